// What is in a spool directory, for people: the files and their oldest rows. Used by sms-routerctl. Changes nothing and takes no lock that
// would keep a worker from its own.

import Glibc
import Time

/// One file.
package struct SpoolFileReport: Sendable, Equatable {
    package enum State: String, Sendable {
        /// A worker writes it.
        case live
        /// Its worker is dead.
        case leftBehind = "left behind"
        /// Set aside, to be read for what is left.
        case damaged
        /// Set aside and read.
        case corrupt
        case unreadable
    }

    package var file: String
    package var state: State
    /// Nil: cannot be told.
    package var rows: Int?
    package var oldest: WallTime?
    /// Of the file and its log.
    package var bytes: Int
    /// Why it is unreadable.
    package var reason: String?
}

package enum SpoolSurvey {
    /// Every file of the spool; those with rows first.
    package static func files(in path: String) throws(SpoolError) -> [SpoolFileReport] {
        let directory = SpoolDirectory(path)
        let listing = try directory.current()
        var reports = listing.files.map { report($0, directory) }
        reports += listing.damaged.map { plain($0.damaged, .damaged, directory) }
        reports += listing.corrupt.map { plain($0, .corrupt, directory) }
        return reports
    }

    /// Whether a name is that of a file with rows to be drained.
    package static func isFile(_ name: String) -> Bool {
        let listing = SpoolListing(names: [name])
        return !listing.files.isEmpty || !listing.damaged.isEmpty
    }

    /// The rows that are drained first. Files that cannot be read are passed over.
    package static func oldest(in path: String, most: Int) throws(SpoolError) -> [SpoolEntry] {
        let directory = SpoolDirectory(path)
        var merge = SpoolMerge()
        defer { merge.close() }
        for name in try directory.current().files {
            if let file = try? directory.file(name) { try? merge.add(file, most: most) }
        }
        return merge.next(most).map(\.entry)
    }

    private static func report(_ name: SpoolFileName, _ directory: SpoolDirectory) -> SpoolFileReport {
        let lock = directory.path(name.lock)
        let isLive = access(lock, F_OK) == 0 && (try? FileLock.take(lock, .shared, .existing)) == nil
        var report = plain(name.database, isLive ? .live : .leftBehind, directory)
        do throws(SpoolError) {
            guard let file = try directory.file(name) else { return report }
            report.rows = try file.totals().rows
            report.oldest = try file.oldest()?.entry.arrivedAt
        } catch {
            report.state = .unreadable
            report.reason = "\(error)"
        }
        return report
    }

    private static func plain(_ file: String, _ state: SpoolFileReport.State, _ directory: SpoolDirectory) -> SpoolFileReport {
        let bytes = size(directory.path(file)) + size(directory.path(file + "-wal"))
        return SpoolFileReport(file: file, state: state, rows: nil, oldest: nil, bytes: bytes)
    }

    private static func size(_ path: String) -> Int {
        var info = stat()
        return stat(path, &info) == 0 ? Int(info.st_size) : 0
    }
}
