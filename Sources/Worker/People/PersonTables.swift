// Which rows of which table are about a person: one table that export, erasure, counting and the page docs/privacy.md go by. Used by PeopleWork. No I/O.
//
// Parameters of every condition: $1 addresses, $2 numbers in E.164, $3 the user's id or null, $4 numbers as the usage log has them, $5 keys of
// conversations, $6 what hides the addresses of opt-outs, $7 mappings, $8 users. With a user, what another one is known to have written from the same
// number is that one's.

import Analytics

struct PersonTable: Sendable {
    /// How its rows are gone through.
    enum Reading: Sendable {
        /// In one statement: it is small, or has an index on what is asked.
        case whole
        /// By ids, so many in a statement: it is large, and has no index on people.
        case byID(Int64)
    }

    let name: String
    let condition: String
    var reading = Reading.whole
    /// Of an erasure: the rows from before $11. Others belong to a contact that began since.
    var before: String?
    /// What is told of a row; nil: all of it.
    var columns: [String]?
    /// The person's numbers are found by it.
    var holdsNumbers = false
    /// Written while somebody holds the number, by whatever is under way then: once more when nobody does.
    var followsHolder = false

    /// All of them, in the order in which they are erased: what leads to others goes last, so that an erasure that was broken off can be begun again.
    static let all: [PersonTable] = [
        PersonTable(
            name: "sms_router_spam_labels",
            condition: """
                t.user_id = $3 or exists (select from sms_router_inbox i
                  where i.message_sid = t.message_sid and i.account_sid = t.account_sid and (\(inbox("i"))))
                """),
        PersonTable(name: "sms_router_inbox", condition: inbox("t"), reading: .byID(20_000)),
        PersonTable(
            name: "sms_router_started",
            condition: """
                t.to_address = any($1) or $3::int8 is not null and exists (
                  select from sms_router_outbox o join sms_usage_logs l on l.id = o.log_id where o.id = any(t.parts) and l.user_id = $3)
                """, reading: .byID(20_000)),
        PersonTable(
            name: "sms_router_outbox",
            condition: """
                t.to_address = any($1) and ($3::int8 is null or not exists (
                    select from sms_usage_logs l where l.id = t.log_id and l.user_id <> $3))
                  or $3::int8 is not null and exists (select from sms_usage_logs l where l.id = t.log_id and l.user_id = $3)
                """, reading: .byID(20_000), before: "t.created_at < $11 and t.state <> 'sending'"),
        PersonTable(
            name: "sms_router_outbox_queue", condition: "t.conversation = any($5)",
            before: "not exists (select from sms_router_outbox o where o.conversation = t.conversation and o.closed_at is null)"),
        PersonTable(
            name: "sms_router_conversations", condition: "t.key = any($5)", before: "coalesce(t.newest_at, t.last_inbound_at) < $11"),
        PersonTable(name: "sms_router_notices", condition: "t.address = any($1)"),
        PersonTable(name: "sms_router_strangers", condition: "t.address = any($1)"),
        PersonTable(name: "sms_router_verifications", condition: "t.number = any($2) or t.mapping_id = any($7)", followsHolder: true),
        PersonTable(name: "sms_router_stale_numbers", condition: "t.number = any($2)", followsHolder: true),
        PersonTable(
            name: "sms_router_heard", condition: "$3::int8 is null and t.number = any($2) or t.user_id = $3", followsHolder: true),
        PersonTable(name: "sms_router_lists", condition: "t.form <> 'pattern' and t.value = any($1 || $2)"),
        PersonTable(name: "sms_router_operator_actions", condition: "t.subject = any($1)"),
        PersonTable(
            name: "sms_usage_logs",
            condition: """
                t.phone_number = any($4) and ($3::int8 is null or t.user_id is null or t.user_id = $3) or t.user_id = $3
                """, before: "coalesce(t.created_at at time zone 'utc' < $11, true)"),
        // Behind the log: what it has no more is not added up again.
        PersonTable(name: "sms_router_usage_changes", condition: "t.user_id = $3"),
        PersonTable(name: "sms_router_usage_people", condition: "t.user_id = $3 and t.day = any(sms_router_usage_days())"),
        PersonTable(name: "sms_router_opt_outs", condition: "t.address = any($1) or t.address = any($6)"),
        PersonTable(name: "user_phone_mappings", condition: "t.id = any($7)", holdsNumbers: true),
        PersonTable(
            name: "users", condition: "t.id = any($8)", columns: ["id", "email", "phone_number", "full_name", "is_active"],
            holdsNumbers: true),
    ]

    private static func inbox(_ row: String) -> String {
        "\(row).from_address = any($1) and ($3::int8 is null or \(row).user_id is null or \(row).user_id = $3) or \(row).user_id = $3"
    }

    /// The lowest and the highest id of a table that is read by ids.
    var bounds: String { "select coalesce(min(id), 0), coalesce(max(id), 0) from \(name)" }

    /// Its rows as JSON texts. By ids: those from $9 on and below $10.
    var rows: String {
        let row = columns.map { list in "jsonb_build_object(\(list.map { "'\($0)', t.\($0)" }.joined(separator: ", ")))" } ?? "to_jsonb(t)"
        return "select \(row)::text from \(name) t where \(place)(\(condition))"
    }

    /// How many there are.
    var count: String { "select count(*) from \(name) t where \(place)(\(condition))" }

    /// At most so many in one statement.
    static let most = 1000

    /// Deletes some of them, from before $11: how many, and how many were found. One that is changed while the statement waits for it has another place
    /// then, and is left: found again by the next statement.
    var delete: String { delete("returning 1") }

    /// The same of the usage log, out of the sums of whom its rows name too. The totals keep them.
    var deleteFromSums: String { delete("returning t as gone", ", taken_out as (\(UsageCells.takeOut("gone", ofPerson: true)))") }

    private func delete(_ returning: String, _ more: String = "") -> String {
        """
        with found as materialized (
          select t.ctid as place from \(name) t where \(place)(\(condition))\(before.map { " and \($0)" } ?? "") limit \(Self.most)
        ), gone as (
          delete from \(name) t where t.ctid = any(array(select place from found)) \(returning)
        )\(more) select (select count(*) from gone), (select count(*) from found)
        """
    }

    private var place: String {
        if case .byID = reading { return "t.id >= $9 and t.id < $10 and " }
        return ""
    }
}
