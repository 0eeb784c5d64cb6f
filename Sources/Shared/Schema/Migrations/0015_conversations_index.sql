-- The messages of a conversation, in the order of their rows: one that was taken over asks what comes before it. Without it each such question
-- reads everything since the oldest unfinished message. It holds no column that an update changes, so updates stay heap-only. Built while
-- everybody reads and writes.
-- min_compatible: 1
-- transaction: no

-- step
-- unless: select coalesce((select indisvalid from pg_index where indexrelid = to_regclass('sms_router_inbox_talk')), false)
drop index concurrently if exists sms_router_inbox_talk;
create index concurrently sms_router_inbox_talk on sms_router_inbox (conversation, id);
