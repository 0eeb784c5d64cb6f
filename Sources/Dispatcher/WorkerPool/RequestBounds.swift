// How much the dispatcher keeps of requests, in count and bytes (docs/overload.md). Read by RequestTable; made by the pool's owner, and smaller by
// tests. Values only.

package struct RequestBounds: Sendable {
    /// Requests that wait for a worker or its credit. One more is refused, unless its worker takes it at once.
    package var waiting = 20_000
    /// Bytes of all frames, wherever they are: the dispatcher keeps each until its answer's fate is known. One more is refused.
    package var bytes = 128 << 20
    /// Bytes of the frames that one worker has been sent and has neither made durable nor answered: so much of what is not on disk yet
    /// stands in its memory, several times over. At that the others wait here, until half of it is gone.
    package var untaken = 8 << 20
    /// Requests that nobody waits for, kept until a worker says that their replies go late.
    package var kept = 20_000
    /// A frame of more bytes than this is cut down to the message's name once nothing else of it is needed.
    package var small = 1024

    package init() {}
}
