// What a load test counts while it runs. Written by LoadGenerator on each answer; rendered by LoadReport.

import Time

struct LoadFigures {
    var sent = 0
    var connections = 0
    /// Under way now, and due but without a free connection now.
    var inFlight = 0
    var waiting = 0
    /// Due while every connection was busy, and not sent at all.
    var shed = 0
    /// The longest that the router took, from the moment of sending.
    private(set) var slowest: Duration = .zero
    /// From the start to the last answer.
    var elapsed: Duration = .zero
    private(set) var latency = LatencyHistogram()
    /// How many answers had each status.
    private(set) var statuses: [Int: Int] = [:]
    /// The 200s by what they say.
    private(set) var kinds = [Int](repeating: 0, count: ReplyKind.allCases.count)
    /// Messages without an answer, by what happened; at most 20 different ones are told apart.
    private(set) var failures: [String: Int] = [:]
    /// Which messages got a 200, by serial number.
    var answeredSerials = SerialSet()
    /// Answers in which the echo of the message's own serial number was missing, when that is asked for.
    private(set) var foreign = 0
    /// Whether the agent echoes, so that each answer must hold its message's serial number.
    var expectsEcho = false

    var answered: Int { latency.count }
    var ok: Int { statuses[200] ?? 0 }
    var notOK: Int { answered - ok + failures.values.reduce(0, +) }

    mutating func count(_ response: Response, of message: LoadMessage, at now: MonotonicInstant) {
        latency.record(now - message.intended)
        slowest = max(slowest, now - message.sent)
        statuses[response.status, default: 0] += 1
        guard response.status == 200 else { return }
        answeredSerials.insert(message.serial)
        let kind = ReplyKind(twiML: response.body)
        kinds[kind.rawValue] += 1
        if expectsEcho, kind == .answered, !Self.holds(response.body, serial: message.serial) { foreign += 1 }
    }

    mutating func count(failure: String) {
        let known = failures[failure] != nil || failures.count < 20
        failures[known ? failure : "other", default: 0] += 1
    }

    /// Whether the text's serial number, the last 8 decimal digits, stands in the answer.
    private static func holds(_ body: UnsafeRawBufferPointer, serial: UInt64) -> Bool {
        var digits = [UInt8](repeating: 48, count: WebhookTemplate.textWidth)
        var rest = serial
        for place in digits.indices.reversed() {
            digits[place] = 48 + UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        }
        guard body.count >= digits.count else { return false }
        return (0...(body.count - digits.count)).contains { start in
            body[start] == digits[0] && body[start..<(start + digits.count)].elementsEqual(digits)
        }
    }
}

/// A set of small numbers, a bit each.
struct SerialSet {
    private var words: [UInt64] = []
    private(set) var count = 0

    mutating func reserve(_ numbers: Int) { words.reserveCapacity(numbers / 64 + 1) }

    mutating func insert(_ number: UInt64) {
        let index = Int(number / 64)
        if index >= words.count { words.append(contentsOf: repeatElement(0, count: index - words.count + 1)) }
        let bit = UInt64(1) << (number % 64)
        if words[index] & bit == 0 { count += 1 }
        words[index] |= bit
    }

    func contains(_ number: UInt64) -> Bool {
        let index = Int(number / 64)
        return index < words.count && words[index] >> (number % 64) & 1 == 1
    }
}
