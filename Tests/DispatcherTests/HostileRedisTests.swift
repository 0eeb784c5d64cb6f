// A Redis that is ill or means ill: what it says is not logged, and who cannot decide is left.

import EventLoop
import Glibc
import TestSupport
import Testing
import Time

@testable import Dispatcher

@Suite(.serialized) struct HostileRedisTests {
    /// One that repeats what it was sent, long after the login: our hashes and names, or the password.
    @Test(arguments: [
        (
            "ERR unknown command 'EVALSHA', with args beginning with: 'hunter2'",
            "refused: ERR: a command, or what stands behind it, is not what it takes"
        ),
        ("hunter2\u{1b}[2J", "refused: for no reason that is known here"),
    ])
    func itsWordsAreNotLogged(_ words: String, _ told: String) throws {
        let loop = try EventLoop()
        let server = try LyingRedis(loop)
        server.answer = { _ in "-\(words)\r\n" }
        let scene = try RedisScene(server.path, loop: loop)
        #expect(scene.run { scene.limits.figures.errors > 1 })
        let lines = scene.lines.all
        #expect(lines.count == 1 && lines[0].contains(told), "\(lines)")
        #expect(!lines.contains { $0.contains("hunter2") || $0.contains("\u{1b}") })
    }

    private static func good(_ words: [String]) -> String {
        LyingRedis.isRenewal(words) ? LyingRedis.renewed() : "*3\r\n:0\r\n:0\r\n:0\r\n"
    }

    // MARK: Alive, and behind

    /// An answer now and then is no sign of life while others wait: what is owed would grow without end.
    @Test func whoFallsBehindIsLeftThoughItAnswers() throws {
        let loop = try EventLoop()
        let server = try LyingRedis(loop)
        server.answer = Self.good
        let scene = try RedisScene(server.path, loop: loop, isPatient: false)
        #expect(scene.run { scene.limits.isReady })
        server.pace = .milliseconds(400)
        #expect(scene.run { server.connects > 1 })
    }

    @Test func whatIsOwedIsBounded() throws {
        let loop = try EventLoop()
        let server = try LyingRedis(loop)
        server.answer = Self.good
        let scene = try RedisScene(server.path, loop: loop, mostOwed: 20)
        #expect(scene.run { scene.limits.isReady })
        server.answer = { _ in "" }
        let before = server.asked.count
        for number in 0..<100 { scene.ask("+141555501\(number)") }
        // Renewals go on, or would.
        let end = MonotonicInstant.now() + .milliseconds(600)
        #expect(scene.run { MonotonicInstant.now() > end && server.asked.count > before })
        #expect(server.asked.count - before <= 20)
        // In their order, those that were never asked for behind those that were.
        #expect(scene.verdicts.isEmpty)
        scene.limits.settle()
        #expect(scene.verdicts.count == 100 && scene.verdicts.allSatisfy { $0 == nil } && scene.limits.figures.late <= 20)
        var granted: [Int?] = []
        scene.limits.grant(most: 5) { granted.append($0) }
        #expect(granted == [nil])
    }

    // MARK: Our own slowness

    /// The router does much else in the turn in which it asks: Redis has not even got the question when the time would be over.
    @Test func aLongTurnBeforeTheQuestionIsWrittenIsNotItsFault() throws {
        let loop = try EventLoop()
        let server = try LyingRedis(loop)
        server.answer = Self.good
        let scene = try RedisScene(server.path, loop: loop, patience: .milliseconds(500))
        #expect(scene.run { scene.limits.isReady })
        loop.onNextTurn {
            scene.ask()
            usleep(700_000)
        }
        #expect(scene.run { scene.verdicts.count == 1 })
        #expect(scene.verdicts[0]?.decision == .passes && scene.limits.figures.late == 0 && scene.limits.isReady)
    }

    /// The answer is there, and the router is busy for longer than it is patient.
    @Test func aLongTurnBeforeTheAnswerIsReadIsNotItsFault() throws {
        let loop = try EventLoop()
        let server = try LyingRedis(loop)
        server.answer = { words in
            usleep(700_000)
            return Self.good(words)
        }
        let scene = try RedisScene(server.path, loop: loop, patience: .milliseconds(500))
        #expect(scene.run { scene.limits.isReady })
        scene.ask()
        #expect(scene.run { scene.verdicts.count == 1 })
        #expect(scene.verdicts[0]?.decision == .passes && scene.limits.isReady)
    }

    // MARK: Of no use

    /// One that is a replica now, or is not to be written to, is left: the name may lead to another one.
    @Test(arguments: [
        "READONLY You can't write against a read only replica.", "LOADING Redis is loading the dataset in memory",
        "MISCONF Redis is configured to save RDB snapshots", "NOAUTH Authentication required.", "MASTERDOWN Link with MASTER is down",
        "ERR Error running script (call to f_1): @user_script:1: @user_script: 1: -READONLY You can't write against a read only replica.",
    ])
    func whoCannotDecideIsLeft(_ words: String) throws {
        let loop = try EventLoop()
        let server = try LyingRedis(loop)
        server.answer = Self.good
        let scene = try RedisScene(server.path, loop: loop)
        #expect(scene.run { scene.limits.isReady })
        server.answer = { LyingRedis.isRenewal($0) ? LyingRedis.renewed() : "-\(words)\r\n" }
        scene.ask()
        #expect(scene.run { server.connects == 2 })
        #expect(scene.verdicts == [nil] && scene.lines.all.first?.contains("refused: ") == true)
        #expect(scene.run { scene.limits.isReady })
        server.answer = { _ in "-\(words)\r\n" }
        #expect(scene.run { server.connects >= 4 })
    }

    @Test(arguments: ["OOM command not allowed when used memory > 'maxmemory'.", "BUSY Redis is busy running a script.", "ERR anything"])
    func whoWillDoAgainIsKept(_ words: String) throws {
        let loop = try EventLoop()
        let server = try LyingRedis(loop)
        server.answer = { _ in "-\(words)\r\n" }
        let scene = try RedisScene(server.path, loop: loop)
        #expect(scene.run { scene.limits.figures.errors > 3 })
        #expect(server.connects == 1 && !scene.limits.isReady)
        server.answer = Self.good
        #expect(scene.run { scene.limits.isReady })
        #expect(server.connects == 1)
    }

    @Test func aPrimaryThatBecomesAReplicaIsLeftAndUsedAgainAsAPrimary() throws {
        let server = try TemporaryRedis()
        let scene = try RedisScene(server)
        #expect(scene.run { scene.limits.isReady })
        #expect(try server.cli(["REPLICAOF", "127.0.0.1", "1"]) == "OK")
        #expect(scene.run { scene.limits.figures.connects >= 3 && !scene.limits.isReady })
        #expect(scene.lines.all.contains { $0.contains("READONLY: it is a replica") }, "\(scene.lines.all)")
        #expect(try server.cli(["REPLICAOF", "NO", "ONE"]) == "OK")
        #expect(scene.run { scene.limits.isReady })
    }

    /// What is sent again with its script says what holds by then.
    @Test func aRenewalIsNotSentAgainAsItWas() throws {
        let loop = try EventLoop()
        let server = try LyingRedis(loop)
        server.answer = Self.good
        let scene = try RedisScene(server.path, loop: loop)
        #expect(scene.run { scene.limits.isReady && server.asked.last?.last == "600" })
        server.answer = { words in
            scene.units = 7
            return words[0] == "EVAL" ? Self.good(words) : "-NOSCRIPT No matching script.\r\n"
        }
        #expect(scene.run { server.asked.contains { $0[0] == "EVAL" } })
        #expect(server.asked.first { $0[0] == "EVAL" }?.last == "7")
        server.answer = Self.good
        #expect(scene.run { scene.limits.figures.errors == 0 && !scene.limits.isCountedBeyond(.now()) })
    }

    /// One that takes connections and dies is tried as seldom as one that is not there.
    @Test func whoDiesBehindTheLoginIsNotTriedAgainAndAgain() throws {
        let loop = try EventLoop()
        let server = try LyingRedis(loop)
        server.answer = Self.good
        server.diesAfterLogin = true
        let scene = try RedisScene(server.path, loop: loop)
        // 10, 20, 40, and from then on 50 ms: with 10 each time there would be a hundred.
        let end = MonotonicInstant.now() + .seconds(1)
        #expect(scene.run { MonotonicInstant.now() > end })
        #expect((2...24).contains(server.connects))
        server.diesAfterLogin = false
        #expect(scene.run { scene.limits.isReady })
    }
}
