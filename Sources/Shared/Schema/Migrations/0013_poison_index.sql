-- Messages that are set apart, by what they are, oldest first. Built while everybody reads and writes.
-- min_compatible: 1
-- transaction: no

-- step
-- unless: select coalesce((select indisvalid from pg_index where indexrelid = to_regclass('sms_router_inbox_set_apart')), false)
drop index concurrently if exists sms_router_inbox_set_apart;
create index concurrently sms_router_inbox_set_apart on sms_router_inbox (set_apart, id) where set_apart is not null;
