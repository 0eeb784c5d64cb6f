// docs/configuration.md is generated from the table; this test fails when it is not what the table says today.

import Foundation
import Testing

@testable import Settings

@Suite struct ConfigurationPageTests {
    private var page: URL {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("docs/configuration.md")
    }

    @Test func pageIsUpToDate() throws {
        let wanted = ConfigurationPage.markdown()
        if ProcessInfo.processInfo.environment["WRITE_CONFIGURATION_PAGE"] == "1" {
            try FileManager.default.createDirectory(at: page.deletingLastPathComponent(), withIntermediateDirectories: true)
            try wanted.write(to: page, atomically: true, encoding: .utf8)
        }
        let found = try String(contentsOf: page, encoding: .utf8)
        let differing = zip(wanted.split(separator: "\n"), found.split(separator: "\n")).first { $0 != $1 }
        #expect(
            found == wanted,
            "first difference: \(differing.map { "\($0.0)" } ?? "the length"); run WRITE_CONFIGURATION_PAGE=1 swift test --filter ConfigurationPageTests"
        )
    }

    @Test func everyKeyIsOnThePage() {
        let page = ConfigurationPage.markdown()
        for definition in SettingDefinition.table {
            for name in definition.names + [definition.row].compactMap({ $0 }) { #expect(page.contains("`\(name)`"), "\(name)") }
            #expect(!definition.doc.isEmpty)
        }
        for line in page.split(separator: "\n") where line.hasPrefix("|") && !line.hasPrefix("|---") {
            let cells = line.replacing("\\|", with: "").filter { $0 == "|" }.count
            #expect(cells == 7 || cells == 5, "\(line)")
        }
    }
}
