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
}
