/// How events about deadlines change the clocks.
extension Case {
    mutating func applyToClocks(_ record: RecordedEvent) {
        switch record.content.event {
        case .deadlineSet(let setting):
            // A matter written down late is not warned of moments that had passed by then.
            let moot = setting.warnAt.count { $0 <= record.recordedAt }
            clocks.append(
                Clock(setting: setting, clause: record.content.clause, state: .running, warnings: moot, isExtended: false))
        case .deadlineMet(let met): change(met.name) { $0.state = met.late ? .metLate : .met }
        case .deadlineCancelled(let cancelled): change(cancelled.name) { $0.state = .cancelled }
        case .deadlineWarned(let warned): change(warned.name) { $0.warnings = warned.number }
        case .deadlineMissed(let missed): change(missed.name) { $0.state = .missed }
        case .deadlineChanged(let changed):
            change(changed.setting.name) { clock in
                clock.setting = changed.setting
                clock.clause = record.content.clause
                clock.restart(at: record)
            }
        case .deadlineExtended(let extension_):
            change(extension_.name) { clock in
                clock.setting.dueAt = extension_.dueAt
                clock.setting.warnAt = []
                clock.isExtended = true
                clock.restart(at: record)
            }
        default: break
        }
    }

    /// Changes the newest clock of that name that is still open.
    private mutating func change(_ name: String, _ body: (inout Clock) -> Void) {
        guard let index = clocks.lastIndex(where: { $0.setting.name == name && $0.isOpen }) else { return }
        body(&clocks[index])
    }
}

extension Clock {
    /// Runs again if its limit lies ahead now; warnings whose moment is past are not given after the event.
    fileprivate mutating func restart(at record: RecordedEvent) {
        if setting.dueAt > record.recordedAt { state = .running }
        warnings = setting.warnAt.count { $0 <= record.recordedAt }
    }
}
