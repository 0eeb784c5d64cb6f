// One router's way to a Redis, out of the test's hand, with what it says and logs.

import EventLoop
import Logging
import Redis
import TestSupport
import Testing
import Time

@testable import Dispatcher

/// One router's link, with units as the test says.
final class RedisScene {
    let loop: EventLoop
    let limits: RedisLimits
    var units = 600
    var until = MonotonicInstant(nanoseconds: .max)
    private(set) var contributed: MonotonicInstant?
    private(set) var verdicts: [RateVerdict?] = []
    private(set) var waits: [Duration] = []
    /// What it has logged.
    let lines = LogLines()

    /// Patient, so that a busy machine's answers are not late, unless a test is about that.
    convenience init(_ server: TemporaryRedis, router: UInt8 = 1, loop: EventLoop? = nil, isPatient: Bool = true) throws {
        try self.init(server.socket, router: router, loop: loop, isPatient: isPatient)
    }

    init(
        _ socket: String, router: UInt8 = 1, loop: EventLoop? = nil, isPatient: Bool = true, patience: Duration? = nil,
        mostOwed: Int = RedisLimits.mostOwed
    ) throws {
        self.loop = try loop ?? EventLoop()
        let lines = lines
        let log = Logger(label: "test") { _ in LogLines.Handler(lines: lines) }
        var configuration = RedisConfiguration(place: .socket(socket))
        configuration.pause = (.milliseconds(10), .milliseconds(50))
        limits = RedisLimits(
            self.loop, configuration, router: [UInt8](repeating: router, count: 16),
            patience: patience ?? (isPatient ? .seconds(15) : .milliseconds(15)), silence: isPatient ? .seconds(15) : .seconds(1),
            mostOwed: mostOwed, log: log)
        limits.units = { [unowned self] _ in (units, until) }
        limits.onContributed = { [unowned self] in contributed = $0 }
        limits.start(key: Array("a key of the test's".utf8))
    }

    func ask(_ sender: String = "+14155550101", perNumber: Int = 0, isGlobal: Bool = false) {
        let asked = MonotonicInstant.now()
        limits.ask(sender: Array(sender.utf8)[...], perNumber: perNumber, isGlobal: isGlobal) { [unowned self] in
            verdicts.append($0)
            waits.append(.now() - asked)
        }
    }

    /// Asks, and gives what came.
    func verdict(_ sender: String = "+14155550101", perNumber: Int = 0, isGlobal: Bool = false) -> RateVerdict? {
        let before = verdicts.count
        ask(sender, perNumber: perNumber, isGlobal: isGlobal)
        #expect(run { self.verdicts.count > before })
        return verdicts[before]
    }

    func run(_ done: @escaping () -> Bool) -> Bool {
        var held = false
        let check = LoopTimer(loop) { [unowned self] in
            held = done()
            if held { loop.stop() }
        }
        check.schedule(every: .milliseconds(1))
        let limit = LoopTimer(loop) { [unowned self] in loop.stop() }
        limit.schedule(after: .seconds(20))
        loop.run()
        return held
    }
}
