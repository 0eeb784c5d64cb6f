// The stand-in for Twilio's Messages resource: creates, fetches, lists, deletes, calls back, and fails as it is told. Follows Twilio's REST
// documentation for paths, fields, basic authentication and error bodies, and no further. What it has is in TwilioLedger, what goes wrong in
// TwilioFaults, how deliveries go in TwilioCallbackPlan.

import Crypto
import EventLoop
import HTTPServer
import JSON
import Time

/// `@unchecked Sendable`: confined to the loop's thread, where its callbacks run too.
package final class TwilioStandin: @unchecked Sendable {
    private static let prefix = "/2010-04-01/Accounts/"
    /// How long a 201 waits for an early callback's answer at most.
    private static let earlyLimit: Duration = .seconds(2)

    /// `user:password` pairs that are accepted; empty: any.
    var credentials: Set<String>
    private let loop: EventLoop
    private let callbacks: TwilioCallbacks
    package let ledger = TwilioLedger()
    package var mode = StandinMode.normal
    package var faults = TwilioFaults()
    package var plan = TwilioCallbackPlan()
    /// Numbers, services and registrations, as POST /directory has put them.
    var directory = TwilioDirectory()
    /// Before every answer.
    var delay: Duration = .zero
    var refused = 0
    package internal(set) var requests = 0
    var told: [TwilioCallbacks.Outcome: Int] = [:]
    /// Answers that wait for a delay or an early callback.
    private var waiting: [Int: () -> Void] = [:]
    private var timers: [Int: LoopTimer] = [:]

    /// `tokens` by AccountSid sign callbacks; an account without one gets none.
    package init(_ loop: EventLoop, credentials: Set<String>, tokens: [String: String]) {
        self.loop = loop
        self.credentials = credentials
        callbacks = TwilioCallbacks(loop, tokens: tokens)
    }

    package func handle(_ request: HTTPRequest, _ responder: HTTPResponder) {
        let path = request.path
        if path.hasPrefix(Self.prefix) || path.hasPrefix(TwilioDirectory.messagingPrefix) {
            requests += 1
            guard delay > .zero else { return resource(request, responder) }
            let number = requests
            waiting[number] = { [unowned self] in resource(request, responder) }
            return release(number, after: delay)
        }
        switch (request.method, path) {
        case (.get, "/sent"): sent(FormFields(request.query), responder)
        case (.get, "/stats"): stats(responder)
        case (.post, "/inbound"): register(request, direction: "inbound", responder)
        case (.post, "/inline"): register(request, direction: "outbound-reply", responder)
        case (.post, "/control"): control(request, responder)
        case (.post, "/directory"): setDirectory(request, responder)
        case (.post, "/reset"):
            ledger.removeAll()
            faults.reset()
            (refused, requests, told) = (0, 0, [:])
            stats(responder)
        default: responder.respondError(404, "Not Found")
        }
    }

    // MARK: /2010-04-01/Accounts/{Sid}/…

    private func resource(_ request: HTTPRequest, _ responder: HTTPResponder) {
        let parts = request.path.dropFirst(Self.prefix.count).split(separator: "/", omittingEmptySubsequences: false)
        guard let user = authenticated(request) else { return refuse(responder, 401, 20_003, "Authenticate") }
        if request.path.hasPrefix(TwilioDirectory.messagingPrefix) { return messagingResource(request, user, responder) }
        let account = parts.first.map { String($0.hasSuffix(".json") ? $0.dropLast(5) : $0) } ?? ""
        // An account's own token opens that account only; an API key (SK…) says nothing about it.
        guard !user.hasPrefix("AC") || user == account || credentials.isEmpty else {
            return refuse(responder, 401, 20_003, "Authenticate")
        }
        switch mode {
        case .hang: return
        case .reset: return responder.abort()
        case .status(let status): return refuse(responder, status, TwilioRefusal.code(of: status), "as asked")
        default: break
        }
        switch (request.method, parts.count) {
        case (.post, 2) where parts[1] == "Messages.json": post(FormFields(request.body), account, responder)
        case (.get, 2) where parts[1] == "Messages.json":
            if let fault = faults.drawForReading() { return fail(responder, fault, sid: nil) }
            list(request, account, responder)
        case (.get, 3) where parts[1] == "Messages" && parts[2].hasSuffix(".json"):
            if let fault = faults.drawForReading() { return fail(responder, fault, sid: nil) }
            guard let message = ledger.message(String(parts[2].dropLast(5))), message.accountSID == account else {
                return refuse(responder, 404, 20_404, "The requested resource was not found")
            }
            show(message, 200, responder)
        case (.delete, 3) where parts[1] == "Messages" && parts[2].hasSuffix(".json"):
            if let fault = faults.drawForReading() { return fail(responder, fault, sid: nil) }
            guard let message = ledger.message(String(parts[2].dropLast(5))), message.accountSID == account else {
                return refuse(responder, 404, 20_404, "The requested resource was not found")
            }
            // As Twilio's error 20009 has it: not before it is complete.
            guard TwilioMessage.complete.contains(message.status) else {
                return refuse(responder, 409, 20_009, "Cannot delete this resource before it is complete")
            }
            ledger.remove(message.sid)
            responder.respond(204, body: [])
        case (.get, 4) where parts[1] == "Messages" && parts[3] == "Media.json":
            if let fault = faults.drawForReading() { return fail(responder, fault, sid: nil) }
            guard let message = ledger.message(String(parts[2])), message.accountSID == account else {
                return refuse(responder, 404, 20_404, "The requested resource was not found")
            }
            listMedia(message, responder)
        default: accountResource(request, account, parts, user, responder)
        }
    }

    /// The user of basic authentication.
    private func authenticated(_ request: HTTPRequest) -> String? {
        guard let header = request.header("authorization"), header.lowercased().hasPrefix("basic "),
            let decoded = Base64.decode(String(header.dropFirst(6)))
        else { return nil }
        let pair = String(decoding: decoded, as: UTF8.self)
        guard credentials.isEmpty || credentials.contains(pair) else { return nil }
        return pair.split(separator: ":", maxSplits: 1).first.map(String.init)
    }

    private func post(_ form: FormFields, _ account: String, _ responder: HTTPResponder) {
        let fault = mode == .lost ? .resetAfter : faults.drawForSending()
        if let fault, !fault.isAfterAll { return fail(responder, fault, sid: nil) }
        guard let to = form["To"], !to.isEmpty else { return refuse(responder, 400, 21_604, "A 'To' phone number is required.") }
        guard form["From"] != nil || form["MessagingServiceSid"] != nil else {
            return refuse(responder, 400, 21_603, "A 'From' phone number is required.")
        }
        let hasMedia = form.pairs.contains { $0.name == "MediaUrl" }
        guard hasMedia || !(form["Body"] ?? "").isEmpty else { return refuse(responder, 400, 21_602, "Message body is required.") }
        guard (form["Body"] ?? "").unicodeScalars.count <= 1600 else {
            return refuse(responder, 400, 21_617, "The concatenated message body exceeds the 1600 character limit")
        }
        guard form["ValidityPeriod"].map({ (1...36_000).contains(Int($0) ?? 0) }) ?? true else {
            return refuse(responder, 400, 90_007, "Invalid validity period value")
        }
        if let refusal = faults.refusal(to: to, from: form["From"]) {
            return refuse(responder, refusal.status, refusal.code, "as asked")
        }
        let message = Self.message(form, account: account, direction: "outbound-api")
        ledger.add(message)
        if let fault {
            deliver(message)
            return fail(responder, fault, sid: message.sid)
        }
        ledger.answered(message.sid, 201)
        guard message.statusCallback != nil, plan.isEarly() else {
            show(message, 201, responder)
            return deliver(message)
        }
        requests += 1
        let number = requests
        waiting[number] = { [unowned self] in show(message, 201, responder) }
        deliver(message) { [weak self] in self?.release(number) }
        release(number, after: Self.earlyLimit)
    }

    static func message(_ form: FormFields, account: String, direction: String) -> TwilioMessage {
        let service = form["MessagingServiceSid"]
        let created = form["DateSent"].flatMap { WallTime(iso8601: $0) } ?? .now()
        var message = TwilioMessage(
            sid: form["MessageSid"] ?? "SM" + Hex.encode(randomBytes(16)), accountSID: account, from: form["From"], to: form["To"] ?? "",
            body: form["Body"] ?? "", messagingServiceSID: service, mediaURLs: form.pairs.filter { $0.name == "MediaUrl" }.map(\.value),
            direction: direction, status: direction == "inbound" ? "received" : service == nil ? "queued" : "accepted", created: created,
            sent: direction == "inbound" ? created : nil, statusCallback: form["StatusCallback"],
            validityPeriod: form["ValidityPeriod"].flatMap { Int($0) })
        if direction == "inbound" {
            message.media = form.pairs.filter { $0.name.hasPrefix("MediaContentType") }.map {
                ("ME" + Hex.encode(randomBytes(16)), $0.value)
            }
        }
        return message
    }

    // MARK: Answers

    private func show(_ message: TwilioMessage, _ status: Int, _ responder: HTTPResponder) {
        var writer = JSONWriter()
        message.write(to: &writer)
        responder.respond(status, body: writer.bytes)
    }

    private func fail(_ responder: HTTPResponder, _ fault: TwilioFault, sid: String?) {
        var answered = 0
        switch fault {
        case .tooManyRequests: refuse(responder, 429, 20_429, "Too Many Requests")
        case .serverError: refuse(responder, 500, 20_500, "Internal Server Error")
        case .unavailable: refuse(responder, 503, 20_503, "Service Unavailable")
        case .hang, .hangAfter: break
        case .reset, .resetAfter: responder.abort()
        case .errorAfter:
            answered = 500
            refuse(responder, 500, 20_500, "Internal Server Error")
        case .garbageAfter:
            answered = 201
            responder.respond(201, body: Array("<html>what a proxy says".utf8))
        }
        if let sid { ledger.answered(sid, answered) }
    }

    func refuse(_ responder: HTTPResponder, _ status: Int, _ code: Int, _ message: String) {
        refused += 1
        responder.respond(
            status,
            body: json { writer in
                writer.member("code", code)
                writer.member("message", message)
                writer.member("more_info", "https://www.twilio.com/docs/errors/\(code)")
                writer.member("status", status)
            })
    }

    private func release(_ number: Int, after span: Duration) {
        let timer = LoopTimer(loop) { [unowned self] in release(number) }
        timer.schedule(after: span)
        timers[number] = timer
    }

    private func release(_ number: Int) {
        // A timer that is running now must outlive its own closure.
        let timer = timers.removeValue(forKey: number)
        waiting.removeValue(forKey: number)?()
        withExtendedLifetime(timer) {}
    }

    // MARK: Delivery

    /// Lets a message go its way; `answered` follows each callback, and the first one is at once then.
    package func deliver(_ message: TwilioMessage, answered: (@Sendable () -> Void)? = nil) {
        let progress = plan.progress(to: message.to)
        let order = plan.told(progress)
        let (repeats, delay) = (plan.repeats, plan.delay)
        LoopActor.spawn { [self] in
            for (step, words) in zip(progress, order) {
                if answered == nil || step != progress.first { await callbacks.wait(delay) }
                ledger.advance(message.sid, to: step.status, errorCode: step.errorCode, now: .now())
                guard message.statusCallback != nil else { continue }
                for _ in 0..<repeats { told[await callbacks.post(message, words), default: 0] += 1 }
                answered?()
            }
        }
    }

    func json(_ body: (inout JSONWriter) -> Void) -> [UInt8] {
        var writer = JSONWriter()
        writer.beginObject()
        body(&writer)
        writer.endObject()
        return writer.bytes
    }
}
