// The table of durations that workers count in buckets of minutes and hours: what Twilio and the phones take, not what we take (Histogram is for
// that). Each stands behind the figures in a worker's report: its buckets, then the sum in milliseconds. Pure.

import Time

/// One histogram of all workers.
package enum WorkerHistogram: Int, Sendable, CaseIterable {
    /// From Twilio's taking a part to its delivery.
    case delivery
    /// From a message's arrival to Twilio's taking a part of its late reply.
    case lateReply

    /// Upper bounds, inclusive, in milliseconds. Twilio keeps a message for up to ten hours.
    package static let bounds: [UInt64] = [
        250, 500, 1000, 2000, 3000, 5000, 10_000, 20_000, 30_000, 60_000, 120_000, 300_000, 600_000, 1_800_000, 3_600_000, 14_400_000,
        36_000_000,
    ]
    /// Values of one: a bucket for each bound, one for what is above, and the sum.
    package static let width = bounds.count + 2

    private var metric: String {
        switch self {
        case .delivery: "sms_router_delivery_seconds"
        case .lateReply: "sms_router_late_reply_seconds"
        }
    }

    private var help: String {
        switch self {
        case .delivery: "From Twilio's taking a part of a reply to its delivery, as Twilio's callbacks tell it"
        case .lateReply: "From a message's arrival to Twilio's taking a part of its late reply"
        }
    }

    /// Where its values begin among a worker's.
    private var start: Int { WorkerFigure.table.count + rawValue * Self.width }

    /// Counts one duration in a worker's values; a negative one as zero.
    package func record(_ duration: Duration, in values: inout [UInt64]) {
        let milliseconds = UInt64(max(0, duration.milliseconds.rounded()))
        values[start + (Self.bounds.firstIndex { milliseconds <= $0 } ?? Self.bounds.count)] &+= 1
        values[start + Self.bounds.count + 1] &+= milliseconds
    }

    /// Writes what `values` of all workers say.
    func write(_ values: [UInt64], to page: inout PrometheusText) {
        let counts = Array(values[start...start + Self.bounds.count])
        page.histogram(
            metric, help: help, bounds: Self.bounds.map { Double($0) / 1000 }, counts: counts,
            sum: Double(values[start + Self.bounds.count + 1]) / 1000)
    }
}
