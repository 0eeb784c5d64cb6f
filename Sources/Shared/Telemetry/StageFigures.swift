// How many messages each stage has had, and how long it took: what stands in a message's trace, summed over all of a worker's. Two values a stage,
// behind the histograms in a worker's report. Filled by the worker as the stages end, shown in metrics. Pure.

package enum StageFigures {
    /// Where they begin among a worker's values.
    static let start = WorkerHistogram.starts[WorkerHistogram.allCases.count]
    /// Messages and nanoseconds of each stage, in the order of `MessageTrace.stages`.
    static let width = stages.count * 2

    private static let stages = MessageTrace.stages

    /// Counts one message in a worker's values; a negative time as zero, a place that no stage has not at all.
    package static func record(stage: Int, nanoseconds: Int64, in values: inout [UInt64]) {
        guard stages.indices.contains(stage) else { return }
        values[start + stage * 2] &+= 1
        values[start + stage * 2 + 1] &+= UInt64(max(0, nanoseconds))
    }

    /// Writes what `values` of all workers say.
    static func write(_ values: [UInt64], to page: inout PrometheusText) {
        page.metric("sms_router_stage_messages_total", .counter, help: "Messages that a stage had, by stage")
        for (index, stage) in stages.enumerated() { page.sample([("stage", stage)], values[start + index * 2]) }
        page.metric("sms_router_stage_seconds_total", .counter, help: "Time that messages spent in a stage, waiting included, by stage")
        for (index, stage) in stages.enumerated() {
            page.sample([("stage", stage)], Double(values[start + index * 2 + 1]) / 1_000_000_000)
        }
    }
}
