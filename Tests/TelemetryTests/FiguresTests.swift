// What is counted and how it is shown.

import Testing
import Time

@testable import Telemetry

@Suite struct RefusalLogTests {
    private let start = MonotonicInstant(nanoseconds: 1_000_000_000_000)

    @Test func fiveAMinuteThenACount() {
        var log = RefusalLog()
        for _ in 0..<5 { #expect(log.happened("signature", at: start) == .init(log: true, withheld: 0)) }
        for _ in 0..<7 { #expect(log.happened("signature", at: start + .seconds(59)) == .init(log: false, withheld: 0)) }
        #expect(log.happened("other", at: start + .seconds(59)).log)
        #expect(log.ended(at: start + .seconds(59)).isEmpty)
        let ended = log.ended(at: start + .seconds(60))
        #expect(ended.map(\.cause) == ["signature"] && ended.map(\.withheld) == [7])
        #expect(log.ended(at: start + .seconds(61)).isEmpty && !log.isEmpty)
        #expect(log.happened("signature", at: start + .seconds(61)) == .init(log: true, withheld: 0))
        #expect(log.ended(at: start + .seconds(500)).isEmpty && log.isEmpty)
    }

    @Test func withoutATimerTheNextRefusalTellsTheCount() {
        var log = RefusalLog(most: 2)
        for _ in 0..<6 { _ = log.happened("one", at: start) }
        #expect(log.happened("one", at: start + .seconds(60)) == .init(log: true, withheld: 4))
        #expect(log.happened("one", at: start + .seconds(60)) == .init(log: true, withheld: 0))
        #expect(log.happened("one", at: start + .seconds(60)).log == false)
    }
}

@Suite struct HistogramTests {
    @Test func countsInTheRightBucket() {
        var histogram = Histogram()
        for value in [-5, 0, 250, 251, 60_000_000, 60_000_001, Int64.max] as [Int64] { histogram.record(microseconds: value) }
        #expect(histogram.counts[0] == 3 && histogram.counts[1] == 1)
        #expect(histogram.counts[Histogram.bounds.count - 1] == 1 && histogram.counts[Histogram.bounds.count] == 2)
        #expect(histogram.total == 7)
        #expect(Histogram.bounds == Histogram.bounds.sorted() && Set(Histogram.bounds).count == Histogram.bounds.count)
    }

    @Test func percentilesLieBetweenTheBounds() {
        var histogram = Histogram()
        #expect(histogram.percentile(0.5) == nil && histogram.mean == nil)
        for _ in 0..<100 { histogram.record(.microseconds(1800)) }
        #expect(histogram.percentile(0) == .microseconds(1500))
        #expect(histogram.percentile(0.5) == .microseconds(1750))
        #expect(histogram.percentile(1) == .microseconds(2000))
        for _ in 0..<100 { histogram.record(.milliseconds(12)) }
        #expect(histogram.percentile(0.5) == .microseconds(2000))
        #expect(histogram.percentile(0.75) == .microseconds(12_500))
        #expect(histogram.percentile(0.99) == .microseconds(14_900))
        #expect(histogram.mean == .microseconds(6900))
        histogram.record(.seconds(900))
        #expect(histogram.percentile(1) == .seconds(60))
    }

    @Test func mergingIsCountingBoth() {
        var first = Histogram()
        var second = Histogram()
        var both = Histogram()
        for value in 0..<1000 as Range<Int64> {
            if value % 3 == 0 { first.record(microseconds: value * 777) } else { second.record(microseconds: value * 777) }
            both.record(microseconds: value * 777)
        }
        first.merge(second)
        #expect(first == both)
    }
}

@Suite struct PrometheusTextTests {
    private func text(_ page: PrometheusText) -> String { String(decoding: page.bytes, as: UTF8.self) }

    @Test func helpAndTypeOnceAndLabelsEscaped() {
        var page = PrometheusText()
        page.metric("a_total", .counter, help: "Line\nand \\ \"quote\"")
        page.sample([("x", "q\"\\\n")], UInt64(3))
        page.metric("a_total", .counter, help: "again")
        page.sample([], 0.25)
        page.metric("b", .gauge, help: "B")
        page.sample([], Double.infinity)
        page.sample([], Double.nan)
        page.sample([("a", "1"), ("b", "2")], 100.0)
        #expect(
            text(page) == #"""
                # HELP a_total Line\nand \\ "quote"
                # TYPE a_total counter
                a_total{x="q\"\\\n"} 3
                a_total 0.25
                # HELP b B
                # TYPE b gauge
                b +Inf
                b NaN
                b{a="1",b="2"} 100

                """#)
    }

    @Test func histogramIsCumulative() {
        var histogram = Histogram()
        histogram.record(.milliseconds(1))
        histogram.record(.milliseconds(4))
        histogram.record(.seconds(100))
        var page = PrometheusText()
        page.histogram("d_seconds", help: "D", labels: [("provider", "twilio")], histogram)
        let lines = text(page).split(separator: "\n")
        #expect(lines.count == 2 + Histogram.bounds.count + 1 + 2)
        #expect(lines.contains("d_seconds_bucket{provider=\"twilio\",le=\"0.00025\"} 0"))
        #expect(lines.contains("d_seconds_bucket{provider=\"twilio\",le=\"0.001\"} 1"))
        #expect(lines.contains("d_seconds_bucket{provider=\"twilio\",le=\"0.004\"} 2"))
        #expect(lines.contains("d_seconds_bucket{provider=\"twilio\",le=\"60\"} 2"))
        #expect(
            lines.suffix(3) == [
                "d_seconds_bucket{provider=\"twilio\",le=\"+Inf\"} 3", "d_seconds_sum{provider=\"twilio\"} 100.005",
                "d_seconds_count{provider=\"twilio\"} 3",
            ])
    }
}

@Suite struct WorkerFigureTests {
    /// The order of the frame. In an upgrade a dispatcher has workers of another program for a while: what stands here never moves and never goes. A new
    /// figure comes at the end of `later`, in the program and here; so would a histogram or a stage, for which the frame has no place of its own yet.
    private static let first = """
        databaseState spoolState badConfigRows backlog quarantineDue accepted duplicates replied told silent skipped failedAgentTimeout
        failedAgentUnavailable failedAgentNothing failedInternal expired dead spam unknownUser staleNumber inactiveUser ambiguousUser wrongNumbers
        codesRight codesWrong codesExpired optedOut optOuts optIns limited held repeated deferred unprocessable commands unlistedNumber blocked reactions
        autoReplies cacheHits cacheMisses cacheInvalidations cacheEntries agentCalls agentFailedTimeout agentFailedConnection agentFailedStatus
        agentFailedAnswer agentInFlight agentRetries agentRefusedMedia agentBreaker agentOpened agentRefused agentQueueFresh agentQueueBacklog
        acceptBatches acceptRows acceptHalvings outcomeBatches outcomeRows fenced takenOver databaseReconnects databaseConnections databaseStatements
        databaseWaiting databaseDeaf logLinesDropped loopLate cpuTime residentMemory inFlight inHandBytes waiting answersNotWritten turnedLate movedLate
        quarantined deadLetters outboxSent outboxRetries outboxFailed outboxUnknown outboxSettled outboxUnclear outboxWithheld outboxExpired outboxFenced
        outboxInHand outboxOpen outboxOldestDue outboxUnclearNow accountsRefused segmentsSent costMicros statusCallbacks statusRefused delivered
        undelivered reconcileRuns reconcileFailures reconcileTaken reconcileForeign purgedTexts purgedRows oldestContent replaysRefused spoolMessages
        spoolBytes spoolOldest spoolFiles spoolDamagedFiles spoolDiskFree spoolWritten spoolDuplicates spoolRefused spoolDrained spoolCommits spoolBlocked
        """
    private static let later = "usageRows usageChanges usageLag unusualMessages unusualCost"
    private static let laterFrom = 322

    @Test func placesInTheFrameStayAsTheyAre() {
        func names(_ text: String) -> [String] { text.split(whereSeparator: \.isWhitespace).map(String.init) }
        let (first, later) = (names(Self.first), names(Self.later))
        #expect(WorkerFigure.allCases.map { "\($0)" } == first + later)
        #expect(WorkerFigure.allCases.map(\.rawValue) == Array(first.indices) + later.indices.map { Self.laterFrom + $0 })
        #expect(
            WorkerHistogram.allCases.map { "\($0)" } == names("delivery lateReply accept agent twilio acceptBatch outcomeBatch personBatch")
        )
        #expect(WorkerHistogram.starts == [120, 139, 158, 179, 200, 221, 242, 263, 284])
        #expect(StageFigures.start == 284 && StageFigures.start + StageFigures.width == Self.laterFrom)
        #expect(WorkerFigures.count == Self.laterFrom + later.count)
    }

    /// What a worker of the program before the later figures reports.
    @Test func aShorterFrameIsUnderstood() {
        let figures = WorkerFigures(values: (0..<Self.laterFrom).map { UInt64($0) })
        #expect(figures[.spoolMessages] == 108 && figures[.spoolBlocked] == 119 && figures[.usageRows] == 0)
    }

    @Test func tableIsInTheOrderOfTheFrame() {
        #expect(WorkerFigure.table.map(\.figure) == WorkerFigure.allCases)
        for figure in WorkerFigure.allCases { #expect(figure.definition.figure == figure) }
        // Each metric stands in one piece, with one help and kind, and each of its samples has labels of its own.
        var seen: Set<String> = []
        var last = ""
        for definition in WorkerFigure.table {
            if definition.metric != last { #expect(seen.insert(definition.metric).inserted, "\(definition.metric)") }
            last = definition.metric
            #expect(definition.metric.hasSuffix("_total") == (definition.kind == .counter), "\(definition.metric)")
        }
        for group in Dictionary(grouping: WorkerFigure.table, by: \.metric).values {
            #expect(Set(group.map(\.help)).count == 1 && Set(group.map(\.kind)).count == 1)
            #expect(Set(group.map { $0.labels.map { "\($0.name)=\($0.value)" } }).count == group.count)
        }
    }

    @Test func deadWorkersLeaveTheirCountersOnly() {
        var dead = WorkerFigures()
        dead.add(.replied, 5)
        dead.add(.inFlight, 3)
        dead[.databaseState] = 2
        var living = WorkerFigures()
        living.add(.replied)
        living.add(.inFlight, 2)
        living.subtract(.inFlight)
        living.subtract(.waiting)
        living[.databaseState] = 1
        var total = WorkerFigures()
        total.merge(dead: dead)
        total.merge(living: living)
        total.merge(living: living)
        #expect(total[.replied] == 7 && total[.inFlight] == 2 && total[.waiting] == 0 && total[.databaseState] == 1)
    }

    @Test func framesOfAnotherLengthAreTaken() {
        #expect(WorkerFigures(values: [7])[.databaseState] == 7)
        #expect(WorkerFigures(values: []) == WorkerFigures())
        #expect(WorkerFigures(values: Array(repeating: 1, count: 1024)).values.count == WorkerFigures.count)
    }

    @Test func pageHasEachFigure() {
        var figures = WorkerFigures()
        figures[.failedAgentTimeout] = 4
        figures[.spoolBlocked] = 1_500_000
        var page = PrometheusText()
        figures.write(to: &page)
        let lines = String(decoding: page.bytes, as: UTF8.self).split(separator: "\n")
        #expect(lines.contains("sms_router_messages_finished_total{outcome=\"agent_timeout\"} 4"))
        #expect(lines.contains("sms_router_spool_blocked_seconds_total 1.5"), "in whole units")
        // Of each histogram a line a bucket, that of what is above, sum and count; of each stage its messages and its time.
        let times = WorkerHistogram.allCases.reduce(0) { $0 + $1.bounds.count + 3 } + MessageTrace.stages.count * 2
        #expect(lines.filter { !$0.hasPrefix("#") }.count == WorkerFigure.allCases.count + times)
        #expect(
            lines.filter { $0.hasPrefix("# TYPE") }.count == Set(WorkerFigure.table.map(\.metric)).count + 8,
            "three of the eight histograms are one metric, and stages have two")
    }

    /// What workers count in buckets is summed over the living and the dead, and each duration lies in one bucket.
    @Test func histogramsAreSummed() {
        var dead = [UInt64](repeating: 0, count: WorkerFigures.count)
        WorkerHistogram.delivery.record(.milliseconds(250), in: &dead)
        WorkerHistogram.delivery.record(.seconds(90_000), in: &dead)
        WorkerHistogram.lateReply.record(.seconds(9), in: &dead)
        var living = [UInt64](repeating: 0, count: WorkerFigures.count)
        WorkerHistogram.delivery.record(.milliseconds(251), in: &living)
        WorkerHistogram.delivery.record(.seconds(-1), in: &living)
        var total = WorkerFigures()
        total.merge(dead: WorkerFigures(values: dead))
        total.merge(living: WorkerFigures(values: living))
        var page = PrometheusText()
        total.write(to: &page)
        let lines = String(decoding: page.bytes, as: UTF8.self).split(separator: "\n")
        for expected in [
            #"sms_router_delivery_seconds_bucket{le="0.25"} 2"#, #"sms_router_delivery_seconds_bucket{le="0.5"} 3"#,
            #"sms_router_delivery_seconds_bucket{le="36000"} 3"#, #"sms_router_delivery_seconds_bucket{le="+Inf"} 4"#,
            "sms_router_delivery_seconds_sum 90000.501", "sms_router_delivery_seconds_count 4",
            #"sms_router_late_reply_seconds_bucket{le="5"} 0"#, #"sms_router_late_reply_seconds_bucket{le="10"} 1"#,
            "sms_router_late_reply_seconds_count 1", "# TYPE sms_router_delivery_seconds histogram",
        ] { #expect(lines.contains { $0 == expected }, "\(expected)") }
        #expect(total[.replied] == 0 && total[.spoolBlocked] == 0, "beside the figures")
    }

    @Test func eachHistogramHasItsOwnPlace() {
        for (index, histogram) in WorkerHistogram.allCases.enumerated() {
            #expect(histogram.bounds == histogram.bounds.sorted() && Set(histogram.bounds).count == histogram.bounds.count)
            var values = [UInt64](repeating: 0, count: WorkerFigures.count)
            histogram.record(.microseconds(Int64(histogram.bounds[0])), in: &values)
            histogram.record(.microseconds(Int64(histogram.bounds.last ?? 0) + 1), in: &values)
            let (start, end) = (WorkerHistogram.starts[index], WorkerHistogram.starts[index + 1])
            #expect(values[start] == 1 && values[end - 2] == 1 && values[end - 1] == histogram.bounds[0] + (histogram.bounds.last ?? 0) + 1)
            #expect(values.reduce(0) { $0 + ($1 == 0 ? 0 : 1) } == 3, "nothing elsewhere")
        }
        #expect(WorkerFigures.count <= 1024, "what a frame takes")
    }

    /// Those of the living and the dead together.
    @Test func stagesAreSummed() {
        var dead = [UInt64](repeating: 0, count: WorkerFigures.count)
        StageFigures.record(stage: 0, nanoseconds: 2_000_000_000, in: &dead)
        var living = [UInt64](repeating: 0, count: WorkerFigures.count)
        let last = MessageTrace.stages.count - 1
        StageFigures.record(stage: 0, nanoseconds: 500_000_000, in: &living)
        StageFigures.record(stage: last, nanoseconds: -1, in: &living)
        StageFigures.record(stage: last + 1, nanoseconds: 1, in: &living)
        var total = WorkerFigures()
        total.merge(dead: WorkerFigures(values: dead))
        total.merge(living: WorkerFigures(values: living))
        var page = PrometheusText()
        total.write(to: &page)
        let lines = String(decoding: page.bytes, as: UTF8.self).split(separator: "\n")
        for expected in [
            #"sms_router_stage_messages_total{stage="accept"} 2"#, #"sms_router_stage_seconds_total{stage="accept"} 2.5"#,
            #"sms_router_stage_messages_total{stage="agent"} 1"#, #"sms_router_stage_seconds_total{stage="agent"} 0"#,
            #"sms_router_stage_messages_total{stage="spam"} 0"#,
        ] { #expect(lines.contains { $0 == expected }, "\(expected)") }
    }
}
