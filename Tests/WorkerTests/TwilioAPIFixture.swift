// A TwilioAPI over the real HTTPClient against the stand-in's server code, on a loopback port.

import EventLoop
import HTTPClient
import HTTPServer
import JSON
import Settings
import TestSupport
import Testing
import Time

@testable import Standins
@testable import Worker

let twilioAccount = "AC" + String(repeating: "a1", count: 16)
let twilioKey = "SK" + String(repeating: "b2", count: 16)

@LoopActor final class TwilioSite {
    /// Handlers are given before there is a site that could handle.
    private final class Relay { var handle: ((HTTPRequest, HTTPResponder) -> Void)? }

    let loop: EventLoop
    let twilio: TwilioStandin
    let http: HTTPClient
    let api: TwilioAPI
    let base: String
    private let listener: HTTPListener
    /// Requests as they came.
    private(set) var seen: [HTTPRequest] = []
    /// What answers instead of the stand-in; false: the stand-in does.
    var intercept: ((HTTPRequest, HTTPResponder) -> Bool)?

    /// `suffix`: the base URL's path.
    init(
        _ loop: EventLoop, credentials: [(user: String, secret: String)] = [(twilioKey, "secret")], suffix: String = "",
        change: (inout TwilioAPIConfiguration) -> Void = { _ in }
    ) throws {
        self.loop = loop
        twilio = TwilioStandin(loop, credentials: ["\(twilioKey):secret", "\(twilioAccount):token"], tokens: [twilioAccount: "token"])
        let relay = Relay()
        let address = try #require(ListenAddress("127.0.0.1:0"))
        listener = try HTTPListener(loop, addresses: [address]) { relay.handle?($0, $1) }
        http = try HTTPClient(loop: loop, resolver: Resolver(loop))
        base = "http://127.0.0.1:\(try #require(listener.port))"
        let account = SendingAccount(sid: twilioAccount, credentials: credentials.map { .init(user: $0.user, secret: $0.secret) })
        var configuration = TwilioAPIConfiguration(baseURL: base + suffix, accounts: [try #require(account)])
        change(&configuration)
        api = try TwilioAPI(http: http, configuration: configuration)
        relay.handle = { [unowned self] request, responder in
            seen.append(request)
            if intercept?(request, responder) != true { twilio.handle(request, responder) }
        }
    }

    /// `POST /control` without the way over HTTP.
    func control(_ json: String) throws {
        let value = try JSONValue.parse(json)
        try twilio.faults.apply(value)
        try twilio.plan.apply(value)
    }

    func listenNoMore() { listener.closeNow() }

    func close() {
        http.close()
        listener.closeNow()
    }
}

/// A reply to be sent.
func twilioMessage(_ body: String = "hi", to: String = "+14155550101", callback: String? = nil) -> TwilioMessageRequest {
    TwilioMessageRequest(
        accountSID: twilioAccount, from: "+15005550006", to: to, body: body, statusCallback: callback, validity: .seconds(60))
}

/// Runs `body` with a site and closes it.
@LoopActor func withTwilio(
    _ loop: EventLoop, credentials: [(user: String, secret: String)] = [(twilioKey, "secret")], suffix: String = "",
    change: (inout TwilioAPIConfiguration) -> Void = { _ in }, _ body: (TwilioSite) async throws -> Void
) async throws {
    let site = try TwilioSite(loop, credentials: credentials, suffix: suffix, change: change)
    let result: Result<Void, any Error>
    do { result = .success(try await body(site)) } catch { result = .failure(error) }
    site.close()
    try result.get()
}
