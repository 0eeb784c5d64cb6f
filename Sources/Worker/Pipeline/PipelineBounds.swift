// What one worker keeps in memory, in count and bytes, before messages wait in the database instead (docs/overload.md). Read by Pipeline and
// Backlog; smaller in tests. Values only.

struct PipelineBounds: Sendable {
    /// Messages in hand above which new ones are deferred.
    var inHand = 6000
    /// Bytes of what they say, above which new ones are deferred too.
    var bytes = 32 << 20
    /// Messages in hand above which nothing more is taken over of what dead owners have left: it waits for the next look.
    var recovered = 4000
    /// Accepts and take-overs of unknown outcome that are remembered one by one. Beyond, the inbox is asked what is ours.
    var unsettled = 20_000
}
