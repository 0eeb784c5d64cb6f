// What operators say of messages that came: ham or spam, by command or in the dashboard. What may be labelled, and the label itself.

import EventLoop
import Postgres

/// ham or spam.
package enum SpamLabel: String, CaseIterable, Sendable {
    case ham, spam
}

package enum SpamLabels {
    /// One message.
    private static let subject = """
        select account_sid, body, outcome, finished_at is not null, channel = 'test' from sms_router_inbox where message_sid = $1
        """

    /// $1 message, $2 account, $3 label, $4 who. The text stays as it was labelled first. A row when it is done and recorded.
    private static let putLabel = """
        with put as (
          insert into sms_router_spam_labels as l (message_sid, account_sid, label, labelled_by, user_id, body)
          select i.message_sid, i.account_sid, $3, $4, u.id, i.body
          from sms_router_inbox i left join users u on u.id = i.user_id where i.message_sid = $1 and i.account_sid = $2
          on conflict (message_sid, account_sid) do update
            set label = excluded.label, labelled_by = excluded.labelled_by, labelled_at = now()
          returning message_sid, label
        )
        insert into sms_router_operator_actions (who, action, subject, state_before, state_after)
        select $4, 'label', p.message_sid,
          -- As it was before this statement.
          coalesce((select b.label from sms_router_spam_labels b where b.message_sid = $1 and b.account_sid = $2), ''), p.label
        from put p returning 1
        """

    /// $1 message, $2 who.
    private static let removeLabel = """
        with gone as (delete from sms_router_spam_labels where message_sid = $1 returning message_sid, label)
        insert into sms_router_operator_actions (who, action, subject, state_before, state_after)
        select $2, 'label', message_sid, label, '' from gone returning 1
        """

    /// Why a message cannot be learnt from; nil: it can.
    package static func refusal(outcome: String?, isFinished: Bool, text: String, isTest: Bool = false) -> String? {
        if isTest { return "it is a test message of the dashboard's Phone: nobody was written to, there is nothing to learn" }
        guard isFinished else { return "it is not finished: it may be a verification code's reply; label it later" }
        switch outcome {
        case "verified", "code_wrong", "code_expired": return "it answers a verification code, which is never learnt from"
        default: break
        }
        return text.contains(where: \.isLetter) ? nil : "it has no letter, or its text is not kept any more: there is nothing to learn"
    }

    /// Labels one; the same again changes it.
    @LoopActor package static func put<Session: OperatorSession>(
        _ sid: String, _ label: SpamLabel, _ session: Session
    ) async throws(Session.Failure) {
        let found = try await session.query(subject, Parameters(texts: sid))
        guard found.count > 0 else { throw .data("\(sid): there is no such message in the inbox") }
        // Two accounts never have one SID.
        let (account, refusal) = try session.decoded { () throws(PostgresError) -> (String?, String?) in
            (
                try found.string(0, 0),
                Self.refusal(
                    outcome: try found.string(0, 2), isFinished: try found.bool(0, 3) ?? false, text: try found.string(0, 1) ?? "",
                    isTest: try found.bool(0, 4) ?? false)
            )
        }
        if let refusal { throw .data("\(sid) is not labelled: \(refusal)") }
        let put = try await session.query(putLabel, Parameters(texts: sid, account, label.rawValue, session.who))
        guard put.count > 0 else { throw .data("\(sid) was deleted meanwhile") }
    }

    /// Takes a label away.
    @LoopActor package static func remove<Session: OperatorSession>(_ sid: String, _ session: Session) async throws(Session.Failure) {
        let rows = try await session.query(removeLabel, Parameters(texts: sid, session.who))
        guard rows.count > 0 else { throw .no("\(sid) has no label; see `spam labels`") }
    }
}
