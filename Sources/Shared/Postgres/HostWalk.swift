// From a list of hosts to the first server that can be written to. Called by PostgresConnection.open, for every attempt anew, so that a
// changed address is noticed.

import EventLoop
import Time

@LoopActor struct HostWalk {
    let loop: EventLoop
    let resolver: Resolver
    let configuration: PostgresConfiguration

    /// Throws `.away` with one reason for each address that was tried.
    func firstReady() async throws(PostgresError) -> ConnectionHandle {
        guard !configuration.url.hosts.isEmpty else { return try await attempt(nil, nil).get() }
        var reasons: [String] = []
        for host in configuration.url.hosts {
            switch await addresses(of: host) {
            case .failure(let error): reasons.append("\(host): \(error.reason)")
            case .success(let addresses):
                for address in addresses {
                    switch await attempt(host, address) {
                    case .success(let handle): return handle
                    case .failure(let error): reasons.append("\(host): \(error.reason)")
                    }
                }
            }
        }
        throw .away(reasons.joined(separator: "; "), maybeExecuted: false)
    }

    private func attempt(_ host: PostgresURL.Host?, _ address: String?) async -> Result<ConnectionHandle, PostgresError> {
        await ConnectAttempt.run(
            loop: loop, parameters: configuration.parameters(host: host, address: address), timeout: configuration.connectTimeout)
    }

    /// What goes into `hostaddr`; nil for a Unix socket. A literal address goes the same way as a name: the resolver knows both.
    private func addresses(of host: PostgresURL.Host) async -> Result<[String?], PostgresError> {
        if host.isSocket { return .success([nil]) }
        let answer = Promise<Result<[String?], PostgresError>>()
        let timer = LoopTimer(loop) {
            answer.fulfill(.failure(.away("the name was not resolved within \(configuration.connectTimeout)", maybeExecuted: false)))
        }
        timer.schedule(after: configuration.connectTimeout)
        resolver.resolve(host.name) { result in
            switch result {
            case .success(let addresses): answer.fulfill(.success(addresses.map(Optional.some)))
            case .failure(let error): answer.fulfill(.failure(.away(error.reason, maybeExecuted: false)))
            }
        }
        let result = await answer.wait()
        timer.cancel()
        return result
    }
}
