// Frames of every type, for round trips and as seeds of mutation.

import Wire

let sampleDeliver = Deliver(
    kind: .message, arrivedAt: 1_767_268_800_123_456, sequence: 42, remaining: 13_000, deadGeneration: 7, correlationID: "c0ffee-1",
    fields: [
        ("MessageSid", Array("SM00000000000000000000000000000001".utf8)), ("Body", Array("Grüße 👋".utf8)), ("Body", []),
        ("", [0xFF, 0x00, 0xC3]),
    ])

let sampleAnswer = Answer(
    status: 200, outcome: .success, processing: 12_345, contentType: "application/xml", headers: [("Allow", "GET, POST"), ("X-Empty", "")],
    body: Array("<Response/>".utf8))

struct Sample {
    var frame: Frame
    var id: UInt64 = 0
    var flags: FrameFlags = []
}

let downSamples: [Sample] = [
    Sample(frame: .hello(Hello(router: Array(0..<16), slot: 3, generation: .max))),
    Sample(frame: .deliver(sampleDeliver), id: 9, flags: [.redelivered, .limited, .firstLimited]),
    Sample(frame: .written, id: 1), Sample(frame: .notWritten, id: .max), Sample(frame: .answeredEmpty, id: 2),
    Sample(frame: .ping, id: 77), Sample(frame: .ping), Sample(frame: .drain(30_000)),
    Sample(frame: .drain(1), flags: .heldMayWait), Sample(frame: .dead(.max - 1)), Sample(frame: .fatesKnown(.max - 2)),
    Sample(frame: .grant(250)),
    Sample(
        frame: .suspect(
            Suspicion(
                generation: 12, at: 1_767_268_800_123_456, slot: 2, cause: 11, wasAlone: true,
                accountSID: "AC00000000000000000000000000000001", messageSID: "SM00000000000000000000000000000001"))),
    Sample(frame: .beat(ClusterWords(values: [("number", "4294967297"), ("keep", "0-79")]))),
]

let upSamples: [Sample] = [
    Sample(frame: .ready(Ready(pid: 4711, credit: 2000))), Sample(frame: .credit(1)), Sample(frame: .accepted, id: 9),
    Sample(frame: .answer(sampleAnswer), id: 9), Sample(frame: .answer(Answer(status: 204)), id: 10), Sample(frame: .pong, id: 77),
    Sample(frame: .figures(Figures(values: [0, 1, .max]))), Sample(frame: .figures(Figures(values: []))),
    Sample(frame: .liveValues(LiveValues(values: [("recent", "{\"total\":1}")]))), Sample(frame: .drained),
    Sample(frame: .beaten(ClusterWords(values: [("number", "4294967297"), ("slots", "")]))),
]

func encoded(_ samples: [Sample]) throws -> [UInt8] {
    var bytes: [UInt8] = []
    for sample in samples { try FrameEncoder.append(sample.frame, id: sample.id, flags: sample.flags, to: &bytes) }
    return bytes
}
