/// Why a backup was not made, or is not good.
public enum BackupFault: Error, Hashable, Sendable {
    /// The folder's manifest is there and cannot be read.
    case manifest(path: String)
    /// The folder holds no backup.
    case noBackup(path: String)
    /// The store's log is another, or has lost or changed an entry that the backup holds.
    case otherLog(path: String, sequence: Int64)
    /// A segment is not what the manifest says.
    case segment(name: String, why: String)
    /// The backup ends before the wanted place.
    case beyond(wanted: String, last: Int64)
}

extension BackupFault: CustomStringConvertible {
    /// One line in English that says what to do.
    public var description: String {
        switch self {
        case .manifest(let path): "\(path) is damaged: take another copy of this backup, or begin one in a new folder"
        case .noBackup(let path): "there is no backup in \(path)"
        case .otherLog(let path, let sequence):
            "the store is not the one that \(path) is a backup of: its log differs at entry \(sequence); look into it before anything "
                + "else, and back the present store up in a new folder"
        case .segment(let name, let why): "the backup's segment \(name) is damaged: \(why); take another copy of it"
        case .beyond(let wanted, let last): "the backup ends at entry \(last), before \(wanted)"
        }
    }
}
