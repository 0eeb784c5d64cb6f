-- What operators did by hand, and messages that they brought back.
-- min_compatible: 1

-- Its age counts from then, not from its arrival: somebody has brought it back.
alter table sms_router_inbox add column if not exists fresh_from timestamptz;

create table if not exists sms_router_operator_actions (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  -- The account of the operating system that ran the command.
  who text not null,
  action text collate "C" not null,
  -- A MessageSid, or `part` and an id of the outbox.
  subject text collate "C" not null,
  state_before text collate "C" not null,
  state_after text collate "C" not null
);
create index if not exists sms_router_operator_actions_subject on sms_router_operator_actions (subject);
