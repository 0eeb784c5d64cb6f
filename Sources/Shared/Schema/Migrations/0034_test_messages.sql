-- Messages of the dashboard's Phone (`channel` `test`) count for nothing (docs/analytics.md). Only redefines a function; no program before this release writes
-- such a row, so nothing that was counted changes.
-- min_compatible: 1

-- What a row of the log counts for. The only place that says so: roller, rebuild, changes and tests go by it. No row: it counts for nothing.
create or replace function sms_router_usage_of(l sms_usage_logs)
returns table (hour timestamptz, user_id bigint, cost_micros bigint, took_ms integer, messages integer, failed integer, segments integer,
  delivered integer, undelivered integer, inbound boolean, outcome text, channel text, country text, our_number text)
language sql stable
as $$
  select date_trunc('hour', coalesce(l.created_at, 'epoch')) at time zone 'utc', l.user_id::bigint, coalesce(l.cost_micros, 0)::bigint,
    case when l.message_direction = 'inbound' then greatest(l.processing_time_ms, 0) end, 1, (l.success is false)::integer,
    coalesce(l.segments, 0), (l.message_direction <> 'inbound' and coalesce(l.final_status in ('delivered', 'read'), false))::integer,
    (l.message_direction <> 'inbound' and coalesce(l.final_status in ('failed', 'undelivered'), false))::integer,
    l.message_direction = 'inbound', left(coalesce(l.outcome, ''), 32),
    case when l.channel in ('sms', 'mms', 'whatsapp', 'rcs', 'messenger', 'other') then l.channel when l.channel is null then '' else 'other' end,
    case when l.country_code ~ '^[A-Z][A-Z]$' then l.country_code else '' end,
    left(coalesce(l.our_number, ''), 64)
  where l.channel is distinct from 'test'
$$;
