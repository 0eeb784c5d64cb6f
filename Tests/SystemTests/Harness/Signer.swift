// Who signs webhooks while the token changes.

import Synchronization

/// Twilio's token of the day.
final class Signer: Sendable {
    private let state: Mutex<(token: String, used: [String: Int])>

    init(_ token: String) { state = Mutex((token, [:])) }

    /// Another token signs from now on. Returns when nothing that the one before has signed is on its way any more.
    func promote(_ token: String) async throws {
        let before = state.withLock { state in
            defer { state.token = token }
            return state.token
        }
        try await eventually("all that the old token has signed is answered") { state.withLock { $0.used[before] ?? 0 } == 0 }
    }

    func signing<Result>(_ body: (String) throws -> Result) rethrows -> Result {
        let token = state.withLock { state in
            state.used[state.token, default: 0] += 1
            return state.token
        }
        defer { state.withLock { $0.used[token, default: 0] -= 1 } }
        return try body(token)
    }
}
