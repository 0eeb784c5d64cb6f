// Calls Agent Core about one message (contract, section 4). Called by AgentGuard, once a message and owner.
// Sends again only what was never sent; whether anything else may be tried again is for the pipeline, which knows the lease.
// Never logs, and keeps neither texts nor tokens in what it returns.

import EventLoop
import HTTPClient
import Time

/// Where the agent is and how it is called.
struct AgentConfiguration: Sendable, Equatable {
    /// `http(s)://…` or `builtin:echo`.
    var url: String
    var token: String?
    /// `AGENT_CORE_TIMEOUT_MS`: for one call with its one retry.
    var timeout: Duration = .seconds(30)
    /// `AGENT_MEDIA_HOSTS`.
    var mediaHosts = MediaHosts()
    /// Bytes of an answer.
    var responseLimit = 256 * 1024
}

/// What was counted since the start of the process.
struct AgentCounts: Sendable, Equatable {
    var calls: UInt64 = 0
    /// Calls sent again after no connection could be made.
    var retries: UInt64 = 0
    var failures: [AgentFailure.Kind: UInt64] = [:]
    /// Media URLs of replies that were left out.
    var refusedMedia: UInt64 = 0
}

/// The agent as the pipeline sees it.
@LoopActor final class AgentClient {
    let loop: EventLoop
    let http: HTTPClient
    /// nil: `builtin:echo`.
    private var endpoint: HTTPEndpoint?
    private(set) var configuration: AgentConfiguration
    private var trace = TraceContext()
    private(set) var counts = AgentCounts()
    /// Calls that have not ended.
    private(set) var inFlight = 0

    /// Throws for a URL or a token that cannot be used; the description names neither.
    init(loop: EventLoop, http: HTTPClient, configuration: AgentConfiguration) throws(HTTPClientError) {
        self.loop = loop
        self.http = http
        self.configuration = configuration
        endpoint = try Self.endpoint(configuration)
    }

    /// For later calls; what is under way goes on as it began. On a throw the old values stay.
    func reconfigure(_ configuration: AgentConfiguration) throws(HTTPClientError) {
        endpoint = try Self.endpoint(configuration)
        self.configuration = configuration
    }

    private static func endpoint(_ configuration: AgentConfiguration) throws(HTTPClientError) -> HTTPEndpoint? {
        guard configuration.url != "builtin:echo" else { return nil }
        var headers = [HTTPHeader("Content-Type", "application/json"), HTTPHeader("Accept", "application/json")]
        if let token = configuration.token, !token.isEmpty { headers.append(HTTPHeader("Authorization", "Bearer \(token)")) }
        return try HTTPEndpoint(configuration.url, headers: headers)
    }

    /// Asks the agent. `within` shortens the configured time-out. What could not be sent is sent again when `isRepeatable`, and only while
    /// `mayRepeat`; `request` is made anew then. Closing the HTTP client ends the call
    /// with `.cancelled`.
    func call(
        _ request: @autoclosure @escaping @LoopActor () -> AgentRequest, within: Duration? = nil, isRepeatable: Bool = true,
        about message: InboundMessage? = nil, mayRepeat: @escaping @LoopActor () async -> Bool = { true }
    ) async -> AgentResult {
        counts.calls += 1
        guard endpoint != nil else { return echo(request) }
        inFlight += 1
        let call = newCall(within, isRepeatable ? mayRepeat : nil, message, request)
        let answer = await withCheckedContinuation { call.begin($0) }
        inFlight -= 1
        return OnCPU.during(message) { result(answer) }
    }

    @inline(never)
    private func echo(_ request: @LoopActor () -> AgentRequest) -> AgentResult { EchoAgent.answer(request()) }

    @inline(never)
    private func newCall(
        _ within: Duration?, _ mayRepeat: (@LoopActor () async -> Bool)?, _ message: InboundMessage?,
        _ request: @escaping @LoopActor () -> AgentRequest
    ) -> AgentCall {
        let until = MonotonicInstant.now() + min(configuration.timeout, within ?? configuration.timeout)
        return AgentCall(self, until: until, about: message, mayRepeat: mayRepeat, request: request)
    }

    // MARK: For AgentCall

    func http(for request: AgentRequest, about message: InboundMessage?, within left: Duration) throws(HTTPClientError) -> HTTPClientRequest
    {
        // Reconfigured to the built-in agent while it was about to be repeated.
        guard let endpoint else { throw .cancelled(sent: false) }
        return HTTPClientRequest(
            endpoint,
            headers: [
                HTTPHeader("Idempotency-Key", request.messageID), HTTPHeader("X-Correlation-ID", request.correlationID),
                HTTPHeader("traceparent", trace.header(messageID: request.messageID, in: request.traceParent)),
            ], body: OnCPU.during(message) { request.json }, deadline: left, responseLimit: configuration.responseLimit)
    }

    func willRepeat() { counts.retries += 1 }

    // MARK: Answers

    // Not inlined, like those below: what they need would be room in every suspended frame.
    @inline(never)
    private func result(_ answer: Result<HTTPClientResponse, HTTPClientError>) -> AgentResult {
        var result: AgentResult
        switch answer {
        case .success(let response):
            let refused: Int
            (result, refused) = AgentAnswer.read(
                status: response.status, body: response.body, mediaHosts: configuration.mediaHosts)
            counts.refusedMedia += UInt64(refused)
        case .failure(let error): result = .failure(Self.failure(error))
        }
        if case .failure(let failure) = result { counts.failures[failure.kind, default: 0] += 1 }
        return result
    }

    private static func failure(_ error: HTTPClientError) -> AgentFailure {
        let kind: AgentFailure.Kind =
            switch error {
            case .timeout: .timedOut
            case .resolve, .connect, .tls, .closedBeforeAnswer, .overloaded: .unavailable
            case .tooLarge, .protocolError, .invalidRequest: .badAnswer
            case .cancelled: .cancelled
            }
        return AgentFailure(kind, error.description, neverSent: error.neverSent)
    }
}
