-- What waits of a conversation, by an index whose condition is not that of the index by id: while few waited when the rows were counted last, a
-- server thought reading all of that one as cheap as a look-up in this one. `waiting` is true or null. Built while everybody reads and writes.
-- min_compatible: 1
-- transaction: no

-- step
-- unless: select coalesce((select indisvalid from pg_index where indexrelid = to_regclass('sms_router_inbox_waits')), false)
drop index concurrently if exists sms_router_inbox_waits;
create index concurrently sms_router_inbox_waits on sms_router_inbox (conversation) where waiting is not null;

-- step
drop index concurrently if exists sms_router_inbox_waiting_talk;
