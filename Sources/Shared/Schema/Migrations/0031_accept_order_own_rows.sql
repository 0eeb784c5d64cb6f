-- Of two accepts of one conversation that begin in the same microsecond, the later one gave its time to the rows of both (migration 0021): they stood side by
-- side, and their order was that of two workers' counters. Now it gives it to its own. No row is rewritten.
-- min_compatible: 1

create or replace function sms_router_accept_order() returns trigger language plpgsql as $$
begin
  update sms_router_inbox set accepted_at = new.newest_at
  where conversation = new.key and accepted_at = now() and xmin = pg_current_xact_id()::xid
    and id >= (select coalesce(min(inbox_from), 0) from sms_router_owners where swept_at is null);
  return null;
end
$$;
