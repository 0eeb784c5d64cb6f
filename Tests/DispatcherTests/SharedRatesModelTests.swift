// Several routers with traffic, and a Redis that is slow, cut off, restarted empty, or carries things out late: in no stretch of time more passes in all than
// one limiter would let pass. The real SharedRates and Contribution, a model of Redis, and one clock.

import Cluster
import Standins
import Testing
import Time

@testable import Dispatcher

private struct RateWorld {
    struct Node {
        var rates: SharedRates
        var contribution: Contribution
        var slots: SlotSet
        var usableUntil = MonotonicInstant(nanoseconds: .max)
        var isCut = false
        /// It hears from Redis, and asks it.
        var isReady = false
        var isConnected = false
    }

    /// Something on its way to Redis that nobody waits for any more: carried out later, or never.
    struct Late {
        var router: Int
        var renewal: Contribution.Renewal
    }

    let limit: Int
    var nodes: [Node]
    var redis = RateModel()
    var isRedisThere = true
    var late: [Late] = []
    var now = MonotonicInstant(nanoseconds: 1_000_000_000_000)
    /// Redis's clock less ours, in microseconds.
    var skew: Int64 = 77_000_000
    /// So much it was set back, and is to be set forward again.
    var swing: Int64 = 0
    var passes: [Int64] = []
    /// What a router has at Redis is used by itself as well: a mistake that the search has to find.
    let usesWholeShareAtOnce: Bool

    init(_ count: Int, limit: Int, mistake: RateModel.Mistake? = nil, usesWholeShareAtOnce: Bool = false) {
        self.limit = limit
        self.usesWholeShareAtOnce = usesWholeShareAtOnce
        redis.mistake = mistake
        nodes = []
        for number in 0..<count {
            var rates = SharedRates(perNumber: 0, global: limit)
            let slots = SlotSet((0..<240).filter { $0 % count == number })
            rates.setShare(slots, until: .max, last: slots, now: now.nanoseconds)
            nodes.append(Node(rates: rates, contribution: Contribution(now: now), slots: slots))
            contributed(number)
        }
    }

    var clock: Int64 { now.nanoseconds / 1000 + skew }

    func reaches(_ router: Int) -> Bool { isRedisThere && !nodes[router].isCut }

    mutating func contributed(_ router: Int) {
        guard !usesWholeShareAtOnce else { return }
        nodes[router].rates.setContributed(
            until: nodes[router].contribution.ends(at: now)?.nanoseconds ?? .min, now: now.nanoseconds)
    }

    /// Sent; carried out at once, or left on its way.
    mutating func renew(_ router: Int, isLate: Bool) {
        guard nodes[router].isConnected else { return }
        let units = nodes[router].rates.contribution(at: now.nanoseconds)
        let renewal = nodes[router].contribution.renew(units: units, usableUntil: nodes[router].usableUntil, now: now)
        contributed(router)
        if isLate || !reaches(router) {
            late.append(Late(router: router, renewal: renewal))
            return
        }
        // What was sent before on this connection was carried out before.
        while let place = late.firstIndex(where: { $0.router == router }) {
            carryOut(place)
            nodes[router].contribution.answered(clock: redis.clock(clock), now: now)
        }
        _ = redis.renew(now: clock, router: "\(router)", until: renewal.until, units: renewal.units)
        nodes[router].contribution.answered(clock: redis.clock(clock), now: now)
        nodes[router].isReady = true
        contributed(router)
    }

    mutating func carryOut(_ place: Int) {
        let one = late.remove(at: place)
        _ = redis.renew(now: clock, router: "\(one.router)", until: one.renewal.until, units: one.renewal.units)
    }

    mutating func connect(_ router: Int) {
        guard reaches(router) else { return }
        nodes[router].isConnected = true
    }

    mutating func disconnect(_ router: Int) {
        nodes[router].isConnected = false
        nodes[router].isReady = false
        nodes[router].contribution.connectionEnded(now: now)
        contributed(router)
    }

    /// One message: by Redis where it is asked and answers in time, else by the share.
    mutating func message(_ router: Int, isSlow: Bool) {
        var passed = false
        if nodes[router].isReady, reaches(router) {
            let verdict = redis.verdict(now: clock, sender: "", rate: 0, isGlobal: true)[0]
            // One that is counted there and not heard of is decided here once more.
            if isSlow {
                nodes[router].isReady = false
                passed = nodes[router].rates.takeGlobal(now: now.nanoseconds)
            } else {
                passed = verdict == 0 || nodes[router].rates.takeGlobal(now: now.nanoseconds)
            }
        } else {
            nodes[router].isReady = false
            passed = nodes[router].rates.takeGlobal(now: now.nanoseconds)
        }
        if passed { passes.append(now.nanoseconds / 1000) }
    }

    /// Nothing more than a limiter with a burst of the whole limit would have let pass.
    var holds: Bool {
        // The lowest of (place in the row − what the rate gave until then) so far: a stretch that begins there holds the most.
        var lowest = Double.infinity
        for (place, time) in passes.enumerated() {
            let level = Double(place) - Double(time) * Double(limit) / 60e6
            lowest = min(lowest, level)
            if level + 1 - lowest > Double(limit) + 1e-3 { return false }
        }
        return true
    }
}

@Suite struct SharedRatesModelTests {
    /// A life of so many seconds. In half of them (by the seed) most things work most of the time, so that buckets fill and what is counted twice shows;
    /// in the others much breaks.
    /// - Parameter clockJumps: Redis's clock is set back, by a moment or by an hour, and some of it forward again.
    private func live(_ start: RateWorld, seed: UInt64, seconds: Int, clockJumps: Bool = false) -> RateWorld {
        var random = SeededRandom(seed: seed)
        var world = start
        let routers = world.nodes.count
        let limit = world.limit
        let isCalm = seed % 2 == 0
        func breaks() -> Bool { Int.random(in: 0..<(isCalm ? 5 : 2), using: &random) == 0 }
        var rush = 1.0
        var due = 0.0
        for step in 0..<seconds * 20 {
            world.now = world.now + .milliseconds(50)
            if step % 5 == 0 { for router in 0..<routers { world.renew(router, isLate: Int.random(in: 0..<30, using: &random) == 0) } }
            let router = Int.random(in: 0..<routers, using: &random)
            switch Int.random(in: 0..<200, using: &random) {
            case 0: world.isRedisThere = !breaks()
            case 1: if breaks() { world.redis.lose() }
            case 2: world.nodes[router].isCut = breaks()
            case 3..<12: world.connect(router)
            case 12: world.disconnect(router)
            case 13: if !world.late.isEmpty { world.carryOut(Int.random(in: 0..<world.late.count, using: &random)) }
            // Quiet, so that bursts gather; as much as the limit; far above it.
            case 14: rush = [0, 0, 0.5, 1, 3, 20].randomElement(using: &random) ?? 1
            case 15: world.late.removeAll()
            default: break
            }
            if clockJumps, Int.random(in: 0..<40, using: &random) == 0 {
                if world.swing > 0 {
                    world.skew += world.swing
                    world.swing = 0
                } else {
                    let most: Int64 = [1_900_000, 1_900_000, 1_900_000, 10_000_000, 3_600_000_000].randomElement(using: &random) ?? 1
                    let back = Int64.random(in: 1..<most, using: &random)
                    world.skew -= back
                    if Int.random(in: 0..<8, using: &random) > 0 { world.swing = back }
                }
            }
            for router in 0..<routers {
                // A second without an answer ends the connection.
                if !world.reaches(router), world.nodes[router].isConnected, Int.random(in: 0..<20, using: &random) == 0 {
                    world.disconnect(router)
                }
            }
            due += rush * Double(limit) / 60 / 20
            while due >= 1 {
                due -= 1
                world.message(Int.random(in: 0..<routers, using: &random), isSlow: Int.random(in: 0..<400, using: &random) == 0)
            }
        }
        return world
    }

    /// Few lives, for each of them takes a quarter of a second: what the searches below look for shows within the first three.
    @Test(arguments: [(1, 600), (3, 600), (3, 10), (5, 1200), (4, 3)])
    func noStretchHasMoreThanOneLimiterWouldLetPass(_ routers: Int, _ limit: Int) {
        var passed = 0
        for seed in 0..<6 {
            let world = live(RateWorld(routers, limit: limit), seed: UInt64(seed), seconds: 240)
            #expect(world.holds, "seed \(seed)")
            passed += world.passes.count
        }
        #expect(passed > 0)
    }

    /// Nor when Redis's clock is set back, whether or not it is set forward again.
    @Test(arguments: [(1, 600), (3, 600), (3, 10)]) func aClockThatIsSetBackLetsNoMorePass(_ routers: Int, _ limit: Int) {
        var passed = 0
        for seed in 0..<6 {
            let world = live(RateWorld(routers, limit: limit), seed: UInt64(seed), seconds: 240, clockJumps: true)
            #expect(world.holds, "seed \(seed)")
            passed += world.passes.count
        }
        #expect(passed > 0)
    }

    /// A rule left out is found out: else the searches above would say nothing.
    @Test func theSearchFindsWhoBringsUnitsAlong() {
        let start = RateWorld(3, limit: 600, mistake: .newcomersBringUnits)
        #expect((0..<200).contains { !live(start, seed: UInt64($0), seconds: 240).holds })
    }

    /// Five minutes of a Redis whose clock swings by 0.4 s, under more traffic than the limit.
    private func swing(_ mistake: RateModel.Mistake?) -> RateWorld {
        var world = RateWorld(3, limit: 1200, mistake: mistake)
        for router in 0..<3 { world.connect(router) }
        for step in 0..<20 * 300 {
            world.now = world.now + .milliseconds(50)
            if step % 10 == 4 { world.skew -= 400_000 }
            if step % 10 == 9 { world.skew += 400_000 }
            if step % 5 == 0 { for router in 0..<3 { world.renew(router, isLate: false) } }
            for _ in 0..<3 { world.message(0, isSlow: false) }
        }
        return world
    }

    /// With a time that goes back as well, what is laid together would be over again and again, and the bucket empty.
    @Test func aClockThatSwingsChangesNothing() {
        let world = swing(nil)
        let (holds, passed, without) = (world.holds, world.passes.count, swing(.timeGoesBack).passes.count)
        #expect(holds && Double(passed) >= Double(1200 * 5) * 0.9)
        #expect(without < passed * 3 / 4, "\(without) of \(passed)")
    }

    /// Nobody is kept from what is there: under steady load with a Redis that lives, what passes is the limit.
    @Test func withRedisTheWholeLimitIsUsed() {
        var world = RateWorld(3, limit: 1200)
        for router in 0..<3 { world.connect(router) }
        for step in 0..<20 * 300 {
            world.now = world.now + .milliseconds(50)
            if step % 5 == 0 { for router in 0..<3 { world.renew(router, isLate: false) } }
            // All comes to one of them.
            for _ in 0..<3 { world.message(0, isSlow: false) }
        }
        // Five minutes: all that was laid together, and this router's reserve.
        let most = 1200 * 5 + 1200
        #expect(world.holds)
        #expect(world.passes.count <= most && Double(world.passes.count) >= Double(1200 * 5) * 0.95)
    }

    /// Set back after a quiet time, by a moment or by an hour: what had gathered is there, and as much comes as ever.
    @Test(arguments: [500_000, 1_900_000, 2_100_000, 3_600_000_000] as [Int64]) func aClockThatIsSetBackBlocksNothing(_ back: Int64) {
        func passed(_ mistake: RateModel.Mistake?) -> Int {
            var world = RateWorld(3, limit: 1200, mistake: mistake)
            for router in 0..<3 { world.connect(router) }
            for step in 0..<20 * 120 {
                world.now = world.now + .milliseconds(50)
                if step == 20 * 90 + 2 { world.skew -= back }
                if step % 5 == 0 { for router in 0..<3 { world.renew(router, isLate: false) } }
                if step > 20 * 90 { for _ in 0..<6 { world.message(0, isSlow: false) } }
            }
            #expect(world.holds)
            return world.passes.count
        }
        // A burst, and half a minute of the rate, less what it may stand.
        #expect(passed(nil) > 1200 * 95 / 100 + (600 - 40) * 95 / 100)
        #expect(passed(.timeGoesBack) < 1200)
    }

    @Test func withoutItEachUsesItsPart() {
        var world = RateWorld(3, limit: 1200)
        world.isRedisThere = false
        for _ in 0..<20 * 300 {
            world.now = world.now + .milliseconds(50)
            for router in 0..<3 { for _ in 0..<2 { world.message(router, isSlow: false) } }
        }
        #expect(world.holds && Double(world.passes.count) >= Double(1200 * 5) * 0.97)
    }
}
