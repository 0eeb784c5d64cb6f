import Testing

@testable import Control

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
}
