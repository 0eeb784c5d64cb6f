// What a dead worker held goes to others in lots, and no conversation overtakes itself meanwhile. docs/ipc.md, "Redelivery".

import Testing
import Time
import Wire

@testable import Dispatcher

@Suite struct WorkerPoolRedeliveryTests {
    /// Two slots; the worker of slot 0 (generation 10) holds `count` requests, 1 and on, of as many conversations.
    private func scene(holding count: Int, keys: (Int) -> UInt64) throws -> TableScene {
        let scene = TableScene(slots: 2, mostWaiting: 10_000)
        _ = scene.table.workerReady(10, slot: 0, credit: 10_000)
        for id in 1...count { try scene.submit(UInt64(id), key: keys(id), deadline: 60_000) }
        #expect(try scene.ids(to: 10).count == count)
        _ = scene.table.workerReady(11, slot: 1, credit: 10_000)
        return scene
    }

    @Test func hundredsGoInLotsWithinASecondTheOldestFirst() throws {
        let scene = try scene(holding: 600) { UInt64($0) }
        #expect(scene.table.workerDied(10, now: at(0)) == [11])
        var all = try scene.ids(to: 11)
        #expect(all == Array(1...16))
        #expect(scene.table.isRedelivering && scene.table.waiting == 584 && scene.table.redelivered == 600)
        // Somebody else's goes between the lots.
        #expect(try scene.submit(1000, key: 5000) == .sendable(generation: 11))
        #expect(try scene.ids(to: 11) == [1000])
        var largest = 0
        var now: Int64 = 0
        while scene.table.isRedelivering, now < 5000 {
            now += 20
            #expect(scene.table.redeliverLot(at(now)) == [11])
            let lot = try scene.ids(to: 11, now: now)
            largest = max(largest, lot.count)
            all += lot
        }
        #expect(all == Array(1...600))
        #expect(now <= 1000 && largest <= 20)
        #expect(scene.table.waiting == 0)
    }

    /// As many more as are needed for all to have gone in time; a loop that stood still makes up for it.
    @Test func aLotGrowsWithWhatIsLeftAndTheTime() throws {
        let scene = try scene(holding: 5000) { UInt64($0) }
        _ = scene.table.workerDied(10, now: at(0))
        #expect(try scene.ids(to: 11).count == 100)
        _ = scene.table.redeliverLot(at(900))
        #expect(try scene.ids(to: 11).count == 980)
        _ = scene.table.redeliverLot(at(1000))
        #expect(try scene.ids(to: 11).count == 3920)
        #expect(!scene.table.isRedelivering)
    }

    @Test func aFewGoAtOnce() throws {
        let scene = try scene(holding: 16) { UInt64($0) }
        #expect(scene.table.workerDied(10, now: at(0)) == [11])
        #expect(try scene.ids(to: 11) == Array(1...16))
        #expect(!scene.table.isRedelivering)
    }

    /// Workers die one after the other: what each leaves has its second, but the oldest is not put off for ever.
    @Test func deathsInARowAreBoundedByTheFirst() throws {
        var redelivery = Redelivery()
        var id: UInt64 = 0
        var taken = 0
        for death in 0..<29 as Range<Int64> {
            redelivery.begin(at(death * 100))
            for _ in 0..<200 {
                id += 1
                redelivery.add(id, key: id)
            }
            for tick in 0..<5 as Range<Int64> { taken += redelivery.takeLot(at(death * 100 + tick * 20)).count }
        }
        #expect(taken < 29 * 200)
        taken += redelivery.takeLot(at(3000)).count
        #expect(taken == 29 * 200 && redelivery.isEmpty)
        // The next one begins anew.
        redelivery.begin(at(10_000))
        for _ in 0..<200 {
            id += 1
            redelivery.add(id, key: id)
        }
        #expect(redelivery.takeLot(at(10_000)).count == Redelivery.lot)
    }

    @Test func aConversationWaitsBehindItsOwn() throws {
        // 40 and 41 are of one conversation, as is what comes later; 200 has its own.
        let scene = try scene(holding: 41) { $0 >= 40 ? 7777 : UInt64($0) }
        _ = scene.table.workerDied(10, now: at(0))
        #expect(try scene.ids(to: 11) == Array(1...16))
        #expect(try scene.submit(100, key: 7777) == .queued)
        #expect(try scene.submit(101, key: 3) == .sendable(generation: 11), "of its conversation everything has gone")
        #expect(try scene.submit(102, key: 7777) == .queued)
        #expect(try scene.submit(200, key: 9999) == .sendable(generation: 11))
        #expect(try scene.ids(to: 11) == [101, 200])
        _ = scene.table.redeliverLot(at(20))
        #expect(try scene.ids(to: 11) == Array(17...32))
        _ = scene.table.redeliverLot(at(40))
        #expect(try scene.ids(to: 11) == Array(33...41) + [100, 102])
        #expect(try scene.submit(103, key: 7777) == .sendable(generation: 11))
        #expect(try scene.ids(to: 11) == [103])
    }

    /// Who waited for the dead worker's credit, and has nothing before him, is not held up.
    @Test func whatWaitedForTheDeadWorkerGoesOnAtOnce() throws {
        let scene = TableScene(slots: 2, mostWaiting: 10_000)
        _ = scene.table.workerReady(10, slot: 0, credit: 40)
        for id in 1...60 as ClosedRange<UInt64> { try scene.submit(id, key: id <= 40 ? id : id == 60 ? 39 : 1000 + id, deadline: 60_000) }
        #expect(try scene.ids(to: 10).count == 40)
        _ = scene.table.workerReady(11, slot: 1, credit: 10_000)
        _ = scene.table.workerDied(10, now: at(0))
        #expect(try scene.ids(to: 11) == Array(1...16) + Array(41...59), "60 is behind 39")
        _ = scene.table.redeliverLot(at(20))
        _ = scene.table.redeliverLot(at(40))
        #expect(try scene.ids(to: 11) == Array(17...40) + [60])
    }

    /// Followers are no burden of the death's: a flood of one person's makes no lots.
    @Test func followersDoNotCount() throws {
        let scene = TableScene(slots: 2, mostWaiting: 10_000)
        _ = scene.table.workerReady(10, slot: 0, credit: 2)
        for id in 1...300 as ClosedRange<UInt64> { try scene.submit(id, key: 1, deadline: 60_000) }
        #expect(try scene.ids(to: 10) == [1, 2])
        _ = scene.table.workerReady(11, slot: 1, credit: 10_000)
        _ = scene.table.workerDied(10, now: at(0))
        #expect(try scene.ids(to: 11) == Array(1...300))
        #expect(!scene.table.isRedelivering)
    }

    @Test func withNobodyToTakeItNothingIsPaced() throws {
        let scene = TableScene(slots: 1, mostWaiting: 10_000)
        _ = scene.table.workerReady(10, slot: 0, credit: 10_000)
        for id in 1...600 as ClosedRange<UInt64> { try scene.submit(id, key: id, deadline: 60_000) }
        #expect(try scene.ids(to: 10).count == 600)
        #expect(scene.table.workerDied(10, now: at(0)) == [])
        #expect(!scene.table.isRedelivering)
        try scene.submit(1000, key: 5, deadline: 60_000)
        #expect(scene.table.workerReady(11, slot: 0, credit: 10_000) == [11, 11])
        #expect(try scene.ids(to: 11) == Array(1...600) + [1000])
    }

    /// The heir dies in the middle: neither what it got nor what it was to get is lost or out of order.
    @Test func theHeirDiesToo() throws {
        let scene = try scene(holding: 100) { UInt64($0 % 10) }
        _ = scene.table.workerDied(10, now: at(0))
        #expect(try scene.ids(to: 11) == Array(1...16))
        _ = scene.table.workerReady(12, slot: 0, credit: 10_000)
        _ = scene.table.workerDied(11, now: at(10))
        var all = try scene.sent(to: 12, now: 10)
        for tick in 1...60 as ClosedRange<Int64> {
            _ = scene.table.redeliverLot(at(10 + tick * 20))
            all += try scene.sent(to: 12, now: 10 + tick * 20)
        }
        #expect(all.map(\.id) == Array(1...100))
        #expect(all.prefix(16).allSatisfy { $0.dead == 11 } && all.dropFirst(16).allSatisfy { $0.dead == 10 })
        #expect(scene.table.waiting == 0 && scene.table.inFlight == 100)
    }

    /// Those that end while they wait for their lot leave nothing behind, and hold nobody up.
    @Test func whatEndsMeanwhile() throws {
        let scene = TableScene(slots: 2, mostWaiting: 10_000)
        _ = scene.table.workerReady(10, slot: 0, credit: 10_000)
        for id in 1...60 as ClosedRange<UInt64> { try scene.submit(id, key: id, deadline: id > 50 ? 500 : 60_000) }
        #expect(try scene.ids(to: 10).count == 60)
        for id in 51...55 as ClosedRange<UInt64> { scene.table.accepted(id, by: 10) }
        _ = scene.table.workerReady(11, slot: 1, credit: 10_000)
        _ = scene.table.workerDied(10, now: at(0))
        #expect(try scene.ids(to: 11) == Array(1...16))
        #expect(scene.table.reported(20, written: false, now: at(1)) == .nothing)
        #expect(scene.expire(600).map(\.id).sorted() == Array(51...60))
        #expect(scene.table.waiting == 38, "what was durable is delivered all the same: its reply goes late")
        var all: [TableScene.Sent] = []
        while scene.table.isRedelivering {
            _ = scene.table.redeliverLot(at(1000))
            all += try scene.sent(to: 11, now: 1000)
        }
        #expect(all.map(\.id) == Array(17...55).filter { $0 != 20 })
        #expect(all.filter { $0.flags.contains(.replyLate) }.map(\.id) == Array(51...55))
        #expect(scene.table.waiting == 0)
        for id in 1...60 as ClosedRange<UInt64> {
            _ = scene.table.answered(id, by: 11, now: at(1000))
            _ = scene.table.reported(id, written: true, now: at(1000))
        }
        #expect(scene.table.isEmpty && scene.table.bytes == 0 && scene.table.kept == 0)
    }

    /// Nobody knows yet what a worker holds that was killed and is not dead: nothing of its slot's overtakes that.
    @Test func aWorkerThatIsDyingKeepsItsSlot() throws {
        let scene = TableScene(slots: 2)
        _ = scene.table.workerReady(10, slot: 0, credit: 9)
        _ = scene.table.workerReady(11, slot: 1, credit: 9)
        let mine = key(of: 0, of: 2)
        try scene.submit(1, key: mine)
        #expect(try scene.ids(to: 10) == [1])
        scene.table.workerDying(10)
        #expect(try scene.submit(2, key: mine) == .queued)
        scene.table.credited(10, 5)
        scene.table.setRoom(true, for: 10)
        #expect(try scene.ids(to: 10) == [])
        #expect(try scene.ids(to: 11) == [])
        #expect(try scene.submit(3, key: key(of: 1, of: 2)) == .sendable(generation: 11))
        #expect(scene.table.workerDied(10, now: at(5)).contains(11))
        let sent = try scene.sent(to: 11)
        #expect(sent.map(\.id) == [1, 2, 3] && sent.map(\.dead) == [10, 0, 0])
    }

    /// The conversation has moved to another slot's worker since, where a later one waits for credit: the earlier ones still go before it.
    @Test func whatWaitsElsewhereIsNotForgotten() throws {
        let scene = TableScene(slots: 2, mostWaiting: 10_000)
        _ = scene.table.workerReady(11, slot: 1, credit: 10_000)
        let mine = key(of: 0, of: 2)
        for id in 1...30 as ClosedRange<UInt64> { try scene.submit(id, key: mine, deadline: 60_000) }
        #expect(try scene.ids(to: 11).count == 30)
        _ = scene.table.workerReady(10, slot: 0, credit: 0)
        #expect(try scene.submit(31, key: mine, deadline: 60_000) == .queued)
        _ = scene.table.workerDied(11, now: at(0))
        scene.table.credited(10, 10_000)
        #expect(try scene.ids(to: 10) == Array(1...16))
        _ = scene.table.redeliverLot(at(20))
        #expect(try scene.ids(to: 10) == Array(17...31))
    }

    /// What waits for credit at another slot goes with its conversation when that one's own slot serves again.
    @Test func whatWaitedElsewhereComesAlong() throws {
        let scene = TableScene(slots: 2)
        _ = scene.table.workerReady(11, slot: 1, credit: 0)
        let mine = key(of: 0, of: 2)
        try scene.submit(1, key: mine)
        try scene.submit(2, key: key(of: 1, of: 2))
        _ = scene.table.workerReady(10, slot: 0, credit: 9)
        try scene.submit(3, key: mine)
        #expect(try scene.ids(to: 10) == [1, 3])
        scene.table.credited(11, 9)
        #expect(try scene.ids(to: 11) == [2])
    }

    /// Random lives: whatever dies when, in a conversation no request is sent for the first time before an earlier one has been.
    @Test func noConversationOvertakesItself() throws {
        for seed in 0..<30 {
            var random = Seeded(state: UInt64(seed))
            let scene = TableScene(slots: 3, mostWaiting: 100_000)
            var generation: UInt64 = 100
            var serving: [Int: UInt64] = [:]
            var known: Set<UInt64> = []
            var keys: [UInt64: UInt64] = [:]
            var conversations: [UInt64: [UInt64]] = [:]
            /// Where each request was sent last.
            var holder: [UInt64: UInt64] = [:]
            var next: UInt64 = 1
            var now: Int64 = 0
            func start(_ slot: Int) {
                generation += 1
                _ = scene.table.workerReady(generation, slot: slot, credit: UInt32.random(in: 1...400, using: &random))
                serving[slot] = generation
            }
            func pump() throws {
                for worker in serving.values.sorted() {
                    for id in try scene.ids(to: worker, now: now) {
                        known.insert(id)
                        holder[id] = worker
                        // All before it have been sent, and none of them waits to be sent again.
                        for earlier in conversations[keys[id] ?? 0] ?? [] where earlier < id && holder[earlier] == nil {
                            Issue.record("seed \(seed): \(id) before \(earlier)")
                        }
                    }
                }
            }
            for slot in 0..<3 { start(slot) }
            for _ in 0..<200 {
                now += Int64.random(in: 0...15, using: &random)
                switch Int.random(in: 0..<20, using: &random) {
                case 0..<12:
                    for _ in 0..<Int.random(in: 1...8, using: &random) {
                        let key = UInt64.random(in: 0...40, using: &random)
                        keys[next] = key
                        conversations[key, default: []].append(next)
                        try scene.submit(next, key: key, deadline: 10_000_000)
                        next += 1
                    }
                case 12..<15: for worker in serving.values { scene.table.credited(worker, 5) }
                case 15:
                    guard let (slot, worker) = serving.randomElement(using: &random) else { break }
                    if .random(using: &random) { scene.table.workerDying(worker) }
                    try pump()
                    _ = scene.table.workerDied(worker, now: at(now))
                    serving[slot] = nil
                    for (id, last) in holder where last == worker { holder[id] = nil }
                case 16: for slot in 0..<3 where serving[slot] == nil { start(slot) }
                default: _ = scene.table.redeliverLot(at(now))
                }
                try pump()
            }
            for slot in 0..<3 where serving[slot] == nil { start(slot) }
            for _ in 0..<100 {
                now += 20
                for worker in serving.values { scene.table.credited(worker, 10_000) }
                _ = scene.table.redeliverLot(at(now))
                try pump()
            }
            #expect(scene.table.waiting == 0 && !scene.table.isRedelivering, "seed \(seed)")
            #expect(known.count == Int(next) - 1, "seed \(seed)")
        }
    }
}
