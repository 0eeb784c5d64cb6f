// A whole frame as a value, and what can be wrong with one. Pure.

/// A frame's type and payload; the request it is about and its flags are in the header.
package enum Frame: Sendable, Equatable {
    case hello(Hello)
    case deliver(Deliver)
    case written
    case notWritten
    case answeredEmpty
    case ping
    /// Milliseconds the worker may take.
    case drain(UInt32)
    /// The generation of a worker that has ended.
    case dead(UInt64)
    /// The generation of a worker that has ended, whose answers are all accounted for.
    case fatesKnown(UInt64)
    /// Deferred messages that may start.
    case grant(UInt32)
    /// The message that was on the CPU of a worker that has ended.
    case suspect(Suspicion)
    /// What belongs in the router's row.
    case beat(ClusterWords)

    case ready(Ready)
    /// Requests to add to the credit.
    case credit(UInt32)
    case accepted
    case answer(Answer)
    case pong
    case figures(Figures)
    case liveValues(LiveValues)
    case drained
    /// What became of a beat, and what the other rows say.
    case beaten(ClusterWords)

    package var type: FrameType {
        switch self {
        case .hello: .hello
        case .deliver: .deliver
        case .written: .written
        case .notWritten: .notWritten
        case .answeredEmpty: .answeredEmpty
        case .ping: .ping
        case .drain: .drain
        case .dead: .dead
        case .fatesKnown: .fatesKnown
        case .grant: .grant
        case .suspect: .suspect
        case .beat: .beat
        case .ready: .ready
        case .credit: .credit
        case .accepted: .accepted
        case .answer: .answer
        case .pong: .pong
        case .figures: .figures
        case .liveValues: .liveValues
        case .drained: .drained
        case .beaten: .beaten
        }
    }
}

/// Garbage on a frame socket, or a value that no frame can carry. Either ends the connection or is a bug of the sender.
package enum WireError: Error, Sendable, Equatable, CustomStringConvertible {
    case unknownType(UInt8)
    /// A type that only the reader itself may send.
    case wrongDirection(FrameType)
    /// The reserved field of the header, or a flag that this type does not have.
    case reservedBits(FrameType)
    /// A request frame with id 0, or a connection frame with another one.
    case wrongID(FrameType)
    /// A payload length above `FrameHeader.maximumPayload`.
    case tooLarge(FrameType, Int)
    /// A length, count or value inside the payload is impossible.
    case malformed(FrameType)
    /// `hello` or `ready` of another protocol version.
    case version(UInt16)

    package var description: String {
        switch self {
        case .unknownType(let number): "unknown frame type \(number)"
        case .wrongDirection(let type): "frame \(type) in the wrong direction"
        case .reservedBits(let type): "frame \(type) with reserved bits set"
        case .wrongID(let type): "frame \(type) with an impossible id"
        case .tooLarge(let type, let length): "frame \(type) of \(length) bytes"
        case .malformed(let type): "malformed frame \(type)"
        case .version(let version): "protocol version \(version), not \(wireVersion)"
        }
    }
}

extension FrameType {
    /// Frames about one request carry its id, which is never 0.
    package var isAboutRequest: Bool {
        switch self {
        case .deliver, .written, .notWritten, .answeredEmpty, .accepted, .answer: true
        case .hello, .ping, .drain, .dead, .fatesKnown, .grant, .suspect, .beat, .ready, .credit, .pong, .figures, .liveValues, .drained,
            .beaten:
            false
        }
    }

    /// Flags that may be set on this type.
    package var allowedFlags: FrameFlags {
        switch self {
        case .deliver: [.redelivered, .deferred, .limited, .firstLimited, .replyLate, .deadLetter, .twin]
        case .drain: .heldMayWait
        default: []
        }
    }
}
