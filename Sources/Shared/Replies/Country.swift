// A country by its two letters (ISO 3166-1 alpha-2), as a place in a flat table. Pure.

package struct Country: Sendable, Hashable, CustomStringConvertible {
    /// Pairs of letters that there are.
    static let count = 26 * 26

    /// Every pair of letters.
    static var all: [Country] { (0..<count).map(Country.init(index:)) }

    /// 0 to 675.
    let index: Int

    /// Two letters of any case; nil for anything else. Whether such a country exists is not asked.
    package init?(_ code: some StringProtocol) {
        var bytes = code.utf8.makeIterator()
        guard let first = bytes.next().flatMap(Self.letter), let second = bytes.next().flatMap(Self.letter), bytes.next() == nil else {
            return nil
        }
        index = first * 26 + second
    }

    private init(index: Int) { self.index = index }

    /// In capitals.
    package var description: String {
        let letter = { (value: Int) in Unicode.Scalar(UInt8(65 + value)) }
        return String(String.UnicodeScalarView([letter(index / 26), letter(index % 26)]))
    }

    package static let unitedStates = Country(index: 20 * 26 + 18)
    package static let canada = Country(index: 2 * 26 + 0)

    /// Whether numbers of it send and take pictures as MMS by Twilio.
    package var hasMMS: Bool { self == .unitedStates || self == .canada }

    private static func letter(_ byte: UInt8) -> Int? {
        let small = byte | 0x20
        return small >= UInt8(ascii: "a") && small <= UInt8(ascii: "z") ? Int(small - UInt8(ascii: "a")) : nil
    }
}
