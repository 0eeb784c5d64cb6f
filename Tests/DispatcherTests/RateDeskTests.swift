// The front's rates with a Redis out of the test's hand and a worker that carries beats: what becomes of webhooks that wait for a verdict, and leaving.

import Cluster
import EventLoop
import Testing
import Time
import Wire

@testable import Dispatcher

private let url = "https://router.example/sms-router/webhook/sms"

/// A front whose router has all slots, and a Redis that decides.
private final class RateScene {
    let front: FrontScene
    let redis: LyingRedis
    /// What the other routers were told, in its order.
    private(set) var beats: [Beat] = []

    init(_ environment: [String: String]) throws {
        let path = LyingRedis.newPath()
        front = try FrontScene(["SMS_ROUTER_REDIS_URL": "unix://\(path)"].merging(environment) { $1 })
        redis = try LyingRedis(front.pool.loop, path: path)
        redis.answer = Self.well
        let worker = try #require(front.worker)
        worker.onFrame = { [unowned self] worker, header, frame in
            switch frame {
            case .deliver: worker.answer(header.id, "taken")
            case .beat(let words):
                guard let beat = Beat(words) else { return }
                beats.append(beat)
                let slots = beat.order.isSharing ? SlotSet.all : SlotSet()
                let committed = BeatAnswer.Committed(slots: slots, target: slots.count, others: 0, missing: 0, key: [1, 2], rows: "[]")
                worker.send(.beaten(BeatAnswer(number: beat.order.number, result: .committed(committed)).words))
            default: break
            }
        }
        worker.send(.liveValues(LiveValues(values: [(WorkerContract.takesBeats, "1")])))
        front.cluster.start()
        #expect(run { self.metric("sms_router_redis_state") == "2" })
    }

    static func well(_ words: [String]) -> String { LyingRedis.isRenewal(words) ? LyingRedis.renewed() : "*3\r\n:0\r\n:0\r\n:0\r\n" }

    func run(_ done: @escaping () -> Bool) -> Bool { front.pool.run(until: done) }

    func metric(_ name: String) -> String? {
        String(decoding: front.front.reports.metrics, as: UTF8.self).split(separator: "\n").first { $0.hasPrefix(name + " ") }
            .map { String($0.dropFirst(name.count + 1)) }
    }

    func finish() {
        front.cluster.stop()
        front.finish()
    }
}

@Suite struct RateDeskTests {
    /// It was accepted before the drain: the answer is the worker's, not 503.
    @Test(arguments: ["end", "maintenance"]) func whatWaitsForRedisAtADrainIsDecidedHereAndGoesOn(_ how: String) throws {
        let scene = try RateScene(["SMS_ROUTER_RATE_LIMIT_PER_MINUTE": "10"])
        var isOver = false
        scene.redis.answer = { [unowned scene] words in
            if LyingRedis.isRenewal(words) { return LyingRedis.renewed() }
            // The workers go in the same turn.
            scene.front.front.isDraining = true
            if how == "end" {
                scene.front.pool.pool.drain(within: .seconds(20)) { isOver = true }
            } else {
                scene.front.pool.pool.rest(within: .seconds(20)) { isOver = true }
            }
            scene.redis.answer = { _ in "" }
            return ""
        }
        scene.front.client.send(post(messageParameters(), url: url))
        #expect(scene.run { isOver && scene.front.client.received.contains("\r\n\r\n") })
        #expect(scene.front.client.status == "200" && scene.front.client.body == "taken", "\(scene.front.client.received)")
        #expect(scene.front.worker?.delivered.count == 1)
        scene.front.cluster.stop()
        scene.front.listener.closeNow()
        if how != "end" { scene.front.pool.finish() }
    }

    /// What Redis says after that is nobody's any more: no second answer, and nothing counted twice here.
    @Test func whoHasSettledTakesNoLateVerdict() throws {
        let scene = try RateScene(["SMS_ROUTER_RATE_LIMIT_PER_MINUTE": "10"])
        scene.redis.answer = { [unowned scene] words in
            if !LyingRedis.isRenewal(words) { scene.front.front.rates.settle() }
            return RateScene.well(words)
        }
        #expect(scene.front.ask(post(messageParameters(), url: url)) == "200")
        let asked = scene.redis.asked.count
        // Behind the verdict.
        #expect(scene.run { scene.redis.asked.count > asked + 1 })
        #expect(scene.front.worker?.delivered.count == 1 && scene.metric("sms_router_redis_state") == "2")
        scene.finish()
    }

    /// Whoever is to take webhooks for the time of grace has his share for it.
    @Test func theShareIsGivenUpWithTheLastBeatAndNotBefore() throws {
        let scene = try RateScene(["SMS_ROUTER_GLOBAL_RATE_LIMIT_PER_MINUTE": "600"])
        scene.front.cluster.say(.leaving)
        let before = scene.beats.count
        #expect(scene.run { scene.beats.count > before + 1 })
        #expect(scene.beats.suffix(2).allSatisfy { $0.state == .leaving && $0.order.isSharing && $0.order.keep == .all })
        #expect(scene.metric("sms_router_limits_share") == "1" && scene.redis.asked.last?.last == "585")
        scene.front.front.isDraining = true
        var hasLeft = false
        scene.front.front.rates.leave(.leaving) { hasLeft = true }
        #expect(scene.metric("sms_router_limits_shared") == "0" && scene.front.cluster.usable(at: .now()).isEmpty)
        #expect(scene.run { hasLeft && scene.beats.last?.order.isSharing == false })
        // Redis had heard of it before.
        #expect(scene.beats.last?.order.keep.isEmpty == true && scene.redis.asked.last?.last == "0")
        scene.finish()
    }

    /// A reload that takes Redis away does not take back at once what counts there.
    @Test func whatCountsAtAFormerRedisIsKeptUntilItIsOver() throws {
        let scene = try RateScene(["SMS_ROUTER_GLOBAL_RATE_LIMIT_PER_MINUTE": "600"])
        #expect(scene.run { scene.redis.asked.last?.last == "585" && !scene.front.cluster.isCountedOutside(.now()) })
        scene.front.front.apply(
            try frontSettings(["SMS_ROUTER_PUBLIC_URL": "https://router.example", "SMS_ROUTER_SHARED_LIMITS": "true"]))
        #expect(scene.front.cluster.isCountedOutside(.now()))
        #expect(scene.run { !scene.front.cluster.isCountedOutside(.now()) })
        scene.finish()
    }

    /// Who comes back before Redis has answered is told nothing of the way out.
    @Test func whoComesBackAtOnceHasNotLeft() throws {
        let scene = try RateScene(["SMS_ROUTER_GLOBAL_RATE_LIMIT_PER_MINUTE": "600"])
        var told = 0
        scene.front.front.rates.leave(.maintenance) { told += 1 }
        scene.front.front.rates.comeBack(try frontSettings(["SMS_ROUTER_SHARED_LIMITS": "true"]))
        // Longer than Redis is waited for.
        #expect(scene.run { scene.beats.suffix(2).count { $0.state == .serving && $0.order.isSharing } == 2 && scene.beats.count > 2 })
        #expect(told == 0 && scene.front.cluster.state == .serving && scene.metric("sms_router_limits_share") == "1")
        scene.finish()
    }
}
