// What the tables and the spools of a run say: whether anything is still open, and all that the judge needs of them. Used by FaultRun and ClusterRun.

import EventLoop
import Spool
import Standins
import Time

@LoopActor struct RunTables {
    let loop: EventLoop
    /// The routers' state directories.
    let directories: [String]
    /// Asks the database; columns are separated by tabs.
    let sql: @LoopActor (String) async throws -> String

    /// Waits until nothing is open that anybody still works on; what it was if that takes too long.
    func settled(
        _ load: Load, _ limit: Duration, isShort: Bool, say: ((String) -> Void)? = nil
    ) async -> (isSettled: Bool, text: String) {
        let end = MonotonicInstant.now() + limit
        var text = ""
        var quiet = 0
        var next = MonotonicInstant.now()
        while MonotonicInstant.now() < end {
            let asked = MonotonicInstant.now()
            let open = try? await sql(
                """
                select (select count(*) from sms_router_inbox where finished_at is null), count(*), count(*) filter (where not is_behind)
                from (
                  select bool_or(state = 'unknown') over (partition by conversation order by id) as is_behind
                  from sms_router_outbox where closed_at is null) o
                """)
            let spooled = spooled
            text = "\((open ?? "- - -").replacing("\t", with: " ")) \(spooled.map(String.init) ?? "-")"
            if text == "0 0 0 0", load.inFlight == 0 { return (true, "nothing open") }
            if isShort, load.inFlight == 0, text.hasPrefix("0 "), text.hasSuffix(" 0 0"), await isNothingDue() {
                quiet += 1
                if quiet == 10 { return (true, "nothing but what waits for Twilio's list: \(text)") }
            } else {
                quiet = 0
            }
            if let say, MonotonicInstant.now() >= next {
                say("settling: \(load.inFlight) webhooks, messages, parts, parts without a doubt before them, spooled rows open: \(text)")
                next = MonotonicInstant.now() + .seconds(20)
            }
            // With a hundred thousand open the question is dear (and a join of these tables, which nobody has analyzed, without end), and it is
            // the router that is to be busy.
            await LoopActor.sleep(min(.seconds(5), max(.milliseconds(500), (MonotonicInstant.now() - asked) * 9)), on: loop)
        }
        return (false, text)
    }

    /// No look at Twilio's list comes while the evidence is gathered: it would set free what waits behind a part that it settles.
    private func isNothingDue() async -> Bool {
        let due = try? await sql("select count(*) from sms_router_outbox_queue where due_at < now() + interval '10 seconds'")
        return due == "0"
    }

    /// Rows in the spools of all routers; nil: one cannot be read.
    var spooled: Int? {
        var rows = 0
        for directory in directories {
            guard let files = try? SpoolSurvey.files(in: directory) else { return nil }
            rows += files.reduce(0) { $0 + ($1.rows ?? 0) }
        }
        return rows
    }

    func gather(_ twilio: TwilioFake, _ load: Load, ledger: Ledger, directory: String) async throws -> Evidence {
        var evidence = Evidence(entries: ledger.entries)
        evidence.gatheredAt = WallTime.now().microseconds
        evidence.strangeCalls = ledger.strangeCalls
        evidence.foreignReplies = load.foreignReplies
        for directory in directories {
            evidence.spooled.formUnion(try SpoolSurvey.oldest(in: directory, most: 1_000_000).map(\.messageSID))
        }
        let inbox = try await sql(
            """
            select message_sid, state, coalesce(outcome, ''), finished_at is not null, coalesce(reply_inline::text, ''), coalesce(cardinality(reply), 0), id,
              attempt, (extract(epoch from accepted_at) * 1000000)::int8, coalesce(suspicions, 0),
              (extract(epoch from finished_at) * 1000000)::int8, owner, coalesce(\(AcceptOrder.place), 0)
            from sms_router_inbox i
            """)
        evidence.inbox = inbox.split(separator: "\n").compactMap { line in
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard fields.count == 13, let parts = Int(fields[5]), let id = Int(fields[6]), let attempt = Int(fields[7]),
                let acceptedAt = Int64(fields[8]), let suspicions = Int(fields[9]), fields[10].isEmpty || Int64(fields[10]) != nil,
                let place = Int64(fields[12])
            else { return nil }
            return InboxRow(
                sid: fields[0], state: fields[1], outcome: fields[2], isFinished: fields[3] == "t",
                isReplyInline: fields[4].isEmpty ? nil : fields[4] == "true", parts: parts, id: id, attempt: attempt,
                acceptedAt: acceptedAt, place: place, finishedAt: Int64(fields[10]), suspicions: suspicions)
        }
        let outbox = try await sql(
            """
            select id, coalesce(reply_to, ''), part, state, closed_at is not null, conversation, created_at, was_inline, attempts, looks, tried_at
            from sms_router_outbox
            """)
        evidence.outbox = outbox.split(separator: "\n").compactMap { line in
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard fields.count == 11, let id = Int(fields[0]), let part = Int(fields[2]) else { return nil }
            return OutboxRow(id: id, sid: fields[1], part: part, state: fields[3], isClosed: fields[4] == "t", conversation: fields[5])
        }
        evidence.sends = twilio.standin.ledger.messages.filter { $0.direction == "outbound-api" }.map { message in
            let url = message.statusCallback ?? ""
            let id = url.firstRange(of: "o=").map { url[$0.upperBound...].prefix { $0.isNumber } }
            return RESTSend(
                outboxID: id.flatMap { Int($0) } ?? -1, at: message.created.microseconds, about: AgentFake.subject(of: message.body))
        }
        let doubled = try await sql(
            """
            select count(*) from (
              select twilio_message_sid from sms_usage_logs where message_direction = 'inbound' and twilio_message_sid is not null
              group by 1 having count(*) > 1) x
            """)
        evidence.doubledLogRows = Int(doubled) ?? 0
        for (name, text) in [("inbox", inbox), ("outbox", outbox)] { try LineFile("\(directory)/\(name).tsv").write(text) }
        let messages = try LineFile(directory + "/messages.tsv")
        for entry in ledger.entries {
            messages.write(
                "\(entry.sid)\t\(entry.conversation)\t\(entry.index)\t\(entry.begun)\t\(entry.acceptedAt ?? 0)\t\(entry.acceptedBy)\t\(entry.inlineParts)\t"
                    + "\(entry.agentCalls)\t\(entry.attempts)")
        }
        let sends = try LineFile(directory + "/sends.tsv")
        for message in twilio.standin.ledger.messages where message.direction == "outbound-api" {
            sends.write(
                "\(message.sid)\t\(message.created.microseconds)\t\(message.to)\t\(message.statusCallback ?? "")\t\(message.answered ?? -1)\t\(message.body)"
            )
        }
        return evidence
    }
}
