// The one SQL expression that tells whether a person has opted out; every way in and out asks it. Used by the statements of inbox and outbox.

enum OptOutCondition {
    /// Of any of the account's senders, and not come back to this one since (docs/database.md, "Opt-outs"). The arguments are SQL expressions.
    static func sql(account: String, person: String, sender: String) -> String {
        """
        exists (
          select from sms_router_opt_outs o
          where o.account_sid = \(account) and o.address = \(person) and o.opted_out_at is not null
            and (o.lifted_at is null or o.lifted_at < o.opted_out_at)
            and not exists (
              select from sms_router_opt_outs b
              where b.account_sid = \(account) and b.address = \(person) and b.sender = \(sender) and b.lifted_at >= o.opted_out_at))
        """
    }
}
