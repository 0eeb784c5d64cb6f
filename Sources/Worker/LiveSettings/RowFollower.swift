// Keeps in memory what a table says: read when somebody asks, at each notification, and every so often, which is the truth when a notification was
// lost. Used by LiveSettingsStore and ListsStore; what is read, and what an error means, is theirs.

import EventLoop
import Postgres

@LoopActor final class RowFollower {
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
        let timer = LoopTimer(loop) { [weak self] in self?.refresh() }
        timer.schedule(every: span)
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
