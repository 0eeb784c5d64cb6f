// A text as the filter reads it: letters of every disguise turned into plain ones, spaced-out letters joined, digits that stand for letters
// read as letters, numbers turned into their shapes. The agent never gets this form. One value is used for text after text, so that its
// buffers are allocated once; it holds the last text only.

/// Folds one text into tokens.
package struct SpamText: Sendable {
    /// What a token is.
    enum Kind: UInt8 {
        /// ASCII letters.
        case word
        /// Letters and digits that no rule could take apart, such as `gr8`; every digit of a longer number is `#`.
        case code
        /// A number, as its shape.
        case number
        /// Any money sign.
        case money
    }

    struct Token {
        var kind: Kind
        /// Where it stands in `bytes`; a blank is before and behind it.
        var start: Int32
        var end: Int32
        /// Of the bytes.
        var hash: UInt64
    }

    /// Lower-case tokens with one blank before, between and behind them, and eight zeros at the end, so that eight bytes can be read anywhere.
    var bytes: [UInt8] = []
    var tokens: [Token] = []
    var shape = SpamShape()

    /// The text as glyphs (see SpamGlyphTable).
    var glyphs: [UInt8] = []
    var units: [Unit] = []
    var joined: [UInt8] = []
    var bestCosts: [Float] = []
    var bestStarts: [Int] = []

    package init() {}

    /// Reads a text, and forgets the one before.
    package mutating func fold(_ text: String, words: SpamWords) {
        var text = text
        text.withUTF8 { fold($0, words: words) }
    }

    /// Reads a text of valid UTF-8. Of bytes that are none, each is a blank.
    package mutating func fold(_ text: UnsafeBufferPointer<UInt8>, words: SpamWords) {
        shape = SpamShape()
        readGlyphs(text)
        findUnits()
        bytes.removeAll(keepingCapacity: true)
        tokens.removeAll(keepingCapacity: true)
        bytes.append(Self.blank)
        emitUnits(words)
        for _ in 0..<8 { bytes.append(0) }
    }

    /// The folded text for people, such as `free entry #2 $ #3`.
    package var plain: String {
        String(decoding: bytes.dropFirst().dropLast(9), as: UTF8.self)
    }

    static let blank: UInt8 = 0x20

    // MARK: Units

    /// A stretch of glyphs between separators.
    struct Unit {
        var start: Int32
        var end: Int32
        /// How many separators stand before it, at most 255.
        var gap: UInt8
        var letters: Int32 = 0
        var digits: Int32 = 0
        /// Signs that stand for letters, and marks to leave out.
        var signs: Int32 = 0
        var marks: Int32 = 0
        var isForeign = false
        var isMoney = false
        var isPlaceholder = false

        var isSingle: Bool { letters + digits == 1 && end - start == 1 && !isForeign }
    }

    private mutating func findUnits() {
        units.removeAll(keepingCapacity: true)
        glyphs.withUnsafeBufferPointer { glyphs in
            let classes = SpamGlyphTable.shared.classes
            // The last glyph is a blank.
            let count = glyphs.count - 1
            var index = 0
            var gap = 0
            func kind(_ place: Int) -> SpamGlyphTable.Class { place >= 0 ? classes[Int(glyphs[place])] : .separator }
            while index < count {
                let glyph = glyphs[index]
                let first = kind(index)
                let startsWithSign =
                    (glyph == UInt8(ascii: "@") && (kind(index + 1) == .letter || kind(index + 1) == .digit))
                    || (glyph == UInt8(ascii: "$") && kind(index + 1) == .letter)
                guard first == .letter || first == .digit || first == .foreign || startsWithSign else {
                    if first == .money || glyph == UInt8(ascii: "$") {
                        units.append(Unit(start: Int32(index), end: Int32(index + 1), gap: UInt8(min(gap, 255)), isMoney: true))
                        gap = 0
                    } else if first == .placeholder {
                        units.append(Unit(start: Int32(index), end: Int32(index + 1), gap: UInt8(min(gap, 255)), isPlaceholder: true))
                        gap = 0
                    } else {
                        gap += 1
                    }
                    index += 1
                    continue
                }
                var unit = Unit(start: Int32(index), end: 0, gap: UInt8(min(gap, 255)))
                gap = 0
                scan: while index < count {
                    switch kind(index) {
                    case .letter: unit.letters += 1
                    case .digit: unit.digits += 1
                    case .foreign: unit.isForeign = true
                    case .sign, .money:
                        guard Self.isLetterSign(glyphs, index, isFirst: index == Int(unit.start)) else { break scan }
                        unit.signs += 1
                    case .mark:
                        guard kind(index - 1) == .letter, kind(index + 1) == .letter else { break scan }
                        unit.marks += 1
                    case .separator, .placeholder: break scan
                    }
                    index += 1
                }
                unit.end = Int32(index)
                units.append(unit)
            }
        }
    }

    /// Whether the sign at a place stands for a letter, by its neighbours.
    private static func isLetterSign(_ glyphs: UnsafeBufferPointer<UInt8>, _ place: Int, isFirst: Bool) -> Bool {
        let classes = SpamGlyphTable.shared.classes
        let before: SpamGlyphTable.Class = isFirst ? .separator : classes[Int(glyphs[place - 1])]
        let next = classes[Int(glyphs[place + 1])]
        switch glyphs[place] {
        case UInt8(ascii: "@"):
            return next == .letter || next == .digit || before == .letter
        case UInt8(ascii: "$"):
            // `$5` is money, `free$` and `$ave` are not.
            return next == .letter || (before == .letter && next != .digit) || (next == .sign && before == .letter)
        case UInt8(ascii: "!"):
            // `prize!Call` is two words.
            guard before == .letter, next == .letter else { return false }
            return glyphs[place + 1] & 0x20 != 0 || glyphs[place - 1] & 0x20 == 0
        default:
            return before == .letter && next == .letter
        }
    }
}
