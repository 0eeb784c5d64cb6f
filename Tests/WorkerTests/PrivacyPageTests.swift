// docs/privacy.md lists every column of every table, as one about a person or as one that is not: this test compares the list with a migrated database.

import Foundation
import TestSupport
import Testing

@testable import Worker

@Suite struct PrivacyPageTests {
    private struct Listed {
        var personal: Set<String> = []
        var other: Set<String> = []
    }

    @Test func everyColumnIsListedOnce() async throws {
        let listed = try Self.listed()
        _ = try await migratedDatabase("privacy_page")
        let rows = try await TemporaryPostgres.shared().sql(
            """
            select table_name, column_name from information_schema.columns
            where table_schema = 'public' and (table_name like 'sms\\_router\\_%' or table_name in ('users', 'user_phone_mappings', 'sms_usage_logs'))
            """, database: "privacy_page")
        var found: [String: Set<String>] = [:]
        for row in rows.split(separator: "\n") {
            let parts = row.split(separator: "|").map(String.init)
            found[parts[0], default: []].insert(parts[1])
        }
        #expect(found.count > 25 && Set(found.keys) == Set(listed.keys), "\(Set(found.keys).symmetricDifference(listed.keys))")
        for (table, columns) in found {
            let list = try #require(listed[table], "\(table)")
            #expect(list.personal.isDisjoint(with: list.other), "\(table): \(list.personal.intersection(list.other))")
            #expect(columns == list.personal.union(list.other), "\(table): \(columns.symmetricDifference(list.personal.union(list.other)))")
        }
    }

    /// What the page calls personal is what export and erasure look at: no table of it is left out.
    @Test func tablesAboutPeopleAreErased() throws {
        // The operators' own marks, and what is a keyed hash already.
        let withoutPerson: Set = ["sms_router_spam_models", "sms_router_remembered", "sms_router_erasures"]
        let personal = Set(try Self.listed().filter { !$0.value.personal.isEmpty }.keys).subtracting(withoutPerson)
        #expect(Set(PersonTable.all.map(\.name)) == personal, "\(Set(PersonTable.all.map(\.name)).symmetricDifference(personal))")
    }

    /// The part "Columns": `### `table``, rows that begin with a column, and a line of the others.
    private static func listed() throws -> [String: Listed] {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let page = try String(contentsOf: root.appendingPathComponent("docs/privacy.md"), encoding: .utf8)
        let part = try #require(page.components(separatedBy: "\n## Columns\n").last)
        var listed: [String: Listed] = [:]
        var table: String?
        for line in part.components(separatedBy: "\n") {
            let names = line.components(separatedBy: "`").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
            if line.hasPrefix("### "), let name = names.first {
                #expect(listed[name] == nil, "\(name) twice")
                table = name
                listed[name] = Listed()
            } else if let table, line.hasPrefix("| `"), let column = names.first {
                #expect(listed[table]?.personal.insert(column).inserted == true, "\(table).\(column) twice")
            } else if let table, line.hasPrefix("Not personal: ") {
                for column in names { #expect(listed[table]?.other.insert(column).inserted == true, "\(table).\(column) twice") }
            }
        }
        return listed
    }
}
