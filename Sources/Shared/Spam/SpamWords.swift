// The words that a model has met, with how common each is. SpamText asks it which reading of a disguised word is a word, and where words
// begin in letters that were spaced out. It knows nothing about spam.

import Glibc

/// Words of two to sixteen lower-case letters (one letter too, for segmentation) and their costs in nats.
package struct SpamWords: Sendable {
    static let longest = 16

    /// Lower-case ASCII words and how often each was met, in the order of the model file.
    package let counts: [(word: String, count: Int)]
    /// Open addressing: the hash of a word, 0 where there is none, and its cost beside it.
    private let hashes: [UInt64]
    private let costs: [Float]
    private let mask: Int
    /// What a word that was never met costs: this much, and this much a letter.
    let unknownCost: Float
    static let unknownLetterCost: Float = 2.5

    package init(_ counts: [(word: String, count: Int)] = []) {
        var making = Making(counts)
        making.add(atMost: counts.count)
        self = making.words
    }

    private init(_ making: Making) {
        counts = making.counts
        hashes = making.hashes
        costs = making.costs
        mask = making.hashes.count - 1
        unknownCost = Float(log(making.total)) + 1
    }

    /// The table on its way, some words at a time.
    struct Making {
        fileprivate let counts: [(word: String, count: Int)]
        fileprivate var hashes: [UInt64]
        fileprivate var costs: [Float]
        fileprivate let total: Double
        private var added = 0

        init(_ counts: [(word: String, count: Int)]) {
            self.counts = counts
            var capacity = 16
            while capacity < counts.count * 3 { capacity *= 2 }
            hashes = [UInt64](repeating: 0, count: capacity)
            costs = [Float](repeating: 0, count: capacity)
            total = Double(counts.reduce(1) { $0 + $1.count })
        }

        var isComplete: Bool { added == counts.count }
        /// Once it is complete.
        var words: SpamWords { SpamWords(self) }

        mutating func add(atMost most: Int) {
            let mask = hashes.count - 1
            for (word, count) in counts[added..<min(counts.count, added + most)] {
                let hash = word.utf8.reduce(SpamHash.empty) { SpamHash.extended($0, $1) }
                var place = Int(truncatingIfNeeded: SpamHash.spread(hash)) & mask
                while hashes[place] != 0, hashes[place] != hash { place = (place + 1) & mask }
                hashes[place] = hash
                costs[place] = Float(log(total / Double(max(1, count))))
                added += 1
            }
        }
    }

    /// The cost of the word with this hash, or nil when it was never met.
    @inline(__always) func cost(_ hash: UInt64) -> Float? {
        var place = Int(truncatingIfNeeded: SpamHash.spread(hash)) & mask
        while hashes[place] != 0 {
            if hashes[place] == hash { return costs[place] }
            place = (place + 1) & mask
        }
        return nil
    }

    @inline(__always) func contains(_ hash: UInt64) -> Bool { cost(hash) != nil }
}

/// The hashes of the filter. They are part of the model file's format: a change of them makes old models useless.
enum SpamHash {
    /// FNV-1a, 64 bits (draft-eastlake-fnv), byte by byte.
    static let empty: UInt64 = 0xCBF2_9CE4_8422_2325
    @inline(__always) static func extended(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }

    /// Two words in a row.
    @inline(__always) static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
        (first &* 0x9E37_79B9_7F4A_7C15) ^ ((second << 23) | (second >> 41))
    }

    /// Every bit of the result depends on every bit of `hash`; the upper ones are the best.
    @inline(__always) static func spread(_ hash: UInt64) -> UInt64 {
        let mixed = (hash ^ (hash >> 32)) &* 0xD6E8_FEB8_6659_FD93
        return mixed ^ (mixed >> 32)
    }
}
