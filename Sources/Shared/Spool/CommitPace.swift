// When the next commit is due: SQLite blocks the loop, so commits take at most a tenth of its time. Pure; Spool drives it.

import Time

/// Gathers writes. After each commit comes a pause of nine times what it took; the first write of a quiet moment goes in the loop's next turn.
struct CommitPace {
    static let pauseFactor = 9
    static let leastPause = Duration.milliseconds(10)
    static let mostPause = Duration.seconds(2)
    /// Between two tries while another process writes to the file.
    static let retry = Duration.milliseconds(2)
    /// After so long a try is the last one.
    static let patience = Duration.seconds(5)

    private var allowed: MonotonicInstant?
    private var isArmed = false
    private var busySince: MonotonicInstant?

    /// A write has come. How long from now to the commit that takes it along; nil: one is due already.
    mutating func added(_ now: MonotonicInstant) -> Duration? {
        guard !isArmed else { return nil }
        isArmed = true
        return allowed.map { max(.zero, $0 - now) } ?? .zero
    }

    /// A commit has ended, well or not.
    /// - Parameter more: writes wait.
    /// - Returns: how long from now to the next one; nil: none is due.
    mutating func committed(took span: Duration, _ now: MonotonicInstant, more: Bool) -> Duration? {
        let pause = min(max(span * Self.pauseFactor, Self.leastPause), Self.mostPause)
        allowed = now + pause
        busySince = nil
        isArmed = more
        return more ? pause : nil
    }

    /// Another process is writing. How long to the next try; nil: it has taken too long, the writes have failed, and `committed` is due.
    mutating func wasBusy(_ now: MonotonicInstant) -> Duration? {
        let since = busySince ?? now
        busySince = since
        return now - since < Self.patience ? Self.retry : nil
    }
}
