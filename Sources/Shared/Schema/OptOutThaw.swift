// The SQL by which opt-outs that stand under a keyed hash get their address back, and lose it (docs/privacy.md, "Opt-outs"). One place for the
// workers and for the operator's commands. No I/O.

package enum OptOutThaw {
    /// Whoever deals with people calls this and then `thaw`, in one transaction or one after the other: it notes of $1 accounts and $2 addresses that they
    /// were dealt with. From then on `freeze` leaves them alone; and a row that `freeze` was hiding in this moment is hidden for `thaw` to see. Rows are
    /// found by a look-up for each and changed by their place: a join could be planned the other way round while there are few.
    package static let touch = """
        with hit as materialized (
          select p.place from (
            select distinct account, address from unnest($1::text[], $2::text[]) u(account, address) order by account, address
          ) u cross join lateral (
            select o.ctid as place from sms_router_opt_outs o where o.account_sid = u.account and o.address = u.address offset 0
          ) p
        )
        update sms_router_opt_outs o set seen_at = now() from hit h where o.ctid = h.place
        """

    /// Gives opt-outs of $1 accounts, $2 addresses and $3 what `PrivacyKey.person` makes of them, their addresses back: these are known now anyway. A hash
    /// beside an address that has a row of its own stays: the newer row counts.
    package static let thaw = """
        with hit as materialized (
          select u.address, p.place from (
            select distinct account, address, person from unnest($1::text[], $2::text[], $3::text[]) u(account, address, person)
            order by account, address
          ) u cross join lateral (
            select o.ctid as place, o.sender from sms_router_opt_outs o where o.account_sid = u.account and o.address = u.person offset 0
          ) p
          where (select true from sms_router_opt_outs k where k.account_sid = u.account and k.address = u.address and k.sender = p.sender) is null
        )
        update sms_router_opt_outs o set address = h.address, seen_at = now() from hit h where o.ctid = h.place
        """

    /// Puts hashes in the place of addresses: $1 accounts, $2 addresses, $3 senders, $4 hashes. Only of rows that nobody has touched since $5, and
    /// only while every living worker has the key of check $6. What was said and in which message goes with the address. Returns how many.
    package static let freeze = """
        with due as materialized (
          select * from unnest($1::text[], $2::text[], $3::text[], $4::text[]) u(account, address, sender, person)
          where \(keyIsEverywhere("$6")) order by account, address, sender
        ), hit as materialized (
          select d.person, p.*, (
            select true from sms_router_opt_outs k where k.account_sid = p.account_sid and k.address = d.person and k.sender = p.sender) as has_twin
          from due d cross join lateral (
            select o.ctid as place, o.account_sid, o.sender, o.opted_out_at, o.lifted_at from sms_router_opt_outs o
            where o.account_sid = d.account and o.address = d.address and o.sender = d.sender
              and coalesce(greatest(o.opted_out_at, o.lifted_at, o.seen_at), '-infinity') < $5
            for update
          ) p
        ), hidden as (
          update sms_router_opt_outs o
          set address = h.person, said = null, message_sid = null, lifted_said = null, lifted_message_sid = null, seen_at = null
          from hit h where o.ctid = h.place and h.has_twin is null returning 1
        ), joined as (
          -- An older program has written a row of its own beside the hash.
          update sms_router_opt_outs k
          set opted_out_at = greatest(k.opted_out_at, h.opted_out_at), lifted_at = greatest(k.lifted_at, h.lifted_at)
          from hit h where h.has_twin and k.account_sid = h.account_sid and k.address = h.person and k.sender = h.sender
        ), gone as (
          delete from sms_router_opt_outs o using hit h where o.ctid = h.place and h.has_twin returning 1
        )
        select (select count(*) from hidden) + (select count(*) from gone)
        """

    /// Every living worker has the key whose check is this expression, and the database's hashes are made under it.
    package static func keyIsEverywhere(_ check: String) -> String {
        "exists (select from sms_router_privacy where key_check = \(check)) and \(workersHave(check))"
    }

    private static func workersHave(_ check: String) -> String {
        "not exists (select from sms_router_owners where ended_at is null and lease_until > now() and key_check is distinct from \(check))"
    }

    /// The database's hashes are made under the key of check $1 from now on, if none was named before and every living worker has it: one without it
    /// could not be started again.
    package static let name = "update sms_router_privacy set key_check = $1 where key_check is null and \(workersHave("$1"))"

    /// What the database's key is known by.
    package static let check = "select key_check from sms_router_privacy"

    /// Why a process must not work on this database; nil: it may. Null: it has no key, or the database has none.
    package static func problem(ours: [UInt8]?, theirs: [UInt8]?) -> String? {
        guard let theirs, ours != theirs else { return nil }
        return ours == nil
            ? "the database keeps opt-outs and seen messages as hashes, and SMS_ROUTER_PRIVACY_KEY is not set: set it to the key of the other routers"
            : "SMS_ROUTER_PRIVACY_KEY is not the key under which the database keeps opt-outs and seen messages: set the same key on all routers"
    }
}
