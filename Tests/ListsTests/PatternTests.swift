import Testing

@testable import Lists

@Suite struct ListPatternTests {
    static let table: [(pattern: String, fits: [String], misses: [String])] = [
        (
            "win a prize", ["win a prize", "You WIN\n a  Prize!", "(win a prize)", "ｗｉｎ a prize", "win\u{200B} a prize"],
            ["twin a prize", "win a prizes", "win the prize", "win a", ""]
        ),
        ("bit.ly/*", ["see bit.ly/x1", "http://BIT.LY/", "bit.ly/"], ["rabbit.ly/x", "bit.lyx"]),
        ("*bit.ly/*", ["rabbit.ly/x", "bit.ly/"], ["bit ly/"]),
        ("*coin", ["bitcoin", "coin", "a coin."], ["coins", "coi n"]),
        ("coin*", ["coin", "coins", "coin-op"], ["bitcoin"]),
        ("*coin*", ["bitcoins"], ["coi n"]),
        ("fr*ee", ["free", "fr-ee now", "frXXXee"], ["fr ee", "freed", "xfree"]),
        ("claim * prize", ["claim your big prize", "claim prize"], ["claim. x prize", "claimprize", "claim a prizes", "claim surprize"]),
        ("claim * *ize", ["claim my prize"], ["claim", "claim ize1"]),
        ("* free", ["free", "so free"], ["freedom"]), ("free *", ["free", "free beer"], ["freedom"]),
        ("a ** b", ["a b", "a x y b"], ["ab", "a xb"]), ("a* b", ["a b", "abc b"], ["a x b"]), ("a *b", ["a b", "a xb"], ["a x b", "ab"]),
        ("$$$", ["$$$", "x$$$y", "$$$$"], ["$$"]), ("100%", ["100% yes", "100%yes"], ["2100%"]),
        ("größe", ["GRÖSSE größe", "Größe!"], ["größen"]), ("бесплатно", ["Бесплатно!"], ["бесплатное"]),
        ("免费", ["免费"], ["免费的"]), ("*免费*", ["这是免费的"], ["免 费"]), ("free", ["free🎉", "🎉free", "\u{202E}free"], ["freé", "free1"]),
        ("x", ["x", "x x"], ["xx"]), ("aab", ["aab"], ["aaab", "aa b"]), ("*aab", ["aaab", "aaaaab"], ["aba"]),
    ]

    @Test(arguments: table.indices) func whatItFits(_ index: Int) throws {
        let (text, fits, misses) = Self.table[index]
        let search = PatternSearch([try ListPattern(text)])
        func isFound(_ body: String) -> Bool {
            var isFound = false
            search.search(body) { _ in
                isFound = true
                return false
            }
            return isFound
        }
        for body in fits { #expect(isFound(body), "\(text) in \(body)") }
        for body in misses { #expect(!isFound(body), "\(text) in \(body)") }
    }

    @Test(arguments: ["", " \n", "*", "* **", "\u{200B}", String(repeating: "x", count: 501)]) func whatIsNone(_ text: String) {
        #expect(throws: ListPattern.Refusal.self) { try ListPattern(text) }
    }

    /// Against a search that tries each pattern at each place, over words of two letters: what goes wrong across the machine's words of 64
    /// states, and between neighbours, shows here.
    @Test func manyAtOnceFindWhatEachFindsAlone() throws {
        var state: UInt64 = 88_172_645_463_325_252
        func random(_ below: Int) -> Int {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Int(state % UInt64(below))
        }
        func word(_ most: Int) -> String { String((0...random(most)).map { _ in "ab -"[random(4)] }) }
        for _ in 0..<10 {
            let patterns = (0..<60).compactMap { _ in try? ListPattern(word(12)) }
            let all = PatternSearch(patterns)
            let alone = patterns.map { PatternSearch([$0]) }
            for _ in 0..<20 {
                let text = word(60)
                var found: Set<Int> = []
                all.search(text) {
                    found.insert($0)
                    return true
                }
                var expected: Set<Int> = []
                for (place, one) in alone.enumerated() {
                    one.search(text) { _ in
                        expected.insert(place)
                        return true
                    }
                }
                #expect(found == expected, "\(text)")
            }
        }
    }
}

extension String {
    fileprivate subscript(place: Int) -> Character { self[index(startIndex, offsetBy: place)] }
}
