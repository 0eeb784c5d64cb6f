// Codes that a person is to type: decimal digits, each code as likely as any other. Made by whoever verifies a number.

package enum RandomCode {
    /// Six digits, leading zeros kept.
    package static func sixDigits() -> String { sixDigits { word(randomBytes(4)) } }

    /// The same from another source of 32 random bits.
    package static func sixDigits(from source: () -> UInt32) -> String {
        let text = String(number(below: 1_000_000, from: source))
        return String(repeating: "0", count: 6 - text.utf8.count) + text
    }

    /// A number below `bound`, which is not 0. Draws above the greatest multiple of `bound` are thrown away: a plain remainder would favour the
    /// small numbers.
    static func number(below bound: UInt32, from source: () -> UInt32) -> UInt32 {
        let fair = UInt64(1) << 32 / UInt64(bound) * UInt64(bound)
        while true {
            let draw = source()
            if UInt64(draw) < fair { return draw % bound }
        }
    }

    private static func word(_ bytes: [UInt8]) -> UInt32 { bytes.reduce(0) { $0 << 8 | UInt32($1) } }
}
