// Records as tools write them, and what is wrong with the others.

import CSV
import Testing

@Suite struct CSVTests {
    private func read(_ text: String) -> [[String]] { read(Array(text.utf8)) }

    private func read(_ bytes: [UInt8]) -> [[String]] {
        CSVReader(bytes).compactMap { try? $0.get().fields }
    }

    private func lines(_ text: String) -> [Int] {
        CSVReader(Array(text.utf8)).map {
            switch $0 {
            case .success(let row): row.line
            case .failure(let error): -error.line
            }
        }
    }

    @Test func plainAndQuotedFields() {
        #expect(read("a,b,c\r\n1,,3\r\n") == [["a", "b", "c"], ["1", "", "3"]])
        #expect(read("a,b\n\"x,\"\"y\"\"\",\"\"\n") == [["a", "b"], ["x,\"y\"", ""]])
        #expect(read("a,b\n\"two\r\nlines\",2") == [["a", "b"], ["two\r\nlines", "2"]])
        #expect(read("a,b\n5\" pipe,2\n") == [["a", "b"], ["5\" pipe", "2"]], "a quote inside of a field is a character")
        #expect(read("a,\n,b") == [["a", ""], ["", "b"]])
        #expect(read("") == [])
        #expect(read("\n\r\n\r") == [])
        #expect(read("\"\"") == [[""]])
    }

    @Test func lineEndsOfAllKinds() {
        #expect(read("a,b\r1,2\r3,4") == [["a", "b"], ["1", "2"], ["3", "4"]])
        #expect(read("a,b\n\n1,2\r\n\r\n3,4\r") == [["a", "b"], ["1", "2"], ["3", "4"]])
    }

    @Test func aByteOrderMarkIsPassedOver() {
        #expect(read([0xef, 0xbb, 0xbf] + Array("To,From\n1,2".utf8)) == [["To", "From"], ["1", "2"]])
        #expect(read([0xef, 0xbb, 0xbf]) == [])
    }

    @Test(arguments: [
        ("a;b;c\n1,5;2;3", UInt8(ascii: ";")), ("a\tb\n1\t2", UInt8(ascii: "\t")), ("a,b;c,d\n1", UInt8(ascii: ",")),
        ("\"a;b;c\",d\n1,2", UInt8(ascii: ",")), ("alone\n1", UInt8(ascii: ",")), ("\r\n\r\na;b\n", UInt8(ascii: ";")),
        ("a,b;c\n;;;;;", UInt8(ascii: ",")),
    ])
    func theSeparatorIsSeenInTheHeader(text: String, separator: UInt8) {
        #expect(CSVReader(Array(text.utf8)).separator == separator)
    }

    @Test func rowsKnowTheLineOnWhichTheyBegin() {
        #expect(lines("a\n\nb\r\n\"c\r\nd\ne\"\rf") == [1, 3, 4, 7])
    }

    @Test func whatIsWrongIsToldWithItsLine() {
        var reader = CSVReader(Array("a,b\n1,\"two\nthree,4\n5,6\n".utf8))
        #expect(reader.next() == .success(CSVRow(line: 1, fields: ["a", "b"])))
        #expect(reader.next() == .failure(.openQuote(line: 2)))
        #expect(reader.next() == nil)

        reader = CSVReader(Array("\"a\"b,c\nd,e".utf8))
        #expect(reader.next() == .failure(.textAfterQuote(line: 1)))
        #expect(reader.next() == .success(CSVRow(line: 2, fields: ["d", "e"])), "the next record is read")

        reader = CSVReader(Array("a\n".utf8) + [0x4d, 0xfc, 0x6c, 0x6c] + Array("\nb".utf8))
        #expect(reader.next() == .success(CSVRow(line: 1, fields: ["a"])))
        #expect(reader.next() == .failure(.invalidUTF8(line: 2)))
        #expect(reader.next() == .success(CSVRow(line: 3, fields: ["b"])))
        #expect("\(CSVError.invalidUTF8(line: 2))".hasPrefix("line 2: "))
    }

    @Test func headerNamesAreFoundInAnyOrderAndSpelling() {
        let header = CSVHeader(CSVRow(line: 1, fields: ["Date Sent", " TO", "error_code", "to"]))
        #expect(header.column("To") == 1)
        #expect(header.column("ErrorCode") == 2)
        #expect(header.column("nothing", "DateSent") == 0)
        #expect(header.column("From") == nil)
        #expect(header.count == 4)
    }

    @Test func valuesAreTrimmedAndNothingIsNil() {
        let row = CSVRow(line: 1, fields: [" \u{a0}x y\t", "", " "])
        #expect(row.value(0) == "x y")
        #expect(row.value(1) == nil)
        #expect(row.value(2) == nil)
        #expect(row.value(3) == nil)
        #expect(row.value(nil) == nil)
    }

    @Test func whatIsWrittenIsReadBack() {
        let rows: [[String]] = [
            ["a", "b"], ["1,2", "say \"no\""], ["two\nlines", " spaced "], ["", ""], [""], ["\r\n", "\u{301}x;\ty"], ["+15550001", "é😀"],
        ]
        let text = rows.map(CSVWriter.line).joined()
        #expect(read(text) == rows)
        #expect(CSVWriter.line(["a", "b c", "d\"e"]) == "a,b c,\"d\"\"e\"\r\n")
    }

    /// No sequence of what matters breaks it, and every byte of a line counter is passed.
    @Test func allShortSequencesAreRead() {
        let alphabet = Array("a,\"\n\r;".utf8) + [0xff]
        for length in 0...6 {
            for number in 0..<(0..<length).reduce(1, { product, _ in product * alphabet.count }) {
                var rest = number
                let bytes = (0..<length).map { _ in
                    defer { rest /= alphabet.count }
                    return alphabet[rest % alphabet.count]
                }
                var last = 0
                for item in CSVReader(bytes) {
                    let line: Int
                    switch item {
                    case .success(let row):
                        line = row.line
                        if row.fields.isEmpty { Issue.record("a row without fields: \(bytes)") }
                    case .failure(let error): line = error.line
                    }
                    if line <= last { Issue.record("lines do not rise: \(bytes)") }
                    last = line
                }
            }
        }
    }
}
