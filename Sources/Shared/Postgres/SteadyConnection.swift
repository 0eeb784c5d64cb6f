// A connection that comes back: opens one life after the other, with pauses that grow. Called by the pool, once for each hot connection
// and once for the listener; the pool has hot ones renewed. Decides nothing about what is sent.

import EventLoop
import Time

@LoopActor final class SteadyConnection {
    private let loop: EventLoop
    private let resolver: Resolver
    private let configuration: PostgresConfiguration
    private var stopped = false
    private var pause: Promise<Void>?
    private var isRenewing = false
    private(set) var current: PostgresConnection?

    /// What a new connection needs before it counts as ready; an error gives it up again.
    var prepare: (PostgresConnection) async throws(PostgresError) -> Void = { (_) throws(PostgresError) in }
    var onReady: (PostgresConnection) -> Void = { _ in }
    var onLost: (String) -> Void = { _ in }
    var onFailure: (String) -> Void = { _ in }

    init(loop: EventLoop, resolver: Resolver, configuration: PostgresConfiguration) {
        self.loop = loop
        self.resolver = resolver
        self.configuration = configuration
    }

    func start() { LoopActor.spawn { await self.run() } }

    /// Ends for good; what is under way fails.
    func stop() {
        stopped = true
        current?.close()
        pause?.fulfill(())
    }

    private func run() async {
        var backoff = Backoff()
        while !stopped {
            let began = MonotonicInstant.now()
            do throws(PostgresError) {
                let connection = try await PostgresConnection.open(
                    loop: loop, resolver: resolver, configuration: configuration, mode: .pipelined)
                // The configuration's limits hold for what it needs first as well.
                do throws(PostgresError) { try await prepare(connection) } catch {
                    connection.close()
                    throw error
                }
                if stopped {
                    connection.close()
                    break
                }
                current = connection
                onReady(connection)
                let reason = await lastEnd(from: connection)
                current = nil
                onLost(reason)
                if MonotonicInstant.now() - began > Backoff.goodLife { backoff.reset() }
            } catch {
                onFailure(error.reason)
            }
            if stopped { break }
            await wait(backoff.failed(random: .random(in: 0...1)))
        }
        // What the owner set refers to the owner.
        (prepare, onReady, onLost, onFailure) = ({ (_) throws(PostgresError) in }, { _ in }, { _ in }, { _ in })
    }

    /// Why the last one ended of those that took each other's place.
    private func lastEnd(from first: PostgresConnection) async -> String {
        var connection = first
        while true {
            let reason = await connection.closed.wait()
            guard let present = current, present !== connection else { return reason }
            connection = present
        }
    }

    /// Puts a fresh connection in the place of the present one, if nothing is under way on that when the fresh one is ready: so nobody meets a
    /// gap, and the order of what is sent holds. Else everything stays as it is.
    func renew() {
        guard !isRenewing, !stopped, let old = current else { return }
        isRenewing = true
        LoopActor.spawn { [self] in
            await replace(old)
            isRenewing = false
        }
    }

    private func replace(_ old: PostgresConnection) async {
        // A server that takes no further connection keeps the one it has.
        guard
            let fresh = try? await PostgresConnection.open(
                loop: loop, resolver: resolver, configuration: configuration, mode: .pipelined)
        else { return }
        do throws(PostgresError) { try await prepare(fresh) } catch { return fresh.close() }
        guard !stopped, current === old, old.isReady, old.load == 0 else { return fresh.close() }
        (fresh.onNotNow, fresh.onNotHere) = (old.onNotNow, old.onNotHere)
        current = fresh
        old.drain("replaced by a fresh one")
    }

    private func wait(_ span: Duration) async {
        let pause = Promise<Void>()
        let timer = LoopTimer(loop) { pause.fulfill(()) }
        timer.schedule(after: span)
        self.pause = pause
        await pause.wait()
        timer.cancel()
    }
}

extension PostgresError {
    /// The text of `.away`, without what is said around it.
    var reason: String { if case .away(let reason, _) = self { reason } else { description } }
}
