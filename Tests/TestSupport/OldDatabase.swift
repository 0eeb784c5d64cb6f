// A database as the earlier service left it: its tables, its indexes under its names, a few made-up people and log rows.

/// SQL for an empty database.
package let oldDatabase = """
    create table users (
      id serial primary key, email varchar not null unique, phone_number varchar(20) unique, full_name varchar,
      hashed_password varchar not null, is_active boolean default true, is_verified boolean default false, last_login timestamp,
      failed_login_attempts integer default 0, locked_until timestamp, created_at timestamp default current_timestamp,
      updated_at timestamp default current_timestamp, default_role_id integer);
    create table sms_router_configs (
      id serial primary key, config_key varchar(100) not null unique, config_value text not null, description text,
      is_active boolean default true, created_at timestamp default current_timestamp, updated_at timestamp default current_timestamp);
    create index idx_sms_router_configs_key on sms_router_configs (config_key);
    create table sms_usage_logs (
      id serial primary key, user_id integer references users (id) on delete cascade, phone_number varchar(20) not null,
      message_direction varchar(10) not null check (message_direction in ('inbound', 'outbound')), message_length integer not null,
      message_content text, success boolean default true, processing_time_ms integer, error_message text, sms_metadata jsonb,
      created_at timestamp default current_timestamp, country_code varchar(10) default 'US', retry_count integer default 0,
      max_retries integer default 3, next_retry_at timestamp, twilio_message_sid varchar(50), final_status varchar(20) default 'unknown',
      constraint chk_final_status check (final_status in ('unknown', 'sent', 'delivered', 'failed', 'undelivered')));
    create index idx_sms_usage_logs_user_id on sms_usage_logs (user_id);
    create index idx_sms_usage_logs_phone_number on sms_usage_logs (phone_number);
    create index idx_sms_usage_logs_created_at on sms_usage_logs (created_at);
    create index idx_sms_usage_logs_twilio_sid on sms_usage_logs (twilio_message_sid);
    create table user_phone_mappings (
      id serial primary key, user_id integer not null references users (id) on delete cascade, phone_number varchar(20) not null,
      is_primary boolean default false, is_verified boolean default false, verification_method varchar(50),
      verification_code varchar(10), verification_expires_at timestamp, created_at timestamp default current_timestamp,
      updated_at timestamp default current_timestamp, unique (user_id, phone_number));
    create index idx_user_phone_mappings_user_id on user_phone_mappings (user_id);
    create table sms_onboarding_sessions (id serial primary key, phone_number varchar(20) not null, current_step varchar(50) not null);

    insert into users (email, phone_number, full_name, hashed_password, is_active) values
      ('hans@example.com', '+14155550201', 'Hans', 'x', true), ('ida@example.com', '4155550202', 'Ida', 'x', true),
      ('jan@example.com', '(415) 555-0202', 'Jan', 'x', true), ('kaja@example.com', null, 'Kaja', 'x', null);
    insert into user_phone_mappings (user_id, phone_number, is_verified) values
      (4, '+14155550204', true), (1, '+14155550205', false), (4, '415-555-0205', true);
    insert into sms_router_configs (config_key, config_value) values ('spam_threshold', '0.8'), ('rate_limit_per_minute', '20');
    insert into sms_usage_logs (user_id, phone_number, message_direction, message_length, message_content, twilio_message_sid, final_status)
      select 1 + i % 3, '+1415555020' || i % 3, case when i % 2 = 0 then 'inbound' else 'outbound' end, 7, 'text ' || i, 'SM' || md5(i::text),
        case when i % 2 = 0 then 'unknown' else 'delivered' end
      from generate_series(1, 300) i;
    """
