// Folds for cross-validation that keep near-duplicates together: a message whose twin was learnt is no test. Pure and repeatable.

/// Which fold each message is in.
package struct SpamFolds: Sendable {
    /// The fold of each message, from 0.
    package let folds: [Int]
    package let count: Int

    /// Groups are dealt at random to the fold that has fewest of their label.
    package init(groups: [Int], labels: [Bool], count: Int, seed: UInt64) {
        var members: [[Int]] = Array(repeating: [], count: (groups.max() ?? -1) + 1)
        for (message, group) in groups.enumerated() { members[group].append(message) }
        members.removeAll { $0.isEmpty }
        var random = SpamRandom(seed: seed)
        members.shuffle(using: &random)
        // The large ones first, while there is still room to make up for them; those of one size stay in random order.
        let order = members.indices.sorted { (-members[$0].count, $0) < (-members[$1].count, $1) }
        var sizes = [[Int]](repeating: [0, 0], count: count)
        var folds = [Int](repeating: 0, count: groups.count)
        for place in order {
            let spam = members[place].count { labels[$0] }
            let label = spam * 2 > members[place].count ? 1 : 0
            let fold = (0..<count).min { (sizes[$0][label], $0) < (sizes[$1][label], $1) } ?? 0
            for message in members[place] {
                folds[message] = fold
                sizes[fold][labels[message] ? 1 : 0] += 1
            }
        }
        self.folds = folds
        self.count = count
    }

    /// Groups of messages that are nearly the same: their first six words agree (numbers folded), or half of their runs of three words do.
    package static func groups(_ texts: [String]) -> [Int] {
        var sets = DisjointSets(count: texts.count)
        var text = SpamText()
        var firsts: [UInt64: Int] = [:]
        var shingles: [[UInt64]] = []
        var holders: [UInt64: [Int]] = [:]
        for (message, raw) in texts.enumerated() {
            text.fold(raw, words: .none)
            let words = text.tokens.map(\.hash)
            let start = words.prefix(6).reduce(UInt64(words.prefix(6).count)) { SpamHash.pair($0, $1) }
            if let other = firsts[start] { sets.join(message, other) } else { firsts[start] = message }
            var own: Set<UInt64> = []
            if words.count < 3 {
                own = Set(words)
            } else {
                for place in 0..<(words.count - 2) {
                    own.insert(SpamHash.pair(SpamHash.pair(words[place], words[place + 1]), words[place + 2]))
                }
            }
            let mine = own.sorted()
            shingles.append(mine)
            var common: [Int: Int] = [:]
            for shingle in mine {
                // A run that hundreds share tells nothing about two of them that other runs would not.
                for other in holders[shingle, default: []].prefix(200) { common[other, default: 0] += 1 }
                holders[shingle, default: []].append(message)
            }
            for (other, shared) in common where shared * 2 >= mine.count + shingles[other].count - shared { sets.join(message, other) }
        }
        return (0..<texts.count).map { sets.root($0) }
    }
}

/// Union and find.
private struct DisjointSets {
    private var parents: [Int]
    init(count: Int) { parents = Array(0..<count) }

    mutating func root(_ member: Int) -> Int {
        var member = member
        while parents[member] != member {
            parents[member] = parents[parents[member]]
            member = parents[member]
        }
        return member
    }

    /// The least member stays the root, so that groups do not depend on the order of joining.
    mutating func join(_ one: Int, _ other: Int) {
        let (first, second) = (root(one), root(other))
        parents[max(first, second)] = min(first, second)
    }
}

/// SplitMix64 (Steele, Lea, Flood 2014): the same seed, the same order, everywhere.
struct SpamRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
