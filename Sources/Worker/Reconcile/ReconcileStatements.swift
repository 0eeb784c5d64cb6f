// SQL of reconcile: whose turn it is, how far it has come, what is known already. Called by Reconcile alone.

import Postgres

enum ReconcileStatements {
    /// An account's row, where there is none: what came before this moment was some other program's to answer.
    static let begin = Statement(
        name: "reconcile_begin",
        sql: """
            insert into sms_router_reconcile (account_sid, compared_until, not_before) select a, now(), now() from unnest($1::text[]) a order by a
            on conflict do nothing
            """,
        parameterTypes: [.textArray])

    /// Makes account $1 ours for $3 seconds, unless somebody has it or had it within the last $2 seconds. Returns the claim, from when on to
    /// compare (with $4 seconds of overlap) and up to when (less $5 seconds, which are left to webhooks under way).
    static let claim = Statement(
        name: "reconcile_claim",
        sql: """
            update sms_router_reconcile
            set claim = nextval('sms_router_reconcile_claims'), claimed_until = now() + make_interval(secs => $3), begun_at = now()
            where account_sid = $1 and claimed_until < now() and begun_at < now() - make_interval(secs => $2)
            returning claim, greatest(not_before, compared_until - make_interval(secs => $4)), now() - make_interval(secs => $5)
            """,
        parameterTypes: [.text, .float8, .float8, .float8, .float8])

    /// Account $1 is compared up to $3, under claim $2, which holds $4 seconds more. No row: somebody else has it.
    static let advance = Statement(
        name: "reconcile_advance",
        sql: """
            update sms_router_reconcile
            set compared_until = greatest(compared_until, $3), claimed_until = now() + make_interval(secs => $4), listed = listed + $5,
              taken = taken + $6
            where account_sid = $1 and claim = $2
            returning 1
            """,
        parameterTypes: [.text, .int8, .timestamptz, .float8, .int8, .int8])

    static let end = Statement(
        name: "reconcile_end",
        sql: """
            update sms_router_reconcile set claimed_until = '-infinity', ended_at = now(), error = $3 where account_sid = $1 and claim = $2
            """,
        parameterTypes: [.text, .int8, .text])

    /// Of the SIDs $2 of account $1, those that the inbox has, and whether a webhook brought them; also those whose hash ($3) is remembered: of these
    /// nobody is to know any more to whom they were written.
    static let known = Statement(
        name: "reconcile_known",
        sql: """
            select message_sid, source <> 'reconcile' from sms_router_inbox where message_sid = any($2) and account_sid = $1
            union all
            select u.sid, false from unnest($2::text[], $3::uuid[]) u(sid, hashed)
            where (select true from sms_router_remembered r where r.sid = u.hashed)
            """,
        parameterTypes: [.text, .textArray, .uuidArray])

    /// Of the messages $2 of account $1, of the persons $3, to the senders $4: those whose persons have opted out, as the accept will find it when it has
    /// given what stands under their hashes ($5) its address back: where there is a row with the address and one with the hash, the first one counts.
    static let optedOut = Statement(
        name: "reconcile_opted_out",
        sql: """
            select u.sid from unnest($2::text[], $3::text[], $4::text[], $5::text[]) u(sid, person, sender, hashed)
            where exists (
              select from (\(thawed)) o
              where o.opted_out_at is not null and (o.lifted_at is null or o.lifted_at < o.opted_out_at)
                and not exists (select from (\(thawed)) b where b.sender = u.sender and b.lifted_at >= o.opted_out_at))
            """,
        parameterTypes: [.text, .textArray, .textArray, .textArray, .textArray])

    private static let thawed = """
        select r.sender, r.opted_out_at, r.lifted_at from sms_router_opt_outs r
        where r.account_sid = $1 and r.address = any(array[u.person, u.hashed]) and (r.address = u.person or not exists (
            select from sms_router_opt_outs k where k.account_sid = $1 and k.address = u.person and k.sender = r.sender))
        """

    /// Addresses, whether they are active, whether they are rows of sms_router_numbers; the others are account $1's that webhooks have shown.
    static let ours = Statement(
        name: "reconcile_ours",
        sql: """
            select number, active, true from sms_router_numbers
            union all
            select address, true, false from sms_router_recipients where account_sid = $1
            """,
        parameterTypes: [.text])

    /// Webhooks have brought something that was written to the addresses $2 of account $1.
    static let heard = Statement(
        name: "reconcile_heard",
        sql:
            "insert into sms_router_recipients (account_sid, address) select $1, a from unnest($2::text[]) a order by a on conflict do nothing",
        parameterTypes: [.text, .textArray])
}
