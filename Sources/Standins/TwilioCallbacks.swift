// Posts status callbacks as Twilio does: form, signature with the account's token, one try and a second when no connection was made.
// Called by TwilioStandin. Knows the tokens and nobody else's secrets; what becomes of a callback is counted, never logged.

import Crypto
import EventLoop
import HTTPClient
import Twilio

@LoopActor final class TwilioCallbacks {
    /// What became of one.
    enum Outcome: String, CaseIterable, Sendable {
        /// 2xx.
        case taken
        /// Another status.
        case refused
        case unanswered
        /// Not posted: no token of that account is known here.
        case unsigned
    }

    private let loop: EventLoop
    private let tokens: [String: String]
    private var http: HTTPClient?
    private var endpoints: [String: HTTPEndpoint] = [:]

    /// Tokens by AccountSid.
    nonisolated init(_ loop: EventLoop, tokens: [String: String]) {
        self.loop = loop
        self.tokens = tokens
    }

    /// Tells the message's StatusCallback URL; returns when it was answered, or not.
    func post(_ message: TwilioMessage, _ progress: TwilioProgress) async -> Outcome {
        guard let url = message.statusCallback, let token = tokens[message.accountSID] else { return .unsigned }
        let parameters = Self.parameters(message, progress)
        do throws(HTTPClientError) {
            let request = HTTPClientRequest(
                try endpoint(url), target: Self.target(url),
                headers: [
                    HTTPHeader("Content-Type", "application/x-www-form-urlencoded; charset=utf-8"),
                    HTTPHeader("X-Twilio-Signature", SignedRequest.sign(url: url, parameters: parameters, token: token)),
                    HTTPHeader("I-Twilio-Idempotency-Token", Hex.encode(randomBytes(16))),
                ], body: FormEncoder.encode(parameters), deadline: .seconds(15))
            let response: HTTPClientResponse
            do throws(HTTPClientError) {
                response = try await client().send(request)
            } catch {
                guard error.neverSent else { throw error }
                response = try await client().send(request)
            }
            return (200..<300).contains(response.status) ? .taken : .refused
        } catch {
            return .unanswered
        }
    }

    func wait(_ span: Duration) async { await LoopActor.sleep(span, on: loop) }

    private static func parameters(_ message: TwilioMessage, _ progress: TwilioProgress) -> [(name: String, value: String)] {
        var parameters = [
            ("AccountSid", message.accountSID), ("ApiVersion", "2010-04-01"), ("MessageSid", message.sid),
            ("MessageStatus", progress.status), ("SmsSid", message.sid), ("SmsStatus", progress.status), ("To", message.to),
        ]
        if let from = message.from { parameters.append(("From", from)) }
        if let service = message.messagingServiceSID { parameters.append(("MessagingServiceSid", service)) }
        if let code = progress.errorCode { parameters.append(("ErrorCode", String(code))) }
        return parameters
    }

    private func client() throws(HTTPClientError) -> HTTPClient {
        if let http { return http }
        var configuration = HTTPClientConfiguration()
        configuration.userAgent = "TwilioProxy/1.1"
        let made = try HTTPClient(loop: loop, resolver: Resolver(loop), configuration: configuration)
        http = made
        return made
    }

    /// Every message has a URL of its own, and all of a router's have one place.
    private func endpoint(_ url: String) throws(HTTPClientError) -> HTTPEndpoint {
        let place = String(url.prefix { $0 != "?" && $0 != "#" })
        if let known = endpoints[place] { return known }
        let endpoint = try HTTPEndpoint(place)
        endpoints[place] = endpoint
        return endpoint
    }

    /// Path and query.
    private static func target(_ url: String) -> String? {
        let place = url.prefix { $0 != "#" }
        let authority = place.firstRange(of: "://")?.upperBound ?? place.startIndex
        return place[authority...].firstIndex(of: "/").map { String(place[$0...]) }
    }
}
