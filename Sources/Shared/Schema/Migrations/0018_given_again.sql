-- When the inline reply of a message was given again to another delivery of it (docs/delivery.md, "Several deliveries of one message"): whether that
-- answer was written is asked of the owner from then on, as it is of one that has just been finished. Null: never.
-- min_compatible: 1

alter table sms_router_inbox add column if not exists given_at timestamptz;
