// Who may call admin paths: the bearer tokens of SMS_ROUTER_ADMIN_TOKEN, compared in constant time. Called by Front. Pure.

import Crypto
import HTTPServer
import Settings

/// What a request's Authorization header is worth.
enum BearerVerdict: Sendable, Equatable {
    /// The token's name, for log lines.
    case allowed(name: String)
    /// 401: there is none.
    case missing
    /// 401: there is one, and it is nobody's.
    case wrong
    /// 403: the token of this name may only read.
    case readOnly(name: String)
}

/// The tokens as hashes of equal length: neither their text nor their length shows in the time of a comparison.
struct BearerCheck: Sendable {
    private struct Token: Sendable {
        let hash: [UInt8]
        let name: String
        let isReadOnly: Bool
    }

    private let tokens: [Token]

    init(_ tokens: [AdminToken]) {
        self.tokens = tokens.map { Token(hash: SHA256.hash(Array($0.token.utf8)), name: $0.name, isReadOnly: $0.isReadOnly) }
    }

    func check(_ request: HTTPRequest) -> BearerVerdict {
        guard let range = request.headerRange("authorization") else { return .missing }
        let value = request.bytes[range]
        guard !request.isRepeated("authorization"), value.count > 7, value.prefix(7).map({ $0 | 0x20 }).elementsEqual("bearer ".utf8) else {
            return .wrong
        }
        let given = SHA256.hash(Array(value.dropFirst(7).drop { $0 == 0x20 }))
        var found: Token?
        // All of them, whichever matches.
        for token in tokens where constantTimeEquals(token.hash, given) { found = token }
        guard let found else { return .wrong }
        let reads = request.method == .get || request.method == .head
        return found.isReadOnly && !reads ? .readOnly(name: found.name) : .allowed(name: found.name)
    }

    /// `/metrics` also for a scraper on this machine that comes straight: a proxy's header means that someone else asks.
    static func isDirectLocal(_ request: HTTPRequest) -> Bool {
        request.peer.isLocal && !request.hasHeader(prefix: "forwarded") && !request.hasHeader(prefix: "x-forwarded-")
    }
}
