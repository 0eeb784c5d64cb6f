// How much one step of a walk of the purge takes on. Kept by RetentionWalks for each walk. Pure.

/// A table whose rows are large, an index that is not in memory, a disk that is busy: there the same rows take a hundred times as long. A step that has taken
/// more than a second is followed by smaller ones, so that they take half of that; quick ones grow again. Only of short steps the purge has a tenth of the
/// time (`PurgeContext.pause`), and one that is cancelled for taking longer than it may would be so for ever.
struct StepSize: Equatable {
    /// What a step should take no longer than.
    static let longest = Duration.seconds(1)
    private static let aim = 0.5
    static let least = 20

    /// Of a walk: ids of the inbox, rows of the other tables.
    static func most(_ walk: RetentionStatements.Walk) -> Int {
        walk.readsInbox ? Int(RetentionStatements.stretch) : RetentionStatements.most
    }

    private let most: Int
    private(set) var rows: Int

    init(_ walk: RetentionStatements.Walk) {
        most = Self.most(walk)
        rows = most
    }

    /// A step of this size, or a part of it, has taken so long.
    mutating func took(_ time: Duration) {
        if time > Self.longest {
            rows = max(Self.least, Int(Double(rows) * Self.aim / time.seconds))
        } else if time < .seconds(Self.aim / 2) {
            rows = min(most, rows * 2)
        }
    }

    /// One of this size did not come to its end in the time that it may take.
    mutating func wasCancelled() { rows = max(Self.least, rows / 8) }
}
