// What goes wrong at the stand-in for Twilio: by chance from a seed, or by an address for as often as a test wants. Pure; asked once for each
// request, told by POST /control.

import JSON

/// One way in which a request is not simply answered.
enum TwilioFault: String, CaseIterable, Sendable {
    /// 429, code 20429, nothing done.
    case tooManyRequests = "429"
    /// 500, nothing done.
    case serverError = "500"
    /// 503, nothing done.
    case unavailable = "503"
    /// Never answered, nothing done.
    case hang
    /// Closed instead of answered, nothing done.
    case reset
    /// Done, then closed instead of answered.
    case resetAfter = "reset_after"
    /// Done, then never answered.
    case hangAfter = "hang_after"
    /// Done, then answered 500.
    case errorAfter = "500_after"
    /// Done, then a 201 that nobody can read.
    case garbageAfter = "garbage_after"

    /// Whether the message exists all the same.
    var isAfterAll: Bool {
        switch self {
        case .resetAfter, .hangAfter, .errorAfter, .garbageAfter: true
        case .tooManyRequests, .serverError, .unavailable, .hang, .reset: false
        }
    }
}

/// A refusal with one of Twilio's codes.
struct TwilioRefusal: Equatable, Sendable {
    var code: Int
    var status: Int
    /// How often more; nil: always.
    var times: Int?

    /// The status that Twilio has for a code.
    static func status(of code: Int) -> Int {
        switch code {
        case 20_003: 401
        case 20_005: 403
        case 20_404: 404
        case 20_429: 429
        case 20_500: 500
        case 20_503: 503
        default: 400
        }
    }

    /// The code that Twilio has for a status.
    static func code(of status: Int) -> Int {
        switch status {
        case 401: 20_003
        case 403: 20_005
        case 404, 429, 503: 20_000 + status
        default: status < 500 ? 20_001 : 20_500
        }
    }
}

/// Why a control request changes nothing.
package struct TwilioControlError: Error, Equatable { package var reason: String }

/// The faults in force.
package struct TwilioFaults {
    private var sending: [(fault: TwilioFault, probability: Double)] = []
    private var reading: [(fault: TwilioFault, probability: Double)] = []
    private var refusalsByTo: [String: TwilioRefusal] = [:]
    private var refusalsByFrom: [String: TwilioRefusal] = [:]
    private var random = SeededRandom(seed: 0)
    private(set) var counts: [TwilioFault: Int] = [:]

    /// For a request to send; the same sequence of requests draws the same faults.
    mutating func drawForSending() -> TwilioFault? { draw(sending) }

    /// For a request to read: nothing is done either way.
    mutating func drawForReading() -> TwilioFault? { draw(reading) }

    private mutating func draw(_ faults: [(fault: TwilioFault, probability: Double)]) -> TwilioFault? {
        guard !faults.isEmpty else { return nil }
        var point = random.fraction()
        for (fault, probability) in faults {
            if point < probability {
                counts[fault, default: 0] += 1
                return fault
            }
            point -= probability
        }
        return nil
    }

    /// What was ordered for a message to or from an address.
    mutating func refusal(to: String, from: String?) -> TwilioRefusal? {
        Self.take(&refusalsByTo, to) ?? from.flatMap { Self.take(&refusalsByFrom, $0) }
    }

    private static func take(_ refusals: inout [String: TwilioRefusal], _ address: String) -> TwilioRefusal? {
        guard var refusal = refusals[address] else { return nil }
        if let times = refusal.times {
            guard times > 0 else { return nil }
            refusal.times = times - 1
            refusals[address] = refusal
        }
        return refusal
    }

    mutating func reset() { counts = [:] }

    /// Takes `seed`, `faults`, `list_faults` (probabilities by name), `errors` and `sender_errors` (a code by address, or an object of code,
    /// status, times; null takes it back) from a control request. Each given part replaces what there was, addresses one by one.
    package mutating func apply(_ control: JSONValue) throws(TwilioControlError) {
        var changed = self
        if let seed = control["seed"]?.integer { changed.random = SeededRandom(seed: UInt64(bitPattern: seed)) }
        if let faults = control["faults"] { changed.sending = try Self.probabilities(faults) }
        if let faults = control["list_faults"] {
            changed.reading = try Self.probabilities(faults)
            guard !changed.reading.contains(where: { $0.fault.isAfterAll }) else {
                throw TwilioControlError(reason: "list_faults: reading does nothing that could be done before a fault")
            }
        }
        try Self.order(control["errors"], in: &changed.refusalsByTo)
        try Self.order(control["sender_errors"], in: &changed.refusalsByFrom)
        self = changed
    }

    private static func probabilities(_ json: JSONValue) throws(TwilioControlError) -> [(fault: TwilioFault, probability: Double)] {
        guard let members = json.object else { throw TwilioControlError(reason: "faults: an object of probabilities") }
        var given: [TwilioFault: Double] = [:]
        for member in members {
            guard let fault = TwilioFault(rawValue: member.key), let probability = member.value.double, (0...1).contains(probability) else {
                let known = TwilioFault.allCases.map(\.rawValue).joined(separator: ", ")
                throw TwilioControlError(reason: "faults: a number from 0 to 1 for each of \(known)")
            }
            given[fault] = probability
        }
        guard given.values.reduce(0, +) <= 1 else { throw TwilioControlError(reason: "faults: more than 1 together") }
        // In the order of the cases, so that a seed means the same whatever the order of the request's keys.
        return TwilioFault.allCases.compactMap { fault in given[fault].map { (fault, $0) } }
    }

    private static func order(_ json: JSONValue?, in refusals: inout [String: TwilioRefusal]) throws(TwilioControlError) {
        guard let json else { return }
        guard let members = json.object else { throw TwilioControlError(reason: "errors: an object of codes by address") }
        for member in members {
            if member.value.isNull {
                refusals[member.key] = nil
            } else if let code = (member.value.integer ?? member.value["code"]?.integer).flatMap({ Int(exactly: $0) }) {
                refusals[member.key] = TwilioRefusal(
                    code: code, status: member.value["status"]?.integer.flatMap { Int(exactly: $0) } ?? TwilioRefusal.status(of: code),
                    times: member.value["times"]?.integer.flatMap { Int(exactly: $0) })
            } else {
                throw TwilioControlError(reason: "errors: a code, or an object of code, status, times")
            }
        }
    }
}
