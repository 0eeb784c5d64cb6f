# shellcheck shell=bash
# What PostgreSQL alone does with the router's two statements: pgbench sends accept and outcome of the same messages, without router, agent and HTTP, in
# batches of the size that the router's own had. Sourced by script/bench.
#
# The SQL is taken from the server's log of a running router, the session settings from the worker's source: neither is typed here again. What is typed is
# which parameter means what, and a run counts only when every message ended as replied with its two log rows.

# Messages of each run.
STATEMENT_MESSAGES=32000

# restart_postgres ARGUMENT…: the server anew with these arguments behind its own.
restart_postgres() {
    local before=("${PG_ARGUMENTS[@]}")
    end_started "$PG_PID"
    PG_ARGUMENTS+=("$@")
    run_postgres
    PG_ARGUMENTS=("${before[@]}")
}

# logged_statement NAME: the SQL of a prepared statement, from the server's log, its parameters as pgbench's variables p1, p2 … behind a prefix.
logged_statement() {
    awk -v mark="LOG:  execute $1: " '
        found && !/^\t/ { exit }
        found { sub(/^\t/, ""); print; next }
        (place = index($0, mark)) { found = 1; print substr($0, place + length(mark)) }' "$RUN_DIR/log/postgres.log" | sed -E "s/\\\$([0-9]+)/:$2\\1/g"
}

# worker_options: the settings of a worker's sessions as `-c name=value`.
worker_options() {
    sed -n '/^let hotPathServerSettings/,/^]/p' "$PROJECT/Sources/Worker/Inbox/Database.swift" | grep -oE '\("[a-z_]+", "[^"]+"\)' |
        sed -E 's/\("([a-z_]+)", "([^"]+)"\)/\1=\2/; s/ /\\ /g; s/^/-c /' | paste -sd ' '
}

# statement_figures SCENARIO MESSAGES: what pg_stat_statements counted since its reset, a message.
statement_figures() {
    local name value
    while IFS='|' read -r name value; do record "$1" "$name" "$value"; done < <(sql <<SQL
with s as (
  select case when query like '%insert into sms_router_inbox (%' then 'accept' when query like '%update sms_router_inbox i%' then 'outcome'
    else 'other' end as name, calls, total_exec_time, wal_bytes, wal_fpi
  from pg_stat_statements where userid = '$PG_USER'::regrole and query not like '%bench_batches%'
)
select name || '_statements_per_message', sum(calls) / $2::numeric from s group by name
union all select name || '_exec_us', 1000 * sum(total_exec_time) / $2 from s group by name
union all select name || '_wal_bytes', sum(wal_bytes) / $2 from s group by name
union all select 'full_pages_per_message', sum(wal_fpi) / $2 from s
order by 1
SQL
    )
}

# recorded_run: the router under load, its statements counted; sets BATCH to the messages of an accept, rounded.
recorded_run() {
    local lsn messages
    sql -c checkpoint -c "select pg_stat_statements_reset()" >/dev/null
    lsn=$(sql -c "select pg_current_wal_insert_lsn()")
    load pgbench-router --connections "$CONNECTIONS" --duration "$DURATION" --users "$PEOPLE" --expect-echo
    messages=$(json_number answered <"$RUN_DIR/load.json")
    record pgbench-router wal_bytes_per_message "$(sql -c "select round((pg_current_wal_insert_lsn() - '$lsn') / $messages)")"
    statement_figures pgbench-router "$messages"
    BATCH=$(awk '{ printf "%d", 1 / $1 + 0.5 }' < <(tail -n 1 "$RUN_DIR/figures/pgbench-router/accept_statements_per_message"))
    record pgbench-router messages_an_accept "$(awk '{ print 1 / $1 }' < <(tail -n 1 "$RUN_DIR/figures/pgbench-router/accept_statements_per_message"))"
    record pgbench-router messages_an_outcome "$(awk '{ print 1 / $1 }' < <(tail -n 1 "$RUN_DIR/figures/pgbench-router/outcome_statements_per_message"))"
}

# make_batches SIZE CLIENTS TRANSACTIONS: parameters for that many accepts and outcomes, from rows of the recorded run under SIDs of their own. Each client has
# its own people, as each worker has: two that wait for one conversation's row are no part of what is measured.
make_batches() {
    sql >/dev/null <<SQL
drop table if exists bench_batches;
insert into sms_router_owners (router, slot, generation, lease_until, inbox_from)
  select gen_random_uuid(), 0, 1, now() + interval '1 day', coalesce(max(id), 0) + 1 from sms_router_inbox
  returning id as owner \gset
create temporary table source as
  select *, row_number() over (partition by client) - 1 as place from (
    select *, (hashtext(from_address) & 2147483647) % $2 as client from sms_router_inbox
    where state = 'replied' and reply_inline and cardinality(reply) = 1 order by id desc limit 50000
  ) i;
select min(rows) as rows from (select count(*) as rows from source group by client) c \gset
create table bench_batches as
with wanted as (
  select client, turn, number, row_number() over (partition by client) - 1 as n
  from generate_series(0, $2 - 1) client, generate_series(1, $3) turn, generate_series(1, $1) number
)
select w.client * 1000000 + w.turn as n, :owner::int8 as p1,
  array_agg('SM' || md5(w.client || '/' || w.n || '/' || clock_timestamp()) order by number) as p2, array_agg(account_sid order by number) as p3,
  array_agg(conversation order by number) as p4, array_agg(from_address order by number) as p5, array_agg(to_address order by number) as p6,
  array_agg(messaging_service_sid order by number) as p7, array_agg(channel order by number) as p8, array_agg(source order by number) as p9,
  array_agg(correlation_id order by number) as p10, array_agg(now() order by number) as p11, array_agg(w.n order by number) as p12,
  array_agg(body order by number) as p13, array_agg(extra order by number) as p14, array_agg('accepted'::text order by number) as p15,
  2147483647 as p16,
  array_agg(state order by number) as q4, array_agg(outcome order by number) as q5, array_agg(user_id order by number) as q6,
  array_agg(conversation_id order by number) as q7, array_agg(reply[1] order by number) as q8, array_agg(true order by number) as q9,
  array_agg(5 order by number) as q10, array_agg(true order by number) as q11, array_agg(null::text order by number) as q12,
  array_agg('US'::text order by number) as q13, array_agg(from_address order by number) as q14, array_agg(trace order by number) as q15,
  array_agg(1 order by number) as q16, array_agg(0 order by number) as q17
from wanted w join source s on s.client = w.client and s.place = w.n % :rows
group by w.client, w.turn;
alter table bench_batches add primary key (n);
grant select on bench_batches to $PG_USER;
vacuum analyze bench_batches, sms_router_inbox, sms_router_conversations, sms_usage_logs;
SQL
}

# run_pgbench FILE CLIENTS TRANSACTIONS: prepared, as the router sends them; each client goes through its own batches once.
run_pgbench() {
    PGPASSWORD=$PG_PASSWORD PGOPTIONS=$(worker_options) "$PG_BIN/pgbench" -n -M prepared -f "$1" -c "$2" -j 1 -t "$3" -D turn=0 \
        -h "$PG_DIR" -p "$PG_PORT" -U "$PG_USER" sms_router >"$RUN_DIR/pgbench.out" 2>&1 || {
        tail -n 5 "$RUN_DIR/pgbench.out" >&2
        fail "pgbench failed"
    }
    grep -q "number of transactions actually processed: $(($2 * $3))/$(($2 * $3))" "$RUN_DIR/pgbench.out" || fail "pgbench did not process all transactions"
}

# statements_run NAME SIZE: STATEMENT_MESSAGES messages in batches of SIZE.
statements_run() {
    local name=$1 size=$2 clients=$((2 * WORKERS)) turns messages fetching cpu began lsn replied rows
    turns=$(((STATEMENT_MESSAGES + size * clients - 1) / (size * clients)))
    messages=$((turns * clients * size))
    make_batches "$size" "$clients" "$turns"
    replied=$(sql -c "select count(*) from sms_router_inbox where state = 'replied'")
    rows=$(sql -c "select count(*) from sms_usage_logs")
    # What it costs to hand the parameters to pgbench is measured by itself, and taken off.
    cpu=$(cpu_us_of "$PG_PID")
    run_pgbench "$RUN_DIR/fetch.sql" "$clients" "$turns"
    fetching=$(($(cpu_us_of "$PG_PID") - cpu))
    sql -c checkpoint -c "select pg_stat_statements_reset()" >/dev/null
    lsn=$(sql -c "select pg_current_wal_insert_lsn()")
    cpu=$(cpu_us_of "$PG_PID")
    began=$EPOCHREALTIME
    run_pgbench "$RUN_DIR/statements.sql" "$clients" "$turns"
    record "$name" throughput_per_s "$(awk -v n="$messages" -v a="$began" -v b="$EPOCHREALTIME" 'BEGIN { print n / (b - a) }')"
    record "$name" statements_per_s "$(awk -v n="$((2 * turns * clients))" -v a="$began" -v b="$EPOCHREALTIME" 'BEGIN { print n / (b - a) }')"
    record "$name" cpu_us_postgres "$(awk -v cpu="$(($(cpu_us_of "$PG_PID") - cpu))" -v off="$fetching" -v n="$messages" 'BEGIN { print (cpu - off) / n }')"
    record "$name" cpu_us_fetching "$(awk -v off="$fetching" -v n="$messages" 'BEGIN { print off / n }')"
    record "$name" wal_bytes_per_message "$(sql -c "select round((pg_current_wal_insert_lsn() - '$lsn') / $messages)")"
    statement_figures "$name" "$messages"
    [ "$(sql -c "select count(*) from sms_router_inbox where state = 'replied'")" = $((replied + messages)) ] ||
        fail "pgbench: not every message of $name ended as replied"
    [ "$(sql -c "select count(*) from sms_usage_logs")" = $((rows + 2 * messages)) ] || fail "pgbench: not every message of $name has its two log rows"
    # Its replies were written, as a worker that ends in order says of its own: what a router gets from these people next waits for none of them.
    sql -c "update sms_router_owners set ended_at = now(), swept_at = now(), fates_known = true where ended_at is null and lease_until > now() + interval '1 hour'"
}

scenario_pgbench() {
    local round size accept outcome BATCH
    restart_postgres -c shared_preload_libraries=pg_stat_statements
    sql -c "create extension if not exists pg_stat_statements"
    # One message is enough for the log; then nothing is logged any more.
    sql -c "alter role $PG_USER set log_statement = 'all'" -c "alter role $PG_USER set log_parameter_max_length = 0"
    restart_system
    load pgbench-logged --connections 1 --messages 10 --users "$PEOPLE"
    sql -c "alter role $PG_USER reset log_statement" -c "alter role $PG_USER reset log_parameter_max_length"
    accept=$(logged_statement inbox_accept p)
    outcome=$(logged_statement inbox_finish q)
    [[ $accept == *"insert into sms_router_inbox"* && $outcome == *"insert into sms_usage_logs"* ]] || fail "the statements are not in the server's log"
    {
        printf '\\set turn :turn + 1\n\\set n :client_id * 1000000 + :turn\n'
        printf 'select * from bench_batches where n = :n \\gset\n'
    } >"$RUN_DIR/fetch.sql"
    # The outcome is of the same messages, by the same owner.
    {
        cat "$RUN_DIR/fetch.sql"
        printf '%s;\n%s;\n' "$accept" "$(sed -E 's/:q1([^0-9]|$)/:p1\1/g; s/:q2([^0-9]|$)/:p2\1/g; s/:q3([^0-9]|$)/:p3\1/g' <<<"$outcome")"
    } >"$RUN_DIR/statements.sql"
    for ((round = 1; round <= RUNS; round++)); do
        step "round $round of $RUNS: the router"
        restart_system
        warm_up
        recorded_run
        end_started "$ROUTER_PID"
        ROUTER_PID=
        for size in as-measured 1 4 16 64; do
            step "round $round of $RUNS: pgbench, messages a statement: $size"
            statements_run "pgbench-$size" "${size/as-measured/$BATCH}"
        done
    done
    for size in router as-measured 1 4 16 64; do print_medians "pgbench-$size"; done
    print_ratio "the router's share of the messages a second that pgbench makes of its statements" pgbench-router pgbench-as-measured throughput_per_s
    sql -c "drop table bench_batches" >/dev/null
    restart_postgres
}
