// People who write: many conversations at a steady rate, each message after the last one's webhook has ended, so that the order of arrival is
// certain. Webhooks are delivered as Twilio does (its documentation, "Webhooks connection overrides"): 15 s, one retry when no connection was
// made, then the fallback URL; then nothing more.

import Crypto
import EventLoop
import Glibc
import HTTPClient
import Standins
import Time
import Twilio

@LoopActor final class Load {
    struct Target {
        /// Of its router.
        var number: Int
        var message: HTTPEndpoint
        var fallback: HTTPEndpoint
    }

    struct Settings {
        var account: String
        var token: String
        /// The address as Twilio knows it.
        var publicURL: String
        var conversations: Int
        /// One for each way in: of the routers, or of the balancer in front of them.
        var addresses: [String]
    }

    private let loop: EventLoop
    private var http: HTTPClient
    private var closed: [HTTPClient] = []
    private let settings: Settings
    private let ledger: Ledger
    private let points: Points
    private let standin: TwilioStandin
    private let targets: [Target]
    private let key: HMACSHA1Key
    private var random: SeededRandom
    private var free: [Int]
    private var next: [Int]
    private var timer: LoopTimer?
    private var owed = 0.0
    private var last = MonotonicInstant.now()
    private(set) var inFlight = 0
    /// Replies to one message in the answer to another.
    private(set) var foreignReplies = 0
    /// How likely it is that somebody does not wait for an answer.
    var impatience = 0.0
    /// Messages that could not be begun because everybody was waiting.
    private(set) var skipped = 0

    init(
        _ loop: EventLoop, _ settings: Settings, ledger: Ledger, points: Points, standin: TwilioStandin, seed: UInt64
    ) throws {
        self.loop = loop
        self.settings = settings
        self.ledger = ledger
        self.points = points
        self.standin = standin
        random = SeededRandom(seed: seed)
        key = HMACSHA1Key(token: settings.token)
        http = try Self.client(loop)
        targets = try settings.addresses.enumerated().map { number, address in
            Target(
                number: number, message: try HTTPEndpoint(address + Self.messagePath),
                fallback: try HTTPEndpoint(address + Self.fallbackPath))
        }
        free = Array(0..<settings.conversations)
        next = Array(repeating: 0, count: settings.conversations)
    }

    private static let messagePath = "/sms-router/webhook/sms"
    private static let fallbackPath = "/sms-router/webhook/fallback"

    /// Conversation's person and the number of ours that they write to.
    static func person(_ conversation: Int) -> String { "+1415\(2_000_000 + conversation)" }
    static func ours(_ conversation: Int) -> String { "+1212555\(1000 + conversation % 50)" }

    func run(perSecond rate: Double) {
        last = .now()
        owed = 0
        let timer = LoopTimer(loop) { [unowned self] in
            let now = MonotonicInstant.now()
            owed += rate * Double((now - last).wholeMicroseconds) / 1e6
            last = now
            while owed >= 1 {
                owed -= 1
                begin()
            }
        }
        timer.schedule(every: .milliseconds(20))
        self.timer = timer
    }

    func pause() { timer = nil }

    /// Closes its connections, when nothing is in flight.
    func hangUp() throws {
        guard inFlight == 0 else { return }
        http.close()
        // Its callbacks may still be on their way.
        closed.append(http)
        http = try Self.client(loop)
    }

    private static func client(_ loop: EventLoop) throws -> HTTPClient {
        var configuration = HTTPClientConfiguration()
        configuration.userAgent = "TwilioProxy/1.1"
        return try HTTPClient(loop: loop, resolver: Resolver(loop), configuration: configuration)
    }

    private func begin() {
        guard !free.isEmpty else { return skipped += 1 }
        let place = Int.random(in: 0..<free.count, using: &random)
        free.swapAt(place, free.count - 1)
        let conversation = free.removeLast()
        let isImpatient = random.fraction() < impatience
        // As a balancer does: any of them, and another one when nobody is there. The fallback URL leads to either.
        let chosen = Int.random(in: 0..<targets.count, using: &random)
        let target = targets[chosen]
        let other = targets[(chosen + 1) % targets.count]
        let fallback = random.fraction() < 0.5 ? [target, other] : [other, target]
        inFlight += 1
        LoopActor.spawn {
            await self.deliver(conversation, [target, other], fallback, isImpatient: isImpatient)
            self.inFlight -= 1
            self.free.append(conversation)
        }
    }

    private func deliver(_ conversation: Int, _ targets: [Target], _ fallback: [Target], isImpatient: Bool) async {
        let sid = "SM" + Hex.encode(randomBytes(16))
        let index = next[conversation]
        next[conversation] += 1
        let place = ledger.begin(sid, conversation: conversation, index: index, at: nowMicroseconds())
        let body = "message \(index) of conversation \(conversation)"
        var parameters = [
            ("AccountSid", settings.account), ("ApiVersion", "2010-04-01"), ("Body", body), ("From", Self.person(conversation)),
            ("MessageSid", sid), ("NumMedia", "0"), ("NumSegments", "1"), ("SmsMessageSid", sid), ("SmsSid", sid),
            ("SmsStatus", "received"),
            ("To", Self.ours(conversation)),
        ]
        // Twilio has it, whatever becomes of its webhook.
        let now = WallTime.now()
        standin.ledger.add(
            TwilioMessage(
                sid: sid, accountSID: settings.account, from: Self.person(conversation), to: Self.ours(conversation), body: body,
                direction: "inbound", status: "received", created: now, sent: now))
        let limit: Duration = isImpatient ? .milliseconds(Int64(50 + index % 7 * 150)) : .seconds(15)
        let until = MonotonicInstant.now() + limit
        var end = AttemptEnd.neverSent
        for target in targets where end == .neverSent {
            end = await attempt(place, conversation, target, target.message, Self.messagePath, parameters, until)
        }
        if case .answered(let status, _) = end, (200..<300).contains(status) { return }
        parameters += [
            ("ErrorCode", end == .broken ? "11205" : "11200"), ("ErrorUrl", settings.publicURL + Self.messagePath),
        ]
        let again = MonotonicInstant.now() + .seconds(15)
        end = .neverSent
        for target in fallback where end == .neverSent {
            end = await attempt(place, conversation, target, target.fallback, Self.fallbackPath, parameters, again)
        }
    }

    private func attempt(
        _ place: Int, _ conversation: Int, _ target: Target, _ endpoint: HTTPEndpoint, _ path: String,
        _ parameters: [(name: String, value: String)], _ until: MonotonicInstant
    ) async -> AttemptEnd {
        let span = until - .now()
        guard span > .zero else { return .neverSent }
        let request = HTTPClientRequest(
            endpoint,
            headers: [
                HTTPHeader("Content-Type", "application/x-www-form-urlencoded; charset=utf-8"),
                HTTPHeader(
                    "X-Twilio-Signature", SignedRequest.sign(url: settings.publicURL + path, form: FormParameters(parameters), key: key)),
            ], body: FormEncoder.encode(parameters), deadline: span)
        let end: AttemptEnd
        do throws(HTTPClientError) {
            let answer = try await http.send(request)
            let replies = TwiMLReplies.texts(answer.body)
            end = .answered(status: answer.status, parts: replies.count)
            if (200..<300).contains(answer.status) {
                let sid = ledger.entries[place].sid
                foreignReplies += replies.count { AgentFake.subject(of: $0).map { $0 != sid } ?? false }
                took(replies, conversation)
            }
        } catch {
            end = error.neverSent ? .neverSent : .broken
        }
        ledger.ended(place, end, by: target.number, at: nowMicroseconds())
        if case .answered(200, let parts) = end, parts > 0, let victim = points.take(.answerArrived) {
            points.strike(.answerArrived, victim, .router(target.number))
        }
        return end
    }

    /// Twilio has these replies now, and shows them to who asks.
    private func took(_ replies: [String], _ conversation: Int) {
        for reply in replies {
            let now = WallTime.now()
            standin.ledger.add(
                TwilioMessage(
                    sid: "SM" + Hex.encode(randomBytes(16)), accountSID: settings.account, from: Self.ours(conversation),
                    to: Self.person(conversation), body: reply, direction: "outbound-reply", status: "delivered", created: now, sent: now))
        }
    }
}

/// The texts of an answer's `<Message>` elements, as the contract writes them (section 1).
enum TwiMLReplies {
    static func texts(_ body: [UInt8]) -> [String] {
        String(decoding: body, as: UTF8.self).components(of: "<Message").map { piece in
            let text = piece.prefix(upTo: "</Message>").suffix(after: ">")
            return String(text).replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
        }
    }
}

extension String {
    /// What follows each occurrence of `mark`.
    fileprivate func components(of mark: String) -> [Substring] {
        ranges(of: mark).map { self[$0.upperBound...] }
    }
}

extension Substring {
    fileprivate func prefix(upTo mark: String) -> Substring { firstRange(of: mark).map { self[..<$0.lowerBound] } ?? self }
    fileprivate func suffix(after mark: String) -> Substring { firstRange(of: mark).map { self[$0.upperBound...] } ?? self }
}
