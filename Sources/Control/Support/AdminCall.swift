// Admin calls at a running router, with the settings' bearer. Used by `sms` and `phones verify`.

import EventLoop
import HTTPClient
import Settings

struct AdminCall: Sendable {
    private let endpoint: WebhookEndpoint
    private let token: String

    /// - Parameters:
    ///   - url, connect: as the commands' options of these names.
    ///   - mayWrite: a token is needed that may do more than read.
    init(_ settings: Settings, url: String?, connect: String?, mayWrite: Bool) throws(ControlError) {
        var endpoint = try WebhookEndpoint(settings, url: url, connect: connect)
        // Admin has an address of its own where one is set.
        if url == nil, connect == nil, let listen = settings.adminListen?.first { endpoint.connect = WebhookEndpoint.reachable(listen) }
        guard let token = settings.adminTokens.first(where: { !mayWrite || !$0.isReadOnly }) else {
            throw .configuration(
                mayWrite
                    ? "SMS_ROUTER_ADMIN_TOKEN has no token that may write: set one for the router and for this command"
                    : "SMS_ROUTER_ADMIN_TOKEN is not set: set the router's token, one that may only read is enough")
        }
        self.endpoint = endpoint
        self.token = token.token
    }

    func get(_ path: String) throws(ControlError) -> RouterAnswer { try exchange(.get, path, [], []) }

    func post(_ path: String, _ body: [UInt8], key: String) throws(ControlError) -> RouterAnswer {
        try exchange(.post, path, [HTTPHeader("Content-Type", "application/json"), HTTPHeader("Idempotency-Key", key)], body)
    }

    /// For a command that is on a loop already: a process has one.
    @LoopActor func post(_ path: String, _ body: [UInt8], on loop: EventLoop) async throws(ControlError) -> RouterAnswer {
        try await exchange(.post, path, [HTTPHeader("Content-Type", "application/json")], body, loop)
    }

    private func exchange(
        _ method: HTTPClientRequest.Method, _ path: String, _ headers: [HTTPHeader], _ body: [UInt8]
    ) throws(ControlError) -> RouterAnswer {
        try runOnLoop { loop throws(ControlError) in try await exchange(method, path, headers, body, loop) }
    }

    @LoopActor private func exchange(
        _ method: HTTPClientRequest.Method, _ path: String, _ headers: [HTTPHeader], _ body: [UInt8], _ loop: EventLoop
    ) async throws(ControlError) -> RouterAnswer {
        let link = try RouterLink(loop, endpoint)
        defer { link.close() }
        let headers = headers + [HTTPHeader("Authorization", "Bearer \(token)")]
        return try await link.exchange(method, endpoint.target(path), headers: headers, body: body)
    }
}
