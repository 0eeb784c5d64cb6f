-- Indexes on tables that may be large already: built while everybody reads and writes. Each step is skipped when the table has such an
-- index, under whatever name; what an interrupted build left behind is dropped first.
-- min_compatible: 1
-- transaction: no

-- step
-- unless: select coalesce((select indisvalid from pg_index where indexrelid = to_regclass('sms_router_users_digits')), false)
drop index concurrently if exists sms_router_users_digits;
create index concurrently sms_router_users_digits on users (sms_router_digits(phone_number));

-- step
-- unless: select coalesce((select indisvalid from pg_index where indexrelid = to_regclass('sms_router_mappings_digits')), false)
drop index concurrently if exists sms_router_mappings_digits;
create index concurrently sms_router_mappings_digits on user_phone_mappings (sms_router_digits(phone_number));

-- step
-- unless: select exists (select from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0] where i.indrelid = 'user_phone_mappings'::regclass and i.indisvalid and i.indpred is null and a.attname = 'user_id')
drop index concurrently if exists sms_router_mappings_user;
create index concurrently sms_router_mappings_user on user_phone_mappings (user_id);

-- step
-- unless: select exists (select from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0] where i.indrelid = 'sms_usage_logs'::regclass and i.indisvalid and i.indpred is null and a.attname = 'user_id')
drop index concurrently if exists sms_router_logs_user;
create index concurrently sms_router_logs_user on sms_usage_logs (user_id);

-- step
-- unless: select exists (select from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0] where i.indrelid = 'sms_usage_logs'::regclass and i.indisvalid and i.indpred is null and a.attname = 'phone_number')
drop index concurrently if exists sms_router_logs_number;
create index concurrently sms_router_logs_number on sms_usage_logs (phone_number);

-- step
-- unless: select exists (select from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0] where i.indrelid = 'sms_usage_logs'::regclass and i.indisvalid and a.attname = 'twilio_message_sid')
drop index concurrently if exists sms_router_logs_sid;
create index concurrently sms_router_logs_sid on sms_usage_logs (twilio_message_sid) where twilio_message_sid is not null;

-- step
-- unless: select exists (select from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0] where i.indrelid = 'sms_usage_logs'::regclass and i.indisvalid and i.indpred is null and a.attname = 'created_at')
drop index concurrently if exists sms_router_logs_time;
create index concurrently sms_router_logs_time on sms_usage_logs using brin (created_at) with (autosummarize = on);
