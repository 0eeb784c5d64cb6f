// The control socket: what may be asked, by whom, and what a silent or broken peer costs.

import EventLoop
import Glibc
import JSON
import Logging
import Processes
import Testing
import Time

@testable import Dispatcher

@Suite struct ControlRequestTests {
    @Test(arguments: [
        (#"{"command":"workers"}"#, ControlRequest.workers), (#"{"command":"figures"}"#, .figures),
        (#"{"command":"set_workers","count":64}"#, .setWorkers(64)),
        (#"{"command":"restart_workers"}"#, .restart(slot: nil)), (#"{"command":"restart_workers","slot":null}"#, .restart(slot: nil)),
        (#"{"command":"restart_workers","slot":0}"#, .restart(slot: 0)), (#"{"command":"reload","more":1}"#, .reload),
    ])
    func isUnderstood(line: String, request: ControlRequest) throws {
        #expect(try ControlRequest(line: Array(line.utf8)) == request)
    }

    @Test(arguments: [
        "", "{", "[]", "7", #"{"command":7}"#, #"{"command":"stop"}"#, #"{"command":"set_workers"}"#,
        #"{"command":"set_workers","count":0}"#, #"{"command":"set_workers","count":65}"#, #"{"command":"set_workers","count":"4"}"#,
        #"{"command":"set_workers","count":1e300}"#, #"{"command":"restart_workers","slot":64}"#,
        #"{"command":"restart_workers","slot":-1}"#,
    ])
    func isRefused(line: String) { #expect(throws: ControlRefusal.self) { try ControlRequest(line: Array(line.utf8)) } }
}

@Suite struct ControlDeskTests {
    private final class Scene {
        let loop: EventLoop
        let path: String
        private let directory: String
        var desk: ControlDesk?
        var asked: [ControlRequest] = []
        var answers: [([UInt8]) -> Void] = []

        init() throws {
            loop = try EventLoop()
            var template = Array("/tmp/deskXXXXXX".utf8CString)
            directory = try #require(mkdtemp(&template)).withMemoryRebound(to: CChar.self, capacity: 16) { String(cString: $0) }
            path = ControlSocket.path(in: directory)
        }

        deinit {
            desk?.close()
            unlink(path)
            rmdir(directory)
        }

        func open(requestWithin: Duration = .seconds(60), mayUse: @escaping (PeerCredentials) -> Bool = { _ in true }) throws {
            let log = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
            desk = try ControlDesk(loop, path: path, log: log, requestWithin: requestWithin, mayUse: mayUse) { [unowned self] in
                asked.append($0)
                answers.append($1)
            }
        }

        func client(saying text: String) throws -> Int32 {
            let descriptor = try ControlSocket.connect(to: path)
            _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
            let bytes = Array(text.utf8)
            #expect(bytes.isEmpty || write(descriptor, bytes, bytes.count) == bytes.count)
            return descriptor
        }

        func run(until done: @escaping () -> Bool) -> Bool {
            var held = false
            let check = LoopTimer(loop) { [loop] in
                held = done()
                if held { loop.stop() }
            }
            check.schedule(every: .milliseconds(1))
            let limit = LoopTimer(loop) { [loop] in loop.stop() }
            limit.schedule(after: .seconds(30))
            loop.run()
            return held
        }

        /// What the desk says until it closes.
        func heard(_ descriptor: Int32) -> String? {
            var bytes: [UInt8] = []
            var buffer = [UInt8](repeating: 0, count: 8192)
            let ended = run(until: {
                let count = read(descriptor, &buffer, buffer.count)
                if count > 0 { bytes.append(contentsOf: buffer[..<count]) }
                return count == 0 || (count < 0 && errno != EAGAIN)
            })
            close(descriptor)
            return ended ? String(decoding: bytes, as: UTF8.self) : nil
        }
    }

    @Test func oneRequestOneAnswer() throws {
        let scene = try Scene()
        try scene.open()
        var status = stat()
        #expect(stat(scene.path, &status) == 0 && status.st_mode & 0o777 == 0o600)
        let client = try scene.client(saying: #"{"command":"wor"#)
        #expect(scene.run(until: { scene.asked.isEmpty }))
        let rest = Array("kers\"}\n".utf8)
        #expect(write(client, rest, rest.count) == rest.count)
        #expect(scene.run(until: { scene.asked == [.workers] }))
        // As late as it likes.
        scene.answers[0](ControlAnswer.done([("configured", 3)]))
        #expect(scene.heard(client) == #"{"ok":true,"configured":3}"# + "\n")
        #expect(scene.asked.count == 1)
        scene.desk?.close()
        #expect(stat(scene.path, &status) != 0, "removed at the end")
    }

    @Test func whatCannotBeDoneIsTold() throws {
        let scene = try Scene()
        try scene.open()
        #expect(scene.heard(try scene.client(saying: "{\"command\":\"stop\"}\n")) == #"{"ok":false,"error":"unknown command stop"}"# + "\n")
        let long = String(repeating: " ", count: ControlSocket.mostRequestBytes + 1)
        #expect(scene.heard(try scene.client(saying: long))?.contains("longer than 4096 bytes") == true)
        #expect(scene.asked.isEmpty)
    }

    @Test func anotherUserIsNotHeard() throws {
        let scene = try Scene()
        try scene.open { peer in
            #expect(peer.user == geteuid() && peer.pid == getpid())
            return false
        }
        var told: [AuditEvent] = []
        scene.desk?.onRefused = { told.append(.control($0)) }
        #expect(scene.heard(try scene.client(saying: "{\"command\":\"reload\"}\n")) == "")
        #expect(scene.asked.isEmpty)
        #expect(told.map(\.who) == ["uid \(geteuid())"] && told.map(\.action) == [.refusedControl])
    }

    @Test func aDeadRoutersSocketIsReplacedAndAnythingElseIsNot() throws {
        let scene = try Scene()
        // As after a kill -9: the file is there, nobody listens.
        close(try ControlSocket.listen(at: scene.path))
        try scene.open()
        let client = try scene.client(saying: "{\"command\":\"reload\"}\n")
        #expect(scene.run(until: { scene.asked == [.reload] }))
        close(client)
        scene.desk?.close()

        let file = Glibc.open(scene.path, O_CREAT | O_WRONLY, 0o600)
        close(file)
        #expect(throws: ProcessError.self) { try scene.open() }
        #expect(access(scene.path, F_OK) == 0)
    }

    /// Sixteen that say nothing are sent away, and the seventeenth is served.
    @Test func silentPeersCostAMoment() throws {
        let scene = try Scene()
        try scene.open(requestWithin: .milliseconds(200))
        let silent = try (0..<16).map { _ in try scene.client(saying: "") }
        let client = try scene.client(saying: "{\"command\":\"workers\"}\n")
        #expect(scene.run(until: { scene.asked == [.workers] }))
        for one in silent { #expect(scene.heard(one) == "") }
        scene.answers[0](ControlAnswer.done([]))
        #expect(scene.heard(client) == "{\"ok\":true}\n")
    }

    /// Who asked and left is not missed.
    @Test func aPeerThatDoesNotWait() throws {
        let scene = try Scene()
        try scene.open()
        close(try scene.client(saying: "{\"command\":\"reload\"}\n"))
        #expect(scene.run(until: { scene.asked == [.reload] }))
        scene.answers[0](ControlAnswer.done([]))
        let client = try scene.client(saying: "{\"command\":\"workers\"}\n")
        #expect(scene.run(until: { scene.asked.count == 2 }))
        scene.answers[1](ControlAnswer.done([]))
        #expect(scene.heard(client) == "{\"ok\":true}\n")
    }
}
