-- Up to when Twilio's list of inbound messages has been compared with the inbox, for each account. docs/delivery.md, "Reconcile".
-- min_compatible: 1

create table if not exists sms_router_reconcile (
  account_sid text collate "C" primary key,
  -- Everything that came in before that has been compared.
  compared_until timestamptz not null,
  -- Nothing from before is asked for: there was no router yet, or an operator has said so.
  not_before timestamptz not null,
  begun_at timestamptz not null default '-infinity',
  ended_at timestamptz not null default '-infinity',
  -- Who compares now: a number that is never used twice, and until when he is believed in.
  claim bigint not null default 0,
  claimed_until timestamptz not null default '-infinity',
  listed bigint not null default 0,
  taken bigint not null default 0,
  -- Of the last run that failed; null after one that did not.
  error text
);
create sequence if not exists sms_router_reconcile_claims;
