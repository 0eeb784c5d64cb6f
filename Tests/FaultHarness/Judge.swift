// Puts together what was seen outside, what Twilio has and what the tables say, and says what is wrong. Pure: values in, values out.
// docs/faults.md explains each figure.

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

    /// So many owners died with it that the router ended it, and told nobody.
    var isGivenUp: Bool { outcome == "failure" && attempt > 10 }
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
}

/// One thing that must not be.
struct Violation: Equatable, Sendable {
    enum Kind: String, CaseIterable, Sendable {
        case lost
        case sentTwice = "replies sent twice"
        case deadLetter = "dead letters"
        case outOfOrder = "conversations out of order"
        case foreignKey = "agent calls under another key"
        case unbacked = "sent by the tables, not at Twilio"
        case doubledRow = "doubled rows of the usage log"
        case strangeCall = "agent calls for messages of nobody"
        case processes = "processes left over"
        case memory = "memory grown"
        case descriptors = "descriptors grown"
        case exit = "routers that did not end well"
        case unsettled = "not settled in time"
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
        var accepted = 0, refused = 0, inline = 0, late = 0, unknownInline = 0, unknownLate = 0, unsentByRule = 0, calledAgain = 0,
            silent = 0
        var states: [String: Int] = [:]
        var behindDoubt = 0
        var expected: [Copies: Int] = [:]
        var received: [Copies: [String]] = [:]
        /// When the replies of a message left: first and last.
        var departures: [String: (first: Int64, last: Int64)] = [:]

        for entry in evidence.entries {
            let row = rows[entry.sid]
            let own = (parts[entry.sid] ?? []).sorted { $0.part < $1.part }
            if let row { states[row.state, default: 0] += 1 }
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
            if row.isGivenUp { wrong(.deadLetter, "\(entry.sid): given up after \(row.attempt) owners") }

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
                    unsentByRule += 1
                }
                for part in own where part.state == "sent" && sends[part.id] == nil && entry.inlineParts == 0 && !entry.isBroken {
                    wrong(.unbacked, "\(entry.sid) part \(part.part) (\(describe(entry, row, own)))")
                }
            } else {
                silent += 1
            }
        }

        for (copies, sids) in received where sids.count > expected[copies] ?? 0 {
            wrong(
                .sentTwice, "conversation \(copies.conversation), \(copies.outcome): \(sids.count) copies (\(sids.joined(separator: " ")))")
        }
        for (id, all) in sends where outboxByID[id] == nil {
            wrong(.unbacked, "a send of outbox row \(id), which is not there (\(all.count))")
        }
        let disordered = order(evidence.entries, departures)
        for detail in disordered { wrong(.outOfOrder, detail) }
        if evidence.doubledLogRows > 0 { wrong(.doubledRow, "\(evidence.doubledLogRows)") }
        if evidence.strangeCalls > 0 { wrong(.strangeCall, "\(evidence.strangeCalls)") }

        findings.figures = [
            ("messages sent", evidence.entries.count), ("answered 200", accepted), ("never answered 200", refused),
            ("replied inline", inline),
            ("replied late", late), ("no reply due", silent), ("inline, connection broken: unknown", unknownInline),
            ("late, unknown or unclear", unknownLate), ("late, behind an unknown one", behindDoubt),
            ("closed unsent, visible", unsentByRule), ("agent called again", calledAgain),
            ("REST sends", evidence.sends.count),
        ]
        findings.figures += states.sorted { $0.key < $1.key }.map { ("state \($0.key)", $0.value) }
        return findings
    }

    /// Replies of one conversation leave in the order of its messages. Only what was answered 200 counts: the arrival of the others is not certain.
    static func order(_ entries: [MessageEntry], _ departures: [String: (first: Int64, last: Int64)]) -> [String] {
        var wrong: [String] = []
        for (_, all) in Dictionary(grouping: entries.filter { $0.acceptedAt != nil }, by: \.conversation) {
            var latest: (time: Int64, entry: MessageEntry)?
            for entry in all.sorted(by: { $0.index < $1.index }) {
                guard let times = departures[entry.sid] else { continue }
                if let before = latest, times.first < before.time {
                    wrong.append(
                        "conversation \(entry.conversation): message \(entry.index) (\(entry.sid)) left \((before.time - times.first) / 1000) ms "
                            + "before message \(before.entry.index) (\(before.entry.sid))")
                }
                if times.last > latest?.time ?? 0 { latest = (times.last, entry) }
            }
        }
        return wrong.sorted()
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
