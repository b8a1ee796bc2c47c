// The embedded store's file, schema 1
// ===================================
//
// One SQLite 3 database (https://sqlite.org/fileformat2.html) in WAL mode, `application_id` 0x53484F55 ("SHOU"), `user_version` the
// number of the schema, 1 here. Tables are STRICT. Moments are milliseconds since 1970-01-01T00:00:00Z; hashes are 32 bytes;
// kinds, channels, phases and roles are the names of `CaseDomain`'s vocabulary. Beside it lie SQLite's own `-wal` and `-shm`, and,
// unless put elsewhere, `-anchor` (format: `AuditChain/Anchor.swift`). All are readable by their owner alone. The one server using the
// store holds the database file locked (flock(2)).
//
// The file alone is not the store: what was committed last stands in `-wal` until it is carried over. Copying the file while a server
// runs, or after one was killed, loses that; `shouwend backup` does not.
//
//     store          one row: the log's name, from which the chain's seed is computed, and how often the store has been opened
//     log            every event ever, append-only; `hash` as `AuditChain/ChainEntry.swift` says. The truth: all else derives from it.
//                    Entries of case 0 belong to no case: what was done to the store itself (`CaseRecord/StoreAct.swift`)
//     cases          one row a case, for lists and the runner; `number` is year * 10^8 + serial, `next_due` the earliest limit of what
//                    is still owed, `wake_at` when the runner must next look at the case
//     kept_replies   first replies to idempotency keys
//     same_type      complaints by type, person and receipt, for hot spots; `person` is a hash
//     same_type_spans      of each person the first and the last complaint in stretches of time as long as a hot spot's window
//     same_type_counts     of how many people each open case was last told
//     same_type_unsettled  cases, by receipt, that may have to be told another number
//     editions       every edition of a book or calendar under which something was recorded, its text and the text's SHA-256; append-only
//     notes          a few texts of the core's own, e.g. under which rules the clocks were computed last
//     serials        the last serial given out for each year
//     counters       `cases`, `events`, `case_id` (the last id given out), `phase:` with the phase's name: cases standing there,
//                    and `tally:` with any name the core counts under, e.g. `tally:breach:late_reply`
//
// The log is append-only by trigger. A trigger is no lock against someone who owns the file: what such a person changes, the chain
// shows. The triggers fire on UPDATE and DELETE alone, so appending does not pay for them. `editions` is guarded in the same way, and
// against INSERT OR REPLACE too; a text that no longer fits its hash is not read.
//
// Indexes: every registration writes to each of them, and a page dirtied is 4 KiB in the write-ahead log, so each has to earn its
// place: the orders in which a unit and a person look at their cases, and those in which the whole house does (`CaseListQuery.swift`).
// Each ends with the rowid, which is the case id: it serves `WHERE column = ? ORDER BY id DESC` without sorting. `kept_replies` has none on its time: old replies are found by walking the table in slices (`ReplySweep.swift`).
// `log` has no foreign key to `cases`: it is written first, and a check would cost a look-up for each event.

/// The statements that make a schema, and the steps from one schema to the next.
enum Schema {
    /// "SHOU": marks the file as ours (https://sqlite.org/pragma.html#pragma_application_id).
    static let applicationID: Int64 = 0x5348_4F55

    /// The schema this program writes: the number of steps.
    static var version: Int64 { Int64(steps.count) }

    /// Step n makes schema n + 1 out of schema n; a new file starts at 0. A released step never changes.
    static let steps: [String] = [
        """
        CREATE TABLE store (
            only INTEGER PRIMARY KEY CHECK (only = 1),
            log_id TEXT NOT NULL,
            openings INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE log (
            sequence INTEGER PRIMARY KEY,
            case_id INTEGER NOT NULL,
            version INTEGER NOT NULL,
            type TEXT NOT NULL,
            staff TEXT NOT NULL,
            role TEXT NOT NULL,
            unit TEXT NOT NULL,
            happened_at INTEGER NOT NULL,
            recorded_at INTEGER NOT NULL,
            payload TEXT NOT NULL,
            hash BLOB NOT NULL
        ) STRICT;
        CREATE UNIQUE INDEX log_by_case ON log (case_id, version);
        CREATE TRIGGER log_refuses_update BEFORE UPDATE ON log BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
        CREATE TRIGGER log_refuses_delete BEFORE DELETE ON log BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;

        CREATE TABLE cases (
            id INTEGER PRIMARY KEY,
            number INTEGER NOT NULL,
            version INTEGER NOT NULL,
            kind TEXT NOT NULL,
            channel TEXT NOT NULL,
            phase TEXT NOT NULL,
            owner_unit TEXT NOT NULL,
            owner_staff TEXT,
            intake_unit TEXT NOT NULL,
            received_at INTEGER NOT NULL,
            recorded_at INTEGER NOT NULL,
            closed_at INTEGER,
            next_due INTEGER,
            wake_at INTEGER,
            severity TEXT NOT NULL,
            product TEXT NOT NULL,
            issue TEXT NOT NULL,
            reference_source TEXT,
            reference_id TEXT,
            recused TEXT NOT NULL
        ) STRICT;
        CREATE UNIQUE INDEX cases_by_number ON cases (number);
        CREATE UNIQUE INDEX cases_by_reference ON cases (reference_source, reference_id) WHERE reference_id IS NOT NULL;
        CREATE INDEX cases_by_unit ON cases (owner_unit, phase);
        CREATE INDEX cases_by_unit_receipt ON cases (owner_unit, received_at);
        CREATE INDEX cases_by_unit_due ON cases (owner_unit, next_due) WHERE next_due IS NOT NULL;
        CREATE INDEX cases_by_staff ON cases (owner_staff) WHERE owner_staff IS NOT NULL;
        CREATE INDEX cases_by_staff_due ON cases (owner_staff, next_due) WHERE owner_staff IS NOT NULL AND next_due IS NOT NULL;
        CREATE INDEX cases_by_phase ON cases (phase);
        CREATE INDEX cases_by_receipt ON cases (received_at);
        CREATE INDEX cases_by_due ON cases (next_due) WHERE next_due IS NOT NULL;
        CREATE INDEX cases_by_wake ON cases (wake_at) WHERE wake_at IS NOT NULL;

        CREATE TABLE kept_replies (
            staff TEXT NOT NULL,
            key TEXT NOT NULL,
            fingerprint BLOB NOT NULL,
            receipt BLOB NOT NULL,
            recorded_at INTEGER NOT NULL,
            PRIMARY KEY (staff, key)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE same_type (
            case_id INTEGER PRIMARY KEY,
            type TEXT NOT NULL,
            received_at INTEGER NOT NULL,
            person TEXT NOT NULL
        ) STRICT;
        CREATE INDEX same_type_by_person ON same_type (type, person, received_at);

        CREATE TABLE same_type_spans (
            window INTEGER NOT NULL,
            type TEXT NOT NULL,
            stretch INTEGER NOT NULL,
            person TEXT NOT NULL,
            first INTEGER NOT NULL,
            last INTEGER NOT NULL,
            PRIMARY KEY (window, type, stretch, person)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX same_type_spans_by_first ON same_type_spans (window, type, stretch, first);
        CREATE INDEX same_type_spans_by_last ON same_type_spans (window, type, stretch, last);

        CREATE TABLE same_type_counts (
            case_id INTEGER NOT NULL,
            window INTEGER NOT NULL,
            type TEXT NOT NULL,
            received_at INTEGER NOT NULL,
            people INTEGER NOT NULL,
            PRIMARY KEY (case_id, window)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX same_type_counts_by_people ON same_type_counts (window, type, people, received_at);

        CREATE TABLE same_type_unsettled (
            window INTEGER NOT NULL,
            type TEXT NOT NULL,
            received_from INTEGER NOT NULL,
            received_before INTEGER NOT NULL,
            PRIMARY KEY (window, type)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE editions (
            kind TEXT NOT NULL,
            id TEXT NOT NULL,
            edition TEXT NOT NULL,
            sha256 BLOB NOT NULL,
            text TEXT NOT NULL,
            kept_at INTEGER NOT NULL
        ) STRICT;
        CREATE UNIQUE INDEX editions_by_name ON editions (kind, id, edition);
        CREATE TRIGGER editions_refuse_update BEFORE UPDATE ON editions
            BEGIN SELECT RAISE(ABORT, 'an edition once kept stays'); END;
        CREATE TRIGGER editions_refuse_delete BEFORE DELETE ON editions
            BEGIN SELECT RAISE(ABORT, 'an edition once kept stays'); END;
        CREATE TRIGGER editions_refuse_replacement BEFORE INSERT ON editions
            WHEN EXISTS (SELECT 1 FROM editions WHERE kind = new.kind AND id = new.id AND edition = new.edition)
            BEGIN SELECT RAISE(ABORT, 'an edition once kept stays'); END;

        CREATE TABLE notes (name TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT, WITHOUT ROWID;

        CREATE TABLE serials (year INTEGER PRIMARY KEY, last INTEGER NOT NULL) STRICT;

        CREATE TABLE counters (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;
        """
    ]
}
