// The payloads of the frames, as values. Their byte layout is in MessageCoding.swift and docs/ipc.md.

/// Dispatcher → worker, once: who you are.
package struct Hello: Sendable, Equatable {
    package var version: UInt16
    /// The router instance: 16 bytes kept in the state directory, the same over restarts of the program.
    package var router: [UInt8]
    package var slot: UInt16
    /// Rises by one with every worker started by this router instance, over all slots; never used twice.
    package var generation: UInt64

    package init(version: UInt16 = wireVersion, router: [UInt8], slot: UInt16, generation: UInt64) {
        self.version = version
        self.router = router
        self.slot = slot
        self.generation = generation
    }
}

/// Worker → dispatcher, once: I can take work.
package struct Ready: Sendable, Equatable {
    package var version: UInt16
    package var pid: UInt32
    /// Requests that may be under way at once, to begin with.
    package var credit: UInt32

    package init(version: UInt16 = wireVersion, pid: UInt32, credit: UInt32) {
        self.version = version
        self.pid = pid
        self.credit = credit
    }
}

/// What a request is about.
package enum DeliverKind: UInt8, Sendable {
    /// A signed inbound message at `/webhook/sms`.
    case message = 1
    /// The same at `/webhook/fallback`.
    case fallback = 2
    /// A signed status callback.
    case status = 3
    /// An admin call that passed the bearer check: `fields` hold `method`, `path`, `query`, `body`, `token_name`.
    case admin = 4
    /// A message of the dashboard's Phone: made and signed by the dispatcher itself. Nothing from outside is ever of this kind.
    case test = 5
}

/// Dispatcher → worker: one request.
package struct Deliver: Sendable, Equatable {
    package var kind: DeliverKind
    /// Arrival at the front, microseconds since 1970 UTC.
    package var arrivedAt: Int64
    /// Rises with every request of this router process.
    package var sequence: UInt64
    /// Milliseconds from now until the front answers by itself.
    package var remaining: UInt32
    /// The dead owner's generation when the frame is redelivered, else 0.
    package var deadGeneration: UInt64
    /// At most 64 bytes, printable ASCII.
    package var correlationID: String
    package var fields: DeliverFields

    package init(
        kind: DeliverKind, arrivedAt: Int64, sequence: UInt64, remaining: UInt32, deadGeneration: UInt64 = 0, correlationID: String,
        fields: DeliverFields
    ) {
        self.kind = kind
        self.arrivedAt = arrivedAt
        self.sequence = sequence
        self.remaining = remaining
        self.deadGeneration = deadGeneration
        self.correlationID = correlationID
        self.fields = fields
    }

    package init(
        kind: DeliverKind, arrivedAt: Int64, sequence: UInt64, remaining: UInt32, deadGeneration: UInt64 = 0, correlationID: String,
        fields: [(name: String, value: [UInt8])]
    ) {
        self.init(
            kind: kind, arrivedAt: arrivedAt, sequence: sequence, remaining: remaining, deadGeneration: deadGeneration,
            correlationID: correlationID, fields: DeliverFields(fields))
    }
}

/// How a message ended, for the dispatcher's counts (contract.md §1: success is the intended end).
package enum OutcomeClass: UInt8, Sendable {
    /// Not a message, or a duplicate of one: not counted.
    case notCounted = 0
    case success = 1
    case failure = 2
}

/// Worker → dispatcher: the answer to a request.
package struct Answer: Sendable, Equatable {
    package var status: UInt16
    package var outcome: OutcomeClass
    /// From arrival to answer, microseconds.
    package var processing: UInt32
    /// `application/xml`, `application/json`, or empty without a body.
    package var contentType: String
    /// More headers, such as `Allow`.
    package var headers: [(name: String, value: String)]
    package var body: [UInt8]

    package init(
        status: UInt16, outcome: OutcomeClass = .notCounted, processing: UInt32 = 0, contentType: String = "",
        headers: [(name: String, value: String)] = [], body: [UInt8] = []
    ) {
        self.status = status
        self.outcome = outcome
        self.processing = processing
        self.contentType = contentType
        self.headers = headers
        self.body = body
    }

    package static func == (left: Self, right: Self) -> Bool {
        left.status == right.status && left.outcome == right.outcome && left.processing == right.processing
            && left.contentType == right.contentType && left.body == right.body
            && left.headers.elementsEqual(right.headers) { $0.name == $1.name && $0.value == $1.value }
    }
}

/// Dispatcher → worker: a message was on the CPU of a worker when that died of itself, or stopped answering.
package struct Suspicion: Sendable, Equatable {
    /// Of the worker that has ended.
    package var generation: UInt64
    /// When it was noticed, microseconds since 1970 UTC.
    package var at: Int64
    package var slot: UInt16
    /// The signal that it died of; 0: it turned in circles and was killed for it.
    package var cause: UInt8
    /// The worker had nothing else to do than this message.
    package var wasAlone: Bool
    package var accountSID: String
    package var messageSID: String

    package init(
        generation: UInt64, at: Int64, slot: UInt16, cause: UInt8, wasAlone: Bool, accountSID: String, messageSID: String
    ) {
        self.generation = generation
        self.at = at
        self.slot = slot
        self.cause = cause
        self.wasAlone = wasAlone
        self.accountSID = accountSID
        self.messageSID = messageSID
    }

    /// Whether a text can be the SID of an account or a message in a suspicion: it was read from a dead process's memory.
    package static func isName(_ text: String) -> Bool { Wire.isName(text) }
}

/// Letters and digits, at most as many as any SID has.
func isName(_ text: String) -> Bool {
    (1...64).contains(text.utf8.count)
        && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x41...0x5a).contains($0) || (0x61...0x7a).contains($0) }
}

/// Worker → dispatcher: counters and gauges, in the order of Telemetry's `WorkerFigure` table, cumulative since the worker's start.
package struct Figures: Sendable, Equatable {
    package var values: [UInt64]
    package init(values: [UInt64]) { self.values = values }
}

/// Worker → dispatcher: settings whose rows in the database the dispatcher needs, and the JSON fragment of recent activity.
package struct LiveValues: Sendable, Equatable {
    /// Setting key (environment name) and effective value text; only rows that an operator set.
    package var values: [(key: String, value: String)]
    package init(values: [(key: String, value: String)]) { self.values = values }
    package static func == (left: Self, right: Self) -> Bool {
        left.values.elementsEqual(right.values) { $0.key == $1.key && $0.value == $1.value }
    }
}

/// Both directions: what a router says of itself in a beat, and what it hears of the others (docs/ipc.md, "`beat` and `beaten`"). What the words mean is
/// in the library Cluster.
package struct ClusterWords: Sendable, Equatable {
    package var values: [(key: String, value: String)]
    package init(values: [(key: String, value: String)]) { self.values = values }
    package static func == (left: Self, right: Self) -> Bool {
        left.values.elementsEqual(right.values) { $0.key == $1.key && $0.value == $1.value }
    }

    /// The value of a key; nil when it is not there.
    package subscript(key: String) -> String? { values.first { $0.key == key }?.value }
}
