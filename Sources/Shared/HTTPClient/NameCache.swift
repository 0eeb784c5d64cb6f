// What is known about one host's addresses: a state machine without clock or resolver. Driven by HTTPClient, one for each origin.

import Time

/// The addresses of one name, kept for a while and refreshed before they are needed again.
struct NameCache {
    enum Verdict: Equatable {
        /// The addresses handed over last are good enough.
        case use
        /// Nothing is known yet: wait for the answer.
        case wait
        /// The last lookup failed a moment ago.
        case fail(String)
    }

    /// A failed lookup is not repeated before this has passed, so that a burst of requests makes one.
    static let failureLifetime: Duration = .seconds(1)

    private let lifetime: Duration
    private let isLiteral: Bool
    private(set) var addresses: [String] = []
    private var freshUntil = MonotonicInstant(nanoseconds: .min)
    private var failure: (reason: String, until: MonotonicInstant)?
    private(set) var isLookingUp = false

    init(isLiteral: Bool, lifetime: Duration) {
        self.isLiteral = isLiteral
        self.lifetime = lifetime
    }

    /// Before a request: what to do with it, and whether to start a lookup (then `answered` must follow).
    mutating func asked(at now: MonotonicInstant) -> (verdict: Verdict, startLookup: Bool) {
        if isLiteral { return (.use, false) }
        if now < freshUntil { return (.use, false) }
        if isLookingUp { return (addresses.isEmpty ? .wait : .use, false) }
        if let failure, now < failure.until { return (addresses.isEmpty ? .fail(failure.reason) : .use, false) }
        isLookingUp = true
        // Old addresses serve until new ones are there: a name server that is down must not stop a conversation.
        return (addresses.isEmpty ? .wait : .use, true)
    }

    /// After a lookup; true when the addresses changed and have to be handed over.
    mutating func answered(_ result: Result<[String], HTTPClientError>, at now: MonotonicInstant) -> Bool {
        isLookingUp = false
        switch result {
        case .success(let found) where !found.isEmpty:
            failure = nil
            freshUntil = now + lifetime
            guard found != addresses else { return false }
            addresses = found
            return true
        case .success:
            failure = ("no addresses", now + Self.failureLifetime)
        case .failure(let error):
            if case .resolve(let reason) = error { failure = (reason, now + Self.failureLifetime) }
        }
        return false
    }

    /// After a connection that could not be made: the next request looks the name up again.
    mutating func distrust(at now: MonotonicInstant) {
        if freshUntil > now { freshUntil = now }
    }

    /// libcurl's notation of the whole set (CURLOPT_RESOLVE).
    func handOver(host: String, port: Int) -> String {
        "\(host):\(port):" + addresses.map { $0.utf8.contains(UInt8(ascii: ":")) ? "[\($0)]" : $0 }.joined(separator: ",")
    }
}
