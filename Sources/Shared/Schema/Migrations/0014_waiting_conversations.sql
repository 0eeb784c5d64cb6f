-- What waits of a conversation: a message that is taken over has to wait behind it. Built while everybody reads and writes.
-- min_compatible: 1
-- transaction: no

-- step
-- unless: select coalesce((select indisvalid from pg_index where indexrelid = to_regclass('sms_router_inbox_waiting_talk')), false)
drop index concurrently if exists sms_router_inbox_waiting_talk;
create index concurrently sms_router_inbox_waiting_talk on sms_router_inbox (conversation) where waiting;
