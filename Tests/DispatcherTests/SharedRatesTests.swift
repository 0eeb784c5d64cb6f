// The front's limits where they are shared: by the share, by Redis's word, and what passes between them. Time is a number.

import Cluster
import Testing
import Time
import Wire

@testable import Dispatcher

private let second: Int64 = 1_000_000_000

/// Behind a reference: `#expect` takes no mutating call.
private final class Limits {
    private(set) var limits: FrontLimits
    init(perNumber: Int, global: Int, mostHeld: Int = 1000) {
        limits = FrontLimits(perNumber: perNumber, global: global, mostHeld: mostHeld)
        limits.share(true)
    }
    func share(_ slots: SlotSet, until: Int64 = .max, now: Int64) {
        limits.changeShare { $0.setShare(slots, until: until, last: slots, now: now) }
    }
    func contributed(_ until: Int64, now: Int64) { limits.changeShare { $0.setContributed(until: until, now: now) } }
    func setRates(perNumber: Int, global: Int, now: Int64) { limits.setRates(perNumber: perNumber, global: global, now: now) }
    func admit(_ sender: UInt64 = 1, turn: UInt64 = 0, now: Int64) -> FrameFlags {
        limits.admitByShare(sender: sender, turn: turn, bytes: 100, now: now)
    }
    func admit(_ sender: UInt64 = 1, as decision: RateVerdict.Decision, ahead: Int64 = 0, told: Bool = false, now: Int64) -> FrameFlags {
        limits.admit(sender: sender, as: RateVerdict(decision: decision, ahead: ahead, wasTold: told), bytes: 100, now: now)
    }
    func passing(now: Int64, most: Int = 10_000) -> Int {
        (0..<most).prefix { UInt64($0) < 10_000 && admit(UInt64($0) + 1000, now: now) == [] }.count
    }
    func grant(most: Int, now: Int64) -> Int { limits.grantDeferred(most: most, now: now) }
}

@Suite struct SharedRatesTests {
    @Test func theShareBeginsEmptyAndHoldsItsPart() {
        let limits = Limits(perNumber: 0, global: 600)
        #expect(limits.passing(now: 10 * second) == 0)
        limits.share(SlotSet(0..<80), now: 10 * second)
        #expect(limits.passing(now: 10 * second) == 0)
        // A third of ten a second.
        #expect(limits.passing(now: 13 * second) == 10)
        // A quiet hour: its part of the burst, not more.
        #expect(limits.passing(now: 3613 * second) == 200)
        #expect(limits.limits.counts.deferredByRate > 0 && limits.limits.counts.byShare > 200)
    }

    @Test func whoGetsMoreGetsNoUnitWithItAndWhoLosesKeepsWhatFits() {
        let limits = Limits(perNumber: 0, global: 600)
        limits.share(SlotSet(0..<80), now: 0)
        limits.share(.all, now: 60 * second)
        #expect(limits.passing(now: 60 * second) == 200)
        limits.share(SlotSet(0..<40), now: 120 * second)
        #expect(limits.passing(now: 120 * second) == 100)
        limits.share(SlotSet(), now: 121 * second)
        #expect(limits.passing(now: 500 * second) == 0)
    }

    @Test func aShareEndsByItself() {
        let limits = Limits(perNumber: 0, global: 600)
        limits.share(.all, until: 9 * second, now: 0)
        #expect(limits.passing(now: 9 * second - 1) == 89)
        // What was in hand is gone with it, and nothing comes any more.
        #expect(limits.passing(now: 9 * second) == 0)
        limits.share(.all, until: 200 * second, now: 100 * second)
        #expect(limits.passing(now: 101 * second) == 10)
    }

    @Test func whileRedisCountsOurPartAFortiethStays() {
        let limits = Limits(perNumber: 0, global: 2400)
        limits.share(SlotSet(0..<120), now: 0)
        #expect(limits.limits.shared?.contribution(at: 0) == 1170)
        limits.contributed(70 * second, now: 0)
        #expect(limits.passing(now: 60 * second) == 30)
        // The contribution is over: the whole part, from then on.
        #expect(limits.passing(now: 70 * second) == 5)
        #expect(limits.passing(now: 73 * second) == 60)
        // A limit below forty for each has no reserve.
        limits.setRates(perNumber: 0, global: 60, now: 80 * second)
        #expect(limits.limits.shared?.contribution(at: 80 * second) == 30)
    }

    @Test func aSenderHasItsUnitsHereTurnedByItsHash() {
        let limits = Limits(perNumber: 10, global: 0)
        limits.share(SlotSet(0..<80), now: 0)
        let units = SlotSet(0..<80).units(of: 10, turnedBy: 5)
        var passed = 0
        while limits.admit(1, turn: 5, now: 0) == [] { passed += 1 }
        #expect(passed == units)
        // Told once; one more after its part of a minute.
        #expect(limits.admit(1, turn: 5, now: 0) == .limited)
        #expect(limits.admit(1, turn: 5, now: 60 * second / Int64(units)) == [])
    }

    @Test func aRouterWithoutUnitsOfASenderTellsHimOnceAMinute() {
        let limits = Limits(perNumber: 1, global: 0)
        limits.share(SlotSet(1..<240), now: 0)
        // The one unit is slot 0's.
        #expect(limits.admit(1, turn: 0, now: 0) == [.limited, .firstLimited])
        #expect(limits.admit(1, turn: 0, now: second) == .limited)
        #expect(limits.admit(1, turn: 0, now: 59 * second) == .limited)
        #expect(limits.admit(1, turn: 0, now: 61 * second) == [.limited, .firstLimited])
    }

    @Test func whoNeverHadAShareAppliesTheWholeRateToSendersAndNoGlobalOne() {
        let limits = Limits(perNumber: 3, global: 600)
        #expect((0..<4).map { _ in limits.admit(1, now: 0) } == [.deferred, .deferred, .deferred, [.limited, .firstLimited]])
    }

    @Test func senderSharesOutliveTheirTime() {
        let limits = Limits(perNumber: 10, global: 0)
        limits.share(SlotSet(0..<120), until: second, now: 0)
        let units = SlotSet(0..<120).units(of: 10, turnedBy: 0)
        #expect((0..<10).count { _ in limits.admit(1, turn: 0, now: 100 * second) == [] } == units)
    }

    @Test func redisDecidesAndItsWordIsKeptForWhenItIsGone() {
        let limits = Limits(perNumber: 10, global: 600)
        limits.share(SlotSet(0..<120), now: 0)
        limits.contributed(60 * second, now: 0)
        #expect(limits.admit(1, as: .passes, ahead: 30 * second, now: 0) == [])
        #expect(limits.admit(1, as: .firstOverOwn, ahead: 60 * second, told: true, now: 0) == [.limited, .firstLimited])
        #expect(limits.admit(1, as: .overOwn, ahead: 60 * second, told: true, now: 0) == .limited)
        // The share decides a second later: what was used by Redis is used, and he was told.
        #expect(limits.admit(1, turn: 0, now: second) == .limited)
        // Somebody else has his units.
        #expect(limits.admit(2, turn: 0, now: 30 * second) == [])
        #expect(limits.limits.counts.byRedis == 3 && limits.limits.counts.byShare == 2 && limits.limits.counts.limited == 3)
    }

    @Test func whatRedisHasNoUnitForMayPassByTheReserve() {
        let limits = Limits(perNumber: 0, global: 2400)
        limits.share(SlotSet(0..<120), now: 0)
        limits.contributed(1000 * second, now: 0)
        let passed = (0..<100).count { limits.admit(UInt64($0), as: .overGlobal, now: 60 * second) == [] }
        #expect(passed == 30)
        #expect(limits.admit(1, as: .overGlobal, now: 60 * second) == .deferred)
    }

    @Test func heldWebhooksAreThisRoutersOwn() {
        let limits = Limits(perNumber: 0, global: 0, mostHeld: 2)
        #expect((0..<3).map { limits.admit(UInt64($0), as: .passes, now: 0) } == [[], [], .deferred])
        #expect(limits.limits.held == 2)
    }

    @Test func aQuarterOfWhatIsLeftIsGranted() {
        let limits = Limits(perNumber: 0, global: 600)
        limits.share(.all, now: 0)
        #expect(limits.grant(most: 2000, now: 60 * second) == 150)
        #expect(limits.grant(most: 2000, now: 60 * second) == 113)
        #expect(limits.grant(most: 5, now: 60 * second) == 5)
        #expect(Limits(perNumber: 0, global: 0).grant(most: 50, now: 0) == 50)
    }

    @Test func withoutSharingNothingOfItIsThere() {
        var limits = FrontLimits(perNumber: 2, global: 3, mostHeld: 10)
        #expect(limits.shared == nil)
        #expect((0..<3).map { _ in limits.admit(sender: 1, bytes: 1, now: 0) } == [[], [], [.limited, .firstLimited]])
        limits.share(true)
        limits.share(false)
        #expect(limits.shared == nil && limits.counts.byShare == 0 && limits.counts.byRedis == 0)
    }
}

@Suite struct VerdictQueueTests {
    private func time(_ milliseconds: Int64) -> MonotonicInstant { MonotonicInstant(nanoseconds: milliseconds * 1_000_000) }
    private let passes = RateVerdict(decision: .passes, ahead: 0, wasTold: false)
    private let over = RateVerdict(decision: .overOwn, ahead: 1, wasTold: true)

    @Test func verdictsComeInTheOrderOfAsking() {
        var queue = VerdictQueue<String>()
        let numbers = ["a", "b", "c"].enumerated().map { queue.ask(deadline: time(Int64($0) + 10), $1) }
        #expect(queue.firstDeadline == time(10) && queue.next() == nil)
        queue.decided(numbers[1], over)
        #expect(queue.next() == nil)
        queue.decided(numbers[0], passes)
        let handed = [queue.next(), queue.next(), queue.next()].map { $0?.completion }
        #expect(handed == ["a", "b", nil])
        #expect(queue.firstDeadline == time(12))
    }

    @Test func whoIsGivenUpIsNotDecidedByALateAnswer() {
        var queue = VerdictQueue<String>()
        let first = queue.ask(deadline: time(10), "a")
        let second = queue.ask(deadline: time(10), "b")
        queue.decided(first, passes)
        #expect(queue.giveUp() == 1)
        let a = queue.next()
        let b = queue.next()
        #expect(a?.verdict == passes && b?.completion == "b" && b?.verdict == nil && queue.isEmpty)
        queue.decided(second, over)
        queue.decided(first, over)
        let third = queue.ask(deadline: time(20), "c")
        #expect(!queue.isWaiting(second) && queue.isWaiting(third) && third > second)
        queue.decided(second, over)
        #expect(queue.next() == nil)
        queue.decided(third, passes)
        #expect(queue.next()?.completion == "c")
    }

    @Test func manyOneAfterTheOther() {
        var queue = VerdictQueue<Int>()
        var handed: [Int] = []
        var numbers: [Int] = []
        for round in 0..<5000 {
            numbers.append(queue.ask(deadline: time(0), round))
            if round % 3 == 2 { for number in numbers.suffix(3).reversed() { queue.decided(number, passes) } }
            while let next = queue.next() { handed.append(next.completion) }
        }
        _ = queue.giveUp()
        while let next = queue.next() { handed.append(next.completion) }
        #expect(handed == Array(0..<5000))
    }
}

@Suite struct ContributionTests {
    private func time(_ milliseconds: Int64) -> MonotonicInstant { MonotonicInstant(nanoseconds: milliseconds * 1_000_000) }

    @Test func aFormerLifeCountsForAMoment() {
        let contribution = Contribution(now: time(0))
        #expect(contribution.most(at: time(1099)) == .max && contribution.ends(at: time(0)) == time(1100))
        #expect(contribution.most(at: time(1100)) == 0 && contribution.ends(at: time(1100)) == nil)
    }

    @Test func nothingIsContributedBeforeRedisHasToldItsTime() {
        var contribution = Contribution(now: time(-5000))
        #expect(contribution.renew(units: 100, usableUntil: time(99_999), now: time(0)) == Contribution.Renewal(until: 0, units: 0))
        #expect(contribution.most(at: time(0)) == 0)
        contribution.answered(clock: 7_000_000, now: time(10))
        #expect(
            contribution.renew(units: 100, usableUntil: time(99_999), now: time(20)) == Contribution.Renewal(until: 8_000_000, units: 100))
        // It may count as soon as it is sent, and until a second after the word that it rests on.
        #expect(contribution.most(at: time(20)) == 100 && contribution.ends(at: time(20)) == time(1060))
        #expect(contribution.most(at: time(1060)) == 0)
    }

    @Test func itEndsWithTheRightToIt() {
        var contribution = Contribution(now: time(-5000))
        contribution.answered(clock: 0, now: time(0))
        let renewal = contribution.renew(units: 100, usableUntil: time(400), now: time(100))
        #expect(renewal == Contribution.Renewal(until: 350_000, units: 100) && contribution.ends(at: time(100)) == time(400))
        #expect(contribution.renew(units: 100, usableUntil: time(20), now: time(110)).until == 0)
    }

    @Test func lessCountsWhenThatIsAnswered() {
        var contribution = Contribution(now: time(-5000))
        contribution.answered(clock: 0, now: time(0))
        _ = contribution.renew(units: 100, usableUntil: time(99_999), now: time(0))
        contribution.answered(clock: 10_000, now: time(10))
        _ = contribution.renew(units: 40, usableUntil: time(99_999), now: time(20))
        #expect(contribution.most(at: time(20)) == 100)
        contribution.answered(clock: 30_000, now: time(30))
        #expect(contribution.most(at: time(30)) == 40)
        _ = contribution.renew(units: 0, usableUntil: time(99_999), now: time(40))
        contribution.answered(clock: 50_000, now: time(50))
        #expect(contribution.most(at: time(50)) == 0 && contribution.ends(at: time(50)) == nil)
    }

    /// What an ended connection may have brought counts until its time is over, whatever a later one says.
    @Test func anEndedConnectionsRenewalsMayComeYet() {
        var contribution = Contribution(now: time(-5000))
        contribution.answered(clock: 0, now: time(0))
        _ = contribution.renew(units: 100, usableUntil: time(99_999), now: time(0))
        contribution.connectionEnded(now: time(100))
        #expect(contribution.most(at: time(100)) == 100 && contribution.ends(at: time(100)) == time(1050))
        #expect(contribution.renew(units: 5, usableUntil: time(99_999), now: time(200)).units == 0)
        contribution.answered(clock: 300_000, now: time(300))
        #expect(contribution.most(at: time(300)) == 100)
        #expect(contribution.most(at: time(1050)) == 0)
    }
}
