-- Tells the workers' caches what changed, once a statement. Payload of sms_router_users: lines of "u" and a user's id or "p" and a number
-- as it is stored, or "*" for everything. A change that no lookup can see notifies nothing.
-- min_compatible: 1

create or replace function sms_router_tell_users(changed bigint, lines text) returns void
language plpgsql
as $$
begin
  if changed = 0 then return; end if;
  -- A payload holds 8,000 bytes at most.
  if changed > 100 or octet_length(lines) > 7000 then lines := '*'; end if;
  perform pg_notify('sms_router_users', lines);
end
$$;

create or replace function sms_router_user_lines(id bigint, number text) returns text
language sql immutable
as $$ select concat('u', id, E'\np' || translate(number, E'\n', '')) $$;

create or replace function sms_router_users_inserted() returns trigger language plpgsql as $$
begin
  perform sms_router_tell_users(count(*), string_agg(sms_router_user_lines(n.id, n.phone_number), E'\n')) from new_rows n;
  return null;
end
$$;

create or replace function sms_router_users_deleted() returns trigger language plpgsql as $$
begin
  perform sms_router_tell_users(count(*), string_agg(sms_router_user_lines(o.id, o.phone_number), E'\n')) from old_rows o;
  return null;
end
$$;

create or replace function sms_router_users_updated() returns trigger language plpgsql as $$
begin
  perform sms_router_tell_users(count(*), string_agg(
    concat_ws(E'\n', sms_router_user_lines(o.id, o.phone_number), sms_router_user_lines(n.id, n.phone_number)), E'\n'))
  from old_rows o full join new_rows n on n.id = o.id
  where (o.id, o.phone_number, o.email, o.full_name, o.is_active) is distinct from (n.id, n.phone_number, n.email, n.full_name, n.is_active);
  return null;
end
$$;

create or replace function sms_router_mappings_inserted() returns trigger language plpgsql as $$
begin
  perform sms_router_tell_users(count(*), string_agg('p' || translate(n.phone_number, E'\n', ''), E'\n')) from new_rows n;
  return null;
end
$$;

create or replace function sms_router_mappings_deleted() returns trigger language plpgsql as $$
begin
  perform sms_router_tell_users(count(*), string_agg('p' || translate(o.phone_number, E'\n', ''), E'\n')) from old_rows o;
  return null;
end
$$;

create or replace function sms_router_mappings_updated() returns trigger language plpgsql as $$
begin
  perform sms_router_tell_users(count(*), string_agg(
    concat_ws(E'\n', 'p' || translate(o.phone_number, E'\n', ''), 'p' || translate(n.phone_number, E'\n', '')), E'\n'))
  from old_rows o full join new_rows n on n.id = o.id
  where (o.id, o.user_id, o.phone_number, o.is_verified) is distinct from (n.id, n.user_id, n.phone_number, n.is_verified);
  return null;
end
$$;

create or replace function sms_router_users_truncated() returns trigger language plpgsql as $$
begin
  perform pg_notify('sms_router_users', '*');
  return null;
end
$$;

-- The channel's name is the table's.
create or replace function sms_router_table_changed() returns trigger language plpgsql as $$
begin
  perform pg_notify(tg_table_name::text, '');
  return null;
end
$$;

-- Whoever changes a default row makes it his own.
create or replace function sms_router_config_touched() returns trigger language plpgsql as $$
begin
  if (new.config_key, new.config_value, new.is_active) is distinct from (old.config_key, old.config_value, old.is_active) then
    new.is_default := false;
  end if;
  return new;
end
$$;

-- "create or replace trigger" came with PostgreSQL 14.
drop trigger if exists sms_router_inserted on users;
create trigger sms_router_inserted after insert on users
  referencing new table as new_rows for each statement execute function sms_router_users_inserted();
drop trigger if exists sms_router_deleted on users;
create trigger sms_router_deleted after delete on users
  referencing old table as old_rows for each statement execute function sms_router_users_deleted();
drop trigger if exists sms_router_updated on users;
create trigger sms_router_updated after update on users
  referencing old table as old_rows new table as new_rows for each statement execute function sms_router_users_updated();
drop trigger if exists sms_router_truncated on users;
create trigger sms_router_truncated after truncate on users for each statement execute function sms_router_users_truncated();

drop trigger if exists sms_router_inserted on user_phone_mappings;
create trigger sms_router_inserted after insert on user_phone_mappings
  referencing new table as new_rows for each statement execute function sms_router_mappings_inserted();
drop trigger if exists sms_router_deleted on user_phone_mappings;
create trigger sms_router_deleted after delete on user_phone_mappings
  referencing old table as old_rows for each statement execute function sms_router_mappings_deleted();
drop trigger if exists sms_router_updated on user_phone_mappings;
create trigger sms_router_updated after update on user_phone_mappings
  referencing old table as old_rows new table as new_rows for each statement execute function sms_router_mappings_updated();
drop trigger if exists sms_router_truncated on user_phone_mappings;
create trigger sms_router_truncated after truncate on user_phone_mappings
  for each statement execute function sms_router_users_truncated();

drop trigger if exists sms_router_touched on sms_router_configs;
create trigger sms_router_touched before update on sms_router_configs for each row execute function sms_router_config_touched();
drop trigger if exists sms_router_changed on sms_router_configs;
create trigger sms_router_changed after insert or update or delete or truncate on sms_router_configs
  for each statement execute function sms_router_table_changed();
drop trigger if exists sms_router_changed on sms_router_numbers;
create trigger sms_router_changed after insert or update or delete or truncate on sms_router_numbers
  for each statement execute function sms_router_table_changed();
