// The model file: text, so that it can be read, compared and stored in a database as it is. Written by `spam train`, read by everything that
// scores. A file that does not keep to the form is refused whole; it can do no harm beyond wrong scores.
//
//     sms-router-spam-model 1
//     name builtin
//     credit …                        any number of lines
//     figure NAME VALUE               any number of lines
//     curve KNOT OFFSET LOWER UPPER
//     bias WEIGHT
//     shape WEIGHT…
//     words COUNT                     that many lines follow: a word, a blank, how often it was met
//     table words STEP LINES          that many lines follow: weights in steps, as below
//     table pieces STEP LINES
//     end CHECKSUM                    FNV-1a of everything before this line, in hexadecimal digits
//
// A table is bytes in Base64 (RFC 4648) without padding, lines of 120 characters: a byte from 1 to 255 is a weight plus 128, a zero and
// a byte n stand for n + 1 places without weight.

/// Why a text is no model.
package struct SpamModelError: Error, CustomStringConvertible, Equatable {
    package var description: String

    init(_ description: String) { self.description = description }
}

extension SpamModel {
    static let firstLine = "sms-router-spam-model 1"

    /// The file. Equal models give equal texts.
    package var text: String {
        var text = Self.firstLine + "\nname \(about.name)\n"
        for credit in about.credits { text += "credit \(credit)\n" }
        for figure in about.figures { text += "figure \(figure.name) \(figure.value)\n" }
        text += "curve \(curve.knot) \(curve.offset) \(curve.lowerSlope) \(curve.upperSlope)\n"
        text += "bias \(bias)\n"
        text += "shape " + shape.map(\.description).joined(separator: " ") + "\n"
        text += "words \(words.counts.count)\n"
        for (word, count) in words.counts { text += "\(word) \(count)\n" }
        for (name, table) in [("words", wordTable), ("pieces", pieceTable)] {
            let lines = SpamTableCoding.lines(table.values)
            text += "table \(name) \(table.step) \(lines.count)\n"
            for line in lines { text += line + "\n" }
        }
        return text + "end \(Self.checksum(text.utf8))\n"
    }

    private static func checksum(_ bytes: some Sequence<UInt8>) -> String {
        String(bytes.reduce(SpamHash.empty) { SpamHash.extended($0, $1) }, radix: 16)
    }

    /// Reads a model file. Errors: what is wrong, and in which line.
    package init(text: String) throws(SpamModelError) {
        var reader = LineReader(text: text)
        guard try reader.next() == Self.firstLine[...] else { throw SpamModelError("line 1: not \(Self.firstLine)") }
        var about = About(name: String(try reader.value(of: "name")))
        var line = try reader.next()
        while true {
            if line.hasPrefix("credit ") {
                about.credits.append(String(line.dropFirst(7)))
            } else if line.hasPrefix("figure ") {
                let parts = line.dropFirst(7).split(separator: " ", maxSplits: 1)
                guard parts.count == 2 else { throw reader.wrong("figure NAME VALUE") }
                about.figures.append((String(parts[0]), String(parts[1])))
            } else {
                break
            }
            line = try reader.next()
        }
        let curve: [Double] = try reader.numbers(line, "curve", count: 4)
        line = try reader.next()
        let bias: [Float] = try reader.numbers(line, "bias", count: 1)
        line = try reader.next()
        let shape: [Float] = try reader.numbers(line, "shape", count: SpamShape.featureCount)
        guard let count = Int(try reader.value(of: "words")), (0...1_000_000).contains(count) else { throw reader.wrong("words COUNT") }
        var counts: [(word: String, count: Int)] = []
        for _ in 0..<count {
            let parts = try reader.next().split(separator: " ")
            guard parts.count == 2, let number = Int(parts[1]), number > 0, parts[0].utf8.count <= SpamWords.longest,
                parts[0].utf8.allSatisfy({ $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") })
            else { throw reader.wrong("WORD COUNT") }
            counts.append((String(parts[0]), number))
        }
        let words = try Self.table(&reader, "words", bits: SpamFeatures.wordBits)
        let pieces = try Self.table(&reader, "pieces", bits: SpamFeatures.pieceBits)
        let checked = reader.consumed
        let found = try reader.value(of: "end")
        guard found == Self.checksum(checked)[...] else {
            throw SpamModelError("the checksum is \(Self.checksum(checked)), not \(found): the file is damaged or was changed by hand")
        }
        self.init(
            about: about, words: SpamWords(counts),
            curve: SpamCurve(knot: curve[0], offset: curve[1], lowerSlope: curve[2], upperSlope: curve[3]), wordTable: words,
            pieceTable: pieces, shape: shape, bias: bias[0])
    }

    private static func table(_ reader: inout LineReader, _ name: String, bits: Int) throws(SpamModelError) -> Table {
        let parts = try reader.value(of: "table \(name)").split(separator: " ")
        guard parts.count == 2, let step = Float(parts[0]), step.isFinite, step > 0, let count = Int(parts[1]),
            (0...100_000).contains(count)
        else { throw reader.wrong("table \(name) STEP LINES") }
        var decoder = SpamTableCoding.Decoder(capacity: 1 << bits)
        for _ in 0..<count {
            guard decoder.read(try reader.next().utf8) else { throw reader.wrong("weights in Base64, \(1 << bits) in all") }
        }
        guard let values = decoder.finished else { throw reader.wrong("\(1 << bits) weights in table \(name)") }
        return Table(step: step, values: values)
    }
}

/// One line after the other, and their numbers.
private struct LineReader {
    private let text: String
    private var place: String.Index
    private(set) var number = 0

    init(text: String) {
        var text = text
        text.makeContiguousUTF8()
        self.text = text
        place = text.startIndex
    }

    /// What was read so far.
    var consumed: Substring.UTF8View { text[..<place].utf8 }

    mutating func next() throws(SpamModelError) -> Substring {
        number += 1
        guard let end = text.utf8[place...].firstIndex(of: 0x0A) else { throw SpamModelError("line \(number): the file ends too early") }
        defer { place = text.utf8.index(after: end) }
        return text[place..<end]
    }

    /// The rest of the next line, which begins with `key`.
    mutating func value(of key: String) throws(SpamModelError) -> Substring {
        let line = try next()
        guard line.hasPrefix(key + " ") else { throw wrong(key) }
        return line.dropFirst(key.count + 1)
    }

    func numbers<Number: LosslessStringConvertible & FloatingPoint>(
        _ line: Substring, _ key: String, count: Int
    ) throws(SpamModelError) -> [Number] {
        guard line.hasPrefix(key + " ") else { throw wrong(key) }
        let numbers = line.dropFirst(key.count + 1).split(separator: " ").compactMap { Number(String($0)) }
        guard numbers.count == count, numbers.allSatisfy(\.isFinite) else { throw wrong("\(key) and \(count) numbers") }
        return numbers
    }

    func wrong(_ expected: String) -> SpamModelError { SpamModelError("line \(number): not \(expected)") }
}
