// `sms-routerctl users import`: people from a CSV file, 500 rows a transaction. The file is read and compared by UsersImport.swift.

import ArgumentParser
import Glibc
import Postgres

struct UsersImportCommand: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Add people from a CSV file.",
        discussion: """
            The first line names the columns, in any order: email, and as far as there are phone_number, full_name, is_active and verified. Numbers \
            may be written in the national form of the default region. With verified=no a number is kept but belongs to nobody until it is \
            verified. Who is there already with the same data is passed over, so a file may be imported again; with other data he is refused, unless \
            --update is given: then what the file says is written, and an empty field changes nothing.

            Each row that is refused has a line on standard error. 500 rows are one transaction. Exit 0 when every row was taken, 1 when some \
            were refused, 65 when the file is none.
            """)

    @OptionGroup var environment: EnvironmentOptions
    @Argument(help: "The file, or - for standard input.") var file: String
    @Flag(help: "Say what would be done, and do nothing.") var dryRun = false
    @Flag(help: "Change who is there with other data.") var update = false
    @Flag(help: "JSON instead of lines.") var json = false

    private static let rowsATransaction = 500

    struct Summary: Sendable {
        var rows = 0
        var added = 0
        var changed = 0
        var unchanged = 0
        var refused: [RefusedRow] = []
    }

    func execute() throws(ControlError) {
        let environment = try environment.load()
        let region = environment.settings.defaultRegion
        let contents = try UsersFile(Self.read(file), region: region) { phoneForm($0, region: region) }
        let summary = try DatabaseSession.run(environment) { [dryRun, update] session throws(ControlError) in
            var summary = Summary(rows: contents.rows, refused: contents.refused)
            let work = UsersImportWork(session: session, region: region, isDry: dryRun, updates: update)
            try await work.begin()
            var start = 0
            while start < contents.users.count {
                let block = Array(contents.users[start..<min(start + Self.rowsATransaction, contents.users.count)])
                try await work.take(block, &summary)
                start += block.count
            }
            return summary
        }
        try conclude(summary)
    }

    private func conclude(_ summary: Summary) throws(ControlError) {
        let refused = summary.refused.sorted { $0.line < $1.line }
        for row in refused { note(row.text) }
        if json {
            Record([
                ("rows", .integer(Int64(summary.rows))), ("added", .integer(Int64(summary.added))),
                ("changed", .integer(Int64(summary.changed))), ("unchanged", .integer(Int64(summary.unchanged))),
                ("refused", .integer(Int64(refused.count))), ("dry_run", .flag(dryRun)),
            ]).print(json: true)
        } else {
            print(
                "\(dryRun ? "dry run, nothing is written: " : "")\(summary.rows) rows: \(summary.added) added, \(summary.changed) changed, "
                    + "\(summary.unchanged) unchanged, \(refused.count) refused")
        }
        guard refused.isEmpty else { throw .quietNo }
    }

    private static func read(_ path: String) throws(ControlError) -> [UInt8] {
        let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .usage("\(OutputValue.oneLine(path)): \(String(cString: strerror(errno)))") }
        defer { if path != "-" { Glibc.close(descriptor) } }
        var bytes: [UInt8] = []
        let piece = 1 << 20
        while bytes.count <= UsersFile.mostBytes {
            let before = bytes.count
            bytes.append(contentsOf: repeatElement(0, count: piece))
            let count = bytes.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress.map { $0 + before }, piece) }
            if count < 0, errno == EINTR {
                bytes.removeLast(piece)
                continue
            }
            guard count >= 0 else { throw .usage("\(OutputValue.oneLine(path)): \(String(cString: strerror(errno)))") }
            bytes.removeLast(piece - count)
            if count == 0 { return bytes }
        }
        throw .data("\(OutputValue.oneLine(path)) has more than \(UsersFile.mostBytes >> 20) MB: cut it into several files")
    }
}
