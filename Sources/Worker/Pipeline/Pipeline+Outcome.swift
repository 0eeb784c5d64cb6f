// How a message ends: its outcome is committed, then its webhooks are answered. The part of Pipeline behind the stages. docs/architecture.md,
// "The way of one message", 6 and 7.

import EventLoop
import Logging
import Telemetry
import Time
import Twilio
import Wire

extension Pipeline {
    /// Commits the outcome, then answers. While the database is away the outcome waits for it; the webhook does not.
    func finish(_ one: UnderwayMessage, _ context: MessageContext, _ first: MessageEnd) async {
        var decided = first
        var pause = Duration.milliseconds(50)
        var isRefused = false
        while true {
            // A dispatcher that takes nothing must not leave thousands of replies here: they wait in the outbox. And one that an earlier
            // delivery of this message is to be moved for would be moved when it has been given to this one.
            var isInline =
                one.isAwaited && stages.live.values.outboundEnabled && (!link.isCongested && !one.isMoved || policy.mode == .inlineOnly)
            one.isCommitting = true
            defer { one.isCommitting = false }
            if isInline, one.answerSpan == nil { one.answerSpan = inbox.ownership.answers.begin() }
            var end = decided.allowed(age: .now() - context.message.arrivedAt, isStopped: one.isStopped)
            if isRefused { end = MessageEnd(outcome: .failure) }
            // Before the commit: what its worker might die of must not be left for after it.
            if isInline { render(end.parts, for: one) }
            let outcome = MessageOutcome(
                key: one.key, state: end.state, outcome: end.outcome.rawValue, isSuccess: end.outcome.isSuccess, parts: end.parts,
                route: isInline ? .inline : policy.unawaited, userID: context.message.isTest ? nil : context.user?.id,
                conversationID: context.isItsTurn && !one.goesAhead ? context.stored.conversationID(userID: context.user?.id) : nil,
                processing: MonotonicInstant.now() - one.arrived,
                error: end.outcome.isSuccess ? nil : end.outcome.rawValue, country: context.message.country,
                recordedNumber: context.message.from.recordedNumber, trace: context.trace.text,
                segments: end.segments, costMicros: end.costMicros)
            let wasUnknown = one.hasUnknownOutcome
            if isInline, !end.parts.isEmpty { one.hasUnknownOutcome = true }
            do {
                let result = try await commit(outcome, isRefused: isRefused)
                var mustMove = false
                switch result {
                case .committed, .fenced: break
                case .withheld: end = MessageEnd(outcome: .optedOut)
                case .notInline: mustMove = isInline
                case .earlier(let wasInline, let isBehind): (isInline, mustMove) = (wasInline, isBehind)
                }
                let owned = result != .fenced
                if !owned { one.hasUnknownOutcome = false }
                // The outcome may be there under the owner that we were before: its reply is still ours to look after.
                if !owned, wasUnknown { one.mayOwnReply = true }
                // The agent has answered: when nobody has taken the message over, that counts.
                if !owned, one.isLost, await reclaim(one) != nil {
                    decided = await stages.askedAgain(decided, context)
                    continue
                }
                if owned {
                    if end.parts.count != 1, end.outcome != .held {
                        inbox.runs.answered(ConversationKey.bytes(of: context.message), parts: end.parts.count)
                    }
                    one.isOver = context.isItsTurn && !one.goesAhead
                    if !one.isTest { figures.count(end) }
                    if !end.parts.isEmpty, !one.isTest {
                        figures.add(.segmentsSent, UInt64(clamping: end.segments))
                        figures.add(.costMicros, UInt64(clamping: end.costMicros))
                    }
                } else {
                    figures.add(.fenced)
                }
                await leaves(one, owned ? end : nil, isInline: isInline, mustMove: mustMove)
                one.hasUnknownOutcome = false
                logLine(one, context, owned ? end.outcome.rawValue : "fenced")
                return
            } catch {
                if !error.maybeExecuted { one.hasUnknownOutcome = wasUnknown }
                guard error.isAway else {
                    log.error(
                        "Outcome refused by the database", metadata: ["sid": .string(one.key.messageSID), "reason": .string("\(error)")])
                    guard isRefused else {
                        isRefused = true
                        continue
                    }
                    mayHaveLeftSome = true
                    answer(one, parts: [], outcome: .failure)
                    return acknowledge(one)
                }
                one.isCommitting = false
                if one.lastMoment - .now() <= pause { turnLate(one) }
                guard link.isOpen else {
                    mayHaveLeftSome = true
                    if one.hasUnknownOutcome { leaveToRecovery() }
                    return
                }
            }
            await LoopActor.sleep(pause, on: loop)
            pause = min(pause * 2, .seconds(1))
        }
    }

    func commit(_ outcome: MessageOutcome, isRefused: Bool) async throws(InboxError) -> FinishResult {
        if isRefused { return try await inbox.fail(outcome.key) }
        // An opt-out that was spooled must take effect before any reply leaves.
        if !outcome.parts.isEmpty, spool?.holdsReplies == true { throw .away("opt-out words are in the spool", maybeExecuted: false) }
        return try await inbox.finish(outcome)
    }

    func answer(_ one: UnderwayMessage, parts: [String], outcome: OutcomeClass) {
        let body = parts.isEmpty ? TwiML.empty : rendered(parts, for: one)
        forgetRequests(of: one)
        one.answer(200, contentType: "application/xml", body: body, outcome: outcome, through: link)
    }

    private func render(_ parts: [String], for one: UnderwayMessage) {
        one.rendered = parts.isEmpty ? nil : (parts, twiML(parts, one))
    }

    private func rendered(_ parts: [String], for one: UnderwayMessage) -> [UInt8] {
        if let rendered = one.rendered, rendered.parts == parts { return rendered.body }
        return twiML(parts, one)
    }

    private func twiML(_ parts: [String], _ one: UnderwayMessage) -> [UInt8] {
        OnCPU.during(one.key) { policy.twiML(parts, to: one.key.messageSID) }
    }

    /// It could not be made durable.
    func refuse(_ one: UnderwayMessage) {
        forgetRequests(of: one)
        one.answer(
            503, contentType: "application/json", body: Array(#"{"detail":"The message cannot be stored now"}"#.utf8), outcome: .notCounted,
            through: link)
    }

    func forgetRequests(of one: UnderwayMessage) {
        for request in one.requests { waiting[request] = nil }
    }

    func logLine(_ one: UnderwayMessage, _ context: MessageContext, _ outcome: String) {
        guard sink.level <= .info else { return }
        sink.write(.info, component: "worker", message: "Processing SMS") { line in
            line.field("sid", context.message.messageSID)
            line.field("from", Mask.number(context.message.from.text))
            line.field("outcome", outcome)
            line.time(MonotonicInstant.now() - one.arrived)
            line.correlation(context.message.correlationID)
            if let trace = context.message.traceParent { line.field("trace_id", trace.traceID) }
        }
    }
}
