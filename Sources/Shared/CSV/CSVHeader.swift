// The first record of a file with column names: which column is where. Pure. Used by the imports of sms-routerctl.

/// Column names, in whatever order the file has them. Case, white space, `_` and `-` do not count: `Error Code`, `ErrorCode` and
/// `error_code` are one name.
package struct CSVHeader: Sendable {
    private let columns: [String: Int]
    /// How many columns the file says it has.
    package let count: Int

    /// Of a name that is there twice, the first one counts.
    package init(_ row: CSVRow) {
        var columns: [String: Int] = [:]
        for (index, field) in row.fields.enumerated() where columns[Self.folded(field)] == nil { columns[Self.folded(field)] = index }
        self.columns = columns
        count = row.fields.count
    }

    /// The column that has one of these names, the first of them that is there; for `CSVRow.value`.
    package func column(_ names: String...) -> Int? {
        for name in names {
            if let column = columns[Self.folded(name)] { return column }
        }
        return nil
    }

    private static func folded(_ name: String) -> String {
        var folded = ""
        for scalar in name.unicodeScalars where !scalar.properties.isWhitespace && scalar != "_" && scalar != "-" {
            folded += scalar.properties.lowercaseMapping
        }
        return folded
    }
}
