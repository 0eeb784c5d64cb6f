// Files of comma-separated values: every row that is read is written so that it is read as the same.

import CSV

extension FuzzTarget {
    static let csvFiles = FuzzTarget(
        "csv", "CSV files: rows written and read again, line numbers that rise",
        seeds: CSVFiles.seeds,
        tokens: ["\"", "\"\"", ",", ";", "\t", "\r\n", "\n", "\r", "\u{feff}", "\"a\"b", "\u{a0}", " \"", "\"\n\"", "\u{0}"]
    ) { CSVFiles.check($0) }
}

private enum CSVFiles {
    static let seeds: [[UInt8]] = [
        "email,phone_number,full_name\r\nann@example.com,+14155550101,\"Ann, \"\"A\"\"\"\r\n", "\u{feff}a;b;c\n1;\"2\n3\";4\n\n5;6\n",
        "a\tb\r\rx\ty\r",
        "one\n\"open", "\"a\"b,c\nd,e\n", "\u{feff}\u{feff}x,y\n",
    ].map { Array($0.utf8) }

    static func check(_ input: [UInt8]) -> UInt64 {
        var reader = CSVReader(input)
        var rows: [[String]] = []
        var shape = Shape()
        var last = 0
        shape.add(reader.separator)
        while let next = reader.next() {
            switch next {
            case .success(let row):
                must(row.line > last, "line \(row.line) behind line \(last)")
                must(!row.fields.isEmpty, "a row without a field")
                last = row.line
                rows.append(row.fields)
            case .failure(let error):
                must(error.line >= last, "an error in line \(error.line) behind line \(last)")
                // A row that spans lines may name the line of its end.
                switch error {
                case .openQuote: shape.add(1)
                case .textAfterQuote: shape.add(2)
                case .invalidUTF8: shape.add(3)
                }
            }
        }
        must(last <= input.count + 1, "line \(last) of \(input.count) bytes")
        let text = rows.map(CSVWriter.line).joined()
        let again = CSVReader(Array(text.utf8)).map { try? $0.get().fields }
        must(
            again.elementsEqual(rows) { read, row in read.map { $0.elementsEqual(row) { $0.utf8.elementsEqual($1.utf8) } } ?? false },
            "written as \(text.debugDescription) it is \(again)")
        shape.add(size: rows.count)
        shape.add(size: rows.map(\.count).max() ?? 0)
        return shape.value
    }
}
