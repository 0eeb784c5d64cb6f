-- Routers that know each other, and who may use which slots of the shared limits (docs/cluster.md). Only adds.
-- min_compatible: 1

-- One row, locked by each beat: beats come one after the other.
create table if not exists sms_router_cluster (
  is_only boolean primary key default true check (is_only),
  -- Under it the addresses of senders are hashed for Redis, the same at every router; two random uuids.
  limit_key bytea not null default uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())
) with (fillfactor = 10);
insert into sms_router_cluster default values on conflict do nothing;

-- One row a router, by the identity in its state directory.
create table if not exists sms_router_routers (
  router uuid primary key,
  -- Of its last beat. A beat with a lower number was late and changes nothing.
  beat bigint not null,
  name text not null,
  -- Where it listens.
  address text not null,
  version text not null,
  started_at timestamptz not null,
  -- What it said with its last beat: serving, leaving or maintenance.
  state text collate "C" not null,
  -- Whether it shares its limits with the others.
  shares boolean not null,
  -- What it may use of them, 0 to 239. No two rows whose leases run have one in common.
  slots smallint[] not null default '{}',
  -- Rate, in flight, workers, health: for people.
  figures jsonb,
  beaten_at timestamptz not null,
  lease_until timestamptz not null
) with (fillfactor = 40);
