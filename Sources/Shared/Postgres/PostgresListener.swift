// The connection that listens: notifications, and the word that some may have been missed. Owned by PostgresPool.

import EventLoop
import Time

/// Whether notifications arrive.
package enum ListeningState: Sendable, Equatable {
    /// Nobody asked for any.
    case off
    /// Since when; what was missed before has been made good by `onReset`.
    case listening(since: MonotonicInstant)
    /// Since when not: what is cached since then may be stale.
    case deaf(since: MonotonicInstant)
}

@LoopActor final class PostgresListener {
    private struct Subscription {
        var channels: [String]
        var onNotification: (String, String) -> Void
        var onReset: () -> Void
    }

    private static let heartbeat = Statement(name: "heartbeat", sql: "select 1")

    private let loop: EventLoop
    private let link: SteadyConnection
    private let patience: Duration
    private var subscriptions: [Subscription] = []
    private var heartbeatTimer: LoopTimer?
    private(set) var state = ListeningState.off
    /// The connection could not be had again at the first attempt.
    var onDeaf: (String) -> Void = { _ in }
    var onListening: () -> Void = {}

    init(loop: EventLoop, resolver: Resolver, configuration: PostgresConfiguration) {
        self.loop = loop
        patience = configuration.heartbeat
        link = SteadyConnection(loop: loop, resolver: resolver, configuration: configuration)
    }

    /// The first call opens the connection; each is reset when its channels are listened to, and after every loss.
    func add(channels: [String], onNotification: @escaping (String, String) -> Void, onReset: @escaping () -> Void) {
        subscriptions.append(Subscription(channels: channels, onNotification: onNotification, onReset: onReset))
        guard state != .off else { return start() }
        guard let connection = link.current else { return }
        LoopActor.spawn {
            // A failure ends the connection, and the next one listens to everything.
            do throws(PostgresError) {
                try await self.listen(channels, on: connection)
                onReset()
            } catch { connection.close() }
        }
    }

    func stop() {
        heartbeatTimer?.cancel()
        link.stop()
    }

    private func start() {
        state = .deaf(since: .now())
        link.prepare = { [weak self] connection throws(PostgresError) in
            guard let self else { return }
            connection.onNotification = { [weak self] channel, payload in self?.notified(channel, payload) }
            // Somebody may subscribe while the others' channels are under way.
            var done = 0
            while done < subscriptions.count {
                let next = subscriptions[done...].flatMap(\.channels)
                done = subscriptions.count
                try await listen(next, on: connection)
            }
        }
        link.onReady = { [weak self] _ in
            guard let self else { return }
            state = .listening(since: .now())
            heartbeatTimer?.schedule(every: patience)
            onListening()
            for subscription in subscriptions { subscription.onReset() }
        }
        link.onLost = { [weak self] _ in
            guard let self else { return }
            heartbeatTimer?.cancel()
            state = .deaf(since: .now())
        }
        link.onFailure = { [weak self] reason in self?.onDeaf(reason) }
        heartbeatTimer = LoopTimer(loop) { [unowned self] in beat() }
        link.start()
    }

    private func listen(_ channels: [String], on connection: PostgresConnection) async throws(PostgresError) {
        for channel in channels { _ = try await connection.query("listen \(Self.quoted(channel))", timeout: patience) }
    }

    /// A peer that is silently gone answers nothing: the time-out ends the connection.
    private func beat() {
        guard let connection = link.current else { return }
        LoopActor.spawn { _ = try? await connection.execute(Self.heartbeat, timeout: self.patience) }
    }

    /// Another connection to this database was lost and is there again, elsewhere perhaps: until this one has answered it may lead to a server that is gone.
    func doubt() {
        guard case .listening = state, let connection = link.current else { return }
        state = .deaf(since: .now())
        LoopActor.spawn { [self] in
            // Without an answer the connection ends, and the next one resets.
            guard (try? await connection.execute(Self.heartbeat, timeout: patience)) != nil, link.current === connection else { return }
            guard case .deaf = state else { return }
            state = .listening(since: .now())
            for subscription in subscriptions { subscription.onReset() }
        }
    }

    private func notified(_ channel: String, _ payload: String) {
        for subscription in subscriptions where subscription.channels.contains(channel) {
            subscription.onNotification(channel, payload)
        }
    }

    private static func quoted(_ name: String) -> String {
        var text = "\""
        for character in name {
            if character == "\"" { text.append("\"") }
            text.append(character)
        }
        return text + "\""
    }
}
