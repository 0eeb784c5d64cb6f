// Drives a load test: sends what the plan says over keep-alive connections, measures, counts. One thread, cheap: it shares the machine
// with the system under test. Made by LoadtestCommand; its figures become a LoadReport. Knows nothing of the database.
//
// With a rate it is an open loop: messages have a time at which they should be sent, and their latency counts from then, so that a system
// that stalls cannot slow its own examiner down. What is due while every connection is busy waits for one, or, when the plan says so, is not
// sent: so a rate far above what can be served stays a rate. Without one every connection sends as soon as it was answered.

import EventLoop
import Time

final class LoadGenerator: LoadConnectionOwner {
    /// How long after the last message answers are still waited for: longer than Twilio waits.
    static let patience = Duration.seconds(20)

    private let loop: EventLoop
    private let target: LoadTarget
    private let secure: SecureTarget?
    private let plan: LoadPlan
    private var templates: [WebhookTemplate]
    private let presigned: PresignedRequests?
    private let onProgress: ((LoadFigures, Duration) -> Void)?

    private(set) var figures = LoadFigures()
    private var random: SplitMix64
    private var idle: [LoadConnection] = []
    private var busy: [ObjectIdentifier: LoadConnection] = [:]
    private var backlog = Backlog()
    private var start = MonotonicInstant(nanoseconds: 0)
    private var next: UInt64 = 0
    private var end: MonotonicInstant?
    private var interval: Double = 0
    private var pacer: LoopTimer?
    private var progress: LoopTimer?
    private var reconnect: LoopTimer?
    /// Connections that ended and wait to be opened again.
    private var lost = 0
    private var lastAnswer = MonotonicInstant(nanoseconds: 0)
    private var finished = false

    /// `templates`: one a text of the plan. `seed` chooses the people; the same seed, the same people.
    init(
        _ loop: EventLoop, target: LoadTarget, secure: SecureTarget? = nil, plan: LoadPlan, templates: [WebhookTemplate],
        presigned: PresignedRequests?, seed: UInt64, expectsEcho: Bool,
        onProgress: ((LoadFigures, Duration) -> Void)?
    ) {
        self.loop = loop
        self.target = target
        self.secure = secure
        self.plan = plan
        self.templates = templates
        self.presigned = presigned
        self.onProgress = onProgress
        random = SplitMix64(seed: seed)
        figures.expectsEcho = expectsEcho
    }

    /// Runs the plan on the loop, in the calling thread, to its end.
    func run() {
        figures.answeredSerials.reserve(expectedMessages)
        let opened = plan.rate == nil ? plan.connections : min(plan.connections, 16)
        var connections: [LoadConnection] = []
        for _ in 0..<opened { if let connection = open() { connections.append(connection) } }
        guard !connections.isEmpty else { return }
        start = MonotonicInstant.now()
        lastAnswer = start
        if case .span(let span) = plan.amount { end = start + span }
        let ticker = LoopTimer(loop) { [unowned self] in tick() }
        ticker.schedule(every: .seconds(1))
        progress = ticker
        reconnect = LoopTimer(loop) { [unowned self] in reopen() }
        if let rate = plan.rate {
            idle = connections
            interval = 1e9 / rate
            let timer = LoopTimer(loop) { [unowned self] in pace() }
            pacer = timer
            timer.schedule(after: .zero)
        } else {
            for connection in connections { sendNext(on: connection) }
        }
        loop.run()
        figures.elapsed = lastAnswer - start
    }

    private var expectedMessages: Int {
        switch plan.amount {
        case .messages(let count): count
        case .span(let span): plan.rate.map { Int($0 * span.milliseconds / 1000) + 1 } ?? 65_536
        }
    }

    // MARK: - Sending

    private var isOver: Bool {
        switch plan.amount {
        case .messages(let count): next >= UInt64(count)
        case .span: false
        }
    }

    /// Whether nothing new will be sent.
    private var hasSentAll: Bool { isOver || (end.map { MonotonicInstant.now() >= $0 } ?? false) }

    /// The closed loop's step: the next message, at once, on a connection that has nothing to do.
    private func sendNext(on connection: LoadConnection) {
        let now = MonotonicInstant.now()
        guard !isOver, end.map({ now < $0 }) ?? true else {
            idle.append(connection)
            finishIfDone()
            return
        }
        send(LoadMessage(serial: next, intended: now), on: connection)
        next += 1
    }

    /// The open loop's step: every message whose time has come.
    private func pace() {
        while !isOver {
            let intended = start + .nanoseconds(Int64(Double(next) * interval))
            if let end, intended >= end { break }
            let now = MonotonicInstant.now()
            guard intended <= now else {
                pacer?.schedule(after: .nanoseconds((intended - now).nanoseconds + 999))
                return
            }
            let message = LoadMessage(serial: next, intended: intended)
            next += 1
            if let connection = idle.popLast() ?? (busy.count < plan.connections ? open() : nil) {
                send(message, on: connection)
            } else if plan.sheds {
                figures.shed += 1
            } else {
                backlog.append(message)
            }
        }
        pacer = nil
        finishIfDone()
    }

    private func send(_ message: LoadMessage, on connection: LoadConnection) {
        busy[ObjectIdentifier(connection)] = connection
        figures.sent += 1
        if let presigned, message.serial < UInt64(presigned.count) {
            presigned.withRequest(Int(message.serial)) { connection.send(message, $0) }
            return
        }
        let index = Int(message.serial % UInt64(templates.count))
        templates[index].prepare(sender: sender(of: message.serial), serial: message.serial)
        templates[index].withRequest { connection.send(message, $0) }
    }

    private func sender(of serial: UInt64) -> UInt64 {
        switch plan.order {
        case .inTurn: plan.offset(serial % plan.people)
        case .random: plan.offset(UInt64.random(in: 0..<plan.people, using: &random))
        }
    }

    private func open() -> LoadConnection? {
        switch target.connect() {
        case .success(let descriptor):
            figures.connections += 1
            let transport = secure.flatMap { $0.client.begin(on: descriptor, to: $0.host) }
            return LoadConnection(loop, descriptor: descriptor, transport: transport, owner: self)
        case .failure(let error):
            figures.count(failure: "connect: \(error)")
            return nil
        }
    }

    // MARK: - Answers

    func connection(_ connection: LoadConnection, answered message: LoadMessage, _ response: Response) {
        let now = MonotonicInstant.now()
        lastAnswer = now
        figures.count(response, of: message, at: now)
        busy[ObjectIdentifier(connection)] = nil
        guard !response.closes else {
            connection.close()
            replace()
            return
        }
        release(connection)
    }

    func connection(_ connection: LoadConnection, failed message: LoadMessage?, _ reason: String) {
        if busy.removeValue(forKey: ObjectIdentifier(connection)) == nil { idle.removeAll { $0 === connection } }
        if message != nil {
            figures.count(failure: reason)
            lastAnswer = MonotonicInstant.now()
        }
        // A server that is gone is asked again ten times a second, not as fast as it can refuse.
        lost += 1
        if lost == 1 { reconnect?.schedule(after: .milliseconds(100)) }
    }

    /// New connections for those that were lost.
    private func reopen() {
        let count = lost
        lost = 0
        for _ in 0..<count { replace() }
    }

    /// A new connection for one that ended, while there is something to send.
    private func replace() {
        guard !finished else { return }
        guard !hasSentAll || backlog.count > 0 else { return finishIfDone() }
        if let connection = open() { release(connection) } else { finishIfDone() }
    }

    private func release(_ connection: LoadConnection) {
        if plan.rate == nil {
            sendNext(on: connection)
        } else if let waiting = backlog.popFirst() {
            send(waiting, on: connection)
        } else {
            idle.append(connection)
            finishIfDone()
        }
    }

    // MARK: - The end

    private func tick() {
        let now = MonotonicInstant.now()
        figures.inFlight = busy.count
        figures.waiting = backlog.count
        onProgress?(figures, now - start)
        finishIfDone()
        if hasSentAll, now - lastAnswer > Self.patience {
            for _ in busy { figures.count(failure: "no answer within \(Self.patience.components.seconds) s") }
            finish()
        }
    }

    private func finishIfDone() {
        if busy.isEmpty, backlog.count == 0, pacer == nil, hasSentAll { finish() }
    }

    private func finish() {
        guard !finished else { return }
        finished = true
        figures.inFlight = 0
        for connection in idle { connection.close() }
        for connection in busy.values { connection.close() }
        progress?.cancel()
        reconnect?.cancel()
        loop.stop()
    }
}

/// Messages whose time has come while every connection was busy; first in, first out.
private struct Backlog {
    private var messages: [LoadMessage] = []
    private var head = 0

    var count: Int { messages.count - head }

    mutating func append(_ message: LoadMessage) { messages.append(message) }

    mutating func popFirst() -> LoadMessage? {
        guard head < messages.count else { return nil }
        defer {
            head += 1
            if head == messages.count {
                messages.removeAll(keepingCapacity: true)
                head = 0
            }
        }
        return messages[head]
    }
}

/// Requests that were built and signed before the clock started.
final class PresignedRequests {
    private var bytes: [UInt8] = []
    private var ends: [Int] = []

    var count: Int { ends.count }

    func append(_ request: UnsafeRawBufferPointer) {
        bytes.append(contentsOf: request)
        ends.append(bytes.count)
    }

    func withRequest(_ index: Int, _ body: (UnsafeRawBufferPointer) -> Void) {
        bytes.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[(index == 0 ? 0 : ends[index - 1])..<ends[index]])) }
    }

    /// Builds `count` requests of the plan, with its people chosen by `seed`.
    init(count: Int, plan: LoadPlan, templates: [WebhookTemplate], seed: UInt64) {
        var templates = templates
        var random = SplitMix64(seed: seed)
        bytes.reserveCapacity(count * (templates.map(\.size).max() ?? 0))
        for serial in 0..<UInt64(count) {
            let sender =
                switch plan.order {
                case .inTurn: plan.offset(serial % plan.people)
                case .random: plan.offset(UInt64.random(in: 0..<plan.people, using: &random))
                }
            let index = Int(serial % UInt64(templates.count))
            templates[index].prepare(sender: sender, serial: serial)
            templates[index].withRequest { append($0) }
        }
    }
}
