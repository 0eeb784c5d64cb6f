// A report as JSON and as CSV. Pure. The text for people is made by `sms-routerctl report`.

import CSV
import JSON

extension Report {
    /// One object: what it is of, `rows` with a member a column, `others` and `total`, null where there are none.
    package var json: String {
        var writer = JSONWriter()
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
        return writer.text
    }

    /// The object's members, for whoever has begun it.
    package func writeMembers(to writer: inout JSONWriter) {
        writer.member("report", request.kind.rawValue)
        writer.member("by", request.group.rawValue)
        writer.member("from", span.from.iso8601)
        writer.member("to", span.to.iso8601)
        writer.member("zone", request.zone)
        writer.member("counted_until", span.countedUntil?.iso8601)
        writer.member("complete", isComplete)
        writer.key("rows")
        writer.beginArray()
        for row in rows { write(row, to: &writer) }
        writer.endArray()
        writer.member("other_keys", otherKeys)
        for (name, row) in [("others", others), ("total", total)] {
            writer.key(name)
            if let row { write(row, to: &writer) } else { writer.null() }
        }
    }

    /// Nothing that was committed within its span is missing: what has not happened yet is not.
    package var isComplete: Bool {
        guard let until = span.countedUntil else { return false }
        return until >= min(span.to, span.now)
    }

    private func write(_ row: [ReportValue], to writer: inout JSONWriter) {
        writer.beginObject()
        for (name, value) in zip(columns, row) {
            writer.key(name)
            switch value {
            case .text(let text): writer.string(text)
            case .count(let count): writer.int(count)
            case .micros, .milliseconds, .percent: writer.raw(value.plain(decimals: nil) ?? "null")
            }
        }
        writer.endObject()
    }

    /// A line of names, a line a row, `others` and `total` at the end.
    package var csv: String {
        ([columns] + (rows + [others, total].compactMap { $0 }).map { row in row.map(\.cell) }).map(CSVWriter.line).joined()
    }
}

extension ReportValue {
    /// As a number or text without a unit; nil: there is none. Money has six decimals, or as many as are asked for.
    package func plain(decimals: Int?) -> String? {
        switch self {
        case .text(let text): text
        case .count(let count): String(count)
        case .micros(let micros): Self.decimal(micros, 6, keep: decimals ?? 6)
        case .milliseconds(let value): value.map { Self.decimal(Int64(($0 * 10).rounded()), 1, keep: 1) }
        case .percent(let value): value.map { Self.decimal(Int64(($0 * 10).rounded()), 1, keep: 1) }
        }
    }

    /// `value` divided by a power of ten, rounded to so many decimals.
    private static func decimal(_ value: Int64, _ places: Int, keep: Int) -> String {
        var (value, places) = (value, places)
        while places > keep {
            let rest = value % 10
            value = value / 10 + (rest >= 5 ? 1 : rest <= -5 ? -1 : 0)
            places -= 1
        }
        let digits = String(value.magnitude)
        let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
        return (value < 0 ? "-" : "") + padded.dropLast(places) + "." + padded.suffix(places)
    }

    /// A spreadsheet takes what begins with one of these for a formula; our numbers are none.
    fileprivate var cell: String {
        guard case .text(let text) = self else { return plain(decimals: nil) ?? "" }
        guard let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) else { return text }
        let isNumber = first == "+" && text.dropFirst().allSatisfy { $0.isASCII && $0.isNumber }
        return isNumber ? text : "'" + text
    }
}
