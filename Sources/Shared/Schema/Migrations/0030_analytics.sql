-- Sums of the usage log by hour, day and person, and what has to be added to them (docs/analytics.md). Only adds; no row is rewritten.
-- min_compatible: 1

-- Of rows from now on; null: from before, or written by an older program.
alter table sms_usage_logs add column if not exists outcome text collate "C";
-- As in the inbox.
alter table sms_usage_logs add column if not exists channel text collate "C";
-- Ours: what was written to, or what the message leaves from.
alter table sms_usage_logs add column if not exists our_number text collate "C";

-- One row for each hour (`grain` 1) and UTC day (24), and each of the last five columns. `le_N`: inbound messages that took N ms at most, and longer than the
-- bound before; null is none.
create table if not exists sms_router_usage (
  at timestamptz not null,
  messages bigint not null,
  failed bigint not null,
  segments bigint not null,
  cost_micros bigint not null,
  delivered bigint not null,
  undelivered bigint not null,
  took_ms bigint not null,
  le_1 bigint, le_2 bigint, le_3 bigint, le_4 bigint, le_5 bigint, le_10 bigint, le_15 bigint, le_20 bigint, le_30 bigint, le_50 bigint, le_75 bigint,
  le_100 bigint, le_150 bigint, le_250 bigint, le_500 bigint, le_750 bigint, le_1000 bigint, le_1500 bigint, le_2500 bigint, le_5000 bigint, le_7500
  bigint, le_10000 bigint, le_13000 bigint, le_15000 bigint, le_30000 bigint, le_60000 bigint, over bigint,
  grain smallint not null check (grain in (1, 24)),
  inbound boolean not null,
  outcome text collate "C" not null,
  channel text collate "C" not null,
  country text collate "C" not null,
  our_number text collate "C" not null,
  primary key (grain, at, inbound, outcome, channel, country, our_number)
) with (fillfactor = 60);

-- One row for each UTC day and person.
create table if not exists sms_router_usage_people (
  user_id bigint not null,
  cost_micros bigint not null,
  day date not null,
  inbound integer not null,
  outbound integer not null,
  failed integer not null,
  undelivered integer not null,
  segments integer not null,
  spam integer not null,
  opt_outs integer not null,
  primary key (day, user_id)
) with (fillfactor = 70);

-- Which of our numbers are told apart: the first 10,000.
create table if not exists sms_router_usage_numbers (
  number text collate "C" primary key
);

-- What has become of rows that were counted, or are being counted now: what they counted for, with the opposite sign, and what they count for.
create table if not exists sms_router_usage_changes (
  log_id bigint not null,
  id bigint generated always as identity,
  hour timestamptz not null,
  user_id bigint,
  cost_micros bigint not null,
  took_ms integer,
  messages integer not null,
  failed integer not null,
  segments integer not null,
  delivered integer not null,
  undelivered integer not null,
  inbound boolean not null,
  -- The totals stay: the person was erased.
  of_person boolean not null default false,
  outcome text collate "C" not null,
  channel text collate "C" not null,
  country text collate "C" not null,
  our_number text collate "C" not null,
  primary key (log_id, id)
);

-- One row: how far the log is counted, and who counts.
create table if not exists sms_router_usage_cursor (
  is_only boolean primary key default true check (is_only),
  -- All rows of the log with an id up to it are counted, as they were when the cursor came by.
  position bigint not null default 0,
  -- What was committed before is among them; null: nothing was counted yet.
  counted_until timestamptz,
  -- A number that is never used twice, and until when whoever has it is believed in. Between two turns: until when nobody looks.
  claim bigint not null default 0,
  claimed_until timestamptz not null default '-infinity'
) with (fillfactor = 10);
insert into sms_router_usage_cursor default values on conflict do nothing;
create sequence if not exists sms_router_usage_claims;

-- One row: the last hour beside the busiest of the fortnight before, as one worker of all routers compares them once a minute: the country where messages are the
-- most in proportion, and where cost is; `*` is all together.
create table if not exists sms_router_usage_watch (
  is_only boolean primary key default true check (is_only),
  looked_at timestamptz not null default '-infinity',
  messages_ratio double precision not null default 0,
  cost_ratio double precision not null default 0,
  messages_of text collate "C" not null default '*',
  cost_of text collate "C" not null default '*'
) with (fillfactor = 10);
insert into sms_router_usage_watch default values on conflict do nothing;

-- How long ago the youngest row was made that the purge has deleted: days after it are whole. Null: nothing was, since there is this column.
alter table sms_router_retention add column if not exists gone_until timestamptz;

-- What a row of the log counts for. The only place that says so: roller, rebuild, changes and tests go by it.
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
$$;

-- Of updates only: what is put in, the roller finds by its id. By the owner's rights: whoever may change the log need not know of these tables.
create or replace function sms_router_usage_changed() returns trigger language plpgsql security definer set search_path from current as $$
begin
  insert into sms_router_usage_changes (log_id, hour, user_id, cost_micros, took_ms, messages, failed, segments, delivered, undelivered, inbound,
    outcome, channel, country, our_number)
  select new.id, u.hour, u.user_id, sum(u.sign * u.cost_micros), u.took_ms, sum(u.sign * u.messages), sum(u.sign * u.failed),
    sum(u.sign * u.segments), sum(u.sign * u.delivered), sum(u.sign * u.undelivered), u.inbound, u.outcome, u.channel, u.country, u.our_number
  from (
    select -1 as sign, o.* from sms_router_usage_of(old) o union all select 1, n.* from sms_router_usage_of(new) n
  ) u
  group by u.hour, u.user_id, u.took_ms, u.inbound, u.outcome, u.channel, u.country, u.our_number;
  return null;
end
$$;

-- By row, and with a condition: a purge of texts, or a status that is not counted, costs a comparison.
drop trigger if exists sms_router_usage_changed on sms_usage_logs;
create trigger sms_router_usage_changed
  after update of user_id, message_direction, success, processing_time_ms, created_at, country_code, final_status, segments, cost_micros, outcome,
    channel, our_number on sms_usage_logs
  for each row
  when ((old.user_id, old.message_direction, old.success is false, old.processing_time_ms, date_trunc('hour', old.created_at), old.country_code,
      coalesce(old.final_status in ('delivered', 'read'), false), coalesce(old.final_status in ('failed', 'undelivered'), false), old.segments,
      old.cost_micros, old.outcome, old.channel, old.our_number)
    is distinct from
      (new.user_id, new.message_direction, new.success is false, new.processing_time_ms, date_trunc('hour', new.created_at), new.country_code,
      coalesce(new.final_status in ('delivered', 'read'), false), coalesce(new.final_status in ('failed', 'undelivered'), false), new.segments,
      new.cost_micros, new.outcome, new.channel, new.our_number))
  execute function sms_router_usage_changed();

-- All days of which sums of people may exist: with them a person's are found by the primary key.
create or replace function sms_router_usage_days() returns date[]
language sql stable
as $$
  select array(
    select b.first + i from (select min(day) as first, max(day) as last from sms_router_usage_people) b, generate_series(0, b.last - b.first) i)
$$;

-- With its user go the sums of a person, as the rows of the log do; by the owner's rights, as above.
create or replace function sms_router_forget_usage() returns trigger language plpgsql security definer set search_path from current as $$
begin
  delete from sms_router_usage_people p using old_rows o where p.user_id = o.id and p.day = any(sms_router_usage_days());
  return null;
end
$$;
drop trigger if exists sms_router_forget_usage on users;
create trigger sms_router_forget_usage after delete on users
  referencing old table as old_rows for each statement execute function sms_router_forget_usage();
