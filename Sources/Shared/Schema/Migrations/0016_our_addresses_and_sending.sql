-- Which addresses are ours (docs/delivery.md, "Reconcile"), and what waits to be sent (docs/operations.md, "Sending"). Only adds.
-- min_compatible: 1

-- Our addresses as webhooks have shown them: Reconcile writes one when Twilio's list has a message to it that a webhook brought. It is asked
-- only while sms_router_numbers is empty.
create table if not exists sms_router_recipients (
  account_sid text collate "C" not null,
  address text collate "C" not null,
  primary key (account_sid, address)
);

-- When it became `unclear`; it stays when that is over, so whoever looks asks for the state too. A column of its own, for its index: one by
-- the state would keep the updates of every open row from being heap-only.
alter table sms_router_outbox add column if not exists unclear_at timestamptz;

-- One row: what the outbox held when one worker of all routers counted last.
create table if not exists sms_router_outbox_figures (
  is_only boolean primary key default true check (is_only),
  counted_at timestamptz not null,
  -- 100,000 at most.
  open_parts bigint not null,
  -- 10,000 at most.
  unclear_parts bigint not null,
  -- Since when the conversation that has waited longest is due; null: none is.
  due_since timestamptz
) with (fillfactor = 10);
insert into sms_router_outbox_figures (counted_at, open_parts, unclear_parts) values ('-infinity', 0, 0) on conflict do nothing;
