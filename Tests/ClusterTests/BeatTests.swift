// What travels in beats comes out as it went in, and what is no beat is none.

import Cluster
import Testing
import Time
import Wire

@Suite struct BeatTests {
    private let beat = Beat(
        order: ShareKeeper.Order(number: 1 << 40, isSharing: true, keep: SlotSet(0..<80)), state: .leaving, name: "router-a",
        address: "10.0.0.1:8000", version: "1.2.3", startedAt: WallTime(microseconds: 1_767_268_800_000_001), figures: #"{"held":3}"#)

    @Test func aBeatComesBack() {
        #expect(Beat(beat.words) == beat)
        for key in beat.words.values.map(\.key) {
            #expect(Beat(ClusterWords(values: beat.words.values.filter { $0.key != key })) == nil, "\(key)")
        }
    }

    @Test func anAnswerComesBack() {
        let committed = BeatAnswer.Committed(
            slots: SlotSet(80..<160), target: 80, others: 2, missing: 1, key: (0..<32).map { UInt8($0 * 8) }, rows: #"[{"name":"b"}]"#)
        var later = committed
        later.previousStart = WallTime(microseconds: 1_767_268_800_000_001)
        for result in [BeatAnswer.Result.committed(committed), .committed(later), .refused, .failed("away")] {
            let answer = BeatAnswer(number: 7, result: result)
            #expect(BeatAnswer(answer.words) == answer)
        }
        #expect(BeatAnswer(ClusterWords(values: [("number", "x")])) == nil)
        #expect(BeatAnswer(ClusterWords(values: [("number", "1"), ("slots", "999")])) == nil)
    }
}
