-- What proves an opt-out, and its end: the text, the message, where it was heard. Only adds; no row is rewritten.
-- `source` is one of message, twilio (OptOutType), error_21610 (before: twilio_21610), import, operator.
-- min_compatible: 1

-- What the person wrote, at most 1,600 characters, and in which message. Null: nobody said it to us.
alter table sms_router_opt_outs add column if not exists said text;
alter table sms_router_opt_outs add column if not exists message_sid text collate "C";
-- The same of the end.
alter table sms_router_opt_outs add column if not exists lifted_source text collate "C";
alter table sms_router_opt_outs add column if not exists lifted_said text;
alter table sms_router_opt_outs add column if not exists lifted_message_sid text collate "C";
