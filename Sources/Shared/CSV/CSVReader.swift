// Reads comma-separated values (RFC 4180) as people's tools write them. Pure: bytes in, rows out; it opens no file and keeps no field's
// meaning. Used by the imports of sms-routerctl.

/// One record.
package struct CSVRow: Sendable, Equatable {
    /// The line on which it begins, from 1: a quoted field may span several.
    package var line: Int
    package var fields: [String]

    package init(line: Int, fields: [String]) {
        self.line = line
        self.fields = fields
    }

    /// The field of a column, without white space around it; nil where the row is shorter, or has nothing there.
    package func value(_ column: Int?) -> String? {
        guard let column, fields.indices.contains(column) else { return nil }
        let field = CSVReader.trimmed(fields[column])
        return field.isEmpty ? nil : field
    }
}

/// What is wrong with a record, and on which line.
package enum CSVError: Error, Sendable, Equatable, CustomStringConvertible {
    /// A quote that begins a field on this line is never closed. Nothing comes after it.
    case openQuote(line: Int)
    /// Something stands between a closing quote and the separator. The record is left out, the next one is read.
    case textAfterQuote(line: Int)
    /// A field of the record that begins on this line is not UTF-8. The record is left out, the next one is read.
    case invalidUTF8(line: Int)

    package var line: Int {
        switch self {
        case .openQuote(let line), .textAfterQuote(let line), .invalidUTF8(let line): line
        }
    }

    package var description: String {
        switch self {
        case .openQuote(let line): "line \(line): a quote is opened and never closed: close it, or write \"\" for a quote inside of a field"
        case .textAfterQuote(let line): "line \(line): there is text behind a closing quote: write \"\" for a quote inside of a field"
        case .invalidUTF8(let line): "line \(line): not UTF-8: save the file as UTF-8"
        }
    }
}

/// The records of a file, one after the other. CRLF, LF and CR end a line, a byte order mark is passed over, lines with nothing on them
/// are no records. Whether comma, semicolon or tab separates is seen in the first record: the one that occurs most, a comma if none does.
package struct CSVReader: Sequence, IteratorProtocol, Sendable {
    /// `,`, `;` or a tab.
    package let separator: UInt8
    private let bytes: [UInt8]
    private var place: Int
    private var line = 1

    private static let quote = UInt8(ascii: "\"")
    private static let feed = UInt8(ascii: "\n")
    private static let carriage = UInt8(ascii: "\r")

    /// - Parameter bytes: the whole file.
    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
        place = bytes.starts(with: [0xef, 0xbb, 0xbf]) ? 3 : 0
        separator = Self.separator(of: bytes)
    }

    /// The next record, or what is wrong with it; nil at the end.
    package mutating func next() -> Result<CSVRow, CSVError>? {
        while place < bytes.count {
            // A line with nothing on it.
            if endsLine(bytes[place]) {
                passLineEnd()
                continue
            }
            return record()
        }
        return nil
    }

    private mutating func record() -> Result<CSVRow, CSVError> {
        let first = line
        var fields: [String] = []
        var error: CSVError?
        while true {
            let field: [UInt8]
            if place < bytes.count, bytes[place] == Self.quote {
                let opened = line
                guard let quoted = quotedField() else { return .failure(.openQuote(line: opened)) }
                field = quoted
                let end = endOfPlainField()
                if end > place { error = error ?? .textAfterQuote(line: line) }
                place = end
            } else {
                let end = endOfPlainField()
                field = Array(bytes[place..<end])
                place = end
            }
            if let text = String(validating: field, as: UTF8.self) {
                fields.append(text)
            } else {
                error = error ?? .invalidUTF8(line: first)
            }
            guard place < bytes.count, bytes[place] == separator else { break }
            place += 1
        }
        passLineEnd()
        if let error { return .failure(error) }
        return .success(CSVRow(line: first, fields: fields))
    }

    /// What is between the quote at `place` and its partner; nil: it has none, and the file is read.
    private mutating func quotedField() -> [UInt8]? {
        var field: [UInt8] = []
        place += 1
        while place < bytes.count {
            let byte = bytes[place]
            if byte == Self.quote {
                place += 1
                guard place < bytes.count, bytes[place] == Self.quote else { return field }
            } else if endsLine(byte), !(byte == Self.carriage && place + 1 < bytes.count && bytes[place + 1] == Self.feed) {
                line += 1
            }
            field.append(byte)
            place += 1
        }
        return nil
    }

    private func endOfPlainField() -> Int {
        var end = place
        while end < bytes.count, bytes[end] != separator, !endsLine(bytes[end]) { end += 1 }
        return end
    }

    private func endsLine(_ byte: UInt8) -> Bool { byte == Self.feed || byte == Self.carriage }

    private mutating func passLineEnd() {
        guard place < bytes.count else { return }
        let isPair = bytes[place] == Self.carriage && place + 1 < bytes.count && bytes[place + 1] == Self.feed
        place += isPair ? 2 : 1
        line += 1
    }

    private static func separator(of bytes: [UInt8]) -> UInt8 {
        var counts: [(separator: UInt8, count: Int)] = [
            (UInt8(ascii: ","), 0), (UInt8(ascii: ";"), 0), (UInt8(ascii: "\t"), 0),
        ]
        var isQuoted = false
        var isBlank = true
        for byte in bytes {
            if byte == quote { isQuoted.toggle() }
            if isQuoted { continue }
            if byte == feed || byte == carriage {
                if isBlank { continue }
                break
            }
            isBlank = false
            for index in counts.indices where counts[index].separator == byte { counts[index].count += 1 }
        }
        var best = counts[0]
        for candidate in counts where candidate.count > best.count { best = candidate }
        return best.separator
    }

    /// Without spaces, tabs and no-break spaces around it.
    static func trimmed(_ text: String) -> String {
        func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }
        var scalars = text.unicodeScalars[...]
        while let first = scalars.first, isSpace(first) { scalars.removeFirst() }
        while let last = scalars.last, isSpace(last) { scalars.removeLast() }
        return String(scalars)
    }
}
