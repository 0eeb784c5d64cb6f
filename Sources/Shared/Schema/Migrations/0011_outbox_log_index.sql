-- The parts of a reply by its row of the usage log. Built while everybody reads and writes.
-- min_compatible: 1
-- transaction: no

-- step
-- unless: select coalesce((select indisvalid from pg_index where indexrelid = to_regclass('sms_router_outbox_log')), false)
drop index concurrently if exists sms_router_outbox_log;
create index concurrently sms_router_outbox_log on sms_router_outbox (log_id) where log_id is not null;
