// A table of requests alone, for its tests: what it sends is decoded, what it completes is noted.

import Testing
import Time
import Wire

@testable import Dispatcher

func at(_ milliseconds: Int64) -> MonotonicInstant { MonotonicInstant(nanoseconds: 1_000_000_000_000 + milliseconds * 1_000_000) }

/// A table, and what its completions were called with.
final class TableScene {
    var table: RequestTable
    var results: [UInt64: [String]] = [:]

    init(slots: Int, mostWaiting: Int = 100, bounds more: (inout RequestBounds) -> Void = { _ in }) {
        var bounds = RequestBounds()
        bounds.waiting = mostWaiting
        more(&bounds)
        table = RequestTable(slots: slots, bounds: bounds, now: at(0))
    }

    @discardableResult
    func submit(
        _ id: UInt64, key: UInt64 = 0, deadline: Int64 = 10_000, kind: DeliverKind = .message, bytes: Int = 0, message: String? = nil
    ) throws -> RequestTable.Submission {
        var frame: [UInt8] = []
        let fields: [(name: String, value: [UInt8])] =
            bytes == 0
            ? message.map { [("AccountSid", Array("AC1".utf8)), ("MessageSid", Array($0.utf8))] } ?? []
            : [
                ("AccountSid", Array("AC1".utf8)), ("Body", [UInt8](repeating: 65, count: bytes)), ("MessageSid", Array("SM\(id)".utf8)),
                ("MessageSid", Array("second".utf8)),
            ]
        try FrameEncoder.append(
            .deliver(Deliver(kind: kind, arrivedAt: 0, sequence: id, remaining: 0, correlationID: "c", fields: fields)), id: id, to: &frame)
        return table.submit(id: id, frame: frame, routingKey: key, deadline: at(deadline)) { [unowned self] result in
            results[id, default: []].append("\(result)")
        }
    }

    /// id, redelivered, flags, dead generation, milliseconds left.
    typealias Sent = (id: UInt64, redelivered: Bool, flags: FrameFlags, dead: UInt64, left: UInt32, fields: [String])

    /// All that the worker gets now.
    func sent(to generation: UInt64, now: Int64 = 0) throws -> [Sent] {
        var all: [Sent] = []
        while let frame = table.takeNext(for: generation, now: at(now)) {
            var decoder = FrameDecoder(reading: .down)
            try frame.withUnsafeBytes { bytes in
                try decoder.feed(bytes) { header, frame in
                    guard case .deliver(let deliver) = frame else { return false }
                    all.append(
                        (
                            header.id, header.flags.contains(.redelivered), header.flags, deliver.deadGeneration, deliver.remaining,
                            deliver.fields.map { "\($0.name)=\(String(decoding: $0.value.prefix(10), as: UTF8.self))" }
                        ))
                    return true
                }
            }
        }
        return all
    }

    func ids(to generation: UInt64, now: Int64 = 0) throws -> [UInt64] { try sent(to: generation, now: now).map(\.id) }

    func expire(_ now: Int64) -> [(id: UInt64, holder: UInt64?)] {
        table.expire(at(now)).map { one in
            one.completion?(one.result)
            return (one.id, one.holder)
        }
    }
}

/// A key that belongs to `slot` when all of `count` serve.
func key(of slot: Int, of count: Int, after start: UInt64 = 0) -> UInt64 {
    var key = start
    while Rendezvous.choose(key: key, of: count, where: { _ in true }) != slot { key += 1 }
    return key
}

struct Seeded: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ (state >> 29)
    }
}
