-- Strangers' dialogues, verification codes, and numbers that may have changed hands (docs/strangers.md). Only adds; no row is rewritten.
-- min_compatible: 1

-- Where the dialogue with a number that belongs to nobody stands. One row a stranger and sender of ours.
create table if not exists sms_router_strangers (
  updated_at timestamptz not null,
  answers smallint not null,
  reminded boolean not null,
  account_sid text collate "C" not null,
  -- The messaging service, else our number: as in sms_router_opt_outs.
  sender text collate "C" not null,
  -- The person's.
  address text collate "C" not null,
  state text collate "C" not null,
  -- The message that moved it last, and what that was answered: the same message again gets the same.
  message_sid text collate "C" not null,
  action text collate "C" not null,
  primary key (account_sid, sender, address)
) with (fillfactor = 60);

-- One row a verification code that was sent. The code itself is nowhere but in the message to the person.
create table if not exists sms_router_verifications (
  id bigint generated always as identity primary key,
  mapping_id bigint not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  -- Null: a reply with it still counts.
  closed_at timestamptz,
  -- The how many-th code of this number: of two that are made in one moment one is refused.
  ordinal integer not null,
  tries smallint not null default 0,
  -- E.164.
  number text collate "C" not null,
  -- Gone as soon as it is closed.
  salt bytea,
  hash bytea,
  -- The reply that was compared last, and what it was told.
  message_sid text collate "C",
  verdict text collate "C"
) with (fillfactor = 70);
create unique index if not exists sms_router_verifications_number on sms_router_verifications (number, ordinal);

-- When somebody was last heard from by a number of theirs, and when that number was last confirmed to be theirs. Written once a day at most.
create table if not exists sms_router_heard (
  user_id bigint not null,
  heard_at timestamptz,
  confirmed_at timestamptz,
  -- E.164.
  number text collate "C" not null,
  primary key (number, user_id)
) with (fillfactor = 80);

-- Numbers of which something says that they have another owner now: they belong to whom they were confirmed for since, else to nobody.
create table if not exists sms_router_stale_numbers (
  stale_at timestamptz not null,
  number text collate "C" primary key,
  -- `twilio 30005`, `twilio 30006`, `wrong number`, `operator`.
  why text not null
);

-- The workers' caches hear of both, as of changes of users. By row: nearly every statement that may write one writes none.
create or replace function sms_router_number_changed() returns trigger language plpgsql as $$
begin
  perform pg_notify('sms_router_users', 'p' || translate(coalesce(new.number, old.number), E'\n', ''));
  return null;
end
$$;
drop trigger if exists sms_router_changed on sms_router_stale_numbers;
create trigger sms_router_changed after insert or update or delete on sms_router_stale_numbers
  for each row execute function sms_router_number_changed();
drop trigger if exists sms_router_confirmed on sms_router_heard;
create trigger sms_router_confirmed after insert on sms_router_heard
  for each row when (new.confirmed_at is not null) execute function sms_router_number_changed();
drop trigger if exists sms_router_reconfirmed on sms_router_heard;
create trigger sms_router_reconfirmed after update on sms_router_heard
  for each row when (new.confirmed_at is distinct from old.confirmed_at) execute function sms_router_number_changed();

-- The text of a verification code stays no longer than it is needed, however its part is closed.
create or replace function sms_router_forget_code() returns trigger language plpgsql as $$
begin
  new.body := '[verification code]';
  return new;
end
$$;
drop trigger if exists sms_router_forget_code on sms_router_outbox;
create trigger sms_router_forget_code before update on sms_router_outbox
  for each row when (new.kind = 'code' and new.closed_at is not null and old.closed_at is null) execute function sms_router_forget_code();
