// What is spooled, as values. Made by the pipeline from a frame, and made into the same frame again when it is drained. Pure.

import Time
import Wire

/// What a row is about; the numbers are those of `DeliverKind`.
package enum SpoolKind: UInt8, Sendable {
    case message = 1
    /// The same at the fallback URL.
    case fallback = 2
    /// A status callback.
    case status = 3
}

/// One request to be kept.
package struct SpoolEntry: Sendable, Equatable {
    package var kind: SpoolKind
    /// At the front.
    package var arrivedAt: WallTime
    /// Rises with every request of one router process.
    package var sequence: Int64
    package var accountSID: String
    package var messageSID: String
    /// Tells the callbacks of one message apart, and deliveries of it that must both be kept.
    package var event: String
    /// 16 bytes; empty: none, a status callback.
    package var conversation: [UInt8]
    package var correlationID: String
    /// Bit 0: drained ahead of all that isn't marked so. The others are the caller's own.
    package var flags: UInt32
    package var fields: DeliverFields

    /// The one flag that means something here.
    package static let urgent: UInt32 = 1

    package init(
        kind: SpoolKind, arrivedAt: WallTime, sequence: Int64, accountSID: String, messageSID: String, event: String = "",
        conversation: [UInt8], correlationID: String, flags: UInt32 = 0, fields: DeliverFields
    ) {
        self.kind = kind
        self.arrivedAt = arrivedAt
        self.sequence = sequence
        self.accountSID = accountSID
        self.messageSID = messageSID
        self.event = event
        self.conversation = conversation
        self.correlationID = correlationID
        self.flags = flags
        self.fields = fields
    }

    /// From a frame; nil for what is never spooled (admin calls).
    package init?(
        _ deliver: Deliver, accountSID: String, messageSID: String, event: String = "", conversation: [UInt8], flags: UInt32 = 0
    ) {
        guard let kind = SpoolKind(rawValue: deliver.kind.rawValue) else { return nil }
        self.init(
            kind: kind, arrivedAt: WallTime(microseconds: deliver.arrivedAt), sequence: Int64(clamping: deliver.sequence),
            accountSID: accountSID, messageSID: messageSID, event: event, conversation: conversation,
            correlationID: deliver.correlationID, flags: flags, fields: deliver.fields)
    }

    /// The frame that it came by, with no time left to answer it.
    package var deliver: Deliver {
        let kind: DeliverKind =
            switch kind {
            case .message: .message
            case .fallback: .fallback
            case .status: .status
            }
        return Deliver(
            kind: kind, arrivedAt: arrivedAt.microseconds, sequence: UInt64(clamping: sequence), remaining: 0, correlationID: correlationID,
            fields: fields)
    }

    /// FNV-1a over everything: a damaged file must not make up messages.
    var checksum: Int64 {
        var hash = FNV1a()
        func mix(_ number: some FixedWidthInteger) {
            withUnsafeBytes(of: UInt64(truncatingIfNeeded: number).littleEndian) { hash.mix($0) }
        }
        func mix(_ text: String) {
            var text = text
            text.withUTF8 { hash.mix(UnsafeRawBufferPointer($0)) }
            hash.mix(0xff)
        }
        hash.mix(kind.rawValue)
        mix(arrivedAt.microseconds)
        mix(sequence)
        mix(accountSID)
        mix(messageSID)
        mix(event)
        mix(conversation.count)
        conversation.withUnsafeBytes { hash.mix($0) }
        mix(correlationID)
        mix(flags)
        mix(fields.count)
        fields.encoded.withUnsafeBytes { hash.mix($0) }
        return Int64(bitPattern: hash.value)
    }
}

/// Where a row is.
struct SpoolPlace: Sendable, Hashable {
    var file: SpoolFileName
    var id: Int64
    /// In a file that was set aside: nothing is removed there.
    var isDamaged = false
}

/// A row that was read.
package struct SpooledEntry: Sendable {
    package let entry: SpoolEntry
    let place: SpoolPlace

    /// The order of draining: arrival; the rest only decides ties.
    static func precedes(_ left: SpooledEntry, _ right: SpooledEntry) -> Bool {
        if left.entry.arrivedAt != right.entry.arrivedAt { return left.entry.arrivedAt < right.entry.arrivedAt }
        if left.entry.sequence != right.entry.sequence { return left.entry.sequence < right.entry.sequence }
        return left.entry.messageSID.utf8.lexicographicallyPrecedes(right.entry.messageSID.utf8)
    }
}

/// What became of a write. In both cases the request is on disk.
package enum SpoolResult: Sendable, Equatable {
    case stored
    /// It was there before.
    case duplicate
}
