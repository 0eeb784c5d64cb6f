// Whatever happens to routers, beats, clocks and the network, no slot has two users: interleavings of many seeds, and all of a few steps. And the same
// search finds each of the mistakes that the rules are there to prevent.

import Cluster
import TestSupport
import Testing
import Time

/// SplitMix64.
struct ModelRandom: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
        return z ^ z >> 31
    }
}

@Suite struct ShareModelTests {
    /// A life of `steps` events; false when a slot had two users.
    private func holds(seed: UInt64, routers: Int, steps: Int, model start: ShareModel) -> Bool {
        var random = ModelRandom(state: seed)
        var model = start
        /// Which routers reach the database.
        var cut = Set<Int>()
        for _ in 0..<steps {
            let router = Int.random(in: 0..<routers, using: &random)
            switch Int.random(in: 0..<46, using: &random) {
            case 0..<12: model.send(router)
            case 12..<18: if !cut.contains(router) { model.wholeBeat(router) }
            case 18..<23: if let beat = model.beats.indices.randomElement(using: &random) { model.begin(beat) }
            case 23..<28: if let beat = model.beats.indices.randomElement(using: &random) { model.commit(beat) }
            case 28..<33: if let beat = model.beats.indices.randomElement(using: &random) { model.answer(beat) }
            case 33: if let beat = model.beats.indices.randomElement(using: &random) { model.lose(beat) }
            case 34: model.fail(router)
            case 35: if cut.remove(router) == nil { cut.insert(router) }
            case 36:
                guard model.routers[router].isAlive else {
                    model.start(router)
                    break
                }
                model.die(router)
                // In some lives whoever dies is back at once, and everybody beats in the moment after.
                if seed % 3 == 0 {
                    model.start(router)
                    model.wholeBeat(router)
                    for other in 0..<routers where other != router && !cut.contains(other) { model.wholeBeat(other) }
                }
            case 37: model.setSharing(router, Bool.random(using: &random))
            // The database is another server now, whose clock is another one.
            case 38: model.databaseOffset = Int.random(in: -450...450, using: &random)
            case 39..<42: model.contribute(router)
            case 42..<45: model.confirm(router)
            default: model.pass(Int.random(in: 0..<4000, using: &random))
            }
            // What counts at Redis does so for a second: in every other life much happens in that time.
            model.pass(Int.random(in: 0..<(seed % 2 == 0 ? 60 : 400), using: &random))
            guard model.holds else { return false }
        }
        return true
    }

    @Test(arguments: [2, 3, 5]) func noSlotHasTwoUsers(_ routers: Int) {
        for seed in 0..<300 {
            let held = holds(seed: UInt64(seed), routers: routers, steps: 300, model: ShareModel(routers))
            #expect(held, "seed \(seed)")
            if !held { return }
        }
    }

    /// A rule left out is found out: else the search above would say nothing.
    @Test(arguments: [BeatTable.Mistake.lateBeatsCount, .noGrace, .othersAreOverlooked, .surplusIsGivenAway])
    func theSearchFindsEachMistake(_ mistake: BeatTable.Mistake) {
        let found = (0..<1500).contains { !holds(seed: UInt64($0), routers: 3, steps: 300, model: ShareModel(3, mistake: mistake)) }
        #expect(found, "\(mistake)")
    }

    @Test func theSearchFindsWhoStaysTooLong() {
        var model = ShareModel(3)
        model.overstay = 3000
        #expect((0..<1500).contains { !holds(seed: UInt64($0), routers: 3, steps: 300, model: model) })
    }

    @Test func theSearchFindsWhoDoesNotWaitForRedis() {
        var model = ShareModel(3)
        model.releasesTooEarly = true
        #expect((0..<1500).contains { !holds(seed: UInt64($0), routers: 3, steps: 300, model: model) })
    }

    @Test func theSearchFindsWhoBeatsAtOnce() {
        var model = ShareModel(3)
        model.beatsAtOnce = true
        #expect((0..<1500).contains { !holds(seed: UInt64($0), routers: 3, steps: 300, model: model) })
    }

    /// All that two or three routers can do in a few steps, from a settled state.
    @Test(arguments: [(2, 5), (3, 4)]) func allShortLives(_ routers: Int, _ depth: Int) {
        var settled = ShareModel(routers)
        for _ in 0..<4 {
            for router in 0..<routers {
                settled.wholeBeat(router)
                settled.pass(500)
            }
        }
        #expect((0..<routers).reduce(0) { $0 + settled.usable($1).count } == SlotSet.count)
        #expect(explore(settled, depth))
    }

    private func explore(_ model: ShareModel, _ depth: Int) -> Bool {
        guard model.holds else { return false }
        if depth == 0 { return true }
        for router in model.routers.indices {
            for act in 0..<3 {
                var next = model
                switch act {
                case 0: next.wholeBeat(router)
                case 1: next.send(router)
                default: if next.routers[router].isAlive { next.die(router) } else { next.start(router) }
                }
                guard explore(next, depth - 1) else { return false }
            }
        }
        for beat in model.beats.indices {
            var next = model
            switch model.beats[beat].stage {
            case .sent: next.begin(beat)
            case .begun: next.commit(beat)
            default: next.answer(beat)
            }
            guard explore(next, depth - 1) else { return false }
        }
        for span in [2100, 9500] {
            var next = model
            next.pass(span)
            guard explore(next, depth - 1) else { return false }
        }
        return true
    }

    // MARK: That it also gives

    /// Everybody beats every two seconds.
    private func run(_ model: inout ShareModel, _ seconds: Int, without silent: Set<Int> = []) {
        for _ in 0..<seconds / 2 {
            for router in model.routers.indices where !silent.contains(router) { model.wholeBeat(router) }
            model.pass(2000)
        }
    }

    @Test func aNewcomerHasItsPartWithinEightSeconds() {
        var model = ShareModel(3)
        model.die(2)
        run(&model, 6)
        #expect(model.usable(0).count == 120 && model.usable(1).count == 120)
        model.start(2)
        run(&model, 8)
        #expect((0..<3).map { model.usable($0).count } == [80, 80, 80])
    }

    @Test func whoIsGoneIsInheritedAfterItsLease() {
        var model = ShareModel(3)
        run(&model, 8)
        #expect((0..<3).map { model.usable($0).count } == [80, 80, 80])
        model.die(1)
        run(&model, 8, without: [1])
        #expect(model.usable(0).count == 80)
        run(&model, 8, without: [1])
        #expect(model.usable(0).count == 120 && model.usable(2).count == 120)
    }

    @Test func whoLeavesInOrderIsInheritedAtOnce() {
        var model = ShareModel(2)
        run(&model, 6)
        model.setSharing(1, false)
        model.wholeBeat(1)
        model.wholeBeat(0)
        #expect(model.holds)
        #expect(model.usable(0) == .all && model.usable(1).isEmpty)
    }

    @Test func moreRoutersThanSlots() {
        var model = ShareModel(250)
        run(&model, 12)
        let counts = (0..<250).map { model.usable($0).count }
        #expect(counts.reduce(0, +) == 240 && counts.allSatisfy { $0 <= 1 })
    }
}
