import TestSupport
import Testing
import Time
import Wire

@testable import Dispatcher

@Suite struct WorkerPoolRequestTableTests {
    @Test func creditIsRespectedAndOrderKept() throws {
        let scene = TableScene(slots: 1)
        _ = scene.table.workerReady(7, slot: 0, credit: 2)
        #expect(try scene.submit(1) == .sendable(generation: 7))
        for id in 2...5 { try scene.submit(UInt64(id)) }
        #expect(try scene.ids(to: 7) == [1, 2])
        #expect(try scene.submit(6) == .queued)
        #expect(scene.table.inFlight(7) == 2 && scene.table.waiting == 4)
        scene.table.credited(7, 3)
        #expect(try scene.ids(to: 7) == [3, 4, 5])
        scene.table.credited(7, 100)
        #expect(try scene.ids(to: 7) == [6])
        #expect(scene.table.waiting == 0)
    }

    @Test func withoutRoomItWaitsAsWithoutCredit() throws {
        let scene = TableScene(slots: 1, mostWaiting: 2)
        _ = scene.table.workerReady(7, slot: 0, credit: 9)
        scene.table.setRoom(false, for: 7)
        #expect(try scene.submit(1) == .queued)
        #expect(try scene.submit(2) == .queued)
        #expect(try scene.ids(to: 7) == [])
        #expect(try scene.submit(3) == .refused, "credit alone must not let a queue grow without bound")
        scene.table.setRoom(true, for: 7)
        #expect(try scene.submit(4) == .sendable(generation: 7))
        #expect(try scene.ids(to: 7) == [1, 2, 4])
    }

    @Test func answersAreGivenOnce() throws {
        let scene = TableScene(slots: 1)
        _ = scene.table.workerReady(7, slot: 0, credit: 9)
        try scene.submit(1)
        #expect(scene.table.answered(1, by: 7, now: at(1)) == nil, "not sent yet")
        #expect(try scene.ids(to: 7) == [1])
        #expect(scene.table.answered(1, by: 8, now: at(1)) == nil, "another worker's")
        let completion = scene.table.answered(1, by: 7, now: at(1))
        #expect(completion != nil)
        completion?(.answer(Answer(status: 204)))
        #expect(scene.table.answered(1, by: 7, now: at(1)) == nil, "twice")
        #expect(scene.table.inFlight == 0)
        #expect(scene.expire(20_000).isEmpty)
        #expect(scene.table.reported(1, written: true, now: at(1)) == .tell(7))
        #expect(scene.table.reported(1, written: true, now: at(1)) == .nothing)
        #expect(scene.results[1]?.count == 1)
        #expect(scene.table.isEmpty)
    }

    @Test func anUnreportedAnswerCountsAsLost() throws {
        let scene = TableScene(slots: 1)
        _ = scene.table.workerReady(7, slot: 0, credit: 9)
        try scene.submit(1)
        _ = try scene.ids(to: 7)
        _ = scene.table.answered(1, by: 7, now: at(1))
        let told = stride(from: Int64(0), through: 62_000, by: 50).flatMap { scene.expire($0) }
        #expect(told.map(\.id) == [1] && told[0].holder == 7)
        scene.table.accepted(1, by: 7)
        #expect(scene.table.isEmpty)
    }

    @Test func aDeadWorkersFramesGoToTheNextInOrder() throws {
        let scene = TableScene(slots: 3)
        for slot in 0..<3 { _ = scene.table.workerReady(UInt64(10 + slot), slot: slot, credit: 2) }
        let mine = key(of: 1, of: 3)
        let next = try #require(Rendezvous.choose(key: mine, of: 3) { $0 != 1 })
        for id in 1...4 { try scene.submit(UInt64(id), key: mine) }
        #expect(try scene.ids(to: 11) == [1, 2])
        scene.table.accepted(1, by: 11)
        // One of the next slot's own waits there already.
        let other = key(of: next, of: 3)
        for id in 5...7 { try scene.submit(UInt64(id), key: other) }
        let successor = UInt64(10 + next)
        #expect(try scene.ids(to: successor) == [5, 6])
        #expect(scene.table.workerDied(11, now: at(0)) == [successor])
        scene.table.credited(successor, 100)
        let sent = try scene.sent(to: successor, now: 4000)
        #expect(sent.map(\.id) == [1, 2, 3, 4, 7])
        #expect(sent.map(\.redelivered) == [true, true, false, false, false])
        #expect(sent.map(\.dead) == [11, 11, 0, 0, 0])
        #expect(sent.map(\.left) == [6000, 6000, 6000, 6000, 6000])
        #expect(scene.table.redelivered == 2)
        // The dead one's late words count for nothing.
        #expect(scene.table.answered(1, by: 11, now: at(1)) == nil)
        // It had been accepted before, and stays so.
        let expired = scene.expire(10_100)
        #expect(expired.map(\.id).sorted() == [1, 2, 3, 4, 5, 6, 7])
        #expect(expired.allSatisfy { $0.holder == successor })
        #expect(scene.results[1] == ["expired(accepted: true)"])
        #expect(scene.results[2] == ["expired(accepted: false)"])
    }

    @Test func withNobodyReadyTheyWaitForTheSuccessor() throws {
        let scene = TableScene(slots: 2)
        #expect(try scene.submit(1) == .queued)
        #expect(scene.table.workerReady(5, slot: 1, credit: 1).last == 5)
        #expect(try scene.ids(to: 5) == [1])
        #expect(try scene.submit(2) == .queued)
        #expect(scene.table.workerDied(5, now: at(0)) == [])
        #expect(scene.table.waiting == 2)
        #expect(scene.table.workerReady(6, slot: 1, credit: 10) == [6, 6])
        let sent = try scene.sent(to: 6)
        #expect(sent.map(\.id) == [1, 2])
        #expect(sent.map(\.dead) == [5, 0])
    }

    @Test func roomIsBoundedButCreditIsRoom() throws {
        let scene = TableScene(slots: 2, mostWaiting: 2)
        _ = scene.table.workerReady(10, slot: 0, credit: 0)
        _ = scene.table.workerReady(11, slot: 1, credit: 5)
        let stuck = key(of: 0, of: 2)
        #expect(try scene.submit(1, key: stuck) == .queued)
        #expect(try scene.submit(2, key: stuck) == .queued)
        #expect(try scene.submit(3, key: stuck) == .refused)
        #expect(try scene.submit(4, key: key(of: 1, of: 2)) == .sendable(generation: 11))
        #expect(scene.results.isEmpty)
    }

    @Test func deadlines() throws {
        let scene = TableScene(slots: 1)
        try scene.submit(1, deadline: 1000)
        try scene.submit(2, deadline: 100_000)
        #expect(scene.expire(999).isEmpty)
        let first = scene.expire(1100)
        #expect(first.map(\.id) == [1] && first[0].holder == nil)
        #expect(scene.results[1] == ["expired(accepted: false)"])
        _ = scene.table.workerReady(7, slot: 0, credit: 10)
        #expect(try scene.ids(to: 7) == [2])
        for now in stride(from: Int64(1100), to: 100_000, by: 50) { #expect(scene.expire(now).isEmpty) }
        scene.table.accepted(2, by: 7)
        let second = scene.expire(100_100)
        #expect(second.map(\.id) == [2] && second[0].holder == 7)
        #expect(scene.results[2] == ["expired(accepted: true)"])
        #expect(scene.table.answered(2, by: 7, now: at(100_101)) == nil, "after expiry")
        // Answered 200 by the dispatcher itself: kept until its worker says that the reply goes late.
        #expect(!scene.table.isEmpty)
        scene.table.accepted(2, by: 7)
        #expect(scene.table.isEmpty && scene.table.inFlight == 0 && scene.table.waiting == 0)
    }

    @Test func withdrawnRequestsGoNowhere() throws {
        let scene = TableScene(slots: 1)
        _ = scene.table.workerReady(7, slot: 0, credit: 1)
        for id in 1...3 { try scene.submit(UInt64(id)) }
        #expect(try scene.ids(to: 7) == [1])
        #expect(scene.table.reported(2, written: true, now: at(1)) == .nothing)
        #expect(scene.table.reported(1, written: true, now: at(1)) == .tell(7))
        scene.table.credited(7, 5)
        #expect(try scene.ids(to: 7) == [3])
        _ = scene.table.workerDied(7, now: at(0))
        #expect(scene.table.waiting == 1)
        #expect(scene.results.isEmpty)
    }

    @Test func aReplacedWorkerKeepsWhatItHolds() throws {
        let scene = TableScene(slots: 1)
        _ = scene.table.workerReady(1, slot: 0, credit: 2)
        for id in 1...4 { try scene.submit(UInt64(id), key: UInt64(id)) }
        #expect(try scene.ids(to: 1) == [1, 2])
        _ = scene.table.workerReady(2, slot: 0, credit: 10)
        scene.table.credited(1, 10)
        #expect(try scene.ids(to: 1) == [])
        #expect(try scene.ids(to: 2) == [3, 4])
        let kept = scene.table.answered(1, by: 1, now: at(0))
        #expect(kept != nil)
        #expect(scene.table.workerDied(1, now: at(0)) == [2])
        let sent = try scene.sent(to: 2)
        #expect(sent.map(\.id) == [2] && sent[0].dead == 1)
        #expect(scene.table.reported(1, written: true, now: at(1)) == .nothing, "its worker is dead")
    }

    @Test func anAnswerThatReachedNobodyGoesLateByAnotherWorker() throws {
        let scene = TableScene(slots: 2)
        _ = scene.table.workerReady(1, slot: 0, credit: 9)
        try scene.submit(1)
        #expect(try scene.ids(to: 1) == [1])
        #expect(scene.table.answered(1, by: 1, now: at(0)) != nil)
        _ = scene.table.workerReady(2, slot: 1, credit: 9)
        #expect(scene.table.workerDied(1, now: at(5)) == [], "answered: nothing to deliver yet")
        #expect(scene.table.reported(1, written: false, now: at(6)) == .redelivered([2]))
        let sent = try scene.sent(to: 2)
        #expect(sent.map(\.id) == [1] && sent[0].dead == 1 && sent[0].flags == [.redelivered, .replyLate])
        #expect(scene.table.answered(1, by: 2, now: at(7)) == nil, "nobody waits")
        #expect(scene.table.isEmpty && scene.table.inFlight == 0 && scene.table.waiting == 0)
    }

    @Test func aWorkerThatWasToldAndDiesBeforeItMovedTheReplyIsFollowedByAnother() throws {
        let scene = TableScene(slots: 2)
        _ = scene.table.workerReady(1, slot: 0, credit: 9)
        for id in 1...3 { try scene.submit(UInt64(id)) }
        #expect(try scene.ids(to: 1) == [1, 2, 3])
        for id in 1...3 {
            #expect(scene.table.answered(UInt64(id), by: 1, now: at(0)) != nil)
            #expect(scene.table.reported(UInt64(id), written: id == 3, now: at(1)) == .tell(1))
        }
        scene.table.accepted(2, by: 1)
        _ = scene.table.workerReady(2, slot: 1, credit: 9)
        #expect(scene.table.workerDied(1, now: at(5)) == [2])
        let sent = try scene.sent(to: 2)
        #expect(sent.map(\.id) == [1], "the second is in the outbox, the third was written")
        #expect(sent[0].flags.contains(.replyLate))
    }

    @Test func anAnswerThatReachedNobodyIsKeptUntilItsReplyIsTakenCareOf() throws {
        let scene = TableScene(slots: 1)
        _ = scene.table.workerReady(1, slot: 0, credit: 9)
        try scene.submit(1)
        #expect(try scene.ids(to: 1) == [1])
        #expect(scene.table.answered(1, by: 1, now: at(0)) != nil)
        #expect(scene.table.reported(1, written: false, now: at(1)) == .tell(1))
        for now in stride(from: Int64(1000), through: 200_000, by: 1000) { #expect(scene.expire(now).isEmpty) }
        #expect(scene.table.hasOpenAnswers(of: 1))
        scene.table.accepted(1, by: 1)
        #expect(!scene.table.hasOpenAnswers(of: 1))
        #expect(scene.table.isEmpty)
    }

    /// Answered 200 by the dispatcher itself while it waits for a worker after its first one's death.
    @Test func whatWasAcceptedAndAnsweredHereIsDeliveredAllTheSame() throws {
        let scene = TableScene(slots: 1)
        _ = scene.table.workerReady(1, slot: 0, credit: 9)
        try scene.submit(1)
        try scene.submit(2)
        #expect(try scene.ids(to: 1) == [1, 2])
        scene.table.accepted(1, by: 1)
        #expect(scene.table.workerDied(1, now: at(5)) == [])
        for now in stride(from: Int64(1000), through: 12_000, by: 500) { _ = scene.expire(now) }
        #expect(scene.results == [1: ["expired(accepted: true)"], 2: ["expired(accepted: false)"]])
        #expect(scene.table.hasOpenAnswers(of: 1))
        #expect(scene.table.workerReady(2, slot: 0, credit: 9) == [2, 2])
        let sent = try scene.sent(to: 2, now: 13_000)
        #expect(sent.map(\.id) == [1] && sent[0].flags == [.redelivered, .replyLate] && sent[0].dead == 1)
        #expect(scene.table.answered(1, by: 2, now: at(13_001)) == nil)
        #expect(scene.table.isEmpty && !scene.table.hasOpenAnswers(of: 1))
    }

    @Test func aStoppedWorkersQueueMoves() throws {
        let scene = TableScene(slots: 2)
        _ = scene.table.workerReady(10, slot: 0, credit: 0)
        _ = scene.table.workerReady(11, slot: 1, credit: 9)
        try scene.submit(1, key: key(of: 0, of: 2))
        #expect(scene.table.workerStopped(10) == [11])
        #expect(try scene.ids(to: 11) == [1])
        #expect(scene.table.workerStopped(10) == [])
        #expect(!scene.table.serves(slot: 0))
    }

    @Test func slotsComeAndGo() throws {
        let scene = TableScene(slots: 2)
        _ = scene.table.workerReady(10, slot: 0, credit: 9)
        _ = scene.table.workerReady(11, slot: 1, credit: 9)
        try scene.submit(1, key: key(of: 1, of: 2))
        #expect(try scene.ids(to: 11) == [1])
        _ = scene.table.workerStopped(11)
        scene.table.setSlots(1)
        scene.table.credited(11, 1)
        #expect(try scene.ids(to: 11) == [])
        #expect(scene.table.workerDied(11, now: at(0)) == [10])
        #expect(try scene.ids(to: 10) == [1])
        scene.table.setSlots(3)
        #expect(scene.table.workerReady(12, slot: 2, credit: 1) == [12])
    }

    @Test func refusingWhatWaits() throws {
        let scene = TableScene(slots: 1)
        _ = scene.table.workerReady(7, slot: 0, credit: 2)
        for id in 1...3 { try scene.submit(UInt64(id)) }
        #expect(try scene.ids(to: 7) == [1, 2])
        scene.table.accepted(1, by: 7)
        _ = scene.table.workerStopped(7)
        for one in scene.table.refuseWaiting("draining") { one.completion?(one.result) }
        #expect(scene.results == [3: ["unavailable(\"draining\")"]])
        _ = scene.table.workerDied(7, now: at(0))
        for one in scene.table.refuseWaiting("draining") { one.completion?(one.result) }
        #expect(scene.results[1] == ["expired(accepted: true)"])
        #expect(scene.results[2] == ["unavailable(\"draining\")"])
        #expect(scene.table.isEmpty)
    }

    /// What a dead worker may have replied to goes, and nobody looks after it: that one's fates are not all known.
    @Test func whatIsRefusedIsForgotten() throws {
        let scene = TableScene(slots: 1)
        _ = scene.table.workerReady(7, slot: 0, credit: 2)
        try scene.submit(1)
        #expect(try scene.ids(to: 7) == [1])
        scene.table.accepted(1, by: 7)
        _ = scene.table.workerStopped(7)
        _ = scene.table.workerDied(7, now: at(0))
        #expect(scene.table.hasOpenAnswers(of: 7))
        for one in scene.table.refuseWaiting("draining") { one.completion?(one.result) }
        #expect(!scene.table.hasOpenAnswers(of: 7) && scene.table.hasForgottenAnswers(of: 7))
    }

    @Test func bytesAreBoundedWhereverTheyAre() throws {
        let scene = TableScene(slots: 1) { $0.bytes = 10_000 }
        _ = scene.table.workerReady(7, slot: 0, credit: 100)
        #expect(try scene.submit(1, bytes: 6000) == .sendable(generation: 7))
        #expect(try scene.ids(to: 7) == [1])
        #expect(try scene.submit(2, bytes: 6000) == .refused, "a worker with credit has no memory for the dispatcher")
        #expect(scene.table.bytes > 6000 && scene.table.bytes < 6200)
        #expect(try scene.submit(3, bytes: 100) == .sendable(generation: 7))
        #expect(scene.table.answered(1, by: 7, now: at(1)) != nil)
        #expect(scene.table.bytes < 600, "of an answered request nothing but the name is needed")
        #expect(try scene.submit(4, bytes: 6000) == .sendable(generation: 7))
        _ = scene.table.reported(1, written: true, now: at(2))
        for one in [3, 4] as [UInt64] { _ = scene.table.reported(one, written: true, now: at(2)) }
        #expect(scene.table.bytes == 0 && scene.table.isEmpty)
    }

    @Test func aWorkerGetsNoMoreThanItCanMakeDurable() throws {
        let scene = TableScene(slots: 1) { $0.untaken = 2500 }
        _ = scene.table.workerReady(7, slot: 0, credit: 100)
        for id in 1...6 as ClosedRange<UInt64> { try scene.submit(id, key: id, bytes: 900) }
        #expect(try scene.ids(to: 7) == [1, 2, 3])
        #expect(scene.table.waiting == 3 && !scene.table.isWaitedFor(7))
        scene.table.accepted(1, by: 7)
        scene.table.accepted(1, by: 7)
        #expect(try scene.ids(to: 7) == [], "not one by one")
        scene.table.accepted(2, by: 7)
        #expect(scene.table.isWaitedFor(7))
        #expect(try scene.ids(to: 7) == [4, 5])
        // An answer counts like `accepted`, and so does its end by the deadline.
        for id in [3, 4] as [UInt64] { _ = scene.table.answered(id, by: 7, now: at(1)) }
        #expect(try scene.ids(to: 7) == [6])
        for id in 7...9 as ClosedRange<UInt64> { try scene.submit(id, key: id, deadline: 90_000, bytes: 900) }
        #expect(try scene.ids(to: 7) == [7])
        #expect(try scene.ids(to: 7) == [])
        #expect(Set(scene.expire(10_100).map(\.id)) == [1, 2, 5, 6])
        #expect(try scene.ids(to: 7) == [8, 9])
        #expect(scene.table.workerDied(7, now: at(10_200)) == [])
        _ = scene.table.workerReady(8, slot: 0, credit: 100)
        // With the first two, whose replies go late: of those nothing but the name is left, so that three of the others go with them.
        #expect(try scene.ids(to: 8, now: 10_200) == [1, 2, 7, 8, 9])
    }

    @Test func keptRequestsAreSmallAndHoldTheMessagesNameAlone() throws {
        let scene = TableScene(slots: 2)
        _ = scene.table.workerReady(1, slot: 0, credit: 9)
        try scene.submit(1, bytes: 9000)
        try scene.submit(2, kind: .status, bytes: 9000)
        _ = try scene.ids(to: 1)
        for id in [1, 2] as [UInt64] { #expect(scene.table.answered(id, by: 1, now: at(0)) != nil) }
        #expect(scene.table.reported(1, written: false, now: at(1)) == .tell(1))
        #expect(scene.table.reported(2, written: false, now: at(1)) == .tell(1))
        #expect(scene.table.kept == 1 && scene.table.bytes < 200)
        _ = scene.table.workerReady(2, slot: 1, credit: 9)
        #expect(scene.table.workerDied(1, now: at(2)) == [2])
        let sent = try scene.sent(to: 2)
        #expect(sent.map(\.id) == [1] && sent[0].flags == [.redelivered, .replyLate] && sent[0].dead == 1)
        #expect(sent[0].fields == ["AccountSid=AC1", "MessageSid=SM1"])
        _ = scene.table.answered(1, by: 2, now: at(3))
        #expect(scene.table.kept == 0 && scene.table.bytes == 0 && scene.table.isEmpty)
    }

    @Test func aboveTheBoundNothingIsKeptAndItsFatesAreNotSaidToBeKnown() throws {
        let scene = TableScene(slots: 2) { $0.kept = 2 }
        _ = scene.table.workerReady(1, slot: 0, credit: 9)
        for id in 1...4 as ClosedRange<UInt64> { try scene.submit(id, key: id) }
        _ = try scene.ids(to: 1)
        for id in 1...4 as ClosedRange<UInt64> { #expect(scene.table.answered(id, by: 1, now: at(0)) != nil) }
        // The worker is told in every case: while it lives, it moves the reply.
        for id in 1...3 as ClosedRange<UInt64> { #expect(scene.table.reported(id, written: false, now: at(1)) == .tell(1)) }
        #expect(scene.table.kept == 2)
        _ = scene.table.workerReady(2, slot: 1, credit: 9)
        #expect(scene.table.workerDied(1, now: at(2)) == [2])
        // Its answer is on its way still, and does not reach anybody after its worker's death: there is no room for it either.
        #expect(scene.table.reported(4, written: false, now: at(3)) == .redelivered([]))
        #expect(scene.table.waiting == 2)
        #expect(try scene.ids(to: 2) == [1, 2])
        for id in [1, 2] as [UInt64] { _ = scene.table.answered(id, by: 2, now: at(4)) }
        #expect(scene.table.isEmpty && !scene.table.hasOpenAnswers(of: 1))
        let known = [1, 1, 2].map { scene.table.hasForgottenAnswers(of: $0) }
        #expect(known == [true, false, false], "asked once")
    }

    /// Random scripts: every request ends exactly once, counts agree, and no worker holds more than its credit.
    @Test func randomScriptsEndEveryRequestOnce() throws {
        for seed in 0..<Slowness.rounds(60) {
            var random = Seeded(state: UInt64(seed))
            let scene = TableScene(slots: 3, mostWaiting: 40) {
                $0.untaken = seed % 2 == 0 ? 300 : 1 << 20
                $0.kept = seed % 3 == 0 ? 5 : 1000
            }
            var generation: UInt64 = 100
            var serving: [Int: UInt64] = [:]
            var held: [UInt64: Set<UInt64>] = [:]
            var now: Int64 = 0
            var next: UInt64 = 1
            var submitted: Set<UInt64> = []
            var answered: Set<UInt64> = []
            func pump() throws {
                for worker in held.keys { held[worker, default: []].formUnion(try scene.ids(to: worker, now: now)) }
            }
            for _ in 0..<400 {
                now += Int64.random(in: 0...30, using: &random)
                switch Int.random(in: 0..<10, using: &random) {
                case 0...3:
                    if try scene.submit(next, key: .random(in: 0...50, using: &random), deadline: now + 2000) != .refused {
                        submitted.insert(next)
                    }
                    next += 1
                case 4...5:
                    if let worker = held.keys.randomElement(using: &random), let id = held[worker]?.randomElement(using: &random) {
                        held[worker]?.remove(id)
                        if let completion = scene.table.answered(id, by: worker, now: at(now)) {
                            completion(.answer(Answer(status: 200)))
                            answered.insert(id)
                        }
                        scene.table.credited(worker, 1)
                    }
                case 6:
                    let slot = Int.random(in: 0..<3, using: &random)
                    generation += 1
                    _ = scene.table.workerReady(generation, slot: slot, credit: 5)
                    serving[slot] = generation
                    held[generation] = []
                case 7:
                    if let worker = held.keys.randomElement(using: &random) {
                        _ = scene.table.workerDied(worker, now: at(now))
                        held[worker] = nil
                    }
                case 8:
                    if let id = answered.randomElement(using: &random) {
                        _ = scene.table.reported(id, written: .random(using: &random), now: at(now))
                        answered.remove(id)
                    }
                default: _ = scene.expire(now)
                }
                _ = scene.table.redeliverLot(at(now))
                try pump()
                for (worker, ids) in held { #expect(scene.table.inFlight(worker) <= ids.count) }
            }
            for step in stride(from: now, through: now + 70_000, by: 1000) { _ = scene.expire(step) }
            // What goes late is kept until somebody takes care of it.
            for slot in 0..<3 {
                generation += 1
                _ = scene.table.workerReady(generation, slot: slot, credit: 1000)
                held[generation] = []
            }
            for _ in 0..<2 {
                for worker in held.keys {
                    for id in 1..<next {
                        scene.table.accepted(id, by: worker)
                        _ = scene.table.answered(id, by: worker, now: at(now))
                    }
                    // No more at once than a worker is trusted with.
                    var ids = try scene.ids(to: worker, now: now)
                    while !ids.isEmpty {
                        for id in ids { _ = scene.table.answered(id, by: worker, now: at(now)) }
                        ids = try scene.ids(to: worker, now: now)
                    }
                }
                for step in stride(from: now + 70_000, through: now + 140_000, by: 1000) { _ = scene.expire(step) }
            }
            #expect(scene.table.isEmpty && scene.table.inFlight == 0 && scene.table.waiting == 0, "seed \(seed)")
            #expect(scene.table.bytes == 0 && scene.table.kept == 0, "seed \(seed)")
            #expect(Set(scene.results.keys) == submitted, "seed \(seed)")
            // An answer may be called overdue once, after it was given.
            #expect(scene.results.values.allSatisfy { $0[0] != "overdue" && ($0.count == 1 || $0[1...] == ["overdue"]) }, "seed \(seed)")
        }
    }
}
