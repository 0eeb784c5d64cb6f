// Slots and the units of a limit: whatever the limit, disjoint sets never have more than it together.

import Cluster
import Testing

@Suite struct SlotSetTests {
    @Test func setsAreCountedJoinedAndCut() {
        let low = SlotSet(0..<100)
        let high = SlotSet(60..<240)
        #expect(low.count == 100 && high.count == 180 && SlotSet.all.count == 240 && SlotSet().isEmpty)
        #expect(low.intersection(high) == SlotSet(60..<100))
        #expect(low.subtracting(high) == SlotSet(0..<60))
        #expect(low.union(high) == .all)
        #expect(!low.isDisjoint(with: high) && low.subtracting(high).isDisjoint(with: high))
        #expect(SlotSet([5, 1, 200, 3]).first(2).slots == [1, 3])
        #expect(SlotSet([5, 1]).first(7).slots == [1, 5] && SlotSet([5]).first(-1).isEmpty)
        #expect(SlotSet([-1, 240, 63, 64, 127, 128, 191, 192, 239]).slots == [63, 64, 127, 128, 191, 192, 239])
        #expect(!SlotSet.all.contains(240) && !SlotSet.all.contains(-1))
    }

    @Test func textComesBack() {
        for set in [SlotSet(), .all, SlotSet(0..<80), SlotSet([3]), SlotSet([0, 1, 2, 7, 64, 65, 239])] {
            #expect(SlotSet(set.description) == set)
        }
        #expect(SlotSet([0, 1, 2, 7, 64, 65]).description == "0-2,7,64-65")
        for wrong in ["240", "-1", "5-3", "a", "1,,2", "1-2-3", ",", "1-", " 1"] { #expect(SlotSet(wrong) == nil, "\(wrong)") }
    }

    /// Routers with equal parts, and with what is left over after one has gone.
    private static let divisions: [[SlotSet]] = [
        [.all],
        [SlotSet(0..<120), SlotSet(120..<240)],
        [SlotSet(0..<80), SlotSet(80..<160), SlotSet(160..<240)],
        [SlotSet((0..<240).filter { $0 % 3 == 0 }), SlotSet((0..<240).filter { $0 % 3 == 1 }), SlotSet((0..<240).filter { $0 % 3 == 2 })],
        (0..<7).map { router in SlotSet((0..<240).filter { $0 % 7 == router }) },
        (0..<240).map { SlotSet([$0]) },
    ]

    @Test(arguments: [1, 2, 3, 7, 10, 100, 239, 240, 241, 1000, 12_345, 10_000_000])
    func unitsOfAllTogetherAreTheLimit(_ limit: Int) {
        for division in Self.divisions {
            #expect(division.reduce(0) { $0 + $1.units(of: limit) } == limit)
            for turn: UInt64 in [0, 1, 17, 239, 240, 12_345_678_901] {
                #expect(division.reduce(0) { $0 + $1.units(of: limit, turnedBy: turn) } == limit)
            }
        }
        #expect(SlotSet().units(of: limit) == 0 && SlotSet.all.units(of: 0) == 0)
    }

    @Test func partsAreFair() {
        // By hand: 1000 in three parts.
        #expect(Self.divisions[2].map { $0.units(of: 1000) } == [334, 333, 333])
        // Ten in three parts, for many senders: three or four each, and in the mean a third.
        var sum = 0
        for turn in 0..<UInt64(240) {
            let units = Self.divisions[2][1].units(of: 10, turnedBy: turn)
            #expect((3...4).contains(units))
            sum += units
        }
        #expect(sum == 800)
        // A limit of two among three: one at two of them, and not always at the same.
        let ones = (0..<UInt64(240)).map { turn in Self.divisions[2].map { $0.units(of: 2, turnedBy: turn) } }
        #expect(ones.allSatisfy { $0.sorted() == [0, 1, 1] } && Set(ones.map { $0.firstIndex(of: 0) }).count == 3)
    }
}
