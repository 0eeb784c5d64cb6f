// Puts together what was seen outside, what Twilio has and what the tables say, and says what is wrong. Pure: values in, values out.
// docs/faults.md explains each figure.

import Time

/// A row of the inbox.
struct InboxRow: Equatable, Sendable {
    var sid: String
    var state: String
    var outcome: String
    var isFinished: Bool
    /// nil: no reply, or it went another way.
    var isReplyInline: Bool?
    /// Parts of the reply.
    var parts: Int
    var id: Int
    /// Owners that have had it.
    var attempt = 1
    /// When the statement that brought it into the table began, in microseconds.
    var acceptedAt: Int64 = 0
    /// Of its accept among those of its conversation (`AcceptOrder`).
    var place: Int64 = 0
    /// When it came to its final state.
    var finishedAt: Int64?

    /// Workers that are said to have died of it.
    var suspicions = 0

    /// Nothing here is poison, and nothing has contents that PostgreSQL refuses: each of these is a router that gave an innocent one up.
    var isDeadLetter: Bool { ["dead", "quarantined", "unprocessable"].contains(state) }
}

/// A row of the outbox.
struct OutboxRow: Equatable, Sendable {
    var id: Int
    var sid: String
    var part: Int
    var state: String
    var isClosed: Bool
    var conversation = ""
}

/// What Twilio took by REST.
struct RESTSend: Equatable, Sendable {
    /// From its StatusCallback.
    var outboxID: Int
    var at: Int64
    /// The message that its text names; nil: a text that is the same for everybody.
    var about: String?
}

/// What a router costs at one moment, all its processes together.
struct RouterFigures: Equatable, Sendable {
    /// Proportional, in bytes.
    var memory: UInt64 = 0
    var descriptors = 0
    var processes = 0
}

/// All that is judged.
struct Evidence: Sendable {
    var entries: [MessageEntry] = []
    var inbox: [InboxRow] = []
    var outbox: [OutboxRow] = []
    var sends: [RESTSend] = []
    /// Inbound rows of the usage log, by SID: a second one is wrong.
    var doubledLogRows = 0
    /// What is left in spools at the end.
    var spooled: Set<String> = []
    var strangeCalls = 0
    /// Inline replies in the answer to somebody else's message.
    var foreignReplies = 0
    /// When nothing could be finished by anybody.
    var excused: [StandStill.Span] = []
    /// When the tables were read.
    var gatheredAt: Int64 = 0
    /// Each router after the first minute and at the end. Empty: not compared.
    var figures: [(before: RouterFigures, after: RouterFigures)] = []
}

/// One thing that must not be.
struct Violation: Equatable, Sendable {
    enum Kind: String, CaseIterable, Sendable {
        case lost
        case sentTwice = "replies sent twice"
        case deadLetter = "dead letters"
        case accused = "messages accused"
        case outOfOrder = "conversations out of order"
        case acceptTimes = "accepts whose times are not in their order"
        case foreignKey = "agent calls under another key"
        case unbacked = "sent by the tables, not at Twilio"
        case unnoticed = "at Twilio, never found there"
        case unsent = "replies closed without being sent"
        case foreignReply = "replies to somebody else's message"
        case doubledRow = "doubled rows of the usage log"
        case strangeCall = "agent calls for messages of nobody"
        case processes = "processes left over"
        case memory = "memory grown"
        case descriptors = "descriptors not equal"
        case exit = "routers that did not end well"
        case unsettled = "not settled in time"
        case stoodStill = "stood still"
        case limit = "limits not kept"
    }
    var kind: Kind
    var detail: String
}

/// The verdict.
struct Findings: Sendable {
    var violations: [Violation] = []
    /// Name and value, in the order in which they are printed.
    var figures: [(name: String, value: Int)] = []
}

enum Judge {
    /// Replies of one text: those to a person whom the agent had nothing for. Twilio's list cannot tell them apart, so they are counted together.
    private struct Copies: Hashable {
        var conversation: Int
        var outcome: String

        var isAlike: Bool { outcome.hasPrefix("agent_") || outcome == "failure" || outcome == "timed_out" }
    }

    static func judge(_ evidence: Evidence) -> Findings {
        var findings = Findings()
        func wrong(_ kind: Violation.Kind, _ detail: String) { findings.violations.append(Violation(kind: kind, detail: detail)) }

        let rows = Dictionary(evidence.inbox.map { ($0.sid, $0) }) { $1 }
        let parts = Dictionary(grouping: evidence.outbox, by: \.sid)
        let outboxByID = Dictionary(evidence.outbox.map { ($0.id, $0) }) { $1 }
        let sends = Dictionary(grouping: evidence.sends, by: \.outboxID)
        /// The first part of each conversation of which nobody knows whether Twilio has it: what comes after it waits, by rule.
        let doubts = Dictionary(evidence.outbox.filter { $0.state == "unknown" }.map { ($0.conversation, $0.id) }) { min($0, $1) }
        func waitsForDoubt(_ part: OutboxRow) -> Bool { part.isClosed || doubts[part.conversation].map { $0 < part.id } ?? false }
        var accepted = 0, refused = 0, inline = 0, late = 0, unknownInline = 0, unknownLate = 0, calledAgain = 0, expired = 0
        var states: [String: Int] = [:]
        var behindDoubt = 0
        var expected: [Copies: Int] = [:]
        var told: Set<Copies> = []
        var untold: [(Copies, String)] = []
        var received: [Copies: [String]] = [:]
        /// When the replies of a message left: first and last.
        var departures: [String: (first: Int64, last: Int64)] = [:]

        for entry in evidence.entries {
            let row = rows[entry.sid]
            let own = (parts[entry.sid] ?? []).sorted { $0.part < $1.part }
            if let row {
                states[row.state, default: 0] += 1
                if row.suspicions > 0 { wrong(.accused, "\(entry.sid): \(row.suspicions) times (\(row.state))") }
            }
            if entry.agentCalls > 1 { calledAgain += 1 }
            if entry.foreignKeys > 0 { wrong(.foreignKey, entry.sid) }

            // What the person got, part by part.
            var times: [Int64] = []
            var got: [Int: Int] = [:]
            if let at = entry.acceptedAt, entry.inlineParts > 0 {
                for part in 1...entry.inlineParts { got[part, default: 0] += 1 }
                times.append(at)
            }
            var latest: Int64 = 0
            for part in own {
                for send in sends[part.id] ?? [] {
                    got[part.part, default: 0] += 1
                    times.append(send.at)
                    if send.at < latest { wrong(.outOfOrder, "\(entry.sid): part \(part.part) left before the one before it") }
                    latest = send.at
                }
            }
            let copies = Copies(conversation: entry.conversation, outcome: row?.outcome ?? "")
            if copies.isAlike, row?.parts ?? 0 > 0 { told.insert(copies) }
            if copies.isAlike {
                expected[copies, default: 0] += 1
                received[copies, default: []] += Array(repeating: entry.sid, count: got.values.reduce(0, +))
            } else if let twice = got.first(where: { $0.value > 1 }) {
                wrong(.sentTwice, "\(entry.sid) part \(twice.key): \(twice.value) times (\(describe(entry, row, own)))")
            }
            if let first = times.min(), let last = times.max() { departures[entry.sid] = (first, last) }

            guard entry.acceptedAt != nil else {
                refused += 1
                continue
            }
            accepted += 1
            guard let row else {
                if !evidence.spooled.contains(entry.sid) { wrong(.lost, "\(entry.sid): no row (\(describe(entry, nil, own)))") }
                continue
            }
            guard row.isFinished else {
                wrong(.lost, "\(entry.sid): unfinished (\(describe(entry, row, own)))")
                continue
            }
            if row.isDeadLetter { wrong(.deadLetter, "\(entry.sid): given up after \(row.attempt) owners (\(describe(entry, row, own)))") }

            // Where its reply is.
            if row.isReplyInline == true {
                if entry.inlineParts > 0 {
                    inline += 1
                } else if entry.isBroken {
                    unknownInline += 1
                } else {
                    wrong(.lost, "\(entry.sid): inline by the tables, in no answer (\(describe(entry, row, own)))")
                }
            } else if row.parts > 0 || !own.isEmpty {
                if own.isEmpty {
                    wrong(.lost, "\(entry.sid): a reply, and no way out (\(describe(entry, row, own)))")
                } else if own.contains(where: { ["unknown", "unclear"].contains($0.state) }) {
                    unknownLate += 1
                } else if own.allSatisfy({ $0.state == "sent" }) {
                    late += 1
                } else if own.allSatisfy(waitsForDoubt), own.contains(where: { !$0.isClosed }) {
                    behindDoubt += 1
                } else if own.contains(where: { !$0.isClosed }) {
                    wrong(.lost, "\(entry.sid): its reply waits (\(describe(entry, row, own)))")
                } else {
                    // Nobody has opted out here, Twilio refuses nothing for good, and no run lasts for the age of a reply.
                    wrong(.unsent, "\(entry.sid) (\(describe(entry, row, own)))")
                }
                // Its text names it: Twilio's list settles it, whatever became of the request and its callbacks.
                for part in own where part.state == "unclear" && sends[part.id] != nil && !copies.isAlike {
                    wrong(.unnoticed, "\(entry.sid) part \(part.part) (\(describe(entry, row, own)))")
                }
                for part in own where part.state == "sent" && sends[part.id] == nil && entry.inlineParts == 0 && !entry.isBroken {
                    wrong(.unbacked, "\(entry.sid) part \(part.part) (\(describe(entry, row, own)))")
                }
            } else if row.state == "expired" {
                expired += 1
            } else if copies.isAlike {
                untold.append((copies, "\(entry.sid): finished without a reply (\(describe(entry, row, own)))"))
            } else if !row.isDeadLetter {
                wrong(.lost, "\(entry.sid): finished without a reply (\(describe(entry, row, own)))")
            }
        }
        // Trouble is told once in ten minutes (docs/manners.md): who is told nothing has been told the same by another message.
        for (copies, what) in untold where !told.contains(copies) { wrong(.lost, what) }

        for (copies, sids) in received where sids.count > expected[copies] ?? 0 {
            wrong(
                .sentTwice, "conversation \(copies.conversation), \(copies.outcome): \(sids.count) copies (\(sids.joined(separator: " ")))")
        }
        for (id, all) in sends.sorted(by: { $0.key < $1.key }) {
            guard let part = outboxByID[id] else {
                wrong(.unbacked, "a send of outbox row \(id), which is not there (\(all.count))")
                continue
            }
            for send in all { if let about = send.about, about != part.sid { wrong(.foreignReply, "outbox row \(id): \(about)") } }
        }
        if evidence.foreignReplies > 0 { wrong(.foreignReply, "\(evidence.foreignReplies) in answers to webhooks") }
        for (number, pair) in evidence.figures.enumerated() { findings.violations += compare(number, pair.before, pair.after) }
        let disordered = order(evidence.entries, departures) { before, after in
            guard let first = rows[before.sid], let second = rows[after.sid], let answered = before.acceptedAt else { return false }
            let wasSpooled = first.acceptedAt > answered && after.readers.contains { $0 != before.acceptedBy }
            return wasSpooled && second.place < first.place
        }
        for detail in disordered.wrong { wrong(.outOfOrder, detail) }
        for detail in disorderedTimes(evidence.entries, rows) { wrong(.acceptTimes, detail) }
        let standStill = StandStill.longest(work(evidence.entries, rows), excused: evidence.excused, until: evidence.gatheredAt)
        if standStill.length > StandStill.most {
            wrong(
                .stoodStill,
                "nothing was finished for \(standStill.length / 1000) ms after \(WallTime(microseconds: standStill.since).iso8601), while something waited"
            )
        }
        if evidence.doubledLogRows > 0 { wrong(.doubledRow, "\(evidence.doubledLogRows)") }
        if evidence.strangeCalls > 0 { wrong(.strangeCall, "\(evidence.strangeCalls)") }

        findings.figures = [
            ("messages sent", evidence.entries.count), ("answered 200", accepted), ("never answered 200", refused),
            ("replied inline", inline),
            ("replied late", late), ("expired, visible", expired), ("inline, connection broken: unknown", unknownInline),
            ("late, unknown or unclear", unknownLate), ("late, behind an unknown one", behindDoubt),
            ("out of order, from another router's spool", disordered.excused), ("agent called again", calledAgain),
            ("REST sends", evidence.sends.count),
            ("nothing finished while something waited, at most (ms)", Int(standStill.length / 1000)),
        ]
        findings.figures += states.sorted { $0.key < $1.key }.map { ("state \($0.key)", $0.value) }
        return findings
    }

    /// Everything that looks back in a conversation goes by the time that its rows bear: it rises from accept to accept.
    private static func disorderedTimes(_ entries: [MessageEntry], _ rows: [String: InboxRow]) -> [String] {
        var wrong: [String] = []
        for (conversation, all) in Dictionary(grouping: entries, by: \.conversation) {
            let known = all.compactMap { rows[$0.sid] }.filter { $0.place > 0 }.sorted { $0.place < $1.place }
            for (before, after) in zip(known, known.dropFirst()) where before.place < after.place && before.acceptedAt >= after.acceptedAt {
                wrong.append(
                    "conversation \(conversation): \(after.sid) (\(after.acceptedAt)) was accepted behind \(before.sid) (\(before.acceptedAt))"
                )
            }
        }
        return wrong.sorted()
    }

    /// What was to be finished: from the row's accept, or from the 200 of what was in a spool first.
    private static func work(_ entries: [MessageEntry], _ rows: [String: InboxRow]) -> [StandStill.Work] {
        var all = rows.values.filter { $0.acceptedAt > 0 }.map { StandStill.Work(from: $0.acceptedAt, to: $0.finishedAt) }
        for entry in entries {
            guard let answered = entry.acceptedAt else { continue }
            let row = rows[entry.sid]
            if row == nil || answered < row?.acceptedAt ?? 0 { all.append(StandStill.Work(from: answered, to: row?.finishedAt)) }
        }
        return all
    }

    /// A router after the first minute and after the last one, both at rest.
    static func compare(_ number: Int, _ before: RouterFigures, _ after: RouterFigures) -> [Violation] {
        var wrong: [Violation] = []
        if after.memory > before.memory * 12 / 10 {
            let detail = "\(before.memory / 1_000_000) MB after the first minute, \(after.memory / 1_000_000) MB at the end"
            wrong.append(Violation(kind: .memory, detail: "router \(number): \(detail)"))
        }
        if after.processes != before.processes {
            wrong.append(Violation(kind: .processes, detail: "router \(number): \(before.processes), then \(after.processes)"))
        }
        // Fewer are wrong as well: something that was open is not any more, and nobody has opened it again.
        if after.descriptors != before.descriptors {
            let detail = "\(before.descriptors) after the first minute, \(after.descriptors) at the end"
            wrong.append(Violation(kind: .descriptors, detail: "router \(number): \(detail)"))
        }
        return wrong
    }

    /// Replies of one conversation leave in the order of its messages. Only what was answered 200 counts: the arrival of the others is not certain.
    /// - Parameter isExcused: the earlier message was in one router's spool while another router took the later one: neither can know.
    static func order(
        _ entries: [MessageEntry], _ departures: [String: (first: Int64, last: Int64)],
        _ isExcused: (_ before: MessageEntry, _ after: MessageEntry) -> Bool
    ) -> (wrong: [String], excused: Int) {
        var wrong: [String] = []
        var excused = 0
        for (_, all) in Dictionary(grouping: entries.filter { $0.acceptedAt != nil }, by: \.conversation) {
            var latest: (time: Int64, entry: MessageEntry)?
            for entry in all.sorted(by: { $0.index < $1.index }) {
                guard let times = departures[entry.sid] else { continue }
                if let before = latest, times.first < before.time, isExcused(before.entry, entry) {
                    excused += 1
                } else if let before = latest, times.first < before.time {
                    wrong.append(
                        "conversation \(entry.conversation): message \(entry.index) (\(entry.sid)) left \((before.time - times.first) / 1000) ms "
                            + "before message \(before.entry.index) (\(before.entry.sid))")
                }
                if times.last > latest?.time ?? 0 { latest = (times.last, entry) }
            }
        }
        return (wrong.sorted(), excused)
    }

    private static func describe(_ entry: MessageEntry, _ row: InboxRow?, _ parts: [OutboxRow]) -> String {
        let attempts = entry.attempts.map { end in
            switch end {
            case .answered(let status, let parts): "\(status)/\(parts)"
            case .neverSent: "unsent"
            case .broken: "broken"
            }
        }.joined(separator: " ")
        let state = row.map { "\($0.state)/\($0.outcome) inline=\($0.isReplyInline.map(String.init) ?? "-") parts=\($0.parts)" } ?? "-"
        let outbox = parts.map { "\($0.id):\($0.part):\($0.state)" }.joined(separator: " ")
        return "begun \(entry.begun); attempts \(attempts); agent \(entry.agentCalls); row \(state); outbox \(outbox)"
    }
}
