// When held webhooks are to be answered, whatever has become of their messages: request ids by tenths of a second, for thousands at once. Pure;
// driven by the pipeline's timer.

import Time

struct HeldWebhooks: Sendable {
    static let tick = Duration.milliseconds(100)

    private var due: [Int64: [UInt64]] = [:]
    private var next: Int64?

    var isEmpty: Bool { due.isEmpty }

    mutating func add(_ request: UInt64, due instant: MonotonicInstant) {
        let tick = Self.number(instant) + 1
        due[tick, default: []].append(request)
        next = min(next ?? tick, tick)
    }

    /// Those whose time has come.
    mutating func take(_ now: MonotonicInstant) -> [UInt64] {
        guard let first = next else { return [] }
        let last = Self.number(now)
        guard first <= last else { return [] }
        var taken: [UInt64] = []
        if last - first > Int64(due.count) {
            // The loop has stood still, or little is held: by what is there, not by what time has passed.
            for tick in due.keys.filter({ $0 <= last }).sorted() { taken += due.removeValue(forKey: tick) ?? [] }
        } else {
            for tick in first...last { taken += due.removeValue(forKey: tick) ?? [] }
        }
        next = due.isEmpty ? nil : last + 1
        return taken
    }

    private static func number(_ instant: MonotonicInstant) -> Int64 { instant.nanoseconds / tick.nanoseconds }
}
