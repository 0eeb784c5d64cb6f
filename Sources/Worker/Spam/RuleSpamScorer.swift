// The interim spam scorer: sums the weights of SpamRules over one text and squashes the sum. One pass over the bytes; words are
// compared by a 64-bit hash, which can collide but only with a word that nobody writes.

import Glibc

struct RuleSpamScorer: Sendable {
    /// Hash of a word, or of two in a row, to its place in the list of weights.
    private let places: [UInt64: Int]
    private let weights: [Double]

    init() {
        var places: [UInt64: Int] = [:]
        for (place, rule) in SpamRules.words.enumerated() {
            var hash: UInt64?
            for word in rule.words.split(separator: " ") {
                var one = Self.emptyWord
                for byte in word.utf8 { one = Self.extended(one, byte) }
                hash = hash.map { Self.pair($0, one) } ?? one
            }
            if let hash { places[hash] = place }
        }
        self.places = places
        weights = SpamRules.words.map(\.weight)
    }

    /// From 0 to 1.
    func score(_ text: String) -> Double {
        var text = text
        let sum = SpamRules.bias + text.withUTF8 { wordWeights($0) + shapeWeights($0) + linkWeights($0) }
        return 1 / (1 + exp(-sum))
    }

    // MARK: Words

    private func wordWeights(_ bytes: UnsafeBufferPointer<UInt8>) -> Double {
        // One bit a rule, so that a repeated word counts once.
        var seen: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
        var sum = 0.0
        func count(_ hash: UInt64) {
            guard let place = places[hash] else { return }
            let bit: UInt64 = 1 << UInt64(place & 63)
            let isNew: Bool
            switch place >> 6 {
            case 0: (isNew, seen.0) = (seen.0 & bit == 0, seen.0 | bit)
            case 1: (isNew, seen.1) = (seen.1 & bit == 0, seen.1 | bit)
            case 2: (isNew, seen.2) = (seen.2 & bit == 0, seen.2 | bit)
            default: (isNew, seen.3) = (seen.3 & bit == 0, seen.3 | bit)
            }
            if isNew { sum += weights[place] }
        }
        var previous: UInt64?
        var word = Self.emptyWord
        var length = 0
        for index in 0...bytes.count {
            let byte = index < bytes.count ? Self.folded(bytes[index]) : 0x20
            if Self.isWordByte(byte) {
                word = Self.extended(word, byte)
                length += 1
            } else if byte == UInt8(ascii: "'") && length > 0 {
                // "you've" is one word and is in no rule: skip the mark.
                continue
            } else if length > 0 {
                count(word)
                if let previous { count(Self.pair(previous, word)) }
                previous = word
                word = Self.emptyWord
                length = 0
            }
        }
        return sum
    }

    // MARK: Shape

    private func shapeWeights(_ bytes: UnsafeBufferPointer<UInt8>) -> Double {
        var (upper, lower, exclamations, hasMoney) = (0, 0, 0, false)
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): upper += 1
            case UInt8(ascii: "a")...UInt8(ascii: "z"): lower += 1
            case UInt8(ascii: "!"): exclamations += 1
            // $ £ € with at least three digits or separators behind: £ is C2 A3, € is E2 82 AC.
            case UInt8(ascii: "$"), 0xa3, 0xac:
                let digits = bytes[(index + 1)...].prefix { Self.isDigit($0) || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") }
                if digits.count >= 3 { hasMoney = true }
            default: break
            }
        }
        var sum = 0.0
        if upper + lower >= 12, upper * 10 > (upper + lower) * 6 { sum += SpamRules.shouting }
        if exclamations >= 3 { sum += SpamRules.exclamations }
        if hasMoney { sum += SpamRules.sumOfMoney }
        return sum
    }

    // MARK: Links

    private func linkWeights(_ bytes: UnsafeBufferPointer<UInt8>) -> Double {
        var best = 0.0
        var start = 0
        // A text of nothing but links need not be read to its end: eight chunks with a dot tell enough.
        var budget = 8
        for index in 0...bytes.count where index == bytes.count || bytes[index] <= 0x20 {
            let chunk = bytes[start..<index]
            start = index + 1
            guard budget > 0, chunk.count >= 4, chunk.dropLast().contains(UInt8(ascii: ".")) else { continue }
            budget -= 1
            best = max(best, linkWeight(String(decoding: chunk, as: UTF8.self).lowercased()))
        }
        return best
    }

    /// The weight of one chunk without white space; 0 when it is no link.
    private func linkWeight(_ chunk: String) -> Double {
        var rest = Substring(chunk).drop { "(<[\"'".contains($0) }
        var isLink = false
        for scheme in ["https://", "http://"] where rest.hasPrefix(scheme) {
            rest = rest.dropFirst(scheme.count)
            isLink = true
        }
        if rest.hasPrefix("www.") {
            rest = rest.dropFirst(4)
            isLink = true
        }
        let host = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "." || $0 == "-") }
        let labels = host.split(separator: ".")
        guard labels.count >= 2, let last = labels.last else { return isLink ? SpamRules.link : 0 }
        let hasPath = rest.dropFirst(host.count).first == "/"
        let name = labels.joined(separator: ".")
        if SpamRules.shorteners.contains(name) { return SpamRules.link + SpamRules.shortener }
        if labels.count == 4, labels.allSatisfy({ $0.allSatisfy(\.isNumber) }) {
            return isLink || hasPath ? SpamRules.link + SpamRules.numericHost : 0
        }
        // "free.win" without path or scheme may be two sentences that lack a blank.
        if SpamRules.cheapDomains.contains(String(last)), isLink || hasPath { return SpamRules.link + SpamRules.cheapDomain }
        let looksLikeDomain = hasPath && last.count >= 2 && last.allSatisfy(\.isLetter)
        return isLink || looksLikeDomain ? SpamRules.link : 0
    }

    // MARK: Bytes and hashes (FNV-1a)

    private static let emptyWord: UInt64 = 0xcbf2_9ce4_8422_2325
    private static func extended(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    private static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 { (first &* 0x9e37_79b9_7f4a_7c15) ^ second }
    private static func folded(_ byte: UInt8) -> UInt8 {
        byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
    }
    private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
    private static func isWordByte(_ byte: UInt8) -> Bool {
        byte >= 0x80 || isDigit(byte) || (byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z"))
    }
}
