-- Deferred messages, oldest first. Built while everybody reads and writes.
-- min_compatible: 1
-- transaction: no

-- step
-- unless: select coalesce((select indisvalid from pg_index where indexrelid = to_regclass('sms_router_inbox_waiting')), false)
drop index concurrently if exists sms_router_inbox_waiting;
create index concurrently sms_router_inbox_waiting on sms_router_inbox (id) where waiting;
