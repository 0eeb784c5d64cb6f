// Frames between dispatcher and worker, both ways: a worker that has gone mad must not take the dispatcher with it.

import Wire

extension FuzzTarget {
    static let frames = FuzzTarget(
        "frames", "frames between dispatcher and worker, both directions: cut anywhere, written again",
        seeds: Frames.seeds, longest: 65_536
    ) { Frames.check($0) }
}

private enum Frames {
    private struct Sample {
        var frame: Frame
        var id: UInt64 = 0
        var flags: FrameFlags = []
    }

    private static let samples: [Sample] = [
        Sample(frame: .hello(Hello(router: Array(0..<16), slot: 3, generation: .max))),
        Sample(
            frame: .deliver(
                Deliver(
                    kind: .message, arrivedAt: 1_767_268_800_123_456, sequence: 42, remaining: 13_000, deadGeneration: 7,
                    correlationID: "c0ffee-1",
                    fields: [
                        ("MessageSid", Array("SM00000000000000000000000000000001".utf8)), ("Body", Array("Grüße 👋".utf8)), ("", [0xFF, 0]),
                    ])),
            id: 9, flags: [.redelivered, .limited, .firstLimited]),
        Sample(
            frame: .deliver(
                Deliver(
                    kind: .admin, arrivedAt: 1, sequence: 2, remaining: 3, correlationID: "audit",
                    fields: AuditNotes.fields([
                        AuditNote(at: 4, who: "203.0.113.7", action: "refused_too_often", subject: "/metrics", after: "1 call")
                    ]))),
            id: 10),
        Sample(frame: .written, id: 1), Sample(frame: .answeredEmpty, id: 2), Sample(frame: .ping, id: 77), Sample(frame: .drain(30_000)),
        Sample(frame: .dead(.max - 1)), Sample(frame: .fatesKnown(5)), Sample(frame: .grant(250)),
        Sample(
            frame: .suspect(
                Suspicion(
                    generation: 12, at: 1_767_268_800_123_456, slot: 2, cause: 11, wasAlone: true,
                    accountSID: "AC00000000000000000000000000000001", messageSID: "SM00000000000000000000000000000001"))),
        Sample(frame: .ready(Ready(pid: 4711, credit: 2000))), Sample(frame: .credit(1)), Sample(frame: .accepted, id: 9),
        Sample(
            frame: .answer(
                Answer(
                    status: 200, outcome: .success, processing: 12_345, contentType: "application/xml", headers: [("Allow", "GET, POST")],
                    body: Array("<Response/>".utf8))), id: 9),
        Sample(frame: .pong, id: 77), Sample(frame: .figures(Figures(values: [0, 1, .max]))),
        Sample(frame: .liveValues(LiveValues(values: [("recent", "{\"total\":1}"), ("SMS_ROUTER_X", "5")]))), Sample(frame: .drained),
    ]

    static let seeds: [[UInt8]] = {
        func bytes(_ samples: [Sample]) -> [UInt8] {
            var bytes: [UInt8] = []
            for sample in samples { try? FrameEncoder.append(sample.frame, id: sample.id, flags: sample.flags, to: &bytes) }
            return bytes
        }
        return samples.map { bytes([$0]) } + [
            bytes(samples.filter(\.frame.type.goesDown)), bytes(samples.filter { !$0.frame.type.goesDown }),
        ]
    }()

    private struct Read: Equatable {
        var frames: [Frame] = []
        var headers: [FrameHeader] = []
        var error: WireError?
    }

    static func check(_ input: [UInt8]) -> UInt64 {
        let pieces = Cuts.pieces(input)
        var shape = Shape()
        for direction in [FrameDirection.down, .up] {
            let whole = read([input], direction)
            let cut = read(pieces, direction)
            must(
                whole == cut,
                "cut into \(pieces.map(\.count)): \(cut.frames.count) frames, \(String(describing: cut.error)); whole \(whole.frames.count), \(String(describing: whole.error))"
            )
            for (header, frame) in zip(whole.headers, whole.frames) { writeAgain(header, frame, direction) }
            for header in whole.headers.prefix(4) {
                shape.add(header.type.rawValue)
                shape.add(header.flags.rawValue)
                shape.add(size: Int(header.length))
            }
            shape.add(size: whole.frames.count)
            shape.add(whole.error.map { kind($0) } ?? "none")
        }
        return shape.value
    }

    private static func kind(_ error: WireError) -> String {
        switch error {
        case .unknownType: "type"
        case .wrongDirection(let type): "direction \(type)"
        case .reservedBits(let type): "bits \(type)"
        case .wrongID(let type): "id \(type)"
        case .tooLarge(let type, _): "large \(type)"
        case .malformed(let type): "malformed \(type)"
        case .version: "version"
        }
    }

    private static func read(_ pieces: [[UInt8]], _ direction: FrameDirection) -> Read {
        var decoder = FrameDecoder(reading: direction)
        var result = Read()
        for piece in pieces where result.error == nil {
            piece.withUnsafeBytes { bytes in
                do throws(WireError) {
                    try decoder.feed(bytes) { header, frame in
                        result.headers.append(header)
                        result.frames.append(frame)
                        return true
                    }
                } catch { result.error = error }
            }
            must(decoder.buffered <= FrameHeader.size + FrameHeader.maximumPayload, "it keeps \(decoder.buffered) bytes")
        }
        return result
    }

    /// What was read can be written, and is read as the same. Names and texts that were no UTF-8 have been repaired, and may have grown.
    private static func writeAgain(_ header: FrameHeader, _ frame: Frame, _ direction: FrameDirection) {
        var bytes: [UInt8] = []
        do throws(WireError) {
            try FrameEncoder.append(frame, id: header.id, flags: header.flags, to: &bytes)
        } catch {
            must(isRepaired(frame), "\(header.type) cannot be written: \(error)")
            return
        }
        must(bytes.count == FrameHeader.size + Int(header.length) || isRepaired(frame), "\(header.type) has another length")
        let again = read([bytes], direction)
        must(again.error == nil && again.frames == [frame], "\(header.type) is read as another one")
        must(again.headers.first?.id == header.id && again.headers.first?.flags == header.flags, "\(header.type) with another header")
        if case .deliver(let deliver) = frame, let notes = AuditNotes.notes(deliver.fields) {
            must(AuditNotes.notes(AuditNotes.fields(notes)) == notes, "notes that are read as others")
        }
    }

    private static func isRepaired(_ frame: Frame) -> Bool {
        func has(_ text: String) -> Bool { text.unicodeScalars.contains("\u{fffd}") }
        switch frame {
        case .answer(let answer): return has(answer.contentType) || answer.headers.contains { has($0.name) || has($0.value) }
        case .liveValues(let live): return live.values.contains { has($0.key) || has($0.value) }
        default: return false
        }
    }
}
