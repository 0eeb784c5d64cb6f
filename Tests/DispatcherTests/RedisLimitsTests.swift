// The front's way to a real redis-server: verdicts, what happens when it hangs, dies and comes back, and that nothing of a person is in it.

import Cluster
import EventLoop
import Glibc
import Logging
import Redis
import TestSupport
import Testing
import Time

@testable import Dispatcher

@Suite(.serialized) struct RedisLimitsTests {
    @Test func verdictsComeAndCountForAllRouters() throws {
        let server = try TemporaryRedis()
        let one = try RedisScene(server)
        let two = try RedisScene(server, router: 2, loop: one.loop)
        #expect(one.run { one.limits.isReady && two.limits.isReady })
        let mine = (0..<2).map { _ in one.verdict(perNumber: 3)?.decision }
        let theirs = (0..<3).map { _ in two.verdict(perNumber: 3) }
        #expect(mine == [.passes, .passes])
        #expect(theirs.map { $0?.decision } == [.passes, .firstOverOwn, .overOwn])
        #expect(theirs.last??.wasTold == true && (theirs.last??.ahead ?? 0) > 55_000_000_000)
        // What both have laid together.
        #expect(one.run { one.limits.figures.together == 1200 && two.limits.figures.together == 1200 })
        #expect(one.limits.figures.asked == 2 && one.limits.figures.times.total == 2)
    }

    /// It begins empty and fills by two hundred a second, whoever asks: with a bucket each, or with one that each fills, more would have passed.
    @Test func theGlobalBucketIsOneForAll() throws {
        let server = try TemporaryRedis()
        let begun = MonotonicInstant.now()
        let one = try RedisScene(server)
        let two = try RedisScene(server, router: 2, loop: one.loop)
        one.units = 6000
        two.units = 6000
        #expect(one.run { one.limits.figures.together == 12_000 && two.limits.figures.together == 12_000 })
        var passed = [0, 0]
        func most() -> Int { Int((MonotonicInstant.now() - begun).milliseconds / 5) }
        while passed.contains(where: { $0 < 50 }), most() < 4000 {
            for (place, scene) in [one, two].enumerated() {
                switch scene.verdict(isGlobal: true)?.decision {
                case .passes: passed[place] += 1
                case .overGlobal: break
                default: Issue.record("no verdict on the global rate")
                }
            }
        }
        #expect(passed.allSatisfy { $0 >= 50 }, "\(passed)")
        #expect(passed[0] + passed[1] <= most(), "\(passed)")
        // Deferred ones are let start out of the same bucket.
        var granted: [Int?] = []
        one.limits.grant(most: 100) { granted.append($0) }
        two.limits.grant(most: 100) { granted.append($0) }
        #expect(one.run { granted.count == 2 })
        let started = granted.compactMap { $0 }
        #expect(started.count == 2 && passed[0] + passed[1] + started.reduce(0, +) <= most(), "\(granted)")
    }

    @Test func aServerThatHangsKeepsNobodyLong() throws {
        let server = try TemporaryRedis()
        let scene = try RedisScene(server, isPatient: false)
        #expect(scene.run { scene.limits.isReady })
        server.signal(SIGSTOP)
        for number in 0..<5 { scene.ask("+1415555010\(number)") }
        #expect(scene.run { scene.verdicts.count == 5 })
        #expect(scene.verdicts.allSatisfy { $0 == nil } && scene.limits.figures.late == 5)
        // Nobody else waits.
        #expect(!scene.limits.isReady && scene.limits.figures.state == .slow)
        server.signal(SIGCONT)
        #expect(scene.run { scene.limits.isReady })
        // For longer than a second it counts as gone.
        server.signal(SIGSTOP)
        #expect(scene.run { scene.limits.figures.state == .away })
        server.signal(SIGCONT)
        #expect(scene.run { scene.limits.isReady && scene.limits.figures.connects >= 2 })
    }

    @Test func aRestartedServerIsUsedAgain() throws {
        let server = try TemporaryRedis()
        let scene = try RedisScene(server)
        #expect(scene.run { scene.limits.isReady })
        for _ in 0..<3 { scene.ask() }
        server.stop()
        #expect(scene.run { scene.limits.figures.state == .away && scene.verdicts.count == 3 })
        // What was laid there may count for a moment, then nothing does.
        #expect(scene.contributed != nil)
        try server.start()
        #expect(scene.run { scene.limits.isReady })
        #expect(scene.verdict(perNumber: 1)?.decision == .passes)
        #expect(scene.verdict(perNumber: 1)?.decision == .firstOverOwn)
    }

    @Test func scriptsThatAreGoneAreSentAgain() throws {
        let server = try TemporaryRedis()
        let scene = try RedisScene(server)
        #expect(scene.run { scene.limits.isReady })
        #expect(try server.cli(["SCRIPT", "FLUSH"]) == "OK")
        let decisions = (0..<3).map { _ in scene.verdict(perNumber: 2)?.decision }
        #expect(decisions == [.passes, .passes, .firstOverOwn] && scene.limits.figures.errors == 0)
    }

    @Test func whatRedisRefusesIsDecidedHereAndTold() throws {
        let server = try TemporaryRedis()
        let scene = try RedisScene(server)
        #expect(scene.run { scene.limits.isReady })
        _ = try server.cli(["CONFIG", "SET", "maxmemory", "1"])
        #expect(scene.verdict(perNumber: 2) == nil)
        #expect(scene.limits.figures.errors > 0 && !scene.limits.isReady)
        _ = try server.cli(["CONFIG", "SET", "maxmemory", "0"])
        #expect(scene.run { scene.limits.isReady })
        #expect(scene.verdict(perNumber: 2)?.decision == .passes)
    }

    @Test func whoWithdrawsHasNothingThere() throws {
        let server = try TemporaryRedis()
        let scene = try RedisScene(server)
        #expect(scene.run { scene.limits.figures.together == 600 })
        // A former life of the router may have had more there, for as long as a contribution counts.
        #expect(scene.run { !scene.limits.isCountedBeyond(.now()) })
        #expect(try keys(server).contains { $0.hasSuffix("routers") })
        var isGone = false
        scene.limits.withdraw { isGone = true }
        #expect(scene.run { isGone })
        #expect(!scene.limits.isCountedBeyond(.now()) && scene.limits.lastEnd == nil)
        // A hash without a field is no key.
        #expect(try !keys(server).contains { $0.hasSuffix("routers") })
        scene.limits.comeBack()
        #expect(scene.run { scene.limits.figures.together == 600 })
        // With Redis gone the end does not wait for it.
        server.signal(SIGSTOP)
        isGone = false
        scene.limits.withdraw { isGone = true }
        #expect(scene.run { isGone })
        #expect(scene.limits.isCountedBeyond(.now()))
        server.signal(SIGCONT)
    }

    // MARK: One that is slow, or lies

    /// Too late each time: one message waits for it and no other one, and what is ours is ours again.
    @Test func whoIsAlwaysLateIsLeftAlone() throws {
        let loop = try EventLoop()
        let server = try LyingRedis(loop)
        server.answer = { LyingRedis.isRenewal($0) ? LyingRedis.renewed() : "*3\r\n:0\r\n:0\r\n:0\r\n" }
        let scene = try RedisScene(server.path, loop: loop, isPatient: false)
        #expect(scene.run { scene.limits.isReady })
        server.delay = .milliseconds(100)
        scene.ask()
        #expect(scene.run { scene.verdicts.count == 1 })
        #expect(scene.verdicts == [nil] && scene.limits.figures.late == 1)
        let before = server.asked.count
        var wasTrusted = false
        let wasAsked = scene.run {
            if scene.limits.isReady { wasTrusted = true }
            return server.asked.count >= before + 12
        }
        // It answers again and again, and nobody waits for it.
        #expect(wasAsked && !wasTrusted)
        #expect(scene.limits.figures.connects <= 1, "it answers within its second")
        let last = server.asked.last ?? []
        #expect(LyingRedis.isRenewal(last) && last.last == "0", "\(last)")
        #expect(scene.run { scene.limits.lastEnd == nil })
        // Quick again, it is asked again.
        server.delay = .zero
        #expect(scene.run { scene.limits.isReady })
        #expect(scene.run { server.asked.last?.last == "600" })
    }

    @Test func whatIsNoVerdictEndsTheConnection() throws {
        for nonsense in [
            "*3\r\n:7\r\n:0\r\n:0\r\n", "*1\r\n:0\r\n", ":0\r\n", "*3\r\n:0\r\n:-1\r\n:0\r\n", "*3\r\n:0\r\n:999999999999\r\n:0\r\n",
        ] {
            let loop = try EventLoop()
            let server = try LyingRedis(loop)
            server.answer = { LyingRedis.isRenewal($0) ? LyingRedis.renewed() : nonsense }
            let scene = try RedisScene(server.path, loop: loop)
            #expect(scene.run { scene.limits.isReady })
            // The second one waits behind the first.
            scene.ask()
            scene.ask("+14155550102")
            #expect(scene.run { scene.verdicts.count == 2 })
            #expect(scene.verdicts == [nil, nil] && scene.limits.figures.errors == 1 && !scene.limits.isReady, "\(nonsense)")
            #expect(scene.run { server.connects == 2 })
        }
    }

    @Test func aClockThatCannotBeIsNoAnswer() throws {
        for clock in ["9223372036854775807", "-1", "9007199254740993", "now", ""] {
            let loop = try EventLoop()
            let server = try LyingRedis(loop)
            server.answer = { _ in LyingRedis.renewed(clock: clock) }
            let scene = try RedisScene(server.path, loop: loop)
            #expect(scene.run { server.connects >= 3 }, "\(clock)")
            #expect(!scene.limits.isReady && scene.limits.figures.errors >= 2)
        }
    }

    private func keys(_ server: TemporaryRedis) throws -> [String] {
        try server.cli(["KEYS", "*"]).split(separator: "\n").map(String.init)
    }

    @Test func nothingOfAPersonIsInRedisAndItGoesByItself() throws {
        let server = try TemporaryRedis()
        let scene = try RedisScene(server)
        #expect(scene.run { scene.limits.isReady })
        for number in 0..<20 { _ = scene.verdict("+141555501\(number + 10)", perNumber: 10, isGlobal: true) }
        let keys = try self.keys(server)
        #expect(keys.count == 22 && keys.allSatisfy { $0.hasPrefix("sms-router:{") })
        for key in keys {
            #expect(!key.contains("4155"))
            let value = key.hasSuffix("routers") ? try server.cli(["HGETALL", key]) : try server.cli(["GET", key])
            #expect(!value.contains("415555"))
            #expect((Int(try server.cli(["TTL", key])) ?? -1) > 0, "\(key)")
        }
        // Another database's key makes other names of the same people.
        var log = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        log.logLevel = .critical
        let other = RedisLimits(
            scene.loop, RedisConfiguration(place: .socket(server.socket)), router: [UInt8](repeating: 9, count: 16), patience: .seconds(15),
            log: log)
        other.start(key: Array("another key".utf8))
        #expect(scene.run { other.isReady })
        var answer: RateVerdict??
        other.ask(sender: Array("+14155550110".utf8)[...], perNumber: 10, isGlobal: false) { answer = $0 }
        #expect(scene.run { answer != nil })
        #expect((answer ?? nil)?.ahead == 6_000_000_000)
    }
}
