// Who may call admin paths: the bearer tokens of SMS_ROUTER_ADMIN_TOKEN, compared in constant time. Called by Front, and by Dashboard for a sign-in.
// Pure.

import Crypto
import HTTPServer
import Settings

/// One of the tokens, without its text.
struct KnownToken: Sendable, Equatable {
    /// Its place in the settings.
    let place: Int
    /// For log lines and the audit log.
    let name: String
    let isReadOnly: Bool
    /// Of its text: the same token after a reload.
    let hash: [UInt8]
}

/// What a request's Authorization header is worth.
enum BearerVerdict: Sendable, Equatable {
    case known(KnownToken)
    /// There is none.
    case missing
    /// There is one, and it is nobody's.
    case wrong
}

/// The tokens as hashes of equal length: neither their text nor their length shows in the time of a comparison.
struct BearerCheck: Sendable {
    private let tokens: [KnownToken]

    init(_ tokens: [AdminToken]) {
        self.tokens = tokens.enumerated().map { place, token in
            KnownToken(place: place, name: token.name, isReadOnly: token.isReadOnly, hash: SHA256.hash(Array(token.token.utf8)))
        }
    }

    /// Nobody can be let in.
    var isEmpty: Bool { tokens.isEmpty }

    func check(_ request: HTTPRequest) -> BearerVerdict {
        guard let range = request.headerRange("authorization") else { return .missing }
        let value = request.bytes[range]
        guard !request.isRepeated("authorization"), value.count > 7, value.prefix(7).map({ $0 | 0x20 }).elementsEqual("bearer ".utf8) else {
            return .wrong
        }
        return find(Array(value.dropFirst(7).drop { $0 == 0x20 })).map { .known($0) } ?? .wrong
    }

    /// Whose token that is; nil: nobody's.
    func find(_ token: [UInt8]) -> KnownToken? {
        let given = SHA256.hash(token)
        var found: KnownToken?
        // All of them, whichever matches.
        for token in tokens where constantTimeEquals(token.hash, given) { found = token }
        return found
    }

    /// The token that is still the same one after a reload, with its present name and right.
    func current(_ token: KnownToken) -> KnownToken? { tokens.first { $0.hash == token.hash } }

    /// `/metrics` also for a scraper on this machine that comes straight: a proxy's header means that someone else asks.
    static func isDirectLocal(_ request: HTTPRequest) -> Bool {
        request.peer.isLocal && !request.hasHeader(prefix: "forwarded") && !request.hasHeader(prefix: "x-forwarded-")
    }
}
