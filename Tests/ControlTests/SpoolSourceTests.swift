import Testing

@testable import Control
@testable import Spool

/// What `spool import` is told by its arguments.
@Suite struct SpoolSourceTests {
    private func sources(_ paths: String...) throws -> [SpoolSource] {
        try SpoolSource.from(paths) { ["/state", "/", "copy"].contains($0) }
    }

    @Test func directoriesAndFiles() throws {
        #expect(try sources("/state") == [SpoolSource(directory: "/state", files: nil)])
        #expect(
            try sources("/state/spool-0-1-1.sqlite", "/state/spool-1-2-1.sqlite.damaged", "spool-0-1-1.sqlite") == [
                SpoolSource(directory: "/state", files: ["spool-0-1-1.sqlite", "spool-1-2-1.sqlite.damaged"]),
                SpoolSource(directory: ".", files: ["spool-0-1-1.sqlite"]),
            ])
        #expect(try sources("/spool-0-1-1.sqlite") == [SpoolSource(directory: "/", files: ["spool-0-1-1.sqlite"])])
        // The whole of it, in whatever order it is said.
        #expect(try sources("/state/spool-0-1-1.sqlite", "/state") == [SpoolSource(directory: "/state", files: nil)])
        #expect(try sources("/state", "/state/spool-0-1-1.sqlite") == [SpoolSource(directory: "/state", files: nil)])
    }

    @Test(arguments: [
        "/nowhere", "/state/spool-0-1-1.sqlite-wal", "/state/spool-0-1-1.lock", "spool.sqlite", "/state/spool-0-1-1.sqlite.corrupt-x",
    ])
    func whatIsNeitherIsAMistake(path: String) {
        #expect(throws: ControlError.self) { try sources(path) }
    }

    /// What could not be read is never "nothing".
    @Test func whatIsLeftIsSaid() {
        func report(_ file: String, _ state: SpoolFileReport.State, _ rows: Int?) -> SpoolFileReport {
            SpoolFileReport(file: file, state: state, rows: rows, oldest: nil, bytes: 0, reason: nil)
        }
        let files = [
            report("spool-0-1-1.sqlite", .leftBehind, 3), report("spool-1-1-1.sqlite.corrupt-20261128T120000Z", .corrupt, nil),
            report("spool-2-1-1.sqlite", .unreadable, nil),
        ]
        let done = SpoolImporter.Report(accepted: 0, known: 0, unprocessable: 0, statuses: 0, refused: 0, stopped: nil)
        let all = SpoolSource(directory: "/state", files: nil)
        let rest = SpoolImportCommand.Rest(files, of: all)
        #expect(rest.rows == 3 && rest.damaged == ["spool-1-1-1.sqlite.corrupt-20261128T120000Z", "spool-2-1-1.sqlite"])
        let text = SpoolImportCommand.text(all, done, rest)
        #expect(text.contains("2 files could not be read whole, kept as ") && text.hasSuffix("3 rows are left"))
        // Of one file alone, whatever it is called by now.
        let one = SpoolSource(directory: "/state", files: ["spool-1-1-1.sqlite"])
        let left = SpoolImportCommand.Rest(files, of: one)
        #expect(left.rows == 0 && left.damaged.count == 1)
        #expect(!SpoolImportCommand.text(one, done, left).contains("nothing is left"))
        #expect(SpoolImportCommand.text(all, done, SpoolImportCommand.Rest([], of: all)).hasSuffix("; nothing is left"))
    }
}
