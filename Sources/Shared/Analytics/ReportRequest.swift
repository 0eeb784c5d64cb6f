// What a report is asked for, checked: kind, span, what it is broken down by, how many rows. From the arguments of `sms-routerctl report` or of the admin endpoint,
// which have the same names. Pure; docs/analytics.md, "Reports".

/// A report that cannot be given: what is wrong with what was asked, and what is allowed.
package struct ReportRefusal: Error, Sendable, Equatable, CustomStringConvertible {
    package let description: String
    init(_ description: String) { self.description = description }
}

package enum ReportKind: String, Sendable, CaseIterable {
    /// Messages, outcomes, segments, cost.
    case usage
    /// The same beside the span of the same length before.
    case trends
    /// How long answers took.
    case performance
    /// What replies and messages that we start cost, by the price list.
    case cost

    /// What it is broken down by unless something is named.
    var standard: ReportGroup {
        switch self {
        case .usage: .day
        case .trends: .none
        case .performance: .outcome
        case .cost: .country
        }
    }
}

package enum ReportGroup: String, Sendable, CaseIterable {
    case none
    case hour
    case day
    case number
    case country
    case channel
    case outcome
    /// By UTC days.
    case person

    var isTime: Bool { self == .hour || self == .day }
    /// The longest span, in hours: so many sums at most are read and told.
    var longest: Int64 {
        switch self {
        case .hour: 31 * 24 + 1
        case .day, .none, .number, .country, .channel, .outcome: 3660 * 24
        case .person: 92 * 24
        }
    }
}

package struct ReportRequest: Sendable, Equatable {
    /// Rows by what is no time; what is beyond is told as one.
    package static let rows = 1...1000
    /// Days of another zone than UTC are made of hours. Where clocks are set back one of the 92 is longer, by two hours at most.
    static let longestByLocalDay: Int64 = 92 * 24 + 2
    static let names = ["from", "to", "last", "by", "top", "zone", "number", "country", "channel"]

    package var kind: ReportKind
    package var group: ReportGroup
    /// A day or a moment in the zone, or with `Z` in UTC.
    var from: String?
    var to: String?
    /// Seconds before the end; with `from` it is not looked at.
    var last: Int64
    package var top: Int
    package var zone: String
    var number: String?
    var country: String?
    var channel: String?

    /// - Parameter arguments: by their names; those that are missing or empty have defaults.
    package init(_ kind: ReportKind, _ arguments: [String: String]) throws(ReportRefusal) {
        if let unknown = arguments.keys.filter({ !Self.names.contains($0) }).min() {
            throw ReportRefusal("\(unknown.prefix(40)) is not known here; known are \(Self.names.joined(separator: ", "))")
        }
        func text(_ name: String) -> String? { arguments[name].flatMap { $0.isEmpty ? nil : $0 } }
        self.kind = kind
        let by = text("by")
        guard let group = by.map({ ReportGroup(rawValue: $0) }) ?? kind.standard else {
            throw ReportRefusal("by must be one of \(ReportGroup.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        self.group = group
        from = try Self.time(text("from"), "from")
        to = try Self.time(text("to"), "to")
        last = try Self.span(text("last") ?? "7d")
        guard let top = Int(text("top") ?? "20"), Self.rows.contains(top) else {
            throw ReportRefusal("top must be a whole number from \(Self.rows.lowerBound) to \(Self.rows.upperBound)")
        }
        self.top = top
        zone = text("zone") ?? "UTC"
        (number, country, channel) = (text("number"), text("country")?.uppercased(), text("channel"))
        guard zone.utf8.count <= 64, zone.utf8.allSatisfy(Self.mayStandInZone) else { throw ReportRefusal(Self.unknownZone(zone)) }
        for (name, value) in [("number", number), ("country", country), ("channel", channel)] {
            guard let value else { continue }
            guard group != .person else { throw ReportRefusal("by person knows no \(name): sums of people are of all together") }
            guard value.utf8.count <= 64, !value.utf8.contains(0) else { throw ReportRefusal("\(name) is longer than 64 bytes") }
        }
        if kind == .performance, group == .person { throw ReportRefusal("performance is not known by person") }
        if kind == .trends, group.isTime { throw ReportRefusal("trends are by none, number, country, channel, outcome or person") }
    }

    static func unknownZone(_ zone: String) -> String { "zone \(zone.prefix(40)) is not known: a name such as Europe/Berlin" }

    private static func mayStandInZone(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: "_+-/".utf8.contains(byte)
        }
    }

    /// `2026-01-31`, `2026-01-31T12:00`, with seconds, with `Z`. The database says which days there are.
    private static func time(_ text: String?, _ name: String) throws(ReportRefusal) -> String? {
        guard let text else { return nil }
        let form = String(text.map { $0.isASCII && $0.isNumber ? "0" : $0 })
        guard ["0000-00-00", "0000-00-00T00:00", "0000-00-00T00:00Z", "0000-00-00T00:00:00", "0000-00-00T00:00:00Z"].contains(form) else {
            throw ReportRefusal("\(name) must be a day, 2026-01-31, or a moment, 2026-01-31T12:00 or 2026-01-31T12:00Z")
        }
        return text
    }

    /// `24h`, `7d`, `4w`; seconds.
    private static func span(_ text: String) throws(ReportRefusal) -> Int64 {
        let units: [Character: Int64] = ["h": 3600, "d": 86_400, "w": 604_800]
        guard let unit = text.last.flatMap({ units[$0] }), let count = Int64(text.dropLast()), (1...100_000).contains(count) else {
            throw ReportRefusal("last must be a span such as 24h, 7d or 4w")
        }
        return count * unit
    }
}
