// Bytes, cut anywhere, to frames. One decoder a frame socket, fed by its driver with what each read brought.
// Holds at most one unfinished frame; frames that arrive whole are decoded where they lie. Never reads a socket.

/// The way of the frames that a decoder reads.
package enum FrameDirection: Sendable {
    /// Dispatcher → worker.
    case down
    /// Worker → dispatcher.
    case up
}

package struct FrameDecoder {
    private let direction: FrameDirection
    private var pending: [UInt8] = []
    private var failure: WireError?

    package init(reading direction: FrameDirection) { self.direction = direction }

    /// Bytes of an unfinished frame that wait for their rest.
    package var buffered: Int { pending.count }

    /// Decodes all frames that `bytes` completes and hands each to `body`, in order; `body` returns false to drop the rest (its owner has
    /// closed the socket). Throws on the first impossible byte, after the frames before it; a decoder that has thrown throws ever after.
    package mutating func feed(
        _ bytes: UnsafeRawBufferPointer, _ body: (_ header: FrameHeader, _ frame: Frame) -> Bool
    ) throws(WireError) {
        if let failure { throw failure }
        do {
            try decode(bytes, body)
        } catch {
            failure = error
            pending = []
            throw error
        }
    }

    private mutating func decode(
        _ bytes: UnsafeRawBufferPointer, _ body: (_ header: FrameHeader, _ frame: Frame) -> Bool
    ) throws(WireError) {
        var rest = bytes
        if !pending.isEmpty {
            guard let (header, frame) = try completePending(&rest) else { return }
            if !body(header, frame) { return }
        }
        while rest.count >= FrameHeader.size {
            let header = try FrameHeader.decode(rest, direction)
            let end = FrameHeader.size + Int(header.length)
            guard rest.count >= end else { break }
            let frame = try Frame.decode(header, UnsafeRawBufferPointer(rebasing: rest[FrameHeader.size..<end]))
            rest = UnsafeRawBufferPointer(rebasing: rest[end...])
            if !body(header, frame) { return }
        }
        pending.append(contentsOf: rest)
    }

    /// Takes from `rest` what the unfinished frame lacks; nil while it still lacks some.
    private mutating func completePending(_ rest: inout UnsafeRawBufferPointer) throws(WireError) -> (FrameHeader, Frame)? {
        take(&rest, upTo: FrameHeader.size)
        guard pending.count >= FrameHeader.size else { return nil }
        let header = try decodePending { bytes throws(WireError) in try FrameHeader.decode(bytes, direction) }
        let end = FrameHeader.size + Int(header.length)
        take(&rest, upTo: end)
        guard pending.count == end else { return nil }
        let frame = try decodePending { bytes throws(WireError) in
            try Frame.decode(header, UnsafeRawBufferPointer(rebasing: bytes[FrameHeader.size...]))
        }
        pending.emptyFrames()
        return (header, frame)
    }

    private mutating func take(_ rest: inout UnsafeRawBufferPointer, upTo size: Int) {
        let count = min(max(0, size - pending.count), rest.count)
        pending.append(contentsOf: rest[..<count])
        rest = UnsafeRawBufferPointer(rebasing: rest[count...])
    }

    private func decodePending<Value>(
        _ body: (UnsafeRawBufferPointer) throws(WireError) -> Value
    ) throws(WireError) -> Value {
        // withUnsafeBytes rethrows untyped, so the result carries the error out.
        let result: Result<Value, WireError> = pending.withUnsafeBytes { bytes in
            do throws(WireError) { return .success(try body(bytes)) } catch { return .failure(error) }
        }
        return try result.get()
    }
}

extension FrameHeader {
    /// Reads and checks the 16 bytes at the start of `bytes`.
    static func decode(_ bytes: UnsafeRawBufferPointer, _ direction: FrameDirection) throws(WireError) -> FrameHeader {
        precondition(bytes.count >= size)
        let length = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 0, as: UInt32.self))
        guard let type = FrameType(rawValue: bytes[4]) else { throw .unknownType(bytes[4]) }
        let flags = FrameFlags(rawValue: bytes[5])
        let reserved = bytes.loadUnaligned(fromByteOffset: 6, as: UInt16.self)
        let id = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
        guard type.goesDown == (direction == .down) else { throw .wrongDirection(type) }
        guard reserved == 0, flags.isSubset(of: type.allowedFlags) else { throw .reservedBits(type) }
        guard length <= maximumPayload else { throw .tooLarge(type, Int(length)) }
        guard (id != 0) == type.isAboutRequest || type == .ping || type == .pong else { throw .wrongID(type) }
        return FrameHeader(length: length, type: type, flags: flags, id: id)
    }
}
