extension BusinessCalendar {
    /// Milliseconds in which the unit is open from one moment to a later one; 0 when the second is not later.
    public func openMilliseconds(from start: Timestamp, to end: Timestamp) -> Int {
        max(0, position(zone.local(end)) - position(zone.local(start)))
    }

    /// The moments at which these shares (percent, 1...99) of the working time from `start` to `due` have passed, earliest first.
    ///
    /// Each lies in working time, strictly between the two: a share that fills a stretch exactly is put at the next opening. No
    /// working time in between, no moments.
    public func warnings(from start: Timestamp, due: Timestamp, percents: [Int]) -> [Timestamp] {
        let from = position(zone.local(start))
        let total = position(zone.local(due)) - from
        guard total > 0 else { return [] }
        var moments: [Timestamp] = []
        for percent in percents.sorted() where (1...99).contains(percent) {
            let (day, time) = opening(at: from + total * percent / 100)
            let moment = zone.moment(day: day, milliseconds: time)
            if moment > start, moment < due, moments.last != moment { moments.append(moment) }
        }
        return moments
    }

    /// The moment at which the unit has been open for `amount` (positive) since `start`.
    func moment(_ start: Timestamp, openMilliseconds amount: Int) -> Due {
        let local = zone.local(start)
        let (day, time) = reaching(position(local) + amount)
        return Due(at: zone.moment(day: day, milliseconds: time), isProvisional: !isAnnounced(min(local.day, day)...day))
    }

    /// Open milliseconds from the table's first day to a local moment.
    func position(_ local: LocalMoment) -> Int {
        let before = openBefore(local.day)
        return days.contains(local.day) ? before + hours(local.day).elapsed(at: local.milliseconds) : before
    }

    /// Open milliseconds from the table's first day to the start of `day`.
    private func openBefore(_ day: Int) -> Int {
        let ordinary = days.rank(day) * hours.openMilliseconds
        guard let last = special.last else { return ordinary }
        let index = specialIndex(day)
        if index < special.count { return ordinary + special[index].surplusBefore }
        return ordinary + last.surplusBefore + last.hours.openMilliseconds - hours.openMilliseconds
    }

    /// The first day and time at which the position is reached; the close of a stretch it fills.
    private func reaching(_ position: Int) -> (day: Int, time: Int) {
        let day = workingDay(holding: position - 1)
        return (day, hours(day).time(after: position - openBefore(day)))
    }

    /// The first day and time in working time at which the position is reached.
    private func opening(at position: Int) -> (day: Int, time: Int) {
        let day = workingDay(holding: position)
        return (day, hours(day).time(after: position - openBefore(day) + 1) - 1)
    }

    /// The working day with `openBefore(day) <= position < openBefore(day + 1)`.
    private func workingDay(holding position: Int) -> Int {
        let length = hours.openMilliseconds
        let guess = days.day(rank: position >= 0 ? position / length : -((-position + length - 1) / length))
        guard !special.isEmpty else { return guess }
        // Special days shift the sum by little: widen around the guess, then halve.
        var low = guess
        var high = guess + 1
        var step = 1
        while openBefore(low) > position {
            low -= step
            step *= 2
        }
        step = 1
        while openBefore(high) <= position {
            high += step
            step *= 2
        }
        while low + 1 < high {
            let middle = low + (high - low) / 2
            if openBefore(middle) <= position { low = middle } else { high = middle }
        }
        return low
    }
}
