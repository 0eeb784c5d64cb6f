-- What survives a purge or an erasure, and whose turn it is to purge (docs/privacy.md). Only adds; no row is rewritten.
-- min_compatible: 1

-- One row: under which key hashes are made, who purges, and how old the oldest text is.
create table if not exists sms_router_privacy (
  is_only boolean primary key default true check (is_only),
  -- Tells whether a process has the key under which the hashes here were made; says nothing about the key. Null: none was made yet.
  key_check bytea,
  -- Who purges now: a number that is never used twice, and until when he is believed in. Between two runs: until when nobody looks.
  claim bigint not null default 0,
  claimed_until timestamptz not null default '-infinity',
  -- When the oldest message was accepted whose text is still here; null: there is none.
  content_since timestamptz
) with (fillfactor = 10);
insert into sms_router_privacy default values on conflict do nothing;
create sequence if not exists sms_router_retention_claims;

-- How far each of the purge's walks has come: nothing below has anything left to take away.
create table if not exists sms_router_retention (
  task text collate "C" primary key,
  position bigint not null default 0,
  -- A walk begins anew once a week, for what was busy when it came by.
  begun_at timestamptz not null default now(),
  removed bigint not null default 0
) with (fillfactor = 30);

-- Messages whose rows are gone, by HMAC-SHA256 of account and MessageSid under the privacy key: delivered again they are not new.
create table if not exists sms_router_remembered (
  sid uuid primary key,
  day date not null default current_date
);

-- One row for each `sms-routerctl people erase`: whom by keyed hash, who did it, what was found and removed.
create table if not exists sms_router_erasures (
  id bigint generated always as identity primary key,
  begun_at timestamptz not null default now(),
  -- Null: it was broken off, and is to be run again.
  ended_at timestamptz,
  -- The account of the operating system that ran the command.
  who text not null,
  person text collate "C" not null,
  receipt jsonb
);

-- The texts of it were taken away: it cannot be answered or sent again.
alter table sms_router_inbox add column if not exists content_gone boolean;
alter table sms_router_outbox add column if not exists content_gone boolean;

-- When the person was last dealt with. `address` may be `#` and a keyed hash: who has been erased, or has been silent for long.
alter table sms_router_opt_outs add column if not exists seen_at timestamptz;

-- The privacy key that this worker has, by its check; null: none. Hashes are made only while all who live have the same.
alter table sms_router_owners add column if not exists key_check bytea;

-- What is purged leaves dead rows behind: a fiftieth of a large table, not a fifth, before they are cleared away.
alter table sms_usage_logs set (autovacuum_vacuum_scale_factor = 0.02);
alter table sms_router_inbox set (autovacuum_vacuum_scale_factor = 0.02);
alter table sms_router_outbox set (autovacuum_vacuum_scale_factor = 0.02);
