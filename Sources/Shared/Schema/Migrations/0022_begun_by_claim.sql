-- By which claim a part was begun: who gives a claim back knows then what it had begun, and what an earlier one had (docs/delivery.md, "Claim").
-- Only adds; no row is rewritten.
-- min_compatible: 1

-- Of the queue's row at that time. Null: begun before there was this column, or never.
alter table sms_router_outbox add column if not exists claim bigint;
