// The table of what a worker counts. The worker fills `WorkerFigures` and reports its values in a frame, each at its place; the dispatcher
// keeps them for living and dead workers and shows them in stats and metrics. To add one: a case here and a row below, both at the end, for
// places stay as they are: in an upgrade a dispatcher has workers of the next program, or of the one before, for a while.

/// One figure. The raw value is its place in the frame.
package enum WorkerFigure: Int, Sendable, CaseIterable {
    // The dispatcher acts on these.
    case databaseState, spoolState, badConfigRows, backlog, quarantineDue
    case accepted, duplicates
    case replied, told, silent, skipped
    case failedAgentTimeout, failedAgentUnavailable, failedAgentNothing, failedInternal, expired, dead
    case spam, unknownUser, staleNumber, inactiveUser, ambiguousUser, wrongNumbers, codesRight, codesWrong, codesExpired
    case optedOut, optOuts, optIns
    case limited, held, repeated, deferred, unprocessable, commands, unlistedNumber
    case blocked, reactions, autoReplies
    case cacheHits, cacheMisses, cacheInvalidations, cacheEntries
    case agentCalls, agentFailedTimeout, agentFailedConnection, agentFailedStatus, agentFailedAnswer, agentInFlight
    case agentRetries, agentRefusedMedia
    case agentBreaker, agentOpened, agentRefused, agentQueueFresh, agentQueueBacklog
    case acceptBatches, acceptRows, acceptHalvings, outcomeBatches, outcomeRows, fenced, takenOver
    case databaseReconnects, databaseConnections, databaseStatements, databaseWaiting, databaseDeaf
    case logLinesDropped, loopLate
    case cpuTime, residentMemory
    case inFlight, inHandBytes, waiting
    case answersNotWritten
    case turnedLate, movedLate
    case quarantined, deadLetters
    case outboxSent, outboxRetries, outboxFailed, outboxUnknown, outboxSettled, outboxUnclear, outboxWithheld, outboxExpired, outboxFenced
    case outboxInHand
    case outboxOpen, outboxOldestDue, outboxUnclearNow, accountsRefused
    case segmentsSent, costMicros
    case statusCallbacks, statusRefused, delivered, undelivered
    case reconcileRuns, reconcileFailures, reconcileTaken, reconcileForeign
    case purgedTexts, purgedRows, oldestContent, replaysRefused
    case spoolMessages, spoolBytes, spoolOldest, spoolFiles, spoolDamagedFiles, spoolDiskFree
    case spoolWritten, spoolDuplicates, spoolRefused, spoolDrained, spoolCommits, spoolBlocked
    // What was added later: behind the histograms and the stages, where a dispatcher that does not know them yet looks for nothing.
    case usageRows = 322
    case usageChanges, usageLag, unusualMessages, unusualCost
}

extension WorkerFigure {
    package enum Aggregation: Sendable {
        /// A counter: the sum over all workers, dead ones included.
        case total
        /// A gauge: the sum over living workers.
        case sum
        /// A gauge: the largest of living workers.
        case maximum
    }

    /// A row of the table.
    package struct Definition: Sendable {
        package let figure: WorkerFigure
        package let metric: String
        package let labels: PrometheusText.Labels
        package let aggregation: Aggregation
        /// So many of the figure are one of the metric: figures are whole numbers, metrics have base units.
        package let scale: UInt64
        package let help: String

        package var kind: PrometheusText.Kind { aggregation == .total ? .counter : .gauge }

        fileprivate init(
            _ figure: WorkerFigure, _ metric: String, label: (String, String)? = nil, as aggregation: Aggregation = .total,
            scale: UInt64 = 1, _ help: String
        ) {
            self.figure = figure
            self.metric = "sms_router_" + metric
            labels = label.map { [($0.0, $0.1)] } ?? []
            self.aggregation = aggregation
            self.scale = scale
            self.help = help
        }
    }

    /// Where the histograms begin in the frame.
    static let beforeHistograms = spoolBlocked.rawValue + 1

    /// Its row.
    package var definition: Definition {
        Self.table[rawValue < Self.beforeHistograms ? rawValue : rawValue - Self.usageRows.rawValue + Self.beforeHistograms]
    }

    private static let outcomes = "Messages by how they ended"
    private static let passedOver = "Messages of blocked senders, phones' reactions and automatic replies: recorded, not answered"
    private static let agentQueue = "Messages waiting for a slot of the agent's"
    private static let agentFailures = "Calls of the agent that failed, by kind"
    private static let parts = "Parts of late replies, by what became of them"
    private static let people = "Messages whose sender was not found as one active person"
    private static let codes = "Replies to a verification code, by what they were"

    /// All figures in the order of their places; those of one metric stand together.
    package static let table: [Definition] = [
        Definition(.databaseState, "database_state", as: .maximum, "0 connecting, 1 available, 2 away"),
        Definition(.spoolState, "spool_state", as: .maximum, "1 usable, 2 full, 3 broken; of the worker that is worst off"),
        Definition(.badConfigRows, "bad_config_rows", as: .maximum, "Rows of sms_router_configs that cannot be used"),
        Definition(.backlog, "backlog", as: .maximum, "Whether messages are deferred and wait to be taken up"),
        Definition(.quarantineDue, "quarantine_due", as: .maximum, "Those of them that no worker has in hand"),
        Definition(.accepted, "messages_accepted_total", "Messages made durable"),
        Definition(.duplicates, "messages_duplicate_total", "Deliveries of a message that was there already"),
        Definition(.replied, "messages_finished_total", label: ("outcome", "replied"), outcomes),
        Definition(.told, "messages_finished_total", label: ("outcome", "told"), outcomes),
        Definition(.silent, "messages_finished_total", label: ("outcome", "silent"), outcomes),
        Definition(.skipped, "messages_finished_total", label: ("outcome", "skipped"), outcomes),
        Definition(.failedAgentTimeout, "messages_finished_total", label: ("outcome", "agent_timeout"), outcomes),
        Definition(.failedAgentUnavailable, "messages_finished_total", label: ("outcome", "agent_unavailable"), outcomes),
        Definition(.failedAgentNothing, "messages_finished_total", label: ("outcome", "agent_nothing"), outcomes),
        Definition(.failedInternal, "messages_finished_total", label: ("outcome", "internal"), outcomes),
        Definition(.expired, "messages_finished_total", label: ("outcome", "expired"), outcomes),
        Definition(.dead, "messages_finished_total", label: ("outcome", "dead"), outcomes),
        Definition(.spam, "messages_spam_total", "Messages whose spam score was above the threshold"),
        Definition(.unknownUser, "messages_unmatched_total", label: ("reason", "unknown"), people),
        Definition(.staleNumber, "messages_unmatched_total", label: ("reason", "stale"), people),
        Definition(.inactiveUser, "messages_unmatched_total", label: ("reason", "inactive"), people),
        Definition(.ambiguousUser, "messages_unmatched_total", label: ("reason", "ambiguous"), people),
        Definition(.wrongNumbers, "wrong_numbers_total", "Messages that say that their number is not the person's any more"),
        Definition(.codesRight, "verification_replies_total", label: ("result", "right"), codes),
        Definition(.codesWrong, "verification_replies_total", label: ("result", "wrong"), codes),
        Definition(.codesExpired, "verification_replies_total", label: ("result", "expired"), codes),
        Definition(.optedOut, "messages_opted_out_total", "Messages of people who have opted out"),
        Definition(.optOuts, "opt_changes_total", label: ("change", "out"), "Opt-outs and opt-ins recorded"),
        Definition(.optIns, "opt_changes_total", label: ("change", "in"), "Opt-outs and opt-ins recorded"),
        Definition(.limited, "messages_limited_total", "Messages of numbers above their own rate"),
        Definition(
            .held, "messages_held_total", "Messages not answered because too many messages have left for their sender with small gaps"),
        Definition(.repeated, "messages_repeated_total", "Messages not answered because their sender says the same again and again"),
        Definition(
            .deferred, "messages_deferred_total",
            "Messages accepted above the global rate, the webhooks held open, or what a worker keeps in memory"),
        Definition(.unprocessable, "messages_unprocessable_total", "Messages whose data the database refused"),
        Definition(.commands, "messages_command_total", "Commands answered by the router itself"),
        Definition(.unlistedNumber, "messages_unlisted_total", "Messages to a number that is not listed"),
        Definition(.blocked, "messages_passed_over_total", label: ("reason", "blocked"), passedOver),
        Definition(.reactions, "messages_passed_over_total", label: ("reason", "reaction"), passedOver),
        Definition(.autoReplies, "messages_passed_over_total", label: ("reason", "auto_reply"), passedOver),
        Definition(.cacheHits, "user_cache_hits_total", "People found in the cache"),
        Definition(.cacheMisses, "user_cache_misses_total", "People looked up in the database"),
        Definition(.cacheInvalidations, "user_cache_invalidations_total", "Cache entries dropped because rows changed"),
        Definition(.cacheEntries, "user_cache_entries", as: .sum, "Cache entries"),
        Definition(.agentCalls, "agent_calls_total", "Calls of the agent"),
        Definition(.agentFailedTimeout, "agent_failures_total", label: ("kind", "timeout"), agentFailures),
        Definition(.agentFailedConnection, "agent_failures_total", label: ("kind", "connection"), agentFailures),
        Definition(.agentFailedStatus, "agent_failures_total", label: ("kind", "status"), agentFailures),
        Definition(.agentFailedAnswer, "agent_failures_total", label: ("kind", "answer"), agentFailures),
        Definition(.agentInFlight, "agent_in_flight", as: .sum, "Calls of the agent under way"),
        Definition(.agentRetries, "agent_retries_total", "Calls of the agent sent again because no connection could be made"),
        Definition(.agentRefusedMedia, "agent_refused_media_total", "Media of replies that were left out: not on a host that is allowed"),
        Definition(.agentBreaker, "agent_breaker_state", as: .maximum, "0 closed, 1 half-open, 2 open: the agent is not called"),
        Definition(.agentOpened, "agent_breaker_opened_total", "Times that the agent was found to be ill"),
        Definition(.agentRefused, "agent_refused_total", "Messages that the agent was not called for because it was ill"),
        Definition(.agentQueueFresh, "agent_queue_length", label: ("class", "fresh"), as: .sum, agentQueue),
        Definition(.agentQueueBacklog, "agent_queue_length", label: ("class", "backlog"), as: .sum, agentQueue),
        Definition(.acceptBatches, "accept_batches_total", "Transactions that made messages durable"),
        Definition(.acceptRows, "accept_rows_total", "Rows in them"),
        Definition(.acceptHalvings, "accept_halvings_total", "Batches divided because of somebody's data"),
        Definition(.outcomeBatches, "outcome_batches_total", "Transactions that recorded outcomes"),
        Definition(.outcomeRows, "outcome_rows_total", "Rows in them"),
        Definition(.fenced, "fenced_total", "Outcomes refused because another worker owns the message by now"),
        Definition(.takenOver, "taken_over_total", "Messages taken over from a dead worker"),
        Definition(.databaseReconnects, "database_reconnects_total", "Connections to the database made again after they were lost"),
        Definition(.databaseConnections, "database_connections", as: .sum, "Connections for messages that are ready"),
        Definition(.databaseStatements, "database_statements_in_flight", as: .sum, "Statements under way on them"),
        Definition(.databaseWaiting, "database_batch_waiting", as: .sum, "Messages that wait for the next accept or outcome transaction"),
        Definition(
            .databaseDeaf, "database_deaf_workers", as: .sum,
            "Workers without notifications: changes of people and settings reach them late"),
        Definition(.logLinesDropped, "log_lines_dropped_total", "Log lines lost because nobody read them"),
        Definition(
            .loopLate, "loop_late_seconds_total", scale: 1_000_000, "Time by which workers' own timers came late: their loops were busy"),
        Definition(.cpuTime, "workers_cpu_seconds_total", scale: 1_000_000, "CPU time of all workers, user and system"),
        Definition(
            .residentMemory, "workers_resident_memory_bytes", as: .sum, "Resident memory of all workers, shared pages counted in each"),
        Definition(.inFlight, "messages_in_flight", as: .sum, "Messages being worked on"),
        Definition(.inHandBytes, "messages_in_flight_bytes", as: .sum, "Bytes of what these say"),
        Definition(.waiting, "messages_waiting", as: .sum, "Messages waiting for an earlier one of their conversation"),
        Definition(.answersNotWritten, "answers_not_written_total", "Answers whose peer was gone before they were written"),
        Definition(.turnedLate, "replies_turned_late_total", "Webhooks answered empty at their deadline, the reply to follow"),
        Definition(
            .movedLate, "replies_moved_late_total", "Inline replies that reached nobody, or of which that is not known, moved to the outbox"
        ),
        Definition(.quarantined, "quarantined", as: .maximum, "Messages set apart because workers died at them"),
        Definition(.deadLetters, "dead_letters", as: .maximum, "Messages that killed a worker that was alone with them, at most 10,000"),
        Definition(.outboxSent, "outbox_parts_total", label: ("result", "sent"), parts),
        Definition(.outboxRetries, "outbox_parts_total", label: ("result", "retried"), parts),
        Definition(.outboxFailed, "outbox_parts_total", label: ("result", "failed"), parts),
        Definition(.outboxUnknown, "outbox_parts_total", label: ("result", "unknown"), parts),
        Definition(.outboxSettled, "outbox_parts_total", label: ("result", "settled"), parts),
        Definition(.outboxUnclear, "outbox_parts_total", label: ("result", "unclear"), parts),
        Definition(.outboxWithheld, "outbox_parts_total", label: ("result", "withheld"), parts),
        Definition(.outboxExpired, "outbox_parts_total", label: ("result", "expired"), parts),
        Definition(.outboxFenced, "outbox_parts_total", label: ("result", "fenced"), parts),
        Definition(.outboxInHand, "outbox_in_hand", as: .sum, "Conversations whose parts are being sent"),
        Definition(
            .outboxOpen, "outbox_open_parts", as: .maximum, "Parts of all routers that wait to be sent or looked for, at most 100,000"),
        Definition(
            .outboxOldestDue, "outbox_oldest_due_seconds", as: .maximum,
            "How long the conversation that has waited longest could have been sent"),
        Definition(.outboxUnclearNow, "outbox_unclear_parts", as: .maximum, "Parts that a person has to decide about, at most 10,000"),
        Definition(.accountsRefused, "accounts_refused", as: .maximum, "Accounts that Twilio refuses to send anything for"),
        Definition(.segmentsSent, "segments_sent_total", "Segments of replies that were committed"),
        Definition(.costMicros, "cost_dollars_total", scale: 1_000_000, "Cost of those by the price list, in US dollars"),
        Definition(.statusCallbacks, "status_callbacks_total", "Status callbacks committed"),
        Definition(
            .statusRefused, "status_callbacks_refused_total", "Status callbacks that the database refused: their SID is another part's"),
        Definition(.delivered, "parts_delivered_total", "Parts of late replies that Twilio says were delivered"),
        Definition(.undelivered, "parts_undelivered_total", "Parts of late replies that Twilio says were not delivered"),
        Definition(.reconcileRuns, "reconcile_runs_total", "Comparisons of Twilio's list of inbound messages with the inbox"),
        Definition(.reconcileFailures, "reconcile_failures_total", "Comparisons that failed"),
        Definition(.reconcileTaken, "reconcile_taken_total", "Messages that no webhook had brought"),
        Definition(
            .reconcileForeign, "reconcile_foreign_total",
            "Messages to addresses that are not ours, left alone; each counts as often as it is listed"),
        Definition(.purgedTexts, "retention_texts_removed_total", "Rows whose texts were taken away because of their age"),
        Definition(.purgedRows, "retention_rows_removed_total", "Rows deleted because of their age"),
        Definition(
            .oldestContent, "retention_oldest_content_seconds", as: .maximum,
            "Age of the oldest message whose text is still kept, as the last purge has found it"),
        Definition(
            .replaysRefused, "replays_refused_total", "Deliveries of messages that were erased or purged: answered empty, not taken as new"),
        Definition(.spoolMessages, "spool_messages", as: .maximum, "Messages and callbacks on disk that wait for the database"),
        Definition(.spoolBytes, "spool_bytes", as: .maximum, "Their bytes"),
        Definition(.spoolOldest, "spool_oldest_seconds", as: .maximum, "How long ago the oldest of them arrived"),
        Definition(.spoolFiles, "spool_files", as: .maximum, "Files of the spool"),
        Definition(.spoolDamagedFiles, "spool_damaged_files", as: .maximum, "Files set aside that are being read for what is left in them"),
        Definition(.spoolDiskFree, "spool_disk_free_bytes", as: .maximum, "Bytes that are free on the spool's file system"),
        Definition(.spoolWritten, "spool_written_total", "Messages and callbacks made durable in the spool"),
        Definition(.spoolDuplicates, "spool_duplicates_total", "Writes of one that was in the file already"),
        Definition(.spoolRefused, "spool_refused_total", "Writes that failed: full or broken"),
        Definition(.spoolDrained, "spool_drained_total", "Messages and callbacks removed because the database has them"),
        Definition(.spoolCommits, "spool_commits_total", "Transactions of the spool's writers"),
        Definition(.spoolBlocked, "spool_blocked_seconds_total", scale: 1_000_000, "Time that the spool's commits have kept workers"),
        Definition(.usageRows, "usage_rows_total", "Rows of the usage log added to the sums that reports read"),
        Definition(.usageChanges, "usage_changes_total", "Changes of such rows added to them"),
        Definition(
            .usageLag, "usage_lag_seconds", as: .maximum, "For how long something has waited to be added to the sums that reports read"),
        Definition(
            .unusualMessages, "usage_unusual_messages_ratio", as: .maximum, scale: 100,
            "Messages of the last hour by those of the busiest hour of the fortnight before, of the country where that is most"),
        Definition(
            .unusualCost, "usage_unusual_cost_ratio", as: .maximum, scale: 100,
            "Cost of the last hour by that of the busiest hour of the fortnight before, of the country where that is most"),
    ]
}

/// One value for each figure: counted by a worker, or put together over all of them.
package struct WorkerFigures: Sendable, Equatable {
    /// The first figures, then the histograms' in the order of `WorkerHistogram`, then those of `StageFigures`, then the later figures.
    package private(set) var values = [UInt64](repeating: 0, count: WorkerFigures.count)

    /// Of all values.
    package static let count = (WorkerFigure.allCases.last?.rawValue ?? 0) + 1

    package init() {}

    /// From a frame: missing values are 0, further ones dropped.
    package init(values given: [UInt64]) {
        for index in 0..<min(given.count, values.count) { values[index] = given[index] }
    }

    package subscript(figure: WorkerFigure) -> UInt64 {
        get { values[figure.rawValue] }
        set { values[figure.rawValue] = newValue }
    }

    /// Counts something.
    package mutating func add(_ figure: WorkerFigure, _ amount: UInt64 = 1) { values[figure.rawValue] &+= amount }

    /// Lowers a gauge; never below 0.
    package mutating func subtract(_ figure: WorkerFigure, _ amount: UInt64 = 1) {
        values[figure.rawValue] -= min(amount, values[figure.rawValue])
    }

    /// Takes another living worker's figures in.
    package mutating func merge(living other: WorkerFigures) {
        for definition in WorkerFigure.table {
            let index = definition.figure.rawValue
            values[index] =
                definition.aggregation == .maximum ? max(values[index], other.values[index]) : values[index] &+ other.values[index]
        }
        addTimes(of: other)
    }

    /// Takes a dead worker's in: its counters stay for ever, its gauges are gone.
    package mutating func merge(dead other: WorkerFigures) {
        for definition in WorkerFigure.table where definition.aggregation == .total {
            values[definition.figure.rawValue] &+= other.values[definition.figure.rawValue]
        }
        addTimes(of: other)
    }

    /// Histograms and stages only ever rise.
    private mutating func addTimes(of other: WorkerFigures) {
        for index in WorkerFigure.beforeHistograms..<StageFigures.start + StageFigures.width { values[index] &+= other.values[index] }
    }

    /// Writes all of them.
    package func write(to page: inout PrometheusText) {
        for definition in WorkerFigure.table {
            page.metric(definition.metric, definition.kind, help: definition.help)
            if definition.scale == 1 {
                page.sample(definition.labels, self[definition.figure])
            } else {
                page.sample(definition.labels, Double(self[definition.figure]) / Double(definition.scale))
            }
        }
        for histogram in WorkerHistogram.allCases { histogram.write(values, to: &page) }
        StageFigures.write(values, to: &page)
    }
}
