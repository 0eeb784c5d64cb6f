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

    private static func checksum(_ bytes: String.UTF8View) -> String {
        String(bytes.reduce(SpamHash.empty) { SpamHash.extended($0, $1) }, radix: 16)
    }

    /// Reads a model file. Errors: what is wrong, and in which line.
    package init(text: String) throws(SpamModelError) {
        var reader = SpamModelReader(text: text)
        while true {
            guard let model = try reader.read(bytes: .max) else { continue }
            self = model
            return
        }
    }
}
