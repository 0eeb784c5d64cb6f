// Which slot a conversation goes to: highest random weight. When a slot is down only its own conversations move, each to its next slot
// in order, and they come back with it. Pure.

package enum Rendezvous {
    /// The weight of `slot` for `key`; the highest among the slots that can serve wins.
    package static func weight(key: UInt64, slot: Int) -> UInt64 {
        mix(key &+ mix(UInt64(truncatingIfNeeded: slot) &+ 0x9E37_79B9_7F4A_7C15))
    }

    /// The best of `count` slots for which `serves` holds; nil when there is none.
    package static func choose(key: UInt64, of count: Int, where serves: (Int) -> Bool) -> Int? {
        var best: Int?
        var bestWeight: UInt64 = 0
        for slot in 0..<count where serves(slot) {
            let weight = weight(key: key, slot: slot)
            if best == nil || weight > bestWeight {
                best = slot
                bestWeight = weight
            }
        }
        return best
    }

    /// The finalizer of SplitMix64: every input bit reaches every output bit.
    private static func mix(_ value: UInt64) -> UInt64 {
        var mixed = value
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
