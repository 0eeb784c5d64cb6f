-- Loops, repetitions, notices, and what becomes of a message stage by stage (docs/manners.md). Only adds; no row is rewritten.
-- min_compatible: 1

-- What leaves for this person with gaps under 30 s, counted by its accepts, and the latest text, as a hash, with how often it came in a row.
-- Null: before there were these columns.
alter table sms_router_conversations add column if not exists sent_at timestamptz;
alter table sms_router_conversations add column if not exists said bigint;
alter table sms_router_conversations add column if not exists sent_run integer;
alter table sms_router_conversations add column if not exists said_run integer;

-- What each stage decided, why, and how long it took (MessageTrace).
alter table sms_router_inbox add column if not exists trace text collate "C";

-- Of an outbound row: segments of all parts, and what they cost by the price list, in millionths of a US dollar.
alter table sms_usage_logs add column if not exists segments integer;
alter table sms_usage_logs add column if not exists cost_micros integer;

-- What a person was told lately, newest first, and by which message: a row for each, so that two workers cannot tell too much at once.
create table if not exists sms_router_notices (
  account_sid text collate "C" not null,
  address text collate "C" not null,
  times timestamptz[] not null,
  -- From when on a kind may be told again.
  again timestamptz[] not null,
  kinds text[] not null,
  sids text[] not null,
  primary key (account_sid, address)
) with (fillfactor = 80);
