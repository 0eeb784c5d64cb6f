// A worker's spool: what PostgreSQL cannot take now is made durable here, and later drained into it (docs/spool.md). Made once a worker; used by
// the pipeline. Knows nothing of what its rows mean, and never talks to the agent, Twilio or the database.

import EventLoop
import Time

@LoopActor package final class Spool {
    /// In one transaction.
    private static let mostEntries = 500
    private static let mostBytes = 1 << 20
    /// How often the open file is looked at.
    private static let lookInterval = Duration.seconds(1)

    private struct Waiting {
        let entry: SpoolEntry
        let continuation: CheckedContinuation<Result<SpoolResult, SpoolError>, Never>
    }

    private let loop: EventLoop
    private let directory: SpoolDirectory
    private let writer: SpoolWriter
    private var pace = CommitPace()
    private var waiting: [Waiting] = []
    /// Conversations of what waits, and how often.
    private var waitingConversations: [[UInt8]: Int] = [:]
    private var commitTimer: LoopTimer?
    private var lookTimer: LoopTimer?
    private var isWatching = false
    private var isClosed = false
    private var trouble: SpoolError?
    /// After so long without another failure a spool that has been broken is worth a try.
    private static let troubleLasts = Duration.seconds(10)
    private var lastFailure = MonotonicInstant.now()
    private var counts = SpoolFigures()

    /// What is worth a line in the log.
    package var onEvent: (SpoolEvent) -> Void = { _ in }

    /// Opens nothing yet: as long as nothing is spooled there is no file.
    package init(loop: EventLoop, directory: String, slot: Int, generation: UInt64, limits: SpoolLimits = SpoolLimits()) {
        self.loop = loop
        let opened = SpoolDirectory(directory)
        self.directory = opened
        writer = SpoolWriter(opened, slot: slot, generation: generation, limits: limits)
        opened.onEvent = { [weak self] event in self?.onEvent(event) }
        commitTimer = LoopTimer(loop) { [weak self] in self?.commit() }
        lookTimer = LoopTimer(loop) { [weak self] in self?.look() }
    }

    // MARK: Writing

    /// Makes a request durable. Returns after the flush; suspends for at most a few seconds.
    package func write(_ entry: SpoolEntry) async throws(SpoolError) -> SpoolResult {
        guard !isClosed else { throw .closed }
        let result = await withCheckedContinuation { (continuation: CheckedContinuation<Result<SpoolResult, SpoolError>, Never>) in
            waiting.append(Waiting(entry: entry, continuation: continuation))
            if !entry.conversation.isEmpty { waitingConversations[entry.conversation, default: 0] += 1 }
            arm(pace.added(.now()))
        }
        return try result.get()
    }

    private func arm(_ span: Duration?) {
        if let span { commitTimer?.schedule(after: span) }
    }

    private func commit() {
        let group = nextGroup()
        guard !group.isEmpty else { return }
        let began = MonotonicInstant.now()
        let result: Result<[SpoolResult], SpoolError>
        do throws(SpoolError) {
            result = .success(try writer.commit(group.map(\.entry), began))
        } catch {
            if error == .busy, let retry = pace.wasBusy(.now()) { return arm(retry) }
            result = .failure(error)
        }
        waiting.removeFirst(group.count)
        let ended = MonotonicInstant.now()
        counts.blocked += ended - began
        arm(pace.committed(took: ended - began, ended, more: !waiting.isEmpty))
        tell(result, of: group.count)
        for (index, one) in group.enumerated() {
            forget(one.entry.conversation)
            one.continuation.resume(returning: result.map { $0[index] })
        }
        watch()
    }

    private func watch() {
        guard writer.isOpen != isWatching else { return }
        isWatching = writer.isOpen
        if isWatching { lookTimer?.schedule(every: Self.lookInterval) } else { lookTimer?.cancel() }
    }

    /// The longest waiting, as many as one transaction takes.
    private func nextGroup() -> ArraySlice<Waiting> {
        var count = 0
        var bytes = 0
        while count < min(waiting.count, Self.mostEntries) {
            bytes += waiting[count].entry.fields.encoded.count
            if count > 0, bytes > Self.mostBytes { break }
            count += 1
        }
        return waiting[..<count]
    }

    private func forget(_ conversation: [UInt8]) {
        guard let left = waitingConversations[conversation] else { return }
        waitingConversations[conversation] = left > 1 ? left - 1 : nil
    }

    private func tell(_ result: Result<[SpoolResult], SpoolError>, of writes: Int) {
        switch result {
        case .success(let results):
            counts.commits += 1
            let stored = results.count { $0 == .stored }
            counts.stored += stored
            counts.duplicates += results.count - stored
            if trouble != nil { onEvent(.troubleOver) }
            trouble = nil
        case .failure(let error):
            counts.refused += writes
            lastFailure = .now()
            if trouble == nil { onEvent(.trouble(error)) }
            trouble = error
        }
    }

    private func look() {
        writer.look(.now())
        watch()
    }

    /// Commits what waits and closes the file, at the worker's end. Later writes fail.
    package func close() {
        isClosed = true
        while !waiting.isEmpty {
            let before = waiting.count
            commit()
            // The file is busy: its owner-to-be will not get these.
            if waiting.count == before { break }
        }
        for one in waiting { one.continuation.resume(returning: .failure(.closed)) }
        waiting = []
        waitingConversations = [:]
        commitTimer?.cancel()
        lookTimer?.cancel()
        writer.close()
    }

    // MARK: Questions

    /// Whether a row of this conversation is in any file of the directory, or about to be: then its next message is to be spooled too. About 2 µs
    /// while nothing is spooled, and 10 µs a file otherwise.
    package func contains(_ conversation: [UInt8]) -> Bool {
        waitingConversations[conversation] != nil || directory.contains(conversation)
    }

    /// Whether there is nothing to drain in the whole directory. What cannot be read counts as nothing.
    package var isEmpty: Bool {
        guard waiting.isEmpty, let listing = try? directory.current() else { return waiting.isEmpty }
        return listing.files.isEmpty && listing.damaged.isEmpty
    }

    /// Whether a row that is drained ahead of others waits in any file.
    package var hasUrgent: Bool { directory.hasUrgent() }

    /// Whether a row waits in any file whose flags have one of the bits from 2 on, which are the caller's own.
    package var hasMarked: Bool { directory.hasMarked() }

    /// Bytes free on the directory's file system; 0 when it cannot be asked.
    package var diskFree: Int { (try? directory.roomLeft()) ?? 0 }

    /// Of the whole directory: every worker sees the same, so the figures of workers are not to be added.
    package func depth() -> SpoolDepth { (try? directory.depth()) ?? SpoolDepth() }

    /// Why a write would fail now, as far as is known without one: for health.
    package func blocked() -> SpoolError? {
        if isClosed { return .closed }
        let now = MonotonicInstant.now()
        if let trouble = writer.blocked(now) ?? writer.bound { return trouble }
        guard let trouble, now - lastFailure < Self.troubleLasts else { return nil }
        switch trouble {
        case .readOnly, .failed, .damaged: return trouble
        // Without a file of ours nothing more can be asked: none could be begun.
        case .full: return writer.isOpen ? nil : trouble
        // What is known of them was asked above.
        case .busy, .closed: return nil
        }
    }

    package var figures: SpoolFigures {
        var figures = counts
        figures.damaged = directory.damaged
        return figures
    }

    // MARK: Draining

    /// Makes this process the directory's reader; nil while another one is. Ends with the drain's `end`.
    package func beginDrain() throws(SpoolError) -> SpoolDrain? {
        guard let drain = try SpoolDrain(loop: loop, directory: directory) else { return nil }
        drain.onRemoved = { [weak self] count in self?.counts.drained += count }
        return drain
    }
}
