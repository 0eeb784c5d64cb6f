-- What becomes of a reply of several parts, however many callbacks come at once, and how it is known which of Twilio's messages a part is.
-- docs/delivery.md, "Delivery status". Only adds; no row is rewritten.
-- min_compatible: 1

-- Who told us the part's SID: `answer` (Twilio's 201), `callback` (a URL that names the part) or `list` (found by its text, which can be
-- wrong). Null: from before this column; it stays as it is.
alter table sms_router_outbox add column if not exists sid_from text collate "C";
alter table sms_router_outbox add column if not exists delivered_at timestamptz;

-- Writes into the usage log what the parts of its replies come to. For the parts $1 and those with Twilio's SIDs $2, in the transaction that
-- changed them and after it: whoever changes a part calls this before the commit. One reply's row is locked first and its parts are read by a
-- query of their own: what another one committed while we waited is seen.
create or replace function sms_router_follow(part_ids bigint[], sids text[]) returns void
language plpgsql volatile strict
as $$
declare
  logs bigint[];
begin
  select array_agg(distinct p.log_id) into logs
  from (
    select log_id from sms_router_outbox where id = any(part_ids)
    union all
    select log_id from sms_router_outbox where twilio_sid = any(sids)
  ) p
  where p.log_id is not null;
  if logs is null then
    return;
  end if;
  perform l.id from sms_usage_logs l where l.id = any(logs) order by l.id for update;
  update sms_usage_logs l set
    final_status = r.status,
    success = case when r.status in ('failed', 'undelivered', 'canceled') then false
      when l.error_message ~ '^(twilio |canceled$|withheld$|expired$|discarded$|unsent$)' then true else l.success end,
    error_message = case when r.status in ('failed', 'undelivered') then 'twilio ' || coalesce(r.code::text, '?')
      when r.status = 'canceled' then r.ended
      when l.error_message ~ '^(twilio |canceled$|withheld$|expired$|discarded$|unsent$)' then null else l.error_message end,
    twilio_message_sid = coalesce(r.sid, l.twilio_message_sid),
    retry_count = r.retries,
    sms_metadata = case when r.parts = 1 and r.delivery_ms is null then l.sms_metadata
      else coalesce(l.sms_metadata, '{}') || jsonb_strip_nulls(jsonb_build_object(
        'parts', r.parts, 'parts_delivered', case when r.parts > 1 then r.delivered end, 'delivery_ms', r.delivery_ms)) end
  from (
    select w.log_id,
      case when bool_or(w.word = 'failed') then 'failed' when bool_or(w.word = 'undelivered') then 'undelivered'
        when bool_or(w.word = 'canceled') then 'canceled'
        else (array_agg(w.word order by sms_router_status_rank(w.word)))[1] end as status,
      (array_agg(w.error_code order by w.word <> 'failed', w.part) filter (where w.word in ('failed', 'undelivered')))[1] as code,
      (array_agg(case when w.state = 'sent' then 'canceled' else w.state end order by w.part) filter (where w.word = 'canceled'))[1] as ended,
      (array_agg(w.twilio_sid order by w.part) filter (where w.twilio_sid is not null))[1] as sid,
      max(greatest(w.attempts - 1, 0)) as retries,
      max(w.parts)::integer as parts,
      count(*) filter (where w.delivered_at is not null) as delivered,
      -- Of the part that took longest, as soon as all have arrived.
      case when bool_and(w.delivered_at is not null) then
        round(extract(epoch from max(greatest(w.delivered_at - w.sent_at, interval '0'))) * 1000)::bigint end as delivery_ms
    from (
      select o.*,
        case when o.state in ('withheld', 'expired', 'discarded', 'unsent') and o.status is null then 'canceled'
          when o.state = 'failed' and o.status is null then 'failed'
          when o.state = 'sent' and o.status is null then 'queued'
          when sms_router_status_rank(o.status) > 0 then o.status
          else 'unknown' end as word
      from sms_router_outbox o where o.log_id = any(logs)
    ) w
    group by w.log_id
  ) r
  where l.id = r.log_id and (
    r.parts > 1 or l.final_status is distinct from r.status or l.retry_count is distinct from r.retries
    or l.twilio_message_sid is distinct from coalesce(r.sid, l.twilio_message_sid));
end
$$;
