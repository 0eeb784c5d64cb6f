import Testing
import Time

@testable import Worker

@Suite struct ReconcileWindowTests {
    private let start = WallTime(microseconds: 1_700_000_000_000_000)

    @Test func anHourAtATimeTheOldestFirst() {
        let windows = ReconcileWindow.all(from: start, until: start + .seconds(9000), most: 48)
        #expect(windows.map(\.from) == [start, start + .seconds(3600), start + .seconds(7200)])
        #expect(windows.map(\.until) == [start + .seconds(3600), start + .seconds(7200), start + .seconds(9000)])
        // What an outage of days has left is more than one run's.
        #expect(ReconcileWindow.all(from: start, until: start + .seconds(3600 * 100), most: 48).count == 48)
        #expect(ReconcileWindow.all(from: start, until: start, most: 48).isEmpty)
        #expect(ReconcileWindow.all(from: start, until: start + .seconds(-5), most: 48).isEmpty)
    }

    @Test func aConversationHasOneMessageARound() {
        let ada = (0..<3).map { testMessage($0, body: "\($0)", arrivedAt: start + .seconds(10 - $0)) }
        let bo = testMessage(7, from: "+14155550102", body: "bo", arrivedAt: start + .seconds(30))
        let rounds = ReconcileRounds.of(ada + [bo])
        #expect(rounds.map { Set($0.map(\.body)) } == [["2", "bo"], ["1"], ["0"]])
    }

    /// The person may have said STOP since.
    @Test func aStartFromTheListLiftsNothing() {
        func action(_ body: String, _ source: String) -> Bool {
            let fields = [("MessageSid", "SM1"), ("AccountSid", "AC1"), ("From", "+14155550101"), ("To", "+15005550006"), ("Body", body)]
            return InboundMessage(
                fields: fields.map { (name: $0.0, value: Array($0.1.utf8)) }, source: source, arrivedAt: start, arrivalSequence: 1,
                correlationID: "c"
            ).optOutAction != .none
        }
        #expect(action("START", "webhook") && !action("START", "reconcile"))
        #expect(action("STOP", "webhook") && action("STOP", "reconcile"))
    }
}
