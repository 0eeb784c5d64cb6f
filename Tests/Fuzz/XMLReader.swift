// As much of XML 1.0 (fifth edition) as TwiML needs, strictly: what is not well-formed stops the process. Written apart from the encoder, for the
// target `twiml` to check it with.

struct XMLReader {
    private let scalars: [Unicode.Scalar]
    private var place = 0

    init(_ bytes: [UInt8]) {
        guard let text = String(validating: bytes, as: UTF8.self) else { fatalError("property broken: the answer is not UTF-8") }
        scalars = Array(text.unicodeScalars)
        // Production [2], Char.
        for scalar in scalars {
            let isChar =
                switch scalar.value {
                case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x1_0000...0x10_FFFF: true
                default: false
                }
            must(isChar, "U+\(String(scalar.value, radix: 16)) in XML")
            // A parser would make LF of it: what is read would not be what was written.
            must(scalar.value != 0xD, "a CR in XML")
        }
    }

    var isAtEnd: Bool { place == scalars.count }

    /// Whether `text` comes next, which is then passed.
    mutating func take(_ text: String) -> Bool {
        let wanted = Array(text.unicodeScalars)
        guard place + wanted.count <= scalars.count, scalars[place..<place + wanted.count].elementsEqual(wanted) else { return false }
        place += wanted.count
        return true
    }

    func isElement(_ name: String) -> Bool {
        var copy = self
        return copy.take("<\(name)>") || copy.take("<\(name) ")
    }

    /// An opening tag with its attributes.
    mutating func open(_ name: String) -> [(name: String, value: String)] {
        must(take("<\(name)"), "<\(name)> expected at \(place)")
        var attributes: [(name: String, value: String)] = []
        while !take(">") {
            must(take(" "), "a blank expected at \(place)")
            var attribute = ""
            while place < scalars.count, scalars[place] != "=" {
                attribute.unicodeScalars.append(scalars[place])
                place += 1
            }
            must(take("=\""), "=\" expected at \(place)")
            attributes.append((attribute, characters(until: "\"")))
            must(take("\""), "an open quote")
        }
        return attributes
    }

    mutating func close(_ name: String) -> Bool { take("</\(name)>") }

    mutating func element(_ name: String) -> String {
        must(open(name).isEmpty, "an attribute of \(name)")
        let text = text()
        must(close(name), "<\(name)> has no end")
        return text
    }

    /// Character data up to the next tag.
    mutating func text() -> String {
        let start = place
        let text = characters(until: "<")
        // Production [14]: not in character data.
        if place - start >= 3 {
            for index in start..<place - 2 {
                must(!(scalars[index] == "]" && scalars[index + 1] == "]" && scalars[index + 2] == ">"), "]]> in text")
            }
        }
        return text
    }

    private mutating func characters(until end: Unicode.Scalar) -> String {
        var result = ""
        while place < scalars.count, scalars[place] != end {
            let scalar = scalars[place]
            must(scalar != "<", "< where none may be")
            guard scalar == "&" else {
                result.unicodeScalars.append(scalar)
                place += 1
                continue
            }
            guard let semicolon = scalars[place...].prefix(8).firstIndex(of: ";") else {
                fatalError("property broken: & without an entity")
            }
            var name = ""
            name.unicodeScalars.append(contentsOf: scalars[(place + 1)..<semicolon])
            switch name {
            case "amp": result += "&"
            case "lt": result += "<"
            case "gt": result += ">"
            case "quot": result += "\""
            case "apos": result += "'"
            default: fatalError("property broken: entity \(name)")
            }
            place = semicolon + 1
        }
        return result
    }
}
