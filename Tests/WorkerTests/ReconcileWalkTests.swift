import Testing
import Time

@testable import Worker

@Suite struct ReconcileWalkTests {
    private let start = WallTime(microseconds: 1_700_000_000_000_000)

    private func windows(_ walk: ReconcileWalk) -> [ReconcileWalk.Window] {
        var walk = walk
        var windows: [ReconcileWalk.Window] = []
        while let window = walk.window {
            windows.append(window)
            walk.compared()
        }
        return windows
    }

    @Test func anHourAtATimeTheOldestFirst() {
        let all = windows(ReconcileWalk(from: start, until: start + .seconds(9000), most: 48))
        #expect(all.map(\.from) == [start, start + .seconds(3600), start + .seconds(7200)])
        #expect(all.map(\.until) == [start + .seconds(3600), start + .seconds(7200), start + .seconds(9000)])
        // What an outage of days has left is more than one run's.
        #expect(windows(ReconcileWalk(from: start, until: start + .seconds(3600 * 100), most: 48)).count == 48)
        #expect(windows(ReconcileWalk(from: start, until: start, most: 48)).isEmpty)
        #expect(windows(ReconcileWalk(from: start, until: start + .seconds(-5), most: 48)).isEmpty)
    }

    /// A listing that is cut off would pass messages over for good.
    @Test func aBusyHourIsHalvedUntilItIsReadWhole() {
        var walk = ReconcileWalk(from: start, until: start + .seconds(600), most: 10)
        #expect(walk.holdsTooMany() && walk.holdsTooMany())
        #expect(walk.window == ReconcileWalk.Window(from: start, until: start + .seconds(150)))
        walk.compared()
        #expect(walk.window == ReconcileWalk.Window(from: start + .seconds(150), until: start + .seconds(450)))
        var halvings = 0
        while walk.holdsTooMany() { halvings += 1 }
        #expect(halvings < 20)
        #expect(walk.window?.until == start + .seconds(151), "a second cannot be halved, and nothing was passed over")
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
