// Takes an operator's value of a setting away, so that what stands below it is in force again: environment or default. By command and in the dashboard.

import EventLoop
import Postgres

package enum SettingReset {
    /// The row stays, switched off. $1 key, $2 who.
    private static let statement = """
        with old as materialized (
          select config_key, config_value from sms_router_configs where config_key = $1 and coalesce(is_active, true) and not is_default for update
        ), put as (
          update sms_router_configs c set is_active = false, updated_at = now() at time zone 'utc' from old
          where c.config_key = old.config_key returning old.config_value
        )
        insert into sms_router_operator_actions (who, action, subject, state_before, state_after)
        select $2, 'config_reset', $1, config_value, '' from put returning state_before
        """

    /// The value that it had. Throws when no operator has set one.
    @LoopActor package static func make<Session: OperatorSession>(
        _ key: String, _ session: Session
    ) async throws(Session.Failure) -> String {
        let rows = try await session.query(statement, Parameters(texts: key, session.who))
        guard let before = try session.decoded({ () throws(PostgresError) -> String? in rows.count > 0 ? try rows.string(0, 0) : nil })
        else {
            throw .no("\(key) is not set in the database")
        }
        return before
    }
}
