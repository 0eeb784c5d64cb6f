// What operators are told: tables for people, JSON for programs and for the dashboard, from the same rows. No I/O.

import JSON

/// A value of a listing.
package enum OutputValue: Sendable, Equatable {
    case text(String)
    case integer(Int64)
    case number(Double)
    case flag(Bool)
    case none
    case list([String])

    package static func optional(_ text: String?) -> OutputValue { text.map { .text($0) } ?? .none }

    /// For people. A missing value is a dash, a number has two decimals.
    package var plain: String {
        switch self {
        case .text(let text): Self.oneLine(text)
        case .integer(let value): String(value)
        case .number(let value): fixed(value, decimals: 2)
        case .flag(let value): value ? "yes" : "no"
        case .none: "-"
        case .list(let texts): Self.oneLine(texts.joined(separator: "; "))
        }
    }

    package func write(to json: inout JSONWriter) {
        switch self {
        case .text(let text): json.string(text)
        case .integer(let value): json.int(value)
        case .number(let value): json.double(value)
        case .flag(let value): json.bool(value)
        case .none: json.null()
        case .list(let texts):
            json.beginArray()
            for text in texts { json.string(text) }
            json.endArray()
        }
    }

    /// What comes from the database or a peer cannot move the terminal's cursor.
    package static func oneLine(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case _ where scalar.value < 0x20 || (0x7f...0x9f).contains(scalar.value): result += "\\u{\(String(scalar.value, radix: 16))}"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}

/// Rows with named columns.
package struct Listing: Sendable {
    package var columns: [String]
    package var rows: [[OutputValue]] = []

    package init(columns: [String], rows: [[OutputValue]] = []) { (self.columns, self.rows) = (columns, rows) }

    /// An array of objects, one a row.
    package var json: String {
        var writer = JSONWriter()
        writer.beginArray()
        for row in rows {
            writer.beginObject()
            for (column, value) in zip(columns, row) {
                writer.key(column)
                value.write(to: &writer)
            }
            writer.endObject()
        }
        writer.endArray()
        return writer.text
    }

    /// Columns as wide as their widest value; numbers to the right.
    package var table: String {
        let cells = rows.map { $0.map(\.plain) }
        let widths = columns.indices.map { index in
            max(columns[index].count, cells.map { index < $0.count ? $0[index].count : 0 }.max() ?? 0)
        }
        func line(_ cells: [String], numeric: [Bool]) -> String {
            let padded = cells.enumerated().map { index, cell in
                let space = String(repeating: " ", count: max(0, widths[index] - cell.count))
                return numeric[index] ? space + cell : cell + space
            }
            return trimmedEnd(padded.joined(separator: "  "))
        }
        let numeric = columns.indices.map { index in
            !rows.isEmpty
                && rows.allSatisfy { row in
                    switch row[index] {
                    case .integer, .number, .none: true
                    case .text, .flag, .list: false
                    }
                }
        }
        return ([line(columns, numeric: numeric)] + cells.map { line($0, numeric: numeric) }).joined(separator: "\n")
    }
}

/// Named values, one a line, or one JSON object.
package struct Record: Sendable {
    package var fields: [(name: String, value: OutputValue)] = []

    package init(_ fields: [(name: String, value: OutputValue)] = []) { self.fields = fields }

    /// The text of a field; nil where there is none, or something else.
    package subscript(name: String) -> String? {
        if case .text(let text)? = fields.first(where: { $0.name == name })?.value { text } else { nil }
    }

    package mutating func add(_ name: String, _ value: OutputValue) { fields.append((name, value)) }

    package var json: String {
        var writer = JSONWriter()
        writer.beginObject()
        for field in fields {
            writer.key(field.name)
            field.value.write(to: &writer)
        }
        writer.endObject()
        return writer.text
    }

    package var plain: String {
        let width = fields.map(\.name.count).max() ?? 0
        return fields.map { $0.name + String(repeating: " ", count: width - $0.name.count + 2) + $0.value.plain }.joined(separator: "\n")
    }
}

/// A number with so many decimals, the point always a point.
package func fixed(_ value: Double, decimals: Int) -> String {
    guard value.isFinite else { return "-" }
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    let scaled = Int64((value.magnitude * scale).rounded())
    let sign = value < 0 && scaled > 0 ? "-" : ""
    guard decimals > 0 else { return sign + String(scaled) }
    let whole = scaled / Int64(scale)
    let rest = String(scaled % Int64(scale))
    return "\(sign)\(whole).\(String(repeating: "0", count: decimals - rest.count))\(rest)"
}

private func trimmedEnd(_ text: String) -> String {
    var rest = Substring(text)
    while rest.last == " " { rest.removeLast() }
    return String(rest)
}
