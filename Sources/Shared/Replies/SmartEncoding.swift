// Smart encoding: typographic characters become the look-alikes that GSM-7 has, so that one curly quote does not make every segment of a
// text half as long. Letters of a language are never replaced by others: only marks, blanks, and characters that Unicode itself calls the
// same. Pure; called by the composer when the setting is on.

import Twilio

package enum SmartEncoding {
    /// The text in GSM-7; nil when it is GSM-7 already, when a character remains that GSM-7 does not have, or when the longer look-alikes
    /// would take more segments than they save.
    package static func gsm7(_ text: String, isTollFree: Bool = false) -> String? {
        guard !Segments.isGSM7(text), let replaced = replaced(text) else { return nil }
        let segments = Segments.measure(replaced, isTollFree: isTollFree).segments
        // The text's graphemes are dear to find, and mostly there is no need.
        if segments <= Segments.least(text, isTollFree: isTollFree) { return replaced }
        return segments <= Segments.measure(text, isTollFree: isTollFree).segments ? replaced : nil
    }

    /// nil where a character has no look-alike.
    private static func replaced(_ text: String) -> String? {
        var result: [UInt8] = []
        result.reserveCapacity(text.utf8.count + 16)
        var last: (scalar: Unicode.Scalar, length: Int)?
        for scalar in text.unicodeScalars {
            if GSM7.units(scalar) > 0 {
                if scalar.isASCII {
                    result.append(UInt8(truncatingIfNeeded: scalar.value))
                } else {
                    result.append(contentsOf: UTF8.encode(scalar) ?? .init())
                }
                last = (scalar, UTF8.width(scalar))
            } else if (0x300...0x327).contains(scalar.value) {
                // A letter and its accent, written as two characters.
                guard let base = last, let letter = composed(base.scalar, scalar) else { return nil }
                result.removeLast(base.length)
                result.append(contentsOf: String(Character(letter)).utf8)
                last = nil
            } else {
                guard let likeness = lookAlike(scalar) else { return nil }
                result.append(contentsOf: likeness.utf8)
                last = nil
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// What stands for a character; an empty text drops it.
    static func lookAlike(_ scalar: Unicode.Scalar) -> String? {
        switch scalar.value {
        // Blanks: tab, no-break, en to hair, narrow, mathematical, ideographic.
        case 0x09, 0xa0, 0x2000...0x200a, 0x202f, 0x205f, 0x3000: " "
        // Line and paragraph separator, next line.
        case 0x2028, 0x2029, 0x85: "\n"
        // Nothing to see: soft hyphen, zero-width blank and joiners, word joiner, byte order mark, directions, variation selectors.
        case 0xad, 0x200b...0x200f, 0x202a...0x202e, 0x2060...0x2064, 0x2066...0x2069, 0xfeff, 0xfe0e, 0xfe0f: ""
        // Single quotes, primes, accents on their own.
        case 0x60, 0xb4, 0x2018, 0x2019, 0x201b, 0x2032, 0x2035, 0x2039, 0x203a, 0x2bc, 0x2bb, 0x2b9, 0x2c8, 0x2ca, 0x2cb, 0xff07: "'"
        // Double quotes, double primes.
        case 0xab, 0xbb, 0x201c...0x201f, 0x2033, 0x2036, 0x275d, 0x275e, 0x301d...0x301f, 0xff02: "\""
        // Hyphens, dashes, minus, bullets.
        case 0x2010...0x2015, 0x2212, 0x2043, 0xfe58, 0xfe63, 0xff0d, 0x2022, 0x2023, 0x25e6, 0x2219, 0x25cf, 0x25aa: "-"
        case 0xb7, 0x2024, 0xff0e: "."
        case 0x2025: ".."
        case 0x2026: "..."
        case 0x2044, 0x2215, 0xff0f: "/"
        case 0xd7: "x"
        case 0x2264: "<="
        case 0x2265: ">="
        case 0x2192: "->"
        case 0x2190: "<-"
        case 0x21d2: "=>"
        case 0xa9: "(C)"
        case 0xae: "(R)"
        case 0x2122: "(TM)"
        case 0x203c: "!!"
        case 0x2047: "??"
        case 0x2048: "?!"
        case 0x2049: "!?"
        case 0xff01: "!"
        case 0xff08: "("
        case 0xff09: ")"
        case 0xff0c, 0x201a: ","
        case 0xff1a: ":"
        case 0xff1b: ";"
        case 0xff1f: "?"
        // The same letters by Unicode's own word: Angstrom, Ohm.
        case 0x212b: "Å"
        case 0x2126: "Ω"
        default: nil
        }
    }

    /// The one character that Unicode holds equal to a letter with a combining accent, where GSM-7 has it.
    private static func composed(_ base: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
        switch (base, mark.value) {
        case ("a", 0x300): "à"
        case ("e", 0x300): "è"
        case ("i", 0x300): "ì"
        case ("o", 0x300): "ò"
        case ("u", 0x300): "ù"
        case ("e", 0x301): "é"
        case ("E", 0x301): "É"
        case ("n", 0x303): "ñ"
        case ("N", 0x303): "Ñ"
        case ("a", 0x308): "ä"
        case ("o", 0x308): "ö"
        case ("u", 0x308): "ü"
        case ("A", 0x308): "Ä"
        case ("O", 0x308): "Ö"
        case ("U", 0x308): "Ü"
        case ("a", 0x30a): "å"
        case ("A", 0x30a): "Å"
        case ("C", 0x327): "Ç"
        default: nil
        }
    }
}
