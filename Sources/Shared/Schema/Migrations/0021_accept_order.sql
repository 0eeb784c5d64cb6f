-- The order of the messages of a conversation is that in which their accepts got the conversation's row, not that in which they began
-- (docs/database.md, "The two statements of a message"). Only adds; no row is rewritten.
-- min_compatible: 1

-- When its last message was accepted, by its `accepted_at`. Null: before there was this column.
alter table sms_router_conversations add column if not exists newest_at timestamptz;

-- An accept that began before another one, and comes after it: its messages bear the later time.
create or replace function sms_router_accept_order() returns trigger language plpgsql as $$
begin
  update sms_router_inbox set accepted_at = new.newest_at
  where conversation = new.key and accepted_at = now()
    and id >= (select coalesce(min(inbox_from), 0) from sms_router_owners where swept_at is null);
  return null;
end
$$;
drop trigger if exists sms_router_accept_order on sms_router_conversations;
create trigger sms_router_accept_order after update of newest_at on sms_router_conversations
  for each row when (new.newest_at > now()) execute function sms_router_accept_order();
