-- Messages at which workers died (docs/delivery.md, "Poison messages").
-- min_compatible: 1

-- Workers that died while they had it on their CPU; null: none.
alter table sms_router_inbox add column if not exists suspicions smallint;
-- Those deaths: when, of what, which worker.
alter table sms_router_inbox add column if not exists suspected jsonb;
-- 1: quarantined, it runs once more in a worker of its own. 2: a dead letter. 3: to be ended as one. Null: none of these. A column of its own,
-- so that the updates of all other messages touch no indexed column.
alter table sms_router_inbox add column if not exists set_apart smallint;
