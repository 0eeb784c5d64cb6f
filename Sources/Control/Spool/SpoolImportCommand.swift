// `sms-routerctl spool import`: what a dead machine or a stopped router has left on its disk, into the database. The work is the worker's and
// comes from the program's main.swift; here are its arguments and its report.

import ArgumentParser
import EventLoop
import Glibc
import Postgres
import Settings
import Spool
import Synchronization

/// What an import is to do, and how the program does it.
package struct SpoolImporter: Sendable {
    package struct Report: Sendable {
        package var accepted: Int
        package var known: Int
        package var unprocessable: Int
        package var statuses: Int
        package var refused: Int
        /// Why it ended before its end.
        package var stopped: String?

        package init(accepted: Int, known: Int, unprocessable: Int, statuses: Int, refused: Int, stopped: String?) {
            self.accepted = accepted
            self.known = known
            self.unprocessable = unprocessable
            self.statuses = statuses
            self.refused = refused
            self.stopped = stopped
        }
    }

    package enum Failure: Error, Sendable {
        case drained
        case database(String)
        case schema(String)
        case spool(SpoolError)
    }

    /// Drains a directory, or the files of it that are named. The span is how long a reply that reached nobody may be sent; the last one is the
    /// privacy key.
    package typealias Work =
        @Sendable @LoopActor (EventLoop, PostgresConfiguration, String, Set<String>?, Duration, String?) async -> Result<Report, Failure>

    /// Set once, by the program's main.swift.
    static let work = Mutex<Work?>(nil)
}

/// A directory, and which of its files.
struct SpoolSource: Equatable {
    var directory: String
    /// Nil: all of them.
    var files: Set<String>?

    /// From arguments: directories, and files by their paths.
    static func from(_ paths: [String], isDirectory: (String) -> Bool) throws(ControlError) -> [SpoolSource] {
        var sources: [SpoolSource] = []
        for path in paths {
            if isDirectory(path) {
                sources.removeAll { $0.directory == path }
                sources.append(SpoolSource(directory: path, files: nil))
                continue
            }
            let slash = path.lastIndex(of: "/")
            let directory = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
            let name = String(path[(slash.map { path.index(after: $0) } ?? path.startIndex)...])
            guard SpoolSurvey.isFile(name) else {
                throw .usage("\(path): neither a directory nor a file of a spool (spool-….sqlite)")
            }
            guard let known = sources.firstIndex(where: { $0.directory == directory }) else {
                sources.append(SpoolSource(directory: directory, files: [name]))
                continue
            }
            sources[known].files?.insert(name)
        }
        return sources
    }
}

struct SpoolImportCommand: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Bring what is spooled into the database, by hand.",
        discussion: """
            A running router does this by itself. This is for what no router will drain: a directory copied from a dead machine, or of a \
            router that is stopped. Messages become deferred ones, which any router on DATABASE_URL answers late, each once: those that \
            the database has already are only counted. Files that were emptied are deleted.

            Exit 65 when something was not taken in: rows that the database refuses, or a file that could not be read whole. Such a file is kept \
            beside the others as ….corrupt-TIME, and is yours to look at and delete.
            """)

    @OptionGroup var environment: EnvironmentOptions
    @Argument(help: "Files (spool-….sqlite, with their -wal beside them) or directories; without any, SMS_ROUTER_STATE_DIR.")
    var file: [String] = []
    @Flag(help: "JSON instead of text.") var json = false

    func execute() throws(ControlError) {
        let settings = try environment.load().settings
        let configuration = try DatabaseSession.configuration(settings)
        let replyMaxAge = settings.replyMaxAge
        let key = settings.privacyKey
        let paths = file.isEmpty ? [settings.stateDirectory] : file
        let sources = try SpoolSource.from(paths) { path in
            var info = stat()
            return stat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFDIR
        }
        guard let work = SpoolImporter.work.withLock({ $0 }) else { throw .software("this program cannot import") }
        let results = try runOnLoop { loop throws(ControlError) in
            var results: [(SpoolSource, Result<SpoolImporter.Report, SpoolImporter.Failure>)] = []
            for source in sources {
                results.append((source, await work(loop, configuration, source.directory, source.files, replyMaxAge, key)))
            }
            return results
        }
        var listing = Listing(
            columns: ["directory", "accepted", "known", "unprocessable", "statuses", "refused", "left", "damaged", "stopped"])
        var error: ControlError?
        for (source, result) in results {
            switch result {
            case .success(let report):
                let rest = try Rest(of: source)
                listing.rows.append(
                    [
                        .text(source.directory), .integer(Int64(report.accepted)), .integer(Int64(report.known)),
                        .integer(Int64(report.unprocessable)), .integer(Int64(report.statuses)), .integer(Int64(report.refused)),
                        .integer(Int64(rest.rows)), .list(rest.damaged), .optional(report.stopped),
                    ])
                if !json { print(Self.text(source, report, rest)) }
                if let reason = report.stopped {
                    error = error ?? .unreachable("\(source.directory): ended before its end: \(reason)")
                } else if report.refused > 0 || !rest.damaged.isEmpty {
                    error = error ?? .data("\(source.directory): not everything was taken in")
                }
            case .failure(let failure): error = error ?? Self.error(failure, source.directory)
            }
        }
        if json { listing.print(json: true) }
        if let error { throw error }
    }

    /// What is there after an import.
    struct Rest: Equatable {
        var rows = 0
        /// Files that could not be read whole, or at all; the names that they have now.
        var damaged: [String] = []

        init(_ reports: [SpoolFileReport], of source: SpoolSource) {
            for report in reports {
                switch report.state {
                case .live, .leftBehind:
                    if source.files?.contains(report.file) ?? true { rows += report.rows ?? 0 }
                case .damaged, .corrupt, .unreadable:
                    // Set aside, it has a longer name.
                    if source.files?.contains(where: { Self.stem($0) == Self.stem(report.file) }) ?? true { damaged.append(report.file) }
                }
            }
        }

        private static func stem(_ file: String) -> Substring { file.prefix { $0 != "." } }

        init(of source: SpoolSource) throws(ControlError) {
            do throws(SpoolError) {
                self.init(try SpoolSurvey.files(in: source.directory), of: source)
            } catch { throw .unreachable("\(source.directory): what is left cannot be told: \(error)") }
        }
    }

    static func text(_ source: SpoolSource, _ report: SpoolImporter.Report, _ rest: Rest) -> String {
        var text = "\(source.directory): \(report.accepted) messages taken in, \(report.known) known before"
        if report.unprocessable > 0 { text += ", \(report.unprocessable) kept as unprocessable" }
        text += ", \(report.statuses) status callbacks"
        if report.refused > 0 { text += "; \(report.refused) refused by the database in every form" }
        if !rest.damaged.isEmpty {
            text += "; \(rest.damaged.count) file\(rest.damaged.count == 1 ? "" : "s") could not be read whole, kept as "
            text += rest.damaged.joined(separator: ", ")
        }
        if rest.rows > 0 { return text + "; \(rest.rows) rows are left" }
        return rest.damaged.isEmpty ? text + "; nothing is left" : text
    }

    private static func error(_ failure: SpoolImporter.Failure, _ directory: String) -> ControlError {
        switch failure {
        case .drained: .data("\(directory): a router is draining it by itself; `sms-routerctl spool list` shows what is left")
        case .database(let reason): .unreachable("DATABASE_URL: \(reason)")
        case .schema(let reason): .configuration(reason)
        case .spool(.readOnly(let reason)): .configuration("\(directory): \(reason); run this as root or as the service's user")
        case .spool(let error): .unreachable("\(directory): \(error)")
        }
    }
}
