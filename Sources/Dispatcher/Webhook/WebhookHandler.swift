// One webhook from its check to its answer: limits, the frame to a worker, what comes back, and whether it was written. Called by Front
// for each POST to a webhook path. Never waits, never refuses what is validly signed but for a missing MessageSid.

import EventLoop
import HTTPServer
import Logging
import Telemetry
import Time
import Twilio
import Wire

/// What the webhook paths count; never falls.
struct WebhookCounts: Sendable {
    var received: UInt64 = 0
    /// By `WebhookRefusal`, in the order of its cases.
    var refused = [UInt64](repeating: 0, count: WebhookRefusal.allCases.count)
    var fallbacks: UInt64 = 0
    var statuses: UInt64 = 0
    /// Answered with empty TwiML by the front because the deadline came.
    var answeredEmpty: UInt64 = 0
    /// Answered 503.
    var unavailable: UInt64 = 0
    /// The peer was gone before its answer.
    var notWritten: UInt64 = 0
}

/// Numbers the requests that go to workers: together with the arrival's time the order in which they came.
/// Confined to the loop's thread.
final class RequestNumbers {
    private var last: UInt64 = 0

    func next() -> UInt64 {
        last += 1
        return last
    }
}

/// Confined to the loop's thread.
final class WebhookHandler {
    /// Twilio gives up after 15 s (its documentation, "Webhooks: connection overrides"); a second is left for the way.
    static let deadline = Duration.seconds(14)

    private let pool: any RequestPool
    private let log: Logger
    private let refusals: RefusalReporter
    private let numbers: RequestNumbers
    var check: WebhookCheck
    var limits: FrontLimits
    /// Decides about rates for all routers together; nil: this one does by itself.
    var redis: RedisLimits?
    private(set) var counts = WebhookCounts()

    init(
        check: WebhookCheck, limits: FrontLimits, pool: any RequestPool, log: Logger, refusals: RefusalReporter, numbers: RequestNumbers
    ) {
        self.check = check
        self.limits = limits
        self.pool = pool
        self.log = log
        self.refusals = refusals
        self.numbers = numbers
    }

    /// - Parameter isTest: our own Phone has made it: it is in no count.
    func handle(
        _ request: HTTPRequest, _ responder: HTTPResponder, _ route: Route, isTest: Bool = false, _ correlation: (HTTPRequest) -> String
    ) {
        if !isTest { counts.received += 1 }
        let form: FormParameters
        switch check.parameters(request, isTest: isTest) {
        case .success(let parameters): form = parameters
        case .failure(let refusal): return refuse(request, responder, refusal, isTest: isTest, correlation)
        }
        let now = MonotonicInstant.now()
        let correlationID = correlation(request)
        let kind: DeliverKind
        switch route {
        case .status:
            kind = .status
            counts.statuses += 1
        case .fallback:
            kind = .fallback
            counts.fallbacks += 1
            logFallback(form, correlationID)
        default: kind = isTest ? .test : .message
        }
        let sender = form["From"] ?? []
        var fields = fields(of: form, kind == .status ? nil : traceParent(of: request))
        if kind == .status {
            var name = WorkerContract.queryField
            name.withUTF8 { name in
                request.withBytes(request.queryRange) { fields.append(name: UnsafeRawBufferPointer(name), value: $0) }
            }
        }
        let deliver = Deliver(
            kind: kind, arrivedAt: WallTime.now().microseconds, sequence: numbers.next(),
            remaining: UInt32(Self.deadline.nanoseconds / 1_000_000), correlationID: correlationID, fields: fields)
        let judged = Judged(
            deliver: deliver, routingKey: routingKey(sender, form["To"] ?? []), size: request.bodyRange.count,
            // Twilio's clock runs since it began to send.
            deadline: min(now, request.began ?? now) + Self.deadline)
        if kind == .status { return submit(judged, [], responder) }
        let key = senderKey(sender)
        guard let shared = limits.shared else {
            return submit(judged, limits.admit(sender: key, bytes: judged.size, now: now.nanoseconds), responder)
        }
        let turn = senderTurn(sender)
        guard let redis, redis.isReady, shared.perNumber > 0 || shared.global > 0 else {
            return submit(judged, limits.admitByShare(sender: key, turn: turn, bytes: judged.size, now: now.nanoseconds), responder)
        }
        redis.ask(sender: sender, perNumber: shared.perNumber, isGlobal: shared.global > 0) { [self] verdict in
            let now = MonotonicInstant.now().nanoseconds
            let flags =
                verdict.map { limits.admit(sender: key, as: $0, bytes: judged.size, now: now) }
                ?? limits.admitByShare(sender: key, turn: turn, bytes: judged.size, now: now)
            submit(judged, flags, responder)
        }
    }

    /// A webhook that was checked, as long as it waits for a verdict on its rates.
    private struct Judged {
        var deliver: Deliver
        var routingKey: UInt64
        var size: Int
        var deadline: MonotonicInstant
    }

    private func submit(_ request: Judged, _ flags: FrameFlags, _ responder: HTTPResponder) {
        let kind = request.deliver.kind
        let size = request.size
        let correlationID = request.deliver.correlationID
        var id: UInt64 = 0
        id = pool.submit(request.deliver, flags: flags, routingKey: request.routingKey, deadline: request.deadline) { [self] result in
            if case .overdue = result { return responder.giveUp() }
            if kind != .status { limits.release(flags, bytes: size) }
            answer(result, id, responder, correlationID, kind)
        }
    }

    private func answer(
        _ result: PoolResult, _ id: UInt64, _ responder: HTTPResponder, _ correlationID: String, _ kind: DeliverKind
    ) {
        let isTest = kind == .test
        let echo = Self.headers(correlationID, isTest: isTest)
        switch result {
        case .answer(let answer):
            responder.respond(
                Int(answer.status), contentType: answer.contentType, headers: answer.headers.isEmpty ? echo : answer.headers + echo,
                body: answer.body
            ) { [self] written in
                if !written, !isTest { counts.notWritten += 1 }
                pool.report(id, written ? .written : .notWritten)
            }
        case .expired(accepted: true):
            if !isTest { counts.answeredEmpty += 1 }
            // The pool has told the worker already: the reply, if there is one, goes another way.
            if kind == .status {
                responder.respond(204, headers: echo)
            } else {
                responder.respond(200, contentType: TwiML.contentType, headers: echo, body: TwiML.empty)
            }
        case .expired(accepted: false):
            unavailable(responder, echo, "no worker made it durable in time", correlationID, isTest: isTest)
        case .unavailable(let reason):
            unavailable(responder, echo, reason, correlationID, isTest: isTest)
        case .overdue: break
        }
    }

    /// What a test is answered is a browser's to see, and its cache's not to keep.
    private static func headers(_ correlationID: String, isTest: Bool) -> DashboardAnswers.Headers {
        [("X-Correlation-ID", correlationID)] + (isTest ? DashboardAnswers.secret : [])
    }

    private func unavailable(
        _ responder: HTTPResponder, _ headers: [(name: String, value: String)], _ reason: String, _ correlationID: String, isTest: Bool
    ) {
        if !isTest { counts.unavailable += 1 }
        responder.respond(503, headers: headers, body: FixedBody.unavailable)
        refusals.refused("unavailable", "Webhook answered 503") { ["reason": "\(reason)", "correlation_id": "\(correlationID)"] }
    }

    private func refuse(
        _ request: HTTPRequest, _ responder: HTTPResponder, _ refusal: WebhookRefusal, isTest: Bool, _ correlation: (HTTPRequest) -> String
    ) {
        if !isTest, let place = WebhookRefusal.allCases.firstIndex(of: refusal) { counts.refused[place] += 1 }
        let correlationID = correlation(request)
        responder.respond(refusal.status, headers: Self.headers(correlationID, isTest: isTest), body: FixedBody.refusal(refusal))
        refusals.refused(refusal.rawValue, "Webhook refused") {
            [
                "cause": "\(refusal.rawValue)", "status": "\(refusal.status)",
                "url": "\(Mask.url(String(decoding: check.url.bytes(request), as: UTF8.self)))",
                "peer": "\(check.url.proxies.client(of: request))", "advice": "\(refusal.advice)", "correlation_id": "\(correlationID)",
            ]
        }
    }

    /// The primary URL failed, as Twilio sees it: somebody should look why.
    private func logFallback(_ form: FormParameters, _ correlationID: String) {
        refusals.refused("fallback", "Message came to the fallback URL") {
            [
                "error_code": "\(form.text("ErrorCode") ?? "none")", "error_url": "\(Mask.url(form.text("ErrorUrl") ?? ""))",
                "correlation_id": "\(correlationID)",
            ]
        }
    }

    /// nil: there is none, or not just one that is valid: then the trace begins here.
    private func traceParent(of request: HTTPRequest) -> TraceParent? {
        guard let range = request.headerRange("traceparent"), !request.isRepeated("traceparent") else { return nil }
        return request.withBytes(range) { TraceParent($0) }
    }

    private func fields(of form: FormParameters, _ traceParent: TraceParent?) -> DeliverFields {
        var fields = DeliverFields()
        fields.reserveCapacity(bytes: 1024)
        if let traceParent {
            var (name, value) = (WorkerContract.traceField, traceParent.text)
            name.withUTF8 { name in
                value.withUTF8 { fields.append(name: UnsafeRawBufferPointer(name), value: UnsafeRawBufferPointer($0)) }
            }
        }
        for index in 0..<form.count {
            form.name(at: index).withUnsafeBytes { name in
                form.value(at: index).withUnsafeBytes { fields.append(name: name, value: $0) }
            }
        }
        return fields
    }
}

/// Seeded anew in each process: nobody can choose numbers that share a limit.
func senderKey(_ sender: ArraySlice<UInt8>) -> UInt64 {
    var hasher = Hasher()
    sender.withUnsafeBytes { hasher.combine(bytes: $0) }
    return UInt64(bitPattern: Int64(hasher.finalize()))
}

/// A hash of the sender that is the same at every router: which of them has the remainder of his rate.
func senderTurn(_ sender: ArraySlice<UInt8>) -> UInt64 {
    var hash = FNV1a()
    for byte in sender { hash.mix(byte) }
    return hash.value
}

/// The conversation's hash (FNV-1a over From, a zero byte and To), the same in every process and at every start.
func routingKey(_ from: ArraySlice<UInt8>, _ to: ArraySlice<UInt8>) -> UInt64 {
    var hash = FNV1a()
    for byte in from { hash.mix(byte) }
    hash.mix(0)
    for byte in to { hash.mix(byte) }
    return hash.value
}
