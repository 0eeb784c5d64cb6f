-- Messages that we start (docs/delivery.md, "Conversations that we start"), the hours in which nobody is written to, and a sender's pace.
-- Only adds; no row is rewritten and nothing large is read under a lock.
-- min_compatible: 1

-- One row a message that we start. Its parts are in the outbox.
create table if not exists sms_router_started (
  id bigint generated always as identity primary key,
  created_at timestamptz not null default now(),
  -- Quiet hours were under way: the first moment at which it could go; null: at once.
  held_until timestamptz,
  expires_at timestamptz not null,
  urgent boolean not null,
  segments integer not null,
  -- Its rows of the outbox, in the order of the parts.
  parts bigint[] not null,
  idempotency_key text collate "C" not null,
  -- Of what was asked under the key.
  content_hash text collate "C" not null,
  account_sid text collate "C" not null,
  from_address text collate "C" not null,
  messaging_service_sid text collate "C",
  to_address text collate "C" not null,
  -- The name of the bearer token.
  started_by text collate "C" not null
);
create unique index if not exists sms_router_started_key on sms_router_started (idempotency_key);

-- Where its person may live: nothing leaves while it is night in one of them. Null: at any hour.
alter table sms_router_outbox add column if not exists quiet_zones text[];

-- When the segments that a sender has sent are paid for, at its pace. One row for each of our senders with a pace; all workers share it.
create table if not exists sms_router_paces (
  sender text collate "C" primary key,
  free_at timestamptz not null
) with (fillfactor = 30, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);

-- By it the conversations of one sender are found, and those of all but some, without a look at the rows of the others.
create index if not exists sms_router_outbox_queue_sender on sms_router_outbox_queue (sender, account_sid, due_at) where owner is null;

-- The zones of these that this server knows; UTC if it knows none. A name that it does not know would otherwise stop every claim.
create or replace function sms_router_known_zones(zones text[]) returns text[]
language plpgsql stable strict
as $$
declare
  known text[] := '{}';
  zone text;
begin
  foreach zone in array zones loop
    begin
      perform now() at time zone zone;
      known := known || zone;
    exception when invalid_parameter_value then null;
    end;
  end loop;
  return case when known = '{}' then '{UTC}' else known end;
end
$$;

-- The first moment from `moment` on at which it is between 08:00 and 21:00 in all of these zones.
create or replace function sms_router_awake_from(zones text[], moment timestamptz) returns timestamptz
language plpgsql stable strict
as $$
declare
  found timestamptz := moment;
  before timestamptz;
  zone text;
  there timestamp;
begin
  -- What one zone puts off may be night in another: until all agree. Zones that never agree give up after two weeks.
  for turn in 1..30 loop
    before := found;
    foreach zone in array zones loop
      there := found at time zone zone;
      if there::time < '08:00' then
        found := (there::date + time '08:00') at time zone zone;
      elsif there::time >= '21:00' then
        found := (there::date + 1 + time '08:00') at time zone zone;
      end if;
    end loop;
    exit when found = before;
  end loop;
  return found;
exception when invalid_parameter_value then
  return sms_router_awake_from(sms_router_known_zones(zones), moment);
end
$$;

-- When the next night begins in one of these zones.
create or replace function sms_router_awake_until(zones text[], moment timestamptz) returns timestamptz
language plpgsql stable strict
as $$
declare
  found timestamptz;
  zone text;
  there timestamp;
begin
  foreach zone in array zones loop
    there := moment at time zone zone;
    found := least(found, (there::date + case when there::time < '21:00' then 0 else 1 end + time '21:00') at time zone zone);
  end loop;
  return found;
exception when invalid_parameter_value then
  return sms_router_awake_until(sms_router_known_zones(zones), moment);
end
$$;

-- Segments of a text as Twilio counts them. The same as Sources/Shared/Twilio/Segments.swift; a test compares the two.
create or replace function sms_router_segments(body text, our_address text, to_address text) returns integer
language plpgsql immutable strict parallel safe
as $$
declare
  is_gsm boolean;
  wide integer;
  units integer;
  alone integer;
  room integer;
  used integer := 0;
  segments integer := 1;
  size integer;
  letter text;
begin
  -- Other channels have no segments.
  if to_address like '%:%' then
    return 1;
  end if;
  is_gsm := body !~ '[^]@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&''()*+,./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà\f^{}\\[~|€-]';
  if is_gsm then
    wide := length(body) - length(translate(body, E'\f^{}\\[~]|€', ''));
  else
    wide := length(regexp_replace(body, '[^\U00010000-\U0010FFFF]', '', 'g'));
  end if;
  units := length(body) + wide;
  alone := case when is_gsm then 160 else 70 end;
  if units <= alone then
    return 1;
  end if;
  room := case when is_gsm then 153 else 67 end - (our_address ~ '^\+18(00|33|44|55|66|77|88)[0-9]{7}$')::integer;
  if wide = 0 then
    return (units + room - 1) / room;
  end if;
  -- What takes two units is never cut in two.
  foreach letter in array regexp_split_to_array(body, '') loop
    size := case when is_gsm then 1 + (letter ~ '[]\f^{}\\[~|€]')::integer else 1 + (octet_length(letter) = 4)::integer end;
    if used + size > room then
      segments := segments + 1;
      used := 0;
    end if;
    used := used + size;
  end loop;
  return segments;
end
$$;
