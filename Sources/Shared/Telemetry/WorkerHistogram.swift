// The table of durations that workers count in buckets: what the agent, the database and Twilio take from us, and what Twilio and the phones take
// from people. Each stands behind the first figures in a worker's report: its buckets, then the sum in microseconds. (The dispatcher's own is
// Histogram, which also gives percentiles.) Pure.

import Time

/// One histogram of all workers.
package enum WorkerHistogram: Int, Sendable, CaseIterable {
    /// From Twilio's taking a part to its delivery.
    case delivery
    /// From a message's arrival to Twilio's taking a part of its late reply.
    case lateReply
    /// From a message's arrival to its being durable; not of what was taken over, deferred or drained.
    case accept
    /// One call of the agent, its one repetition included.
    case agent
    /// One request that gives Twilio a part.
    case twilio
    /// Transactions that many messages share.
    case acceptBatch, outcomeBatch, personBatch

    /// In minutes and hours: Twilio keeps a message for up to ten hours. Upper bounds, inclusive, in microseconds, as those below.
    private static let slow: [UInt64] = [
        250_000, 500_000, 1_000_000, 2_000_000, 3_000_000, 5_000_000, 10_000_000, 20_000_000, 30_000_000, 60_000_000, 120_000_000,
        300_000_000, 600_000_000, 1_800_000_000, 3_600_000_000, 14_400_000_000, 36_000_000_000,
    ]
    /// From a commit on a good disk to the longest time-out that the agent may have.
    private static let fast: [UInt64] = [
        250, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000, 250_000, 500_000, 1_000_000, 2_500_000, 5_000_000, 10_000_000,
        30_000_000,
        60_000_000, 120_000_000, 300_000_000,
    ]

    package var bounds: [UInt64] {
        switch self {
        case .delivery, .lateReply: Self.slow
        case .accept, .agent, .twilio, .acceptBatch, .outcomeBatch, .personBatch: Self.fast
        }
    }

    /// Where each one's values begin among a worker's; one more: where they end.
    static let starts: [Int] = allCases.reduce(into: [WorkerFigure.beforeHistograms]) { $0.append($0[$0.count - 1] + $1.width) }

    /// Values of it: a bucket for each bound, one for what is above, and the sum.
    private var width: Int { bounds.count + 2 }

    private var metric: String {
        switch self {
        case .delivery: "sms_router_delivery_seconds"
        case .lateReply: "sms_router_late_reply_seconds"
        case .accept: "sms_router_accept_seconds"
        case .agent: "sms_router_agent_seconds"
        case .twilio: "sms_router_twilio_seconds"
        case .acceptBatch, .outcomeBatch, .personBatch: "sms_router_database_batch_seconds"
        }
    }

    private var labels: PrometheusText.Labels {
        switch self {
        case .delivery, .lateReply, .accept, .agent, .twilio: []
        case .acceptBatch: [("batch", "accept")]
        case .outcomeBatch: [("batch", "outcome")]
        case .personBatch: [("batch", "person")]
        }
    }

    private var help: String {
        switch self {
        case .delivery: "From Twilio's taking a part of a reply to its delivery, as Twilio's callbacks tell it"
        case .lateReply: "From a message's arrival to Twilio's taking a part of its late reply"
        case .accept: "From a message's arrival to its being durable in the database"
        case .agent: "Calls of the agent, from the request to the answer or the failure"
        case .twilio: "Requests that give Twilio a part of a reply"
        case .acceptBatch, .outcomeBatch, .personBatch: "Database transactions that messages share, failed ones included"
        }
    }

    /// Counts one duration in a worker's values; a negative one as zero.
    package func record(_ duration: Duration, in values: inout [UInt64]) {
        let microseconds = UInt64(max(0, duration.wholeMicroseconds))
        let (start, bounds) = (Self.starts[rawValue], bounds)
        values[start + (bounds.firstIndex { microseconds <= $0 } ?? bounds.count)] &+= 1
        values[start + bounds.count + 1] &+= microseconds
    }

    /// The mean of what was counted between two states of all workers' values; nil: nothing was, or a worker's end has taken some away.
    package func mean(_ now: WorkerFigures, since earlier: WorkerFigures) -> Duration? {
        let (start, buckets) = (Self.starts[rawValue], bounds.count + 1)
        func count(_ values: [UInt64]) -> UInt64 { values[start..<start + buckets].reduce(0, &+) }
        let (after, before) = (count(now.values), count(earlier.values))
        let (sumAfter, sumBefore) = (now.values[start + buckets], earlier.values[start + buckets])
        guard after > before, sumAfter >= sumBefore else { return nil }
        return .microseconds(Int64(clamping: (sumAfter - sumBefore) / (after - before)))
    }

    /// Writes what `values` of all workers say.
    func write(_ values: [UInt64], to page: inout PrometheusText) {
        let (start, bounds) = (Self.starts[rawValue], bounds)
        page.histogram(
            metric, help: help, labels: labels, bounds: bounds.map { Double($0) / 1_000_000 },
            counts: Array(values[start...start + bounds.count]), sum: Double(values[start + bounds.count + 1]) / 1_000_000)
    }
}
