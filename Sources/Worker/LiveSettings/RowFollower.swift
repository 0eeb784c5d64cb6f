// Keeps in memory what a table says: read when somebody asks, at each notification, twice a second while there are no notifications, and every so often, which
// is the truth when one was lost. Used by LiveSettingsStore, ListsStore and SpamModelStore; what is read, and what an error means, is theirs.

import EventLoop
import Postgres
import Time

@LoopActor final class RowFollower {
    /// A change is to be in force everywhere within a second, also where no notification comes (docs/cluster.md).
    static let deafEvery = Duration.milliseconds(500)

    private let read: () async -> Void
    private var timer: LoopTimer?
    private var isReading = false
    private var isStale = false

    /// - Parameter read: reads the rows once; tells its errors itself.
    init(_ read: @escaping () async -> Void) { self.read = read }

    /// Follows changes from now on; call `load()` for what is there already.
    func listen(_ channels: [String], every span: Duration, on pool: PostgresPool, loop: EventLoop) {
        pool.listen(
            channels: channels, onNotification: { [weak self] _, _ in self?.refresh() }, onReset: { [weak self] in self?.refresh() })
        var last = MonotonicInstant.now()
        let timer = LoopTimer(loop) { [weak self, weak pool] in
            guard let self, let pool else { return }
            let now = MonotonicInstant.now()
            guard now - last >= span || (pool.isWithoutNotifications && pool.isAvailable) else { return }
            last = now
            refresh()
        }
        timer.schedule(every: min(span, Self.deafEvery))
        self.timer = timer
    }

    private func refresh() { LoopActor.spawn { await self.load() } }

    /// One reading at a time: what arrives meanwhile makes another one follow.
    func load() async {
        guard !isReading else {
            isStale = true
            return
        }
        isReading = true
        defer { isReading = false }
        repeat {
            isStale = false
            await read()
        } while isStale
    }
}
