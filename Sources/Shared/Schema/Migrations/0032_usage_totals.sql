-- Sums of the usage log by hour and day of all channels, countries and numbers together: a report by time reads a few rows an hour, however many of those there
-- are (docs/analytics.md). Only adds.
-- min_compatible: 1

create table if not exists sms_router_usage_totals (
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
  primary key (grain, at, inbound, outcome)
) with (fillfactor = 60);

-- What was counted before. Whoever adds up has the cursor: nobody does while this one has it.
do $$
begin
  perform from sms_router_usage_cursor for update;
  insert into sms_router_usage_totals (grain, at, inbound, outcome,
    messages, failed, segments, cost_micros, delivered, undelivered, took_ms, le_1, le_2, le_3, le_4, le_5, le_10, le_15, le_20, le_30, le_50, le_75,
    le_100, le_150, le_250, le_500, le_750, le_1000, le_1500, le_2500, le_5000, le_7500, le_10000, le_13000, le_15000, le_30000, le_60000, over)
  select grain, at, inbound, outcome,
    sum(messages), sum(failed), sum(segments), sum(cost_micros), sum(delivered), sum(undelivered), sum(took_ms), sum(le_1), sum(le_2), sum(le_3),
    sum(le_4), sum(le_5), sum(le_10), sum(le_15), sum(le_20), sum(le_30), sum(le_50), sum(le_75), sum(le_100), sum(le_150), sum(le_250), sum(le_500),
    sum(le_750), sum(le_1000), sum(le_1500), sum(le_2500), sum(le_5000), sum(le_7500), sum(le_10000), sum(le_13000), sum(le_15000), sum(le_30000),
    sum(le_60000), sum(over)
  from sms_router_usage group by grain, at, inbound, outcome
  on conflict do nothing;
end
$$;
