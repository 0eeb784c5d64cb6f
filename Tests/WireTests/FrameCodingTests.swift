import Testing
import Wire

@Suite struct FrameCodingTests {
    /// Decodes `pieces` one after the other.
    private func decode(_ pieces: [[UInt8]], _ direction: FrameDirection) throws(WireError) -> [Sample] {
        var decoder = FrameDecoder(reading: direction)
        var samples: [Sample] = []
        for piece in pieces {
            let result: Result<Void, WireError> = piece.withUnsafeBytes { bytes in
                do throws(WireError) {
                    try decoder.feed(bytes) { header, frame in
                        samples.append(Sample(frame: frame, id: header.id, flags: header.flags))
                        return true
                    }
                    return .success(())
                } catch { return .failure(error) }
            }
            try result.get()
        }
        return samples
    }

    private func expectSame(_ left: [Sample], _ right: [Sample], _ note: Comment = "") {
        #expect(left.map(\.frame) == right.map(\.frame), note)
        #expect(left.map(\.id) == right.map(\.id), note)
        #expect(left.map(\.flags) == right.map(\.flags), note)
    }

    @Test(arguments: [FrameDirection.down, .up]) func everyFrameComesBack(_ direction: FrameDirection) throws {
        let samples = direction == .down ? downSamples : upSamples
        expectSame(try decode([try encoded(samples)], direction), samples)
        // Every type of this direction is among the samples.
        let types = Set(samples.map(\.frame.type))
        #expect(types == Set(FrameType.allCases.filter { $0.goesDown == (direction == .down) }))
    }

    @Test(arguments: [FrameDirection.down, .up]) func cutAtEveryByte(_ direction: FrameDirection) throws {
        let samples = direction == .down ? downSamples : upSamples
        let bytes = try encoded(samples)
        for cut in 0...bytes.count {
            expectSame(try decode([Array(bytes[..<cut]), Array(bytes[cut...])], direction), samples, "cut at \(cut)")
        }
        expectSame(try decode(bytes.map { [$0] }, direction), samples)
    }

    @Test func layoutIsTheDocumentedOne() throws {
        var bytes: [UInt8] = []
        try FrameEncoder.append(
            .deliver(
                Deliver(
                    kind: .status, arrivedAt: 1, sequence: 2, remaining: 3, deadGeneration: 4, correlationID: "c", fields: [("n", [9])])),
            id: 5, flags: .deferred, to: &bytes)
        #expect(
            bytes == [43, 0, 0, 0, 3, 2, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0]
                + [3, 1, 1, 0, 3, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0x63]
                + [1, 0, 0, 0, 1, 0, 0, 0, 0x6E, 9])
    }

    @Test func aKeptDeliverIsStamped() throws {
        var deliver = sampleDeliver
        deliver.deadGeneration = 0
        var bytes = try encoded([Sample(frame: .deliver(deliver), id: 1, flags: .deferred)])
        DeliverFrame.stamp(&bytes, remaining: 7, deadGeneration: 0)
        deliver.remaining = 7
        expectSame(try decode([bytes], .down), [Sample(frame: .deliver(deliver), id: 1, flags: .deferred)])
        DeliverFrame.stamp(&bytes, remaining: 5, deadGeneration: 300)
        deliver.remaining = 5
        deliver.deadGeneration = 300
        expectSame(try decode([bytes], .down), [Sample(frame: .deliver(deliver), id: 1, flags: [.deferred, .redelivered])])
    }

    @Test func fieldsComeBackAsTheyWerePutIn() {
        let pairs: [(name: String, value: [UInt8])] = [("From", [1, 2]), ("", []), ("From", [3]), ("Grüße", [0])]
        let fields = DeliverFields(pairs)
        #expect(fields.count == 4)
        #expect(fields.elementsEqual(pairs) { $0.name == $1.name && Array($0.value) == $1.value })
        var other = DeliverFields()
        for (name, value) in pairs {
            Array(name.utf8).withUnsafeBytes { name in value.withUnsafeBytes { other.append(name: name, value: $0) } }
        }
        #expect(other == fields)
        #expect(DeliverFields().first { _ in true } == nil)
    }

    @Test(
        arguments: [
            // Fields said to be there, bytes.
            (0, [0]), (1, []), (1, [1, 0, 0, 0, 1, 0, 0, 0, 0x61]), (1, [1, 0, 0, 0, 1, 0, 0, 0, 0x61, 9, 9]),
            (2, [1, 0, 0, 0, 1, 0, 0, 0, 0x61, 9]), (1, [1, 0, 0, 0, 1, 0, 0]), (65_535, [0, 0, 0, 0, 0, 0, 0, 0]),
            (1, [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x61, 9]), (1, [2, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0x61, 9]),
        ] as [(UInt16, [UInt8])])
    func fieldsThatDoNotFitAreRefused(_ count: UInt16, _ bytes: [UInt8]) throws {
        let payload = [1, 0, UInt8(count & 0xFF), UInt8(count >> 8)] + [UInt8](repeating: 0, count: 28) + bytes
        let frame = [UInt8(payload.count), 0, 0, 0, 3, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0] + payload
        #expect(throws: WireError.malformed(.deliver)) { try decode([frame], .down) }
    }

    @Test func signalsAreTheSameAsFrames() throws {
        var bytes: [UInt8] = []
        FrameEncoder.append(signal: .accepted, id: 9, to: &bytes)
        FrameEncoder.append(credit: 3, to: &bytes)
        FrameEncoder.append(dead: 7, to: &bytes)
        var other: [UInt8] = []
        try FrameEncoder.append(.accepted, id: 9, to: &other)
        try FrameEncoder.append(.credit(3), to: &other)
        try FrameEncoder.append(.dead(7), to: &other)
        #expect(bytes == other)
    }

    @Test(
        arguments: [
            // type, flags, reserved, id, length, error
            (0, 0, 0, 0, 0, WireError.unknownType(0)), (99, 0, 0, 0, 0, .unknownType(99)), (3, 0, 0, 1, 0, .wrongDirection(.deliver)),
            (35, 1, 0, 1, 0, .reservedBits(.answer)), (34, 0, 0, 0, 0, .wrongID(.accepted)), (34, 1, 0, 1, 0, .reservedBits(.accepted)),
            (34, 0, 1, 1, 0, .reservedBits(.accepted)), (33, 0, 0, 1, 4, .wrongID(.credit)),
            (35, 0, 0, 1, 0x7FFF_FFFF, .tooLarge(.answer, 0x7FFF_FFFF)), (34, 0, 0, 1, 1, .malformed(.accepted)),
            (33, 0, 0, 0, 3, .malformed(.credit)), (33, 0, 0, 0, 5, .malformed(.credit)),
        ] as [(UInt8, UInt8, UInt16, UInt64, UInt32, WireError)])
    func garbageIsNamed(_ type: UInt8, _ flags: UInt8, _ reserved: UInt16, _ id: UInt64, _ length: UInt32, _ error: WireError) {
        func little(_ value: some FixedWidthInteger) -> [UInt8] { withUnsafeBytes(of: value.littleEndian) { Array($0) } }
        let header = little(length) + [type, flags] + little(reserved) + little(id)
        #expect(header.count == 16)
        #expect(throws: error) { try decode([header + [UInt8](repeating: 0, count: Int(min(length, 8)))], .up) }
        // The header alone is enough to refuse it, unless it is the payload that is wrong.
        if case .malformed = error { return }
        #expect(throws: error) { try decode(header.map { [$0] }, .up) }
    }

    @Test func framesBeforeGarbageCountAndAFailedDecoderStaysFailed() throws {
        var bytes: [UInt8] = []
        FrameEncoder.append(signal: .accepted, id: 1, to: &bytes)
        bytes += [UInt8](repeating: 0xFF, count: 16)
        var decoder = FrameDecoder(reading: .up)
        var seen = 0
        #expect(throws: WireError.unknownType(0xFF)) {
            try bytes.withUnsafeBytes {
                try decoder.feed($0) { _, _ in
                    seen += 1; return true
                }
            }
        }
        #expect(seen == 1)
        #expect(throws: WireError.unknownType(0xFF)) {
            try bytes.withUnsafeBytes {
                try decoder.feed($0) { _, _ in
                    seen += 1; return true
                }
            }
        }
        #expect(seen == 1)
    }

    @Test func anotherVersionIsRefused() throws {
        let bytes = try encoded([Sample(frame: .ready(Ready(version: 2, pid: 1, credit: 1)))])
        #expect(throws: WireError.version(2)) { try decode([bytes], .up) }
    }

    @Test func theOwnerMayStopInTheMiddle() throws {
        let bytes = try encoded(upSamples)
        var decoder = FrameDecoder(reading: .up)
        var seen = 0
        try bytes.withUnsafeBytes {
            try decoder.feed($0) { _, _ in
                seen += 1; return seen < 3
            }
        }
        #expect(seen == 3)
    }

    @Test func valuesThatCannotBeCarriedLeaveTheOutputAlone() {
        var output: [UInt8] = [1]
        let cases: [(Frame, UInt64, FrameFlags, WireError)] = [
            (.answer(Answer(status: 200, body: [UInt8](repeating: 0, count: 1 << 20))), 1, [], .tooLarge(.answer, (1 << 20) + 16)),
            (.answer(Answer(status: 99)), 1, [], .malformed(.answer)),
            (.answer(Answer(status: 200, headers: [("X", "a\r\nSet-Cookie: b")])), 1, [], .malformed(.answer)),
            (.hello(Hello(router: [1], slot: 0, generation: 1)), 0, [], .malformed(.hello)),
            (.written, 1, .deferred, .reservedBits(.written)),
        ]
        for (frame, id, flags, error) in cases {
            #expect(throws: error) { try FrameEncoder.append(frame, id: id, flags: flags, to: &output) }
            #expect(output == [1])
        }
        var long = sampleDeliver
        long.correlationID = String(repeating: "x", count: 65)
        #expect(throws: WireError.malformed(.deliver)) { try FrameEncoder.append(.deliver(long), id: 1, to: &output) }
    }

    @Test func brokenTextIsRepairedAndBytesAreKept() throws {
        var deliver = sampleDeliver
        deliver.fields = DeliverFields([("ab", [0x80])])
        var bytes = try encoded([Sample(frame: .deliver(deliver), id: 1)])
        bytes[bytes.count - 3] = 0xFF
        guard case .deliver(let back) = try decode([bytes], .down)[0].frame else { Issue.record("not a deliver"); return }
        let field = try #require(back.fields.first { _ in true })
        #expect(field.name == "\u{FFFD}b")
        #expect(field.value == [0x80])
    }

    @Test(arguments: [FrameDirection.down, .up]) func mutationsNeverCrash(_ direction: FrameDirection) throws {
        let seeds = try (direction == .down ? downSamples : upSamples).map { try encoded([$0]) }
        var random = SplitMix(state: 0x5EED)
        var refused = 0
        for round in 0..<50_000 {
            var bytes = seeds[round % seeds.count]
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                switch Int.random(in: 0..<4, using: &random) {
                case 0: bytes[Int.random(in: 0..<bytes.count, using: &random)] = .random(in: 0...255, using: &random)
                case 1: bytes[Int.random(in: 0..<bytes.count, using: &random)] ^= UInt8(1) << UInt8.random(in: 0..<8, using: &random)
                case 2: bytes.insert(.random(in: 0...255, using: &random), at: .random(in: 0...bytes.count, using: &random))
                default: if bytes.count > 1 { bytes.remove(at: .random(in: 0..<bytes.count, using: &random)) }
                }
            }
            let cut = Int.random(in: 0...bytes.count, using: &random)
            do { _ = try decode([Array(bytes[..<cut]), Array(bytes[cut...])], direction) } catch { refused += 1 }
        }
        #expect(refused > 1000)
    }

    /// A crowd's turn is not paid for ever after, an ordinary turn not each time anew.
    @Test func aLargeTurnGivesItsRoomBack() {
        var output = [UInt8](repeating: 1, count: 20_000)
        let ordinary = output.capacity
        output.emptyFrames()
        #expect(output.isEmpty && output.capacity == ordinary)
        output = [UInt8](repeating: 1, count: 300_000)
        output.emptyFrames()
        #expect(output.isEmpty && output.capacity == 0)
    }
}

/// A small seeded generator, so that a failing round can be repeated.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
