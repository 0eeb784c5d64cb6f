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

    /// The same frame with nothing but the fields that name the message: what is needed of one that was answered.
    package static func slim(_ frame: [UInt8]) -> [UInt8] {
        var slim: [UInt8] = []
        var decoder = FrameDecoder(reading: .down)
        frame.withUnsafeBytes { bytes in
            try? decoder.feed(bytes) { header, frame in
                guard case .deliver(var deliver) = frame else { return false }
                var fields: [(name: String, value: [UInt8])] = []
                for (name, value) in deliver.fields where keyFields.contains(name) && !fields.contains(where: { $0.name == name }) {
                    fields.append((name, Array(value)))
                }
                deliver.fields = DeliverFields(fields)
                try? FrameEncoder.append(.deliver(deliver), id: header.id, flags: header.flags, to: &slim)
                return true
            }
        }
        return slim.isEmpty ? frame : slim
    }

    private static let keyFields = ["MessageSid", "AccountSid"]

    /// Stamps `frame`, which must hold one whole `deliver` as `FrameEncoder` made it: milliseconds left, and when `deadGeneration` is not 0
    /// also that generation and the flag `redelivered`, with `replyLate` and `twin` these too.
    package static func stamp(
        _ frame: inout [UInt8], remaining: UInt32, deadGeneration: UInt64, replyLate: Bool = false, twin: Bool = false
    ) {
        precondition(frame.count >= FrameHeader.size + 32 && frame[4] == FrameType.deliver.rawValue)
        frame.withUnsafeMutableBytes { bytes in
            bytes.storeBytes(of: remaining.littleEndian, toByteOffset: remainingOffset, as: UInt32.self)
            guard deadGeneration != 0 else { return }
            bytes.storeBytes(of: deadGeneration.littleEndian, toByteOffset: deadGenerationOffset, as: UInt64.self)
            bytes[flagsOffset] |= FrameFlags.redelivered.rawValue
            if replyLate { bytes[flagsOffset] |= FrameFlags.replyLate.rawValue }
            if twin { bytes[flagsOffset] |= FrameFlags.twin.rawValue }
        }
    }

    /// The same number for all deliveries of a message, never 0 (FNV-1a over its MessageSid); 0: the `deliver` is about none. For every request: it
    /// makes nothing of the fields.
    package static func messageHash(_ frame: [UInt8]) -> UInt64 {
        guard isMessage(frame), frame.count >= fieldsOffset(frame) else { return 0 }
        return frame.withUnsafeBytes { bytes in
            guard let value = DeliverFields.first(named: "MessageSid", in: UnsafeRawBufferPointer(rebasing: bytes[fieldsOffset(frame)...]))
            else { return 0 }
            var hash = FNV1a()
            for byte in value { hash.mix(byte) }
            return max(hash.value, 1)
        }
    }

    /// The message that the encoded `deliver` is about, as far as its names are in order; nil: none.
    package static func messageName(_ frame: [UInt8]) -> MessageName? {
        guard isMessage(frame), let fields = fields(frame) else { return nil }
        var name = MessageName(accountSID: "", messageSID: "")
        for (field, value) in fields {
            switch field {
            case "AccountSid" where name.accountSID.isEmpty: name.accountSID = String(decoding: value, as: UTF8.self)
            case "MessageSid" where name.messageSID.isEmpty: name.messageSID = String(decoding: value, as: UTF8.self)
            default: break
            }
        }
        return Suspicion.isName(name.accountSID) && Suspicion.isName(name.messageSID) ? name : nil
    }

    /// What of a message is in a frame with the flag `deadLetter`.
    private static let names: Set<String> = ["MessageSid", "AccountSid", "From", "To", "MessagingServiceSid"]

    /// The same `deliver` with the flag `deadLetter`, and nothing but names in it.
    package static func deadLetter(_ frame: [UInt8]) -> [UInt8] {
        guard let fields = fields(frame) else { return frame }
        let kept = DeliverFields(fields.filter { names.contains($0.name) }.map { ($0.name, Array($0.value)) })
        var letter = Array(frame[..<fieldsOffset(frame)]) + kept.encoded
        letter.withUnsafeMutableBytes { bytes in
            bytes.storeBytes(of: UInt32(bytes.count - FrameHeader.size).littleEndian, toByteOffset: 0, as: UInt32.self)
            bytes.storeBytes(of: UInt16(kept.count).littleEndian, toByteOffset: FrameHeader.size + 2, as: UInt16.self)
            bytes[flagsOffset] |= FrameFlags.deadLetter.rawValue
        }
        return letter
    }

    private static func fieldsOffset(_ frame: [UInt8]) -> Int { FrameHeader.size + 32 + Int(frame[FrameHeader.size + 1]) }

    private static func fields(_ frame: [UInt8]) -> DeliverFields? {
        guard frame.count >= FrameHeader.size + 32, frame.count >= fieldsOffset(frame) else { return nil }
        let count = Int(frame[FrameHeader.size + 2]) | Int(frame[FrameHeader.size + 3]) << 8
        return DeliverFields(count: count, encoded: Array(frame[fieldsOffset(frame)...]))
    }
}

/// What makes a message one and the same.
package struct MessageName: Hashable, Sendable {
    package var accountSID: String
    package var messageSID: String

    package init(accountSID: String, messageSID: String) {
        self.accountSID = accountSID
        self.messageSID = messageSID
    }
}
