-- What 0016 has begun, over rows that are there already. Nobody is kept from reading or writing.
-- min_compatible: 1
-- transaction: no

-- step
update sms_router_outbox set unclear_at = closed_at where state = 'unclear' and unclear_at is null;

-- step
-- unless: select coalesce((select indisvalid from pg_index where indexrelid = to_regclass('sms_router_outbox_unclear')), false)
drop index concurrently if exists sms_router_outbox_unclear;
create index concurrently sms_router_outbox_unclear on sms_router_outbox (unclear_at) where unclear_at is not null;

-- step
-- Of the latest messages alone: the block-range index finds them. What is older shows itself with the next webhook.
insert into sms_router_recipients (account_sid, address)
select distinct account_sid, to_address from sms_router_inbox
where source <> 'reconcile' and id > pg_sequence_last_value(pg_get_serial_sequence('sms_router_inbox', 'id')::regclass) - 200000
on conflict do nothing;
