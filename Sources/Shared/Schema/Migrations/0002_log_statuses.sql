-- Looks at the rows that were there before the constraint: under a lock that lets readers and writers through.
-- min_compatible: 1

alter table sms_usage_logs validate constraint sms_router_final_status;
