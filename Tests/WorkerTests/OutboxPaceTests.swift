// A sender's pace: how much leaves in a second over all workers, in which order, what counts, and whom it does not touch.

import EventLoop
import Postgres
import TestSupport
import Testing
import Time
import Twilio

@testable import Worker

@Suite struct OutboxPaceTests {
    private static let paced = "+18005550109"

    private func withOutbox(
        _ database: String, _ body: @escaping @Sendable @LoopActor (OutboxWorker, OutboxWorker) async throws -> Void
    ) async throws {
        let url = try await migratedDatabase(database)
        try await runOnLoop { loop in
            let first = try await OutboxWorker(loop, url)
            try await first.outbox.addPaces([Self.paced])
            try await body(first, try await OutboxWorker(loop, url, generation: 2, router: 2))
        }
    }

    /// The account's time goes on by so many seconds; the clock of the test is the database's.
    @LoopActor private static func pass(_ seconds: Double, _ worker: OutboxWorker) async throws {
        try await worker.run("update sms_router_paces set free_at = free_at - make_interval(secs => \(seconds))")
    }

    @LoopActor private static func settle(_ claims: OutboxClaims, _ worker: OutboxWorker) async throws -> [String] {
        var bodies: [String] = []
        for (claim, part, _) in claims.conversations {
            guard let part else {
                _ = try await worker.outbox.settle(OutboxResult(claim: claim, id: 0))
                continue
            }
            bodies.append(part.body)
            _ = try await worker.sent(claim, part)
        }
        return bodies
    }

    /// The test's own time is nothing: the pace is a segment in 1000 seconds, and the sender's account is moved by hand.
    @Test func noMoreLeavesThanThePaceAllowsWhoeverAsks() async throws {
        try await withOutbox("pace_rate") { first, second in
            let rates = [Self.paced: 0.001]
            for number in 0..<6 { try await first.put(number, ["\(number)"], from: Self.paced, dueIn: Double(number - 100)) }
            #expect(try await Self.settle(first.outbox.claimPaced(most: 9, rates: rates), first) == ["0"])
            for worker in [first, second] { #expect(try await worker.outbox.claimPaced(most: 9, rates: rates).conversations.isEmpty) }
            try await Self.pass(1000, first)
            #expect(try await Self.settle(second.outbox.claimPaced(most: 9, rates: rates), second) == ["1"])
            #expect(try await first.outbox.claimPaced(most: 9, rates: rates).conversations.isEmpty)
            // A long rest is not saved up.
            try await Self.pass(1_000_000, first)
            #expect(try await Self.settle(first.outbox.claimPaced(most: 9, rates: rates), first) == ["2"])
            #expect(try await second.outbox.claimPaced(most: 9, rates: rates).conversations.isEmpty)
        }
    }

    /// With twelve segments a second, a rest allows three, and one that begins before they are used up.
    @Test func aLittleIsSavedUp() async throws {
        try await withOutbox("pace_burst") { first, _ in
            for number in 0..<9 { try await first.put(number, ["\(number)"], from: Self.paced, dueIn: Double(number - 100)) }
            try await Self.pass(50, first)
            let claims = try await first.outbox.claimPaced(most: 9, rates: [Self.paced: 12])
            #expect(claims.conversations.compactMap { $0.part?.body } == ["0", "1", "2", "3"])
            // What is paid for: four segments at twelve a second, from a quarter of a second ago on.
            let ahead = try #require(Double(try await first.text("select extract(epoch from free_at - now())::text from sms_router_paces")))
            #expect(ahead <= 0.0834)
        }
    }

    /// Segments count, not messages.
    @Test func longMessagesCountAsTheirSegments() async throws {
        try await withOutbox("pace_segments") { first, _ in
            try await first.put(1, [String(repeating: "a", count: 400)], from: Self.paced, dueIn: -2)
            try await first.put(2, ["short"], from: Self.paced, dueIn: -1)
            let rates = [Self.paced: 0.001]
            #expect(try await first.outbox.claimPaced(most: 9, rates: rates).conversations.count == 1)
            // Three segments: three thousand seconds.
            try await Self.pass(2000, first)
            #expect(try await first.outbox.claimPaced(most: 9, rates: rates).conversations.isEmpty)
            try await Self.pass(1000, first)
            #expect(try await first.outbox.claimPaced(most: 9, rates: rates).conversations.map { $0.part?.body } == ["short"])
        }
    }

    /// Inline replies are counted where they left; they are never held back, but what waits is.
    @Test func inlineRepliesCount() async throws {
        try await withOutbox("pace_inline") { first, _ in
            var paces = SenderPaces()
            paces.set([Self.paced: 0.01, "none": 0, "odd": .infinity])
            #expect(paces.rates == [Self.paced: 0.01] && !paces.areStored)
            paces.spend(["one", String(repeating: "a", count: 161)], from: Address(Self.paced), to: Address("+14155550101"))
            paces.spend(["elsewhere"], from: Address("+18005550100"), to: Address("+14155550101"))
            let owed = paces.takeOwed()
            #expect(owed.count == 1 && owed[0].sender == Self.paced && abs(owed[0].seconds - 300) < 0.001)
            #expect(paces.takeOwed().isEmpty)
            paces.giveBack(owed)
            try await first.outbox.spend(paces.takeOwed())
            try await first.put(1, ["waits"], from: Self.paced)
            #expect(try await first.outbox.claimPaced(most: 9, rates: paces.rates).conversations.isEmpty)
            try await Self.pass(300, first)
            #expect(try await first.outbox.claimPaced(most: 9, rates: paces.rates).conversations.count == 1)
        }
    }

    /// What closes on the way, and what has to be looked at, costs nothing; a sender that rests is passed over.
    @Test func onlyWhatIsSentCounts() async throws {
        try await withOutbox("pace_free") { first, _ in
            let rates = [Self.paced: 0.001]
            try await first.put(1, ["old"], from: Self.paced, age: -1, dueIn: -2)
            #expect(try await first.outbox.claimPaced(most: 9, rates: rates).expired == 1)
            let resting = testAccount + Self.paced
            try await first.put(2, ["young"], from: Self.paced)
            #expect(try await first.outbox.claimPaced(most: 9, resting: [resting], rates: rates).conversations.isEmpty)
            #expect(try await first.outbox.claimPaced(most: 9, rates: rates).conversations.map { $0.part?.body } == ["young"])
        }
    }

    /// Those with a pace never appear in the usual claim, and it in none of theirs; one sender's pace is not another's.
    @Test func sendersDoNotTouchEachOther() async throws {
        try await withOutbox("pace_apart") { first, _ in
            let other = "+18005550108"
            try await first.outbox.addPaces([other, Self.paced])
            for number in 0..<3 { try await first.put(number, ["p\(number)"], from: Self.paced, dueIn: Double(number - 9)) }
            try await first.put(10, ["o"], from: other)
            try await first.put(11, ["usual"])
            let rates = [Self.paced: 0.001, other: 0.001]
            #expect(
                Set(try await first.outbox.claimPaced(most: 9, rates: rates).conversations.compactMap { $0.part?.body }) == ["p0", "o"])
            let usual = try await first.outbox.claim(most: 9, paced: [Self.paced, other])
            #expect(usual.conversations.map { $0.part?.body } == ["usual"])
        }
    }

    /// Two claim at the same moment: together they get what one would.
    @Test func twoAtOnceShareOnePace() async throws {
        try await withOutbox("pace_two") { first, second in
            for number in 0..<40 { try await first.put(number, ["\(number)"], from: Self.paced) }
            let rates = [Self.paced: 0.001]
            for round in 0..<10 {
                async let one = first.outbox.claimPaced(most: 9, rates: rates)
                async let two = second.outbox.claimPaced(most: 9, rates: rates)
                let together = try await one.conversations.count + two.conversations.count
                #expect(together == 1, "round \(round)")
                try await Self.pass(1000, first)
            }
        }
    }
}
