// Where this router's rates come from: its own settings, its share among the routers of the database, or a Redis for all of them. Keeps FrontLimits,
// ClusterDesk and RedisLimits in step. Made by Front.

import Cluster
import EventLoop
import Logging
import Redis
import Settings
import Time

/// Confined to the loop's thread.
final class RateDesk {
    /// Deferred messages that may start in a second.
    private static let mostGranted = 2000

    private let loop: EventLoop
    private let cluster: ClusterDesk
    private let webhooks: WebhookHandler
    private let router: [UInt8]
    private let log: Logger
    private var url: RedisURL?
    /// Until when something of ours may count at a Redis that the settings no longer name.
    private var formerEnd: MonotonicInstant?
    private var hasLeft = false
    /// How often it has left.
    private var departures = 0

    init(loop: EventLoop, cluster: ClusterDesk, webhooks: WebhookHandler, router: [UInt8], log: Logger) {
        (self.loop, self.cluster, self.webhooks, self.router, self.log) = (loop, cluster, webhooks, router, log)
        cluster.onShare = { [weak self] in self?.shareChanged() }
        cluster.isCountedOutside = { [weak self] in self?.isCountedOutside($0) ?? false }
    }

    private func isCountedOutside(_ now: MonotonicInstant) -> Bool {
        webhooks.redis?.isCountedBeyond(now) == true || formerEnd.map { now < $0 } == true
    }

    /// At the start and after SIGHUP.
    func apply(_ settings: Settings) {
        webhooks.limits.share(settings.sharesLimits)
        if settings.redisURL != url {
            url = settings.redisURL
            let old = webhooks.redis
            webhooks.redis = nil
            old?.stop()
            if let old, let ends = old.lastEnd {
                contributed(ends)
                formerEnd = max(formerEnd ?? ends, ends)
            }
            if let url { connect(url) }
        }
        if !hasLeft { cluster.setSharing(settings.sharesLimits) }
    }

    private func connect(_ url: RedisURL) {
        let place: RedisConfiguration.Place =
            switch url.place {
            case .host(let name, let port, let isSecure): .host(name, port: port, isSecure: isSecure)
            case .socket(let path): .socket(path)
            }
        let redis = RedisLimits(
            loop,
            RedisConfiguration(
                place: place, user: url.user, password: url.password, database: url.database, authorities: url.authorities),
            router: router, log: log)
        redis.units = { [weak self] now in
            guard let self, let shared = webhooks.limits.shared else { return (0, now) }
            return (shared.contribution(at: now.nanoseconds), cluster.usableUntil)
        }
        redis.onContributed = { [weak self] in self?.contributed($0) }
        webhooks.redis = redis
        // What a former life of ours has there counts for a moment longer.
        contributed(redis.lastEnd)
        redis.start(key: cluster.key)
    }

    private func contributed(_ until: MonotonicInstant?) {
        let now = MonotonicInstant.now().nanoseconds
        webhooks.limits.changeShare { $0.setContributed(until: until?.nanoseconds ?? .min, now: now) }
    }

    private func shareChanged() {
        let now = MonotonicInstant.now()
        let before = webhooks.limits.shared?.contribution(at: now.nanoseconds)
        webhooks.limits.changeShare {
            $0.setShare(
                cluster.usable(at: now), until: cluster.usableUntil.nanoseconds, last: cluster.lastShare, now: now.nanoseconds)
        }
        webhooks.redis?.start(key: cluster.key)
        if webhooks.limits.shared?.contribution(at: now.nanoseconds) != before { webhooks.redis?.renew() }
    }

    /// Rates that an operator has set.
    func setRates(perNumber: Int, global: Int) {
        let now = MonotonicInstant.now()
        let before = webhooks.limits.shared?.contribution(at: now.nanoseconds)
        webhooks.limits.setRates(perNumber: perNumber, global: global, now: now.nanoseconds)
        if webhooks.limits.shared?.contribution(at: now.nanoseconds) != before { webhooks.redis?.renew() }
    }

    /// Once a second or so, while workers say that messages are deferred.
    func grant(to pool: WorkerPool) {
        guard let redis = webhooks.redis, redis.isReady, webhooks.limits.shared.map({ $0.global > 0 }) == true else {
            return give(grantHere(), to: pool)
        }
        redis.grant(most: Self.mostGranted) { [weak self, weak pool] count in
            guard let self, let pool else { return }
            give(count ?? grantHere(), to: pool)
        }
    }

    private func give(_ count: Int, to pool: WorkerPool) {
        webhooks.limits.noteGranted(count)
        pool.grant(count)
    }

    private func grantHere() -> Int { webhooks.limits.grantDeferred(most: Self.mostGranted, now: MonotonicInstant.now().nanoseconds) }

    // MARK: Leaving

    /// What waits for Redis's word is decided by this router's share, inside this call.
    func settle() { webhooks.redis?.settle() }

    /// Gives the share up, for who takes nothing new any more and has settled: nothing is used of it from now on, here or at Redis, and the others are told. `completion` comes
    /// within a tenth of a second, unless the router comes back or leaves anew before that.
    func leave(_ state: RouterState, _ completion: @escaping () -> Void) {
        hasLeft = true
        departures += 1
        let departure = departures
        cluster.setSharing(false)
        let told = { [weak self] in
            guard let self, hasLeft, departures == departure else { return }
            cluster.say(state)
            completion()
        }
        guard let redis = webhooks.redis else { return told() }
        redis.withdraw(told)
    }

    /// Takes part again.
    func comeBack(_ settings: Settings) {
        hasLeft = false
        webhooks.redis?.comeBack()
        cluster.setSharing(settings.sharesLimits)
        cluster.say(.serving)
    }
}
