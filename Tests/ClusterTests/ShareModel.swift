// A model of routers, their clocks and everything that may happen to a beat on its way: what ShareModelTests explores.

import Cluster
import TestSupport
import Time

/// A router, as far as its share goes.
struct ModelRouter {
    var keeper: ShareKeeper
    /// Of its monotonic clock: milliseconds for each true one, and where it began.
    var speed: Double
    var offset: Int
    var isAlive = true
    var starts = 1
    /// It beats from then on: what its former life has at Redis is over.
    var beatsFrom = MonotonicInstant(nanoseconds: .min)
    /// What may be counted for it at Redis, whether or not it lives, and until when on its clock.
    var outside = SlotSet()
    var outsideUntil = MonotonicInstant(nanoseconds: .min)
    /// Which of its lives has said so: what another one said is not taken back by an answer to this one.
    var outsideStart = 1

    func clock(_ time: Int) -> MonotonicInstant {
        MonotonicInstant(nanoseconds: Int64(Double(time) * speed * 1e6) + Int64(offset) * 1_000_000)
    }
}

/// A beat on its way.
struct ModelBeat {
    enum Stage {
        case sent
        /// Its transaction has begun, at this time of the database's clock.
        case begun(Int)
        case committed(SlotSet, Int)
        case refused
    }
    var router: Int
    /// Which life of the router has sent it: nobody hears the answer after that.
    var start: Int
    var order: ShareKeeper.Order
    var stage = Stage.sent
}

struct ShareModel {
    var table = BeatTable()
    var routers: [ModelRouter]
    var beats: [ModelBeat] = []
    /// True time, in milliseconds.
    var time = 0
    var databaseOffset = 0
    /// A router that does not wait for what is counted for it at Redis.
    var releasesTooEarly = false
    /// A router that beats as soon as it is there.
    var beatsAtOnce = false
    /// A router that goes on using what it has for so much longer.
    var overstay = 0

    init(_ count: Int, mistake: BeatTable.Mistake = .none) {
        table.mistake = mistake
        // Clocks that differ by 1 % at most.
        routers = (0..<count).map { number in
            ModelRouter(
                keeper: ShareKeeper(isSharing: true, after: 1 << 24), speed: [1.0, 0.99, 1.01][number % 3], offset: number * 100_000)
        }
    }

    var databaseClock: Int { time + databaseOffset }

    func usable(_ router: Int) -> SlotSet {
        let one = routers[router]
        guard one.isAlive else { return SlotSet() }
        return one.keeper.usable(at: one.clock(time - overstay))
    }

    private func outside(_ router: Int) -> SlotSet {
        let one = routers[router]
        return one.clock(time) < one.outsideUntil ? one.outside : SlotSet()
    }

    /// Whether no slot has two users now, and is counted for nobody but its user.
    var holds: Bool {
        var seen = SlotSet()
        for router in routers.indices {
            let usable = usable(router).union(outside(router))
            guard usable.isDisjoint(with: seen) else { return false }
            seen = seen.union(usable)
        }
        return true
    }

    // MARK: What may happen

    mutating func send(_ router: Int) {
        let now = routers[router].clock(time)
        let isOutside = !outside(router).subtracting(usable(router)).isEmpty && !releasesTooEarly
        guard routers[router].isAlive, now >= routers[router].beatsFrom,
            let order = routers[router].keeper.beat(at: now, isCountedOutside: isOutside)
        else { return }
        beats.append(ModelBeat(router: router, start: routers[router].starts, order: order))
    }

    mutating func begin(_ beat: Int) { if case .sent = beats[beat].stage { beats[beat].stage = .begun(databaseClock) } }

    mutating func commit(_ beat: Int) {
        guard case .begun(let now) = beats[beat].stage else { return }
        beats[beat].stage =
            table.beat(beats[beat].router, beats[beat].order, now: now).map { .committed($0.slots, $0.target) } ?? .refused
    }

    mutating func answer(_ beat: Int) {
        let one = beats[beat]
        let router = one.router
        switch one.stage {
        case .sent, .begun: return
        case .committed(let slots, let target):
            if routers[router].isAlive, routers[router].starts == one.start {
                routers[router].keeper.answered(one.order.number, slots: slots, target: target, at: routers[router].clock(time))
            }
        case .refused:
            if routers[router].starts == one.start { routers[router].keeper.failed(one.order.number) }
        }
        beats.remove(at: beat)
    }

    /// Its way back, or it whole, is lost.
    mutating func lose(_ beat: Int) { beats.remove(at: beat) }

    mutating func fail(_ router: Int) {
        if let last = beats.last(where: { $0.router == router }) { routers[router].keeper.failed(last.order.number) }
    }

    mutating func die(_ router: Int) { routers[router].isAlive = false }

    mutating func start(_ router: Int) {
        guard !routers[router].isAlive else { return }
        routers[router].isAlive = true
        routers[router].starts += 1
        routers[router].beatsFrom = beatsAtOnce ? .init(nanoseconds: .min) : routers[router].clock(time) + ClusterTimes.contribution
        routers[router].keeper = ShareKeeper(isSharing: true, after: Int64(routers[router].starts) << 24)
    }

    mutating func setSharing(_ router: Int, _ wanted: Bool) { routers[router].keeper.setSharing(wanted) }

    /// What it uses is counted at Redis from now on, beside what may still be counted there.
    mutating func contribute(_ router: Int) {
        let one = routers[router]
        guard one.isAlive else { return }
        let now = one.clock(time)
        let until = min(now + ClusterTimes.contribution, one.keeper.usableUntil)
        guard until > now else { return }
        routers[router].outside = outside(router).union(usable(router))
        routers[router].outsideUntil = max(one.outsideUntil, until)
        routers[router].outsideStart = one.starts
    }

    /// Redis has answered: nothing but what is used now is counted.
    mutating func confirm(_ router: Int) {
        let one = routers[router]
        guard one.isAlive, one.outsideStart == one.starts else { return }
        routers[router].outside = usable(router)
    }

    mutating func pass(_ milliseconds: Int) { time += milliseconds }

    /// The whole of a beat, as it goes on a good day.
    mutating func wholeBeat(_ router: Int) {
        let before = beats.count
        send(router)
        guard beats.count > before else { return }
        begin(before)
        commit(before)
        answer(before)
    }
}
