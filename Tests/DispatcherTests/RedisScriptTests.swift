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
            let router = "r\(Int.random(in: 0..<3, using: &random))"
            switch Int.random(in: 0..<10, using: &random) {
            case 0..<4:
                // Sometimes too late, sometimes too far ahead, sometimes nothing.
                let until = now + Int64.random(in: -200_000..<1_500_000, using: &random)
                let units = [0, 1, 20, 333, 7000][Int.random(in: 0..<5, using: &random)]
                let size = model.renew(now: now, router: router, until: until, units: units)
                let answer = try scene.call("renewal", ["b", "c"], [router, "\(until)", "\(units)"], now: now)
                #expect(answer == [Int(now), size], "seed \(seed), step \(step)")
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
