// Host names to addresses by evdns: on the loop, no thread, nothing blocking.

import CEventLoop

/// A name that could not be resolved.
package struct ResolveError: Error, CustomStringConvertible {
    package var name: String
    package var reason: String
    package var description: String { "cannot resolve \(name): \(reason)" }
}

/// Resolves by the hosts file and the name servers of resolv.conf. Confined to the loop's thread.
package final class Resolver {
    private let loop: EventLoop
    private let dns: OpaquePointer?

    package init(_ loop: EventLoop) {
        self.loop = loop
        dns = el_dns_new(loop.base)
    }

    deinit { if let dns { el_dns_free(dns) } }

    /// Calls `completion` once, on the loop, never before this call has returned. Addresses are literals, IPv4 and IPv6, at most 16.
    package func resolve(_ name: String, _ completion: @escaping (Result<[String], ResolveError>) -> Void) {
        loop.preconditionOnLoop()
        guard let dns else {
            loop.onNextTurn { completion(.failure(ResolveError(name: name, reason: "no resolver could be started"))) }
            return
        }
        let request = LookupRequest(name: name, loop: loop, completion: completion)
        _ = el_dns_lookup(dns, name, lookupFinished, Unmanaged.passRetained(request).toOpaque())
    }

    /// As `resolve(_:_:)`, for code on the loop's executor.
    @LoopActor package func addresses(of name: String) async throws(ResolveError) -> [String] {
        let result = await withCheckedContinuation { (continuation: CheckedContinuation<Result<[String], ResolveError>, Never>) in
            resolve(name) { continuation.resume(returning: $0) }
        }
        return try result.get()
    }
}

private final class LookupRequest {
    let name: String
    let loop: EventLoop
    let completion: (Result<[String], ResolveError>) -> Void

    init(name: String, loop: EventLoop, completion: @escaping (Result<[String], ResolveError>) -> Void) {
        self.name = name
        self.loop = loop
        self.completion = completion
    }
}

private func lookupFinished(
    error: Int32, addresses: UnsafePointer<UnsafePointer<CChar>?>?, count: Int32, context: UnsafeMutableRawPointer?
) {
    guard let context else { return }
    let request = Unmanaged<LookupRequest>.fromOpaque(context).takeRetainedValue()
    let result: Result<[String], ResolveError>
    if error == 0, let addresses {
        result = .success((0..<Int(count)).compactMap { addresses[$0].map { String(cString: $0) } })
    } else {
        result = .failure(ResolveError(name: request.name, reason: String(cString: el_dns_error(error))))
    }
    request.loop.onNextTurn { request.completion(result) }
}
