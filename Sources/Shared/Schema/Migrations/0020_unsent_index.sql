-- Parts that were closed without being sent, for who looks for them by state (`sms-routerctl messages list --outbox --state`). Not by the state itself:
-- every claim changes that, and its updates stay heap-only. Both columns change only when a part is closed, or opened again.
-- min_compatible: 1
-- transaction: no

-- step
-- A callback about a part that was given up used to say when it was sent, too.
update sms_router_outbox set sent_at = null where sent_at is not null and state in ('failed', 'withheld', 'expired', 'discarded', 'unsent');

-- step
-- unless: select coalesce((select indisvalid from pg_index where indexrelid = to_regclass('sms_router_outbox_unsent')), false)
drop index concurrently if exists sms_router_outbox_unsent;
create index concurrently sms_router_outbox_unsent on sms_router_outbox (id) where closed_at is not null and sent_at is null;
