// How old messages lose their rows without opening the way for a replay: their hashes are remembered first, every accept that could have missed that is
// waited for, then they are deleted. Called by RetentionWalks for what a step of the inbox names; the same order as an erasure (docs/privacy.md).

import Crypto
import EventLoop
import Postgres
import Telemetry
import Time

@LoopActor final class MessageForgetting {
    /// An accept that began before a message was remembered is over by then as a rule: its client gives it up after 5 s.
    static let settles = Duration.seconds(10)
    /// One that is not, since it waits for something there, is waited for: `settles`, this and the deletion of a stretch end before the claim does.
    private static let lateAccepts = Duration.seconds(30)

    private let context: PurgeContext
    private let settles: Duration
    /// What the longest deletion of one step's messages took, of the last `forget`; nil: there was none.
    private(set) var longest: Duration?
    private var isOtherKeyTold = false
    private var isLateAcceptTold = false

    init(_ context: PurgeContext, settles: Duration) { (self.context, self.settles) = (context, settles) }

    /// Remembers messages. False: not every worker has the key.
    func remember(_ messages: [MessageKey], _ claim: Int64) async throws(PostgresError) -> Bool {
        guard let key = context.key else { return false }
        try await context.name(key)
        var parameters = Parameters()
        parameters.append(claim)
        parameters.append(uuidArray: messages.map { key.message(account: $0.accountSID, sid: $0.messageSID) })
        parameters.append(bytes: key.check)
        guard try await context.rest(RetentionStatements.remember, parameters).bool(0, 0) == true else {
            if !isOtherKeyTold {
                context.log.warning("Old messages stay for now: not all workers have the same SMS_ROUTER_PRIVACY_KEY")
            }
            isOtherKeyTold = true
            return false
        }
        isOtherKeyTold = false
        return true
    }

    /// Waits until nobody can have missed that these messages are remembered, and deletes them. False: somebody may have, and they stay for now.
    func forget(_ steps: [RetentionWalks.Step], _ claim: Int64) async throws(PostgresError) -> Bool {
        let accepting = try InboxWriters(try await context.rest(InboxWriters.now, Parameters()))
        await LoopActor.sleep(settles, on: context.loop)
        let end = MonotonicInstant.now() + Self.lateAccepts
        while try await context.rest(InboxWriters.left, accepting.parameters).firstInt64 != 0 {
            guard !context.isStopped, MonotonicInstant.now() < end else {
                if !context.isStopped, !isLateAcceptTold {
                    isLateAcceptTold = true
                    context.log.warning(
                        "Old messages stay for now: a transaction that writes the inbox has been open for too long (pg_stat_activity)")
                }
                return false
            }
            await LoopActor.sleep(.milliseconds(500), on: context.loop)
        }
        isLateAcceptTold = false
        longest = nil
        for step in steps where !context.isStopped {
            let began = MonotonicInstant.now()
            var forgetting = Parameters()
            forgetting.append(claim)
            forgetting.append(textArray: step.messages.map(\.messageSID))
            forgetting.append(textArray: step.messages.map(\.accountSID))
            forgetting.append(step.next)
            let deleted = try await context.rest(RetentionStatements.forgetMessages, forgetting).firstInt64 ?? 0
            longest = max(longest ?? .zero, MonotonicInstant.now() - began)
            context.figures.add(.purgedRows, UInt64(clamping: deleted))
            await context.pause(since: began)
        }
        return true
    }
}
