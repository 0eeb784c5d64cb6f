// Gathers what the dispatcher has for the audit log into few rows: equal events are counted together, told soon after the first one and then ever more
// seldom while they go on, never more rows than a bound, whoever tries. Held by AuditReporter. Pure; time is an argument. What it holds is lost with the
// process: the log has each of them, too.

import Time
import Wire

struct AuditGathering: Sendable {
    /// From the first of its kind to its row: what comes meanwhile is in it.
    static let gathers: Int64 = 5_000_000_000
    /// From a row to the next one of the same events: a minute, doubled with each up to an hour. Forgotten when a span brings none.
    static let spans: (first: Int64, longest: Int64) = (60_000_000_000, 3_600_000_000_000)
    /// Between a batch that was not taken and its next try.
    static let rests: Int64 = 30_000_000_000
    /// Rows at once after a quiet time; then one in two minutes, 720 a day.
    static let burst: Int64 = 60
    static let every: Int64 = 120_000_000_000
    /// Events that have places of their own: of strangers, and of those who are known.
    static let places = (strangers: 256, known: 64)

    private struct Entry {
        var count: UInt64 = 0
        /// Microseconds since 1970 UTC.
        var first: Int64 = 0
        var last: Int64 = 0
        /// On the monotonic clock: when it is told, or forgotten if nothing has come.
        var due: Int64
        var span = AuditGathering.spans.first
    }

    private var entries: [AuditEvent: Entry] = [:]
    private var taken = (strangers: 0, known: 0)
    /// A batch stays as it is until it is written: one that was written though nobody heard of it is known again.
    private var batch: [AuditNote] = []
    private var isUnderWay = false
    /// No batch before.
    private var mayAt: Int64 = 0
    /// What the rows of now have used up of their allowance: the instant at which all of it is there again.
    private var spent: Int64 = 0

    /// Whether nothing is to be told.
    var isQuiet: Bool { entries.isEmpty && batch.isEmpty }

    /// - Parameters:
    ///   - wall: microseconds since 1970 UTC.
    ///   - now: nanoseconds, never going back.
    mutating func happened(_ event: AuditEvent, at wall: Int64, now: Int64) {
        let event = entries[event] == nil && isFull(event.action) ? event.ofTheCrowd : event
        var entry = entries[event] ?? newEntry(event.action, due: now + Self.gathers)
        if entry.count == 0 { entry.first = wall }
        entry.count += 1
        entry.last = max(wall, entry.first)
        entries[event] = entry
    }

    /// What is to be written now; empty: nothing is, or the last batch is still under way. `ended` must follow.
    /// - Parameter all: what is not due too, since nothing comes after.
    mutating func take(now: Int64, all: Bool = false) -> [AuditNote] {
        guard !isUnderWay, all || now >= mayAt else { return [] }
        if batch.isEmpty { gather(now, all) }
        guard !batch.isEmpty else { return [] }
        isUnderWay = true
        mayAt = now + Self.gathers
        return batch
    }

    /// What became of the batch: not written, it is told again.
    mutating func ended(isWritten: Bool, now: Int64) {
        isUnderWay = false
        if isWritten { batch = [] } else { mayAt = now + Self.rests }
    }

    // MARK: Rows

    private mutating func gather(_ now: Int64, _ all: Bool) {
        for (event, entry) in entries where entry.count == 0 && entry.due <= now {
            entries[event] = nil
            count(event.action, -1)
        }
        guard mostNow(now) > 0 else { return }
        var due = entries.filter { $0.value.count > 0 && (all || $0.value.due <= now) }.map { (event: $0.key, entry: $0.value) }
        due.sort { Self.rank($0.event, $0.entry) < Self.rank($1.event, $1.entry) }
        for (event, entry) in due.prefix(min(mostNow(now), AuditNotes.most)) {
            spent = max(spent, now) + Self.every
            batch.append(Self.note(event, entry))
            entries[event] = Entry(due: now + entry.span, span: min(entry.span * 2, Self.spans.longest))
        }
    }

    /// Those who are known first, then whoever waits longest; names and paths make the order certain.
    private static func rank(_ event: AuditEvent, _ entry: Entry) -> (Int, Int64, String, String) {
        (event.action.isOfKnown ? 0 : 1, entry.first, event.who, event.subject)
    }

    private static func note(_ event: AuditEvent, _ entry: Entry) -> AuditNote {
        let unit = event.action.isRefusal ? "call" : "time"
        let since = entry.count > 1 ? " since \(WallTime(microseconds: entry.first).iso8601)" : ""
        var parts: [String] = []
        if event.action.isRefusal || entry.count > 1 { parts = ["\(entry.count) \(unit)\(entry.count == 1 ? "" : "s")\(since)"] }
        if !event.detail.isEmpty { parts.insert(event.detail, at: event.action.isRefusal ? parts.count : 0) }
        return AuditNote(
            at: entry.last, who: event.who, action: event.action.rawValue, subject: event.subject, before: event.before,
            after: parts.joined(separator: ", "))
    }

    /// Rows that the allowance has now (the generic cell rate algorithm, as for senders).
    private func mostNow(_ now: Int64) -> Int { Int(max(0, Self.burst - (max(spent, now) - now + Self.every - 1) / Self.every)) }

    // MARK: Places

    private func isFull(_ action: AuditEvent.Action) -> Bool {
        action.isOfKnown ? taken.known >= Self.places.known : taken.strangers >= Self.places.strangers
    }

    private mutating func newEntry(_ action: AuditEvent.Action, due: Int64) -> Entry {
        count(action, 1)
        return Entry(due: due)
    }

    private mutating func count(_ action: AuditEvent.Action, _ change: Int) {
        if action.isOfKnown { taken.known += change } else { taken.strangers += change }
    }
}
