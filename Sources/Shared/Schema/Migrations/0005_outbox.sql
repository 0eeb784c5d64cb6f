-- Late replies: the outbox, its queue of conversations, and deferred messages that somebody takes up. docs/delivery.md tells how they work.
-- min_compatible: 1

-- One row a part of a reply, or a message that we start.
create table if not exists sms_router_outbox (
  id bigint generated always as identity primary key,
  -- The row of sms_usage_logs that follows its status.
  log_id bigint,
  conversation uuid not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  -- When a request went out last, or the answer to the webhook: Twilio's message is no older.
  tried_at timestamptz,
  sent_at timestamptz,
  -- Null: open. Apart from the state, so that an open row's updates stay heap-only.
  closed_at timestamptz,
  status_at timestamptz,
  part smallint not null default 1,
  parts smallint not null default 1,
  attempts smallint not null default 0,
  -- How often Twilio's records were looked at for it.
  looks smallint not null default 0,
  error_code integer,
  -- It may have gone out in the answer to a webhook.
  was_inline boolean not null default false,
  urgent boolean not null default false,
  state text collate "C" not null,
  kind text collate "C" not null,
  account_sid text collate "C" not null,
  -- Ours.
  from_address text collate "C" not null,
  -- The person's.
  to_address text collate "C" not null,
  messaging_service_sid text collate "C",
  channel text collate "C" not null,
  -- The message that it answers; null: we began.
  reply_to text collate "C",
  correlation_id text collate "C" not null,
  idempotency_key text collate "C",
  twilio_sid text collate "C",
  status text collate "C",
  body text not null,
  media text[]
) with (fillfactor = 60);
-- Heads of conversations are found by it.
create index if not exists sms_router_outbox_open on sms_router_outbox (conversation, id) where closed_at is null;
-- Each of Twilio's messages settles one row.
create unique index if not exists sms_router_outbox_sid on sms_router_outbox (twilio_sid) where twilio_sid is not null;
create unique index if not exists sms_router_outbox_key on sms_router_outbox (idempotency_key) where idempotency_key is not null;
create index if not exists sms_router_outbox_reply_to on sms_router_outbox (reply_to) where reply_to is not null;

-- One row for each conversation with something open in the outbox. It is free when it has no owner, or one that has ended.
create table if not exists sms_router_outbox_queue (
  conversation uuid primary key,
  due_at timestamptz not null,
  owner bigint,
  -- Of the claim that holds, never used twice: a result counts only under the number that it was claimed with.
  claim bigint not null default 0,
  -- Rises with each row that is put in: who found nothing more may only take the conversation out if nothing was put in meanwhile.
  pushes bigint not null default 1,
  account_sid text collate "C" not null,
  -- The messaging service, else our number.
  sender text collate "C" not null
) with (fillfactor = 50, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);
create index if not exists sms_router_outbox_queue_due on sms_router_outbox_queue (due_at) where owner is null;
create index if not exists sms_router_outbox_queue_owner on sms_router_outbox_queue (owner) where owner is not null;
create sequence if not exists sms_router_outbox_claims;

-- Deferred messages wait for anybody. A column of its own: the updates on the way of a message never touch it, and stay heap-only.
alter table sms_router_inbox add column if not exists waiting boolean;
update sms_router_inbox set waiting = true where state = 'deferred' and finished_at is null and waiting is null;

-- A webhook of this message was answered empty elsewhere, or is going to be: its reply cannot go inline any more.
alter table sms_router_inbox add column if not exists answered_elsewhere boolean;

-- Of each answer of this owner it is known whether it was written.
alter table sms_router_owners add column if not exists fates_known boolean not null default false;
-- Of answers committed before, it is.
alter table sms_router_owners add column if not exists fates_from timestamptz not null default now();

-- Twilio's statuses in the order in which they may follow each other (its documentation, "Message status"): one never moves back.
create or replace function sms_router_status_rank(status text) returns integer
language sql immutable parallel safe
as $$
  select case status when 'accepted' then 1 when 'scheduled' then 2 when 'queued' then 3 when 'sending' then 4 when 'sent' then 5
    when 'canceled' then 6 when 'failed' then 7 when 'undelivered' then 7 when 'partially_delivered' then 8 when 'delivered' then 9
    when 'read' then 10 else 0 end
$$;
