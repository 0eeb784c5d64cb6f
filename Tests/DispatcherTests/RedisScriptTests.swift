// The scripts on a real redis-server against the model of their rules: the same calls, a clock of the test's own, the same answers.

import Redis
import Standins
import TestSupport
import Testing

@testable import Dispatcher

/// redis-cli, one call at a time: what is compared here is what Redis says, not how fast.
private final class ScriptScene {
    let server: TemporaryRedis
    let scripts: [String: String]

    init() throws {
        server = try TemporaryRedis()
        let time = "{ARGV[#ARGV - 1], ARGV[#ARGV]}"
        var hashes: [String: String] = [:]
        for (name, text) in [
            ("verdict", RateScripts.verdict(time: time)), ("renewal", RateScripts.renewal(time: time)),
            ("grant", RateScripts.grant(time: time)),
        ] { hashes[name] = try server.cli(["SCRIPT", "LOAD", text]) }
        scripts = hashes
    }

    /// `now` in microseconds since 2026.
    func call(_ name: String, _ keys: [String], _ arguments: [String], now: Int64) throws -> [Int] {
        let time = now + 1_767_225_600_000_000
        let words = ["EVALSHA", scripts[name] ?? "", "\(keys.count)"] + keys + arguments + ["\(time / 1_000_000)", "\(time % 1_000_000)"]
        return try server.cli(words).split(separator: "\n").compactMap { Int($0) }
    }
}

@Suite struct RedisScriptTests {
    @Test func theScriptsKeepTheModelsRules() throws {
        let scene = try ScriptScene()
        let seed = UInt64.random(in: 0..<1_000_000)
        var random = SeededRandom(seed: seed)
        var model = RateModel()
        var now: Int64 = 30_000_000_000_000
        for step in 0..<300 {
            now += Int64.random(in: 0..<[2000, 50_000, 400_000].randomElement(using: &random, or: 1), using: &random)
            // The clock is set back now and then, by a moment or by much, and forward.
            if Int.random(in: 0..<25, using: &random) == 0 {
                now += [-1_500_000, -300_000, -60_000_000, 900_000].randomElement(using: &random, or: 0)
            }
            let time = model.clock(now)
            let router = "r\(Int.random(in: 0..<3, using: &random))"
            switch Int.random(in: 0..<10, using: &random) {
            case 0..<4:
                // Sometimes too late, sometimes too far ahead, sometimes nothing.
                let until = time + Int64.random(in: -200_000..<1_500_000, using: &random)
                let units = [0, 1, 20, 333, 7000][Int.random(in: 0..<5, using: &random)]
                let size = model.renew(now: now, router: router, until: until, units: units)
                let answer = try scene.call("renewal", ["b", "c"], [router, "\(until)", "\(units)"], now: now)
                #expect(answer == [Int(time), size], "seed \(seed), step \(step)")
            case 4:
                let most = Int.random(in: 1..<50, using: &random)
                #expect(
                    try scene.call("grant", ["b", "c"], ["\(most)"], now: now) == [model.grant(now: now, most: most)],
                    "seed \(seed), step \(step)")
            default:
                let sender = Int.random(in: 0..<3, using: &random)
                let rate = [0, 1, 3, 10, 60][Int.random(in: 0..<5, using: &random)]
                let isGlobal = Int.random(in: 0..<4, using: &random) > 0
                let expected = model.verdict(now: now, sender: "\(sender) \(rate)", rate: rate, isGlobal: isGlobal)
                let answer = try scene.call("verdict", ["b", "c", "s\(sender).\(rate)"], ["\(rate)", isGlobal ? "1" : "0"], now: now)
                #expect(answer == expected, "seed \(seed), step \(step)")
            }
        }
    }

    /// By hand: ten a minute, burst ten, told once, one more every six seconds.
    @Test func aSendersRate() throws {
        let scene = try ScriptScene()
        let start: Int64 = 30_000_000_000_000
        func ask(_ now: Int64) throws -> [Int] { try scene.call("verdict", ["b", "c", "s"], ["10", "0"], now: now) }
        for number in 1...10 { #expect(try ask(start) == [0, number * 6_000_000, 0]) }
        #expect(try ask(start) == [1, 60_000_000, 1])
        #expect(try ask(start + 5_999_000) == [2, 54_001_000, 1])
        #expect(try ask(start + 6_000_000) == [0, 60_000_000, 1])
        #expect(try ask(start + 6_000_001) == [2, 59_999_999, 1])
        // After a quiet minute all is as at the start.
        #expect(try ask(start + 66_000_001) == [0, 6_000_000, 0])
    }

    @Test func theGlobalBucketBeginsEmptyAndLivesOnContributions() throws {
        let scene = try ScriptScene()
        var now: Int64 = 30_000_000_000_000
        func ask() throws -> Int { try scene.call("verdict", ["b", "c", "s"], ["0", "1"], now: now)[0] }
        func renew(_ router: String, _ units: Int) throws {
            _ = try scene.call("renewal", ["b", "c"], [router, "\(now + 1_000_000)", "\(units)"], now: now)
        }
        #expect(try ask() == 3)
        try renew("a", 60)
        #expect(try ask() == 3)
        now += 999_000
        try renew("a", 60)
        now += 2000
        // A second of sixty a minute.
        #expect(try ask() == 0)
        #expect(try ask() == 3)
        // With the contribution over nothing passes, and the time without it gives nothing.
        now += 30_000_000
        #expect(try ask() == 3)
        try renew("a", 60)
        #expect(try ask() == 3)
        // A full minute of renewals makes a whole burst.
        for _ in 0..<240 {
            now += 250_000
            try renew("a", 60)
        }
        var passed = 0
        while try ask() == 0 { passed += 1 }
        #expect(passed == 60)
    }

    /// Back by an hour: a sender's schedule runs on, and no more passes than would have.
    @Test func aClockThatIsSetBackNeitherOpensNorBlocks() throws {
        let scene = try ScriptScene()
        var now: Int64 = 30_000_000_000_000
        func ask() throws -> [Int] { try scene.call("verdict", ["b", "c", "s"], ["10", "0"], now: now) }
        func renew(_ router: String, _ until: Int64, _ units: Int = 600) throws -> [Int] {
            try scene.call("renewal", ["b", "c"], [router, "\(until)", "\(units)"], now: now)
        }
        #expect(try renew("a", now + 1_000_000) == [Int(now), 600])
        for _ in 0..<10 { _ = try ask() }
        #expect(try ask()[0] == 1)
        let before = now
        now -= 3_600_000_000
        // Time is what it was, and goes on.
        #expect(try renew("b", before + 1_000_000) == [Int(before), 1200])
        #expect(try ask()[0] == 2)
        now += 6_000_001
        #expect(try renew("a", before + 7_000_000) == [Int(before) + 6_000_001, 600])
        #expect(try ask()[0] == 0)
        #expect(try ask()[0] == 2)
        // A moment back: it stands until the clock is there again.
        now -= 1_000_000
        #expect(try renew("a", before + 7_000_000) == [Int(before) + 6_000_001, 600])
        now += 1_500_000
        #expect(try renew("a", before + 7_000_000) == [Int(before) + 6_500_001, 600])
        let left = try #require(Int(try scene.server.cli(["PTTL", "s"])))
        #expect((50_000...61_000).contains(left))
    }

    /// What is over, or names a time that cannot be, is no field any more: nothing brings it back.
    @Test func whatNoLongerCountsIsForgotten() throws {
        let scene = try ScriptScene()
        let now: Int64 = 30_000_000_000_000
        for (name, value) in [("over", "\(now - 1):5"), ("far", "\(now + 1_000_001):5"), ("odd", "x"), ("live", "\(now + 1_000_000):5")] {
            _ = try scene.server.cli(["HSET", "c", name, value])
        }
        _ = try scene.call("verdict", ["b", "c", "s"], ["0", "1"], now: now)
        #expect(try scene.server.cli(["HKEYS", "c"]) == "live")
        // A bucket that somebody has written into is as a lost one.
        for value in ["1.2.3:\(now):5:\(now)", "nan:1:1:1", "x", "5:\(now):5"] {
            _ = try scene.server.cli(["SET", "b", value])
            #expect(try scene.call("verdict", ["b", "c", "s"], ["0", "1"], now: now) == [3, 0, 0], "\(value)")
        }
    }

    @Test func keysGoByThemselves() throws {
        let scene = try ScriptScene()
        _ = try scene.call("verdict", ["b", "c", "s"], ["600", "0"], now: 30_000_000_000_000)
        let left = try #require(Int(try scene.server.cli(["PTTL", "s"])))
        #expect((1...102).contains(left))
    }
}

extension Array {
    fileprivate func randomElement(using random: inout SeededRandom, or other: Element) -> Element {
        randomElement(using: &random) ?? other
    }
}
