-- Messages whose reply was given again, by when: they may lie below every owner's bound. Few are, and no other update touches this column. Built
-- while everybody reads and writes.
-- min_compatible: 1
-- transaction: no

-- step
-- unless: select coalesce((select indisvalid from pg_index where indexrelid = to_regclass('sms_router_inbox_given')), false)
drop index concurrently if exists sms_router_inbox_given;
create index concurrently sms_router_inbox_given on sms_router_inbox (given_at) where given_at is not null;
