// The SQL of the search for messages. Used by MessageSearch.

/// Parameters of the filters: $1 addresses or null, $2 users or null, $3 states or null, $4 outcomes or null, $5 channels or null, $6 pattern
/// of the text or null, $7 from, $8 until, $9 at most so many.
enum MessageSearchStatements {
    private static let excerpt = 160

    private static func columns(time: String) -> String {
        """
        i.message_sid, \(time), coalesce(i.from_address, ''), i.to_address, i.channel, i.source, i.state, i.outcome, i.user_id::int8,
          coalesce(u.full_name, u.email), case when i.content_gone and i.body = '' then '[not kept]' else left(i.body, \(excerpt)) end
        """
    }

    private static func iso(_ column: String) -> String { "to_char(\(column) at time zone 'utc', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"')" }

    private static let filters = """
        ($3::text[] is null or i.state = any($3)) and ($4::text[] is null or i.outcome = any($4)) and ($5::text[] is null or i.channel = any($5))
          and ($6::text is null or i.body ilike $6) and ($7::timestamptz is null or i.arrived_at >= $7) and ($8::timestamptz is null or i.arrived_at < $8)
        """

    /// Ids from $10 on, below $11: a stretch of the inbox by its block-range index.
    static let stretch = """
        select i.id, \(columns(time: iso("i.arrived_at")))
        from (
          select * from sms_router_inbox i
          where i.id >= $10 and i.id < $11 and ($1::text[] is null or i.from_address = any($1)) and ($2::int8[] is null or i.user_id = any($2))
            and \(filters)
          order by i.id desc limit $9
        ) i left join users u on u.id = i.user_id
        order by i.id desc
        """

    /// When the oldest of a stretch ($1 to $2) was accepted, and the newest; null where it is empty.
    static let times = "select min(accepted_at), max(accepted_at) from sms_router_inbox where id >= $1 and id < $2"

    /// The usage log's rows of some numbers ($1) or users ($2), those before $10, $11 of them at most; of these what the filters let through. The first
    /// row says how many there were and where they ended: its other columns are null.
    static let byLog = """
        with l as materialized (
          select l.id::int8, l.twilio_message_sid, l.created_at, l.phone_number, l.user_id from sms_usage_logs l
          where l.message_direction = 'inbound' and ($1::text[] is null or l.phone_number = any($1)) and ($2::int8[] is null or l.user_id = any($2))
            and ($10::int8 is null or l.id < $10)
            and ($7::timestamptz is null or l.created_at >= ($7 at time zone 'utc') - interval '1 day')
          order by l.id desc limit $11
        ), found as (
          select l.id, i.message_sid, \(iso("coalesce(i.arrived_at, l.created_at at time zone 'utc')")) as arrived,
            coalesce(i.from_address, l.phone_number) as sender, i.to_address, i.channel, i.source, i.state, i.outcome, l.user_id::int8,
            coalesce(u.full_name, u.email) as person,
            case when i.content_gone and i.body = '' then '[not kept]' else left(i.body, \(excerpt)) end as text
          from l left join sms_router_inbox i on i.message_sid = l.twilio_message_sid left join users u on u.id = l.user_id
          where ($3::text[] is null or i.state = any($3)) and ($4::text[] is null or i.outcome = any($4))
            and ($5::text[] is null or i.channel = any($5)) and ($6::text is null or i.body ilike $6)
            and ($7::timestamptz is null or coalesce(i.arrived_at, l.created_at at time zone 'utc') >= $7)
            and ($8::timestamptz is null or coalesce(i.arrived_at, l.created_at at time zone 'utc') < $8)
          order by l.id desc limit $9
        )
        (select coalesce(min(id), 0), count(*)::text, \(iso("min(created_at) at time zone 'utc'")), null, null, null, null, null, null, null::int8, null, null from l)
        union all
        (select * from found order by id desc)
        """

    /// By SID, of a message or of a late reply ($1).
    static let bySID = """
        select i.id, \(columns(time: iso("i.arrived_at")))
        from sms_router_inbox i left join users u on u.id = i.user_id
        where i.message_sid = $1 or i.message_sid = (select reply_to from sms_router_outbox where twilio_sid = $1)
        """
}
