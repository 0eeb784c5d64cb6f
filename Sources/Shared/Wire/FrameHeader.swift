// The header of every frame between the dispatcher and a worker, and the table of frame types. docs/ipc.md is its specification.
// Pure: nothing here reads, writes or logs.

/// 16 bytes, little-endian: payload length u32, type u8, flags u8, reserved u16 (zero), id u64.
package struct FrameHeader: Sendable, Equatable {
    package static let size = 16
    /// The largest payload of any frame. A larger length means garbage, and ends the connection.
    package static let maximumPayload = 1 << 20

    package var length: UInt32
    package var type: FrameType
    package var flags: FrameFlags
    /// The request that the frame is about; 0 for frames about the connection.
    package var id: UInt64

    package init(length: UInt32, type: FrameType, flags: FrameFlags = [], id: UInt64) {
        self.length = length
        self.type = type
        self.flags = flags
        self.id = id
    }
}

/// What a frame is. Numbers below 32 go from the dispatcher to a worker, the others from a worker to the dispatcher.
package enum FrameType: UInt8, Sendable, CaseIterable {
    /// First frame of a connection: `Hello`.
    case hello = 1
    // 2 stays reserved (docs/ipc.md).
    /// `Deliver`: a request to answer.
    case deliver = 3
    /// The answer's bytes were handed to the kernel for the peer's socket. No payload.
    case written = 4
    /// They could not be: the peer was gone. No payload.
    case notWritten = 5
    /// The dispatcher answered by itself with empty TwiML at the last moment. No payload.
    case answeredEmpty = 6
    /// Are you turning? No payload; the id comes back in `pong`.
    case ping = 7
    /// Take nothing new, turn held webhooks into empty TwiML, finish, exit 0. Payload: milliseconds allowed, u32.
    case drain = 8
    /// The worker of this generation has ended and writes no more: what it owned may be taken over. Payload: its generation, u64.
    case dead = 9
    /// Of every answer that this ended worker gave it is known whether it reached its peer, and what did not is taken care of. Payload: its
    /// generation, u64.
    case fatesKnown = 10
    /// So many deferred messages may start until the next grant. Payload: u32.
    case grant = 11
    /// `Suspicion`: a message was on the CPU of a worker that has ended by its own fault. Before the `dead` of that worker.
    case suspect = 15
    /// `ClusterWords`: the router's own row of `sms_router_routers`. To one worker at a time, every 2 s.
    case beat = 16

    /// First frame of a worker: `Ready`. Sent when it can take work (its loop turns and its first database attempt has ended).
    case ready = 32
    /// More frames of type `deliver` may be sent: u32 to add to the credit.
    case credit = 33
    /// The request with this id is durable. No payload.
    case accepted = 34
    /// `Answer`.
    case answer = 35
    case pong = 36
    /// `Figures`: what the worker counts; at least every 500 ms.
    case figures = 37
    /// `LiveValues`: the values of database settings that the dispatcher needs.
    case liveValues = 38
    /// A worker that drains has nothing left and closes its end next. No payload.
    case drained = 39
    /// `ClusterWords`: the answer to a `beat`, once for each. Never sent without one.
    case beaten = 40

    /// Whether this type travels from the dispatcher to the worker.
    package var goesDown: Bool { rawValue < 32 }
}

/// Bits of the header; which are allowed depends on the type.
package struct FrameFlags: OptionSet, Sendable, Hashable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// On `deliver`: sent before to a worker that died; the payload names its generation.
    package static let redelivered = FrameFlags(rawValue: 1)
    /// On `deliver`: above the global rate or the webhooks held open: accept, answer empty, reply late.
    package static let deferred = FrameFlags(rawValue: 2)
    /// On `deliver`: the sender is over its own limit; no agent.
    package static let limited = FrameFlags(rawValue: 4)
    /// On `deliver`, with `limited`: the first one over it, which is told so.
    package static let firstLimited = FrameFlags(rawValue: 8)
    /// On `deliver`, with `redelivered`: the answer of the dead worker was read and did not reach the peer. Nobody waits; the reply goes late.
    package static let replyLate = FrameFlags(rawValue: 32)
    /// On `deliver`: the message has killed workers before it was durable, the last one alone with it. Only its names are left in the frame; it is
    /// to be kept as a dead letter.
    package static let deadLetter = FrameFlags(rawValue: 64)
    /// On `deliver`, with `redelivered`: another delivery of the same message was here at the same time. Its answer may have been the reply, so that
    /// nobody knows whether the person has it.
    package static let twin = FrameFlags(rawValue: 128)
    /// On `drain`: held webhooks may wait for their replies, for only this worker goes, not the router.
    package static let heldMayWait = FrameFlags(rawValue: 16)
}

/// Protocol version of `hello` and `ready`; both sides must name the same one.
package let wireVersion: UInt16 = 1
