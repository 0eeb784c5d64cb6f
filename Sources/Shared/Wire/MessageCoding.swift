// The payloads' byte layouts, as docs/ipc.md has them: little-endian, no padding, every length checked before it is used.
// Used by FrameEncoder and FrameDecoder only. Pure.

/// Limits inside payloads, beside the limit of the whole.
package enum WireLimit {
    /// Bytes of a correlation id.
    package static let correlationID = 64
    /// Values of one `figures` frame.
    package static let figures = 1024
    /// Pairs of one `liveValues`, `beat` or `beaten` frame, fields of a `deliver`, headers of an `answer`.
    package static let pairs = 65_535
    /// Bytes of the router's identity.
    package static let router = 16
}

extension FrameEncoder {
    /// The exact size of the payload; throws when a part of it cannot be expressed.
    static func payloadLength(_ frame: Frame) throws(WireError) -> Int {
        switch frame {
        case .written, .notWritten, .answeredEmpty, .ping, .accepted, .pong, .drained:
            return 0
        case .drain, .credit, .grant:
            return 4
        case .dead, .fatesKnown:
            return 8
        case .suspect(let suspicion):
            guard isName(suspicion.accountSID), isName(suspicion.messageSID) else { throw .malformed(.suspect) }
            return 24 + suspicion.accountSID.utf8.count + suspicion.messageSID.utf8.count
        case .hello(let hello):
            guard hello.router.count == WireLimit.router else { throw .malformed(.hello) }
            return 28
        case .ready:
            return 12
        case .liveValues(let live):
            return try pairsLength(live.values, .liveValues)
        case .beat(let words):
            return try pairsLength(words.values, .beat)
        case .beaten(let words):
            return try pairsLength(words.values, .beaten)
        case .figures(let figures):
            guard figures.values.count <= WireLimit.figures else { throw .malformed(.figures) }
            return figures.values.count * 8
        case .deliver(let deliver):
            guard deliver.fields.count <= WireLimit.pairs, isCorrelationID(deliver.correlationID) else { throw .malformed(.deliver) }
            return 32 + deliver.correlationID.utf8.count + deliver.fields.encoded.count
        case .answer(let answer):
            guard answer.headers.count <= WireLimit.pairs, (100...599).contains(answer.status), answer.contentType.utf8.count <= 255,
                isHeaderText(answer.contentType)
            else { throw .malformed(.answer) }
            var length = 16 + answer.contentType.utf8.count + answer.body.count
            for header in answer.headers {
                guard header.name.utf8.count <= 65_535, header.value.utf8.count <= 65_535, isHeaderText(header.name),
                    isHeaderText(header.value)
                else { throw .malformed(.answer) }
                length += 4 + header.name.utf8.count + header.value.utf8.count
            }
            return length
        }
    }

    static func writePayload(_ frame: Frame, _ writer: inout PayloadWriter) {
        switch frame {
        case .written, .notWritten, .answeredEmpty, .ping, .accepted, .pong, .drained:
            break
        case .drain(let number), .credit(let number), .grant(let number):
            writer.put(number)
        case .dead(let generation), .fatesKnown(let generation):
            writer.put(generation)
        case .suspect(let suspicion):
            writer.put(suspicion.generation)
            writer.put(suspicion.at)
            writer.put(suspicion.slot)
            writer.put(suspicion.cause)
            writer.put(UInt8(suspicion.wasAlone ? 1 : 0))
            writer.put(UInt8(suspicion.accountSID.utf8.count))
            writer.put(UInt8(suspicion.messageSID.utf8.count))
            writer.put(UInt16(0))
            writer.put(suspicion.accountSID)
            writer.put(suspicion.messageSID)
        case .hello(let hello):
            writer.put(hello.version)
            writer.put(hello.slot)
            writer.put(hello.generation)
            writer.put(hello.router)
        case .ready(let ready):
            writer.put(ready.version)
            writer.put(UInt16(0))
            writer.put(ready.pid)
            writer.put(ready.credit)
        case .liveValues(let live):
            writePairs(live.values, &writer)
        case .beat(let words), .beaten(let words):
            writePairs(words.values, &writer)
        case .figures(let figures):
            for value in figures.values { writer.put(value) }
        case .deliver(let deliver):
            writeDeliver(deliver, &writer)
        case .answer(let answer):
            writeAnswer(answer, &writer)
        }
    }

    private static func writeDeliver(_ deliver: Deliver, _ writer: inout PayloadWriter) {
        writer.put(deliver.kind.rawValue)
        writer.put(UInt8(deliver.correlationID.utf8.count))
        writer.put(UInt16(deliver.fields.count))
        writer.put(deliver.remaining)
        writer.put(deliver.arrivedAt)
        writer.put(deliver.sequence)
        writer.put(deliver.deadGeneration)
        writer.put(deliver.correlationID)
        writer.put(deliver.fields.encoded)
    }

    private static func writeAnswer(_ answer: Answer, _ writer: inout PayloadWriter) {
        writer.put(answer.status)
        writer.put(answer.outcome.rawValue)
        writer.put(UInt8(answer.contentType.utf8.count))
        writer.put(UInt16(answer.headers.count))
        writer.put(UInt16(0))
        writer.put(answer.processing)
        writer.put(UInt32(answer.body.count))
        writer.put(answer.contentType)
        for header in answer.headers {
            writer.put(UInt16(header.name.utf8.count))
            writer.put(UInt16(header.value.utf8.count))
            writer.put(header.name)
            writer.put(header.value)
        }
        writer.put(answer.body)
    }

    private static func pairsLength(_ pairs: [(key: String, value: String)], _ type: FrameType) throws(WireError) -> Int {
        guard pairs.count <= WireLimit.pairs else { throw .malformed(type) }
        var length = 2
        for pair in pairs { length += 8 + pair.key.utf8.count + pair.value.utf8.count }
        return length
    }

    private static func writePairs(_ pairs: [(key: String, value: String)], _ writer: inout PayloadWriter) {
        writer.put(UInt16(pairs.count))
        for pair in pairs {
            writer.put(UInt32(pair.key.utf8.count))
            writer.put(UInt32(pair.value.utf8.count))
            writer.put(pair.key)
            writer.put(pair.value)
        }
    }

    private static func isCorrelationID(_ text: String) -> Bool {
        text.utf8.count <= WireLimit.correlationID && text.utf8.allSatisfy(isPrintableASCII)
    }

    private static func isHeaderText(_ text: String) -> Bool { text.utf8.allSatisfy(isHeaderByte) }
}

private func isPrintableASCII(_ byte: UInt8) -> Bool { (0x20...0x7E).contains(byte) }
/// No control character may reach an HTTP header through an answer (RFC 9110, 5.5).
private func isHeaderByte(_ byte: UInt8) -> Bool { byte >= 0x20 && byte != 0x7F }

extension Frame {
    static func decode(_ header: FrameHeader, _ payload: UnsafeRawBufferPointer) throws(WireError) -> Frame {
        var reader = PayloadReader(payload, header.type)
        let frame: Frame
        switch header.type {
        case .written: frame = .written
        case .notWritten: frame = .notWritten
        case .answeredEmpty: frame = .answeredEmpty
        case .ping: frame = .ping
        case .accepted: frame = .accepted
        case .pong: frame = .pong
        case .drained: frame = .drained
        case .drain: frame = .drain(try reader.number())
        case .dead: frame = .dead(try reader.number())
        case .fatesKnown: frame = .fatesKnown(try reader.number())
        case .grant: frame = .grant(try reader.number())
        case .suspect: frame = .suspect(try reader.suspicion())
        case .credit: frame = .credit(try reader.number())
        case .hello: frame = .hello(try reader.hello())
        case .ready: frame = .ready(try reader.ready())
        case .liveValues: frame = .liveValues(LiveValues(values: try reader.pairs()))
        case .beat: frame = .beat(ClusterWords(values: try reader.pairs()))
        case .beaten: frame = .beaten(ClusterWords(values: try reader.pairs()))
        case .figures: frame = .figures(try reader.figures())
        case .deliver: frame = .deliver(try reader.deliver(header.flags))
        case .answer: frame = .answer(try reader.answer())
        }
        guard reader.isAtEnd else { throw .malformed(header.type) }
        return frame
    }
}

/// Reads a payload front to back; every step checks what is left.
private struct PayloadReader {
    private let bytes: UnsafeRawBufferPointer
    private let type: FrameType
    private var offset = 0

    init(_ bytes: UnsafeRawBufferPointer, _ type: FrameType) {
        self.bytes = bytes
        self.type = type
    }

    var isAtEnd: Bool { offset == bytes.count }
    private var left: Int { bytes.count - offset }

    mutating func number<Value: FixedWidthInteger & BitwiseCopyable>(_: Value.Type = Value.self) throws(WireError) -> Value {
        guard left >= MemoryLayout<Value>.size else { throw .malformed(type) }
        defer { offset += MemoryLayout<Value>.size }
        return Value(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: Value.self))
    }

    mutating func take(_ count: Int) throws(WireError) -> UnsafeRawBufferPointer {
        guard left >= count else { throw .malformed(type) }
        defer { offset += count }
        return UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + count])
    }

    /// Ill-formed UTF-8 is repaired with U+FFFD, as the standard library does.
    mutating func text(_ count: Int) throws(WireError) -> String { String(decoding: try take(count), as: UTF8.self) }

    mutating func hello() throws(WireError) -> Hello {
        let version: UInt16 = try number()
        guard version == wireVersion else { throw .version(version) }
        let slot: UInt16 = try number()
        let generation: UInt64 = try number()
        return Hello(version: version, router: [UInt8](try take(WireLimit.router)), slot: slot, generation: generation)
    }

    mutating func ready() throws(WireError) -> Ready {
        let version: UInt16 = try number()
        guard version == wireVersion else { throw .version(version) }
        guard try number(UInt16.self) == 0 else { throw .malformed(type) }
        return Ready(version: version, pid: try number(), credit: try number())
    }

    mutating func suspicion() throws(WireError) -> Suspicion {
        let generation: UInt64 = try number()
        let at: Int64 = try number()
        let slot: UInt16 = try number()
        let cause: UInt8 = try number()
        let alone: UInt8 = try number()
        let accountLength = Int(try number(UInt8.self))
        let sidLength = Int(try number(UInt8.self))
        guard alone <= 1, try number(UInt16.self) == 0 else { throw .malformed(type) }
        let account = try name(accountLength)
        return Suspicion(
            generation: generation, at: at, slot: slot, cause: cause, wasAlone: alone == 1, accountSID: account,
            messageSID: try name(sidLength))
    }

    private mutating func name(_ count: Int) throws(WireError) -> String {
        let text = String(decoding: try take(count), as: UTF8.self)
        guard isName(text) else { throw .malformed(type) }
        return text
    }

    mutating func pairs() throws(WireError) -> [(key: String, value: String)] {
        let count = Int(try number(UInt16.self))
        // No room is reserved for more than the payload can hold.
        guard count * 8 <= left else { throw .malformed(type) }
        var values: [(key: String, value: String)] = []
        values.reserveCapacity(count)
        for _ in 0..<count {
            let keyLength = Int(try number(UInt32.self))
            let valueLength = Int(try number(UInt32.self))
            let key = try text(keyLength)
            values.append((key, try text(valueLength)))
        }
        return values
    }

    mutating func figures() throws(WireError) -> Figures {
        let count = bytes.count / 8
        guard count <= WireLimit.figures else { throw .malformed(type) }
        var values: [UInt64] = []
        values.reserveCapacity(count)
        for _ in 0..<count { values.append(try number()) }
        return Figures(values: values)
    }

    mutating func deliver(_ flags: FrameFlags) throws(WireError) -> Deliver {
        guard let kind = DeliverKind(rawValue: try number()) else { throw .malformed(type) }
        let correlationLength = Int(try number(UInt8.self))
        let count = Int(try number(UInt16.self))
        let remaining: UInt32 = try number()
        let arrivedAt: Int64 = try number()
        let sequence: UInt64 = try number()
        let deadGeneration: UInt64 = try number()
        guard correlationLength <= WireLimit.correlationID else { throw .malformed(type) }
        guard flags.contains(.limited) || !flags.contains(.firstLimited) else { throw .reservedBits(type) }
        let correlation = try take(correlationLength)
        let fields = try take(left)
        guard correlation.allSatisfy(isPrintableASCII), DeliverFields.check(fields, count: count) else { throw .malformed(type) }
        return Deliver(
            kind: kind, arrivedAt: arrivedAt, sequence: sequence, remaining: remaining, deadGeneration: deadGeneration,
            correlationID: String(decoding: correlation, as: UTF8.self), fields: DeliverFields(count: count, checked: fields))
    }

    mutating func answer() throws(WireError) -> Answer {
        let status: UInt16 = try number()
        guard (100...599).contains(status), let outcome = OutcomeClass(rawValue: try number()) else { throw .malformed(type) }
        let contentTypeLength = Int(try number(UInt8.self))
        let count = Int(try number(UInt16.self))
        guard try number(UInt16.self) == 0 else { throw .malformed(type) }
        let processing: UInt32 = try number()
        let bodyLength = Int(try number(UInt32.self))
        let contentType = try headerText(contentTypeLength)
        guard count * 4 <= left else { throw .malformed(type) }
        var headers: [(name: String, value: String)] = []
        headers.reserveCapacity(count)
        for _ in 0..<count {
            let nameLength = Int(try number(UInt16.self))
            let valueLength = Int(try number(UInt16.self))
            let name = try headerText(nameLength)
            headers.append((name, try headerText(valueLength)))
        }
        return Answer(
            status: status, outcome: outcome, processing: processing, contentType: contentType, headers: headers,
            body: [UInt8](try take(bodyLength)))
    }

    private mutating func headerText(_ count: Int) throws(WireError) -> String {
        let text = try take(count)
        guard text.allSatisfy(isHeaderByte) else { throw .malformed(type) }
        return String(decoding: text, as: UTF8.self)
    }
}
