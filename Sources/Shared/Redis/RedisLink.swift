// A connection to Redis that is made again whenever it is lost: names resolved, logged in, database selected. Used by the front's RedisLimits, which says what
// goes over it. One attempt at a time, with a rising pause between them.

import EventLoop
import Glibc
import TLS
import Time

/// How to reach a Redis and as whom.
package struct RedisConfiguration: Sendable {
    package enum Place: Sendable, Equatable {
        /// A name or an address literal.
        case host(String, port: UInt16, isSecure: Bool)
        case socket(String)
    }

    package var place: Place
    /// nil: Redis's user `default`.
    package var user: String?
    package var password: String?
    package var database = 0
    /// A PEM file; nil: the system's.
    package var authorities: String?
    /// For one address, from the first packet to the last word of the login.
    package var connectWithin = Duration.seconds(2)
    /// Between two attempts, doubling from the first to the last.
    package var pause = (first: Duration.milliseconds(100), most: Duration.seconds(2))
    /// A connection of which `works()` was said for so long is not followed by the longer pauses of those before it.
    package var steady = Duration.seconds(1)

    package init(place: Place, user: String? = nil, password: String? = nil, database: Int = 0, authorities: String? = nil) {
        (self.place, self.user, self.password, self.database, self.authorities) = (place, user, password, database, authorities)
    }
}

/// Confined to the loop's thread. Started once, until `stop()`.
package final class RedisLink {
    private let loop: EventLoop
    private let configuration: RedisConfiguration
    private let resolver: Resolver?
    private var tls: TLSClient?
    private var connection: RedisConnection?
    private var addresses: [String] = []
    /// Before the next attempt.
    package private(set) var pause: Duration
    /// Since when what is asked over this connection is answered well.
    private var worksSince: MonotonicInstant?
    private var timer: LoopTimer?
    private var limit: LoopTimer?
    private var isStopped = false
    /// Connections that were made, for figures.
    package private(set) var connects: UInt64 = 0
    /// A connection is there and logged in.
    package private(set) var ready: RedisConnection?
    package var onReady: (RedisConnection) -> Void = { _ in }
    /// The connection that was ready has ended.
    package var onLost: (RedisError) -> Void = { _ in }
    /// An attempt came to nothing.
    package var onFailure: (RedisError) -> Void = { _ in }

    package init(_ loop: EventLoop, _ configuration: RedisConfiguration) {
        self.loop = loop
        self.configuration = configuration
        pause = configuration.pause.first
        if case .host = configuration.place { resolver = Resolver(loop) } else { resolver = nil }
        timer = LoopTimer(loop) { [weak self] in self?.attempt() }
        limit = LoopTimer(loop) { [weak self] in self?.connection?.close("no answer while connecting") }
    }

    package func start() { attempt() }

    package func stop() {
        isStopped = true
        timer?.cancel()
        limit?.cancel()
        ready = nil
        connection?.onEnd = { _ in }
        connection?.close("stopped")
        connection = nil
    }

    private func attempt() {
        guard !isStopped else { return }
        switch configuration.place {
        case .socket(let path): connect([.unix(path)])
        case .host(let host, let port, let isSecure):
            resolver?.resolve(host) { [weak self] result in
                guard let self, !isStopped else { return }
                switch result {
                case .success(let addresses): connect(addresses.map { .tcp($0, port: port, name: isSecure ? host : nil) })
                case .failure(let error): failed(RedisError(description: "\(error)"))
                }
            }
        }
    }

    /// The first one that can be logged in to.
    private func connect(_ addresses: [RedisAddress]) {
        guard let address = addresses.first else { return failed(RedisError(description: "no address")) }
        do {
            if tls == nil, case .tcp(_, _, _?) = address { tls = try TLSClient(authorities: configuration.authorities) }
            let made = try RedisConnection(loop, address, tls: tls)
            connection = made
            limit?.schedule(after: configuration.connectWithin)
            logIn(made) { [weak self] error in
                guard let self, connection === made, !isStopped else { return }
                guard let error else { return becameReady(made) }
                drop(made)
                addresses.count > 1 ? connect(Array(addresses.dropFirst())) : failed(error)
            }
        } catch let error as RedisError {
            addresses.count > 1 ? connect(Array(addresses.dropFirst())) : failed(error)
        } catch { failed(RedisError(description: "\(error)")) }
    }

    private func drop(_ made: RedisConnection) {
        connection = nil
        limit?.cancel()
        made.onEnd = { _ in }
        made.close("given up")
    }

    /// `body` is told once: nil when all was answered well.
    private func logIn(_ made: RedisConnection, _ body: @escaping (RedisError?) -> Void) {
        var commands: [(RedisCommand, String)] = []
        if let password = configuration.password {
            commands.append((configuration.user.map { RedisCommand("AUTH", $0, password) } ?? RedisCommand("AUTH", password), "AUTH"))
        }
        if configuration.database != 0 { commands.append((RedisCommand("SELECT", "\(configuration.database)"), "SELECT")) }
        // Also the sign that somebody is there, where nothing else is to be said.
        commands.append((RedisCommand("PING"), "PING"))
        var isTold = false
        var left = commands.count
        func tell(_ error: RedisError?) {
            guard !isTold else { return }
            isTold = true
            body(error)
        }
        for (command, name) in commands {
            made.send(command) { result in
                switch result {
                case .failure(let error): tell(error)
                case .success(.error(let words)): tell(RedisError(description: "\(name) was refused: \(RedisRefusal(words))"))
                case .success(.status):
                    left -= 1
                    if left == 0 { tell(nil) }
                case .success: tell(RedisError(description: "an answer to \(name) that is not Redis's"))
                }
            }
        }
    }

    private func becameReady(_ made: RedisConnection) {
        limit?.cancel()
        connects += 1
        worksSince = nil
        ready = made
        made.onEnd = { [weak self] error in
            guard let self, !isStopped else { return }
            ready = nil
            connection = nil
            // One that logs in and dies is as one that is not there.
            if let worksSince, MonotonicInstant.now() - worksSince >= configuration.steady { pause = configuration.pause.first }
            onLost(error)
            again()
        }
        onReady(made)
    }

    /// What is asked over the connection that is ready is answered as it should be.
    package func works() { if ready != nil, worksSince == nil { worksSince = .now() } }

    private func failed(_ error: RedisError) {
        onFailure(error)
        again()
    }

    private func again() {
        timer?.schedule(after: pause)
        pause = min(pause * 2, configuration.pause.most)
    }
}
