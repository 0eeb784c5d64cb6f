// The fields of an encoded `deliver` that change each time it is sent. The dispatcher keeps a request as the bytes of its frame (one
// allocation, a fourth of what the value takes) and stamps them before each sending.

package enum DeliverFrame {
    private static let flagsOffset = 5
    private static let remainingOffset = FrameHeader.size + 4
    private static let deadGenerationOffset = FrameHeader.size + 24

    /// Whether the encoded `deliver` is an inbound message, by either webhook.
    package static func isMessage(_ frame: [UInt8]) -> Bool {
        guard frame.count > FrameHeader.size, let kind = DeliverKind(rawValue: frame[FrameHeader.size]) else { return false }
        return kind == .message || kind == .fallback
    }

    /// Stamps `frame`, which must hold one whole `deliver` as `FrameEncoder` made it: milliseconds left, and when `deadGeneration` is not 0
    /// also that generation and the flag `redelivered`, with `replyLate` that one too.
    package static func stamp(_ frame: inout [UInt8], remaining: UInt32, deadGeneration: UInt64, replyLate: Bool = false) {
        precondition(frame.count >= FrameHeader.size + 32 && frame[4] == FrameType.deliver.rawValue)
        frame.withUnsafeMutableBytes { bytes in
            bytes.storeBytes(of: remaining.littleEndian, toByteOffset: remainingOffset, as: UInt32.self)
            guard deadGeneration != 0 else { return }
            bytes.storeBytes(of: deadGeneration.littleEndian, toByteOffset: deadGenerationOffset, as: UInt64.self)
            bytes[flagsOffset] |= FrameFlags.redelivered.rawValue
            if replyLate { bytes[flagsOffset] |= FrameFlags.replyLate.rawValue }
        }
    }
}
