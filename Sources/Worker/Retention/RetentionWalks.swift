// The walks of the purge: each table that has ids in the order of time is gone through from where the last step ended, until nothing of it is old enough.
// Called by Retention with a claim that holds; the rows of the inbox that a step names are taken by MessageForgetting. docs/privacy.md, "Retention".

import EventLoop
import Postgres
import Telemetry
import Time

@LoopActor final class RetentionWalks {
    typealias Walk = RetentionStatements.Walk

    /// So many stretches of messages wait together until nobody can have missed that they are remembered: a busy day's messages have to go within a day.
    private static let together = 20

    private let context: PurgeContext
    private let messages: MessageForgetting
    private var sizes = Dictionary(uniqueKeysWithValues: Walk.allCases.map { ($0, StepSize($0)) })

    init(_ context: PurgeContext, settles: Duration) {
        self.context = context
        messages = MessageForgetting(context, settles: settles)
    }

    /// What one step found.
    struct Step {
        var isOurs: Bool
        var changed: Int
        var seen: Int
        var next: Int64
        var firstYoung: WallTime?
        /// Of the inbox: what is to be remembered, and then to go.
        var messages: [MessageKey] = []
    }

    /// Goes on with a walk until nothing of it is old enough. False: it is not our turn any more.
    func run(_ walk: Walk, _ claim: Int64, _ age: Duration) async throws(PostgresError) -> Bool {
        var position = try await self.position(of: walk)
        var waiting: [Step] = []
        while !context.isStopped {
            let began = MonotonicInstant.now()
            let size = sizes[walk]?.rows ?? StepSize.most(walk)
            let step = try await self.step(walk, size, claim, position, age)
            guard step.isOurs else { return false }
            let isAtEnd = step.firstYoung != nil || (!walk.readsInbox && step.seen < size)
            if walk == .inbox {
                if !step.messages.isEmpty {
                    guard try await messages.remember(step.messages, claim) else { return true }
                    waiting.append(step)
                }
                if !waiting.isEmpty, waiting.count == Self.together || isAtEnd || step.seen == 0 {
                    guard try await forget(waiting, claim) else { return true }
                    waiting = []
                }
                // What waits would be passed over if we died here.
                if waiting.isEmpty, step.messages.isEmpty, step.next > position { try await forward(walk, step.next) }
            }
            if step.seen == 0 {
                guard walk.readsInbox, let next = try await firstInbox(from: position + Int64(size)) else {
                    if walk == .inboxTexts { try await note(nil, claim) }
                    return true
                }
                position = next
                try await forward(walk, next)
                continue
            }
            if walk != .inbox, step.changed > 0 {
                context.figures.add(walk.isAboutTexts ? .purgedTexts : .purgedRows, UInt64(step.changed))
            }
            if walk == .inboxTexts, isAtEnd { try await note(step.firstYoung, claim) }
            position = step.next
            if isAtEnd { return true }
            if waiting.isEmpty, walk == .inbox, !step.messages.isEmpty { continue }
            await context.pause(since: began)
        }
        return false
    }

    private func step(_ walk: Walk, _ size: Int, _ claim: Int64, _ position: Int64, _ age: Duration) async throws(PostgresError) -> Step {
        var parameters = Parameters()
        parameters.append(claim)
        parameters.append(position)
        parameters.append(age.seconds)
        let rows = try await sized(walk, size, parameters)
        var step = Step(
            isOurs: try rows.bool(0, 0) ?? false, changed: Int(try rows.int64(0, 1) ?? 0), seen: Int(try rows.int64(0, 2) ?? 0),
            next: try rows.int64(0, 3) ?? position, firstYoung: try rows.timestamp(0, 4))
        if walk == .inbox {
            let accounts = try rows.stringArray(0, 6) ?? []
            for (sid, account) in zip(try rows.stringArray(0, 5) ?? [], accounts) {
                if let sid, let account { step.messages.append(MessageKey(accountSID: account, messageSID: sid)) }
            }
        }
        return step
    }

    private func forget(_ steps: [Step], _ claim: Int64) async throws(PostgresError) -> Bool {
        do throws(PostgresError) {
            let isDone = try await messages.forget(steps, claim)
            if let longest = messages.longest { sizes[.inbox]?.took(longest) }
            return isDone
        } catch {
            if error.sqlState == "57014" { sizes[.inbox]?.wasCancelled() }
            throw error
        }
    }

    private func sized(_ walk: Walk, _ size: Int, _ parameters: Parameters) async throws(PostgresError) -> Rows {
        let began = MonotonicInstant.now()
        do throws(PostgresError) {
            let rows = try await context.rest(RetentionStatements.step(walk, size: size), parameters)
            let time = MonotonicInstant.now() - began
            // Of messages it only reads, and it is their deletion that may take long.
            if walk != .inbox || time > StepSize.longest { sizes[walk]?.took(time) }
            return rows
        } catch {
            // The server's statement_timeout: the next turn comes with a smaller one.
            if error.sqlState == "57014" { sizes[walk]?.wasCancelled() }
            throw error
        }
    }

    // MARK: Positions

    /// Where a walk stands; a week after its beginning it begins anew.
    private func position(of walk: Walk) async throws(PostgresError) -> Int64 {
        var parameters = Parameters()
        parameters.append(textArray: [walk.rawValue])
        let rows = try await context.rest(RetentionStatements.begin, parameters)
        guard !rows.isEmpty else { return 0 }
        guard try rows.bool(0, 2) == true else { return try rows.int64(0, 1) ?? 0 }
        _ = try await context.rest(RetentionStatements.again, Parameters(texts: [walk.rawValue]))
        return 0
    }

    private func forward(_ walk: Walk, _ position: Int64) async throws(PostgresError) {
        var parameters = Parameters(texts: [walk.rawValue])
        parameters.append(position)
        _ = try await context.rest(RetentionStatements.forward, parameters)
    }

    /// The next row of the inbox behind a stretch without any: what was deleted leaves gaps of any width. Looked for in doubling steps, since a
    /// block-range index tells of a stretch and not of the next one.
    private func firstInbox(from start: Int64) async throws(PostgresError) -> Int64? {
        var width = RetentionStatements.stretch
        var from = start
        while !context.isStopped {
            var parameters = Parameters()
            parameters.append(from)
            parameters.append(from &+ width)
            let rows = try await context.rest(RetentionStatements.firstInbox, parameters)
            if let found = try rows.int64(0, 0) { return found }
            from += width
            guard from <= (try rows.int64(0, 1) ?? 0) else { return nil }
            width = min(width * 2, 1 << 40)
        }
        return nil
    }

    /// Since when the oldest text that is left has been there; nil: there is none.
    private func note(_ since: WallTime?, _ claim: Int64) async throws(PostgresError) {
        var parameters = Parameters()
        parameters.append(claim)
        parameters.append(since)
        _ = try await context.rest(RetentionStatements.textsSince, parameters)
    }
}
