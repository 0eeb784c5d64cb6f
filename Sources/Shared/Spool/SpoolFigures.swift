// Bounds, depth and counts of a spool, and what it tells its owner. Values only.

import Time

/// Bounds of one worker's file.
package struct SpoolLimits: Sendable {
    package var rows = 500_000
    /// Of the file.
    package var bytes = 256 << 20
    /// What is left to the file system at least, so that rows can still be removed when it is full.
    package var room = 32 << 20

    package init() {}
}

/// How much waits.
package struct SpoolDepth: Sendable, Equatable {
    package var rows = 0
    /// Of the fields.
    package var bytes = 0
    /// Arrival of the oldest row.
    package var oldest: WallTime?
    package var files = 0
    /// Files that were set aside and are not read yet; their rows are not counted.
    package var damaged = 0

    package init() {}
}

/// What was done since the start.
package struct SpoolFigures: Sendable, Equatable {
    package var stored = 0
    package var duplicates = 0
    /// Writes that failed.
    package var refused = 0
    package var commits = 0
    /// How long commits have kept the loop.
    package var blocked = Duration.zero
    /// Files set aside.
    package var damaged = 0
    /// Rows removed because they are in the database.
    package var drained = 0

    package init() {}
}

/// Something to be logged.
package enum SpoolEvent: Sendable, Equatable, CustomStringConvertible {
    /// A file was begun, or taken over from a dead worker.
    case began(file: String)
    case takenOver(file: String)
    /// Nothing is left in it.
    case deleted(file: String)
    /// It cannot be read; what is left in it is handed out, the rest is in the file named.
    case setAside(file: String, reason: String)
    case salvaged(file: String, rows: Int)
    /// Writes fail; said once an episode.
    case trouble(SpoolError)
    case troubleOver
    /// A file cannot be looked at; said once for each file.
    case unreadable(file: String, reason: String)

    package var description: String {
        switch self {
        case .began(let file): "spool file begun: \(file)"
        case .takenOver(let file): "spool file taken over: \(file)"
        case .deleted(let file): "spool file drained and deleted: \(file)"
        case .setAside(let file, let reason): "spool file set aside as damaged: \(file): \(reason)"
        case .salvaged(let file, let rows): "damaged spool file read: \(rows) rows; kept as \(file)"
        case .trouble(let error): "\(error)"
        case .troubleOver: "spool takes messages again"
        case .unreadable(let file, let reason): "spool file cannot be looked at: \(file): \(reason)"
        }
    }
}
