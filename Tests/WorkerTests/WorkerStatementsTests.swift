import Foundation
import TestSupport
import Testing

@testable import Worker

@Suite struct WorkerStatementsTests {
    /// One that is missing in the list is made in the middle of a crowd.
    @Test func allStatementsAreMadeAtTheStart() async throws {
        let declared = try Self.declared()
        try await runOnLoop { _ in
            let names = WorkerStatements.all.map(\.name)
            #expect(Set(names).count == names.count)
            #expect(names.count == declared)
        }
    }

    /// How many statements the sources of the worker declare.
    private static func declared() throws -> Int {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let files = FileManager.default.enumerator(at: root.appendingPathComponent("Sources/Worker"), includingPropertiesForKeys: nil)
        var count = 0
        while let file = files?.nextObject() as? URL {
            guard file.pathExtension == "swift" else { continue }
            count += try String(contentsOf: file, encoding: .utf8).components(separatedBy: " = Statement(").count - 1
        }
        return count
    }
}
