// Values to bytes: appends whole frames to the owner's output buffer. Called by the frame sockets' drivers on both sides.
// One growth of the buffer a frame, no intermediate one. Never writes to a socket.

package enum FrameEncoder {
    /// Appends one frame. Throws, with `output` unchanged, when the value cannot be carried: that is a bug or an oversized value of the caller.
    package static func append(
        _ frame: Frame, id: UInt64 = 0, flags: FrameFlags = [], to output: inout [UInt8]
    ) throws(WireError) {
        let type = frame.type
        guard flags.isSubset(of: type.allowedFlags) else { throw .reservedBits(type) }
        let length = try payloadLength(frame)
        guard length <= FrameHeader.maximumPayload else { throw .tooLarge(type, length) }
        append(length: length, type: type, flags: flags, id: id, to: &output) { writer in writePayload(frame, &writer) }
    }

    /// Appends a frame that has no payload: `written`, `notWritten`, `answeredEmpty`, `ping`, `accepted`, `pong`, `drained`.
    package static func append(signal type: FrameType, id: UInt64 = 0, to output: inout [UInt8]) {
        switch type {
        case .written, .notWritten, .answeredEmpty, .ping, .accepted, .pong, .drained:
            append(length: 0, type: type, flags: [], id: id, to: &output) { _ in }
        case .hello, .deliver, .drain, .dead, .fatesKnown, .grant, .suspect, .beat, .ready, .credit, .answer, .figures, .liveValues,
            .beaten:
            preconditionFailure("frame \(type) has a payload")
        }
    }

    /// Appends `credit`.
    package static func append(credit: UInt32, to output: inout [UInt8]) {
        append(length: 4, type: .credit, flags: [], id: 0, to: &output) { $0.put(credit) }
    }

    /// Appends `drain` with the milliseconds allowed.
    package static func append(drain milliseconds: UInt32, flags: FrameFlags = [], to output: inout [UInt8]) {
        assert(flags.isSubset(of: FrameType.drain.allowedFlags))
        append(length: 4, type: .drain, flags: flags, id: 0, to: &output) { $0.put(milliseconds) }
    }

    /// Appends `dead` with the generation of a worker that has ended.
    package static func append(dead generation: UInt64, to output: inout [UInt8]) {
        append(length: 8, type: .dead, flags: [], id: 0, to: &output) { $0.put(generation) }
    }

    /// Appends `grant`.
    package static func append(grant count: UInt32, to output: inout [UInt8]) {
        append(length: 4, type: .grant, flags: [], id: 0, to: &output) { $0.put(count) }
    }

    /// Appends `fatesKnown` with the generation of a worker that has ended.
    package static func append(fatesKnown generation: UInt64, to output: inout [UInt8]) {
        append(length: 8, type: .fatesKnown, flags: [], id: 0, to: &output) { $0.put(generation) }
    }

    private static func append(
        length: Int, type: FrameType, flags: FrameFlags, id: UInt64, to output: inout [UInt8], _ payload: (inout PayloadWriter) -> Void
    ) {
        assert((id != 0) == type.isAboutRequest || type == .ping || type == .pong, "frame \(type) with id \(id)")
        let start = output.count
        output.append(contentsOf: repeatElement(0, count: FrameHeader.size + length))
        output.withUnsafeMutableBytes { bytes in
            var writer = PayloadWriter(UnsafeMutableRawBufferPointer(rebasing: bytes[start...]))
            writer.put(UInt32(length))
            writer.put(type.rawValue)
            writer.put(flags.rawValue)
            writer.put(UInt16(0))
            writer.put(id)
            payload(&writer)
            precondition(writer.isFull, "frame \(type): length computed and length written differ")
        }
    }
}

/// Writes into exactly the space that a frame was given. Running over it is a bug and stops the program.
struct PayloadWriter {
    private let bytes: UnsafeMutableRawBufferPointer
    private var offset = 0

    init(_ bytes: UnsafeMutableRawBufferPointer) { self.bytes = bytes }

    var isFull: Bool { offset == bytes.count }

    mutating func put<Value: FixedWidthInteger & BitwiseCopyable>(_ value: Value) {
        precondition(bytes.count - offset >= MemoryLayout<Value>.size)
        bytes.storeBytes(of: value.littleEndian, toByteOffset: offset, as: Value.self)
        offset += MemoryLayout<Value>.size
    }

    mutating func put(_ source: UnsafeRawBufferPointer) {
        precondition(bytes.count - offset >= source.count)
        UnsafeMutableRawBufferPointer(rebasing: bytes[offset...]).copyMemory(from: source)
        offset += source.count
    }

    mutating func put(_ array: [UInt8]) { array.withUnsafeBytes { put($0) } }

    mutating func put(_ text: String) {
        var text = text
        text.withUTF8 { put(UnsafeRawBufferPointer($0)) }
    }
}
