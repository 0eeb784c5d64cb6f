# shellcheck shell=bash
# The model of docs/scale.md: all measurements that it needs and is held against, in one run, and whether it says what was measured. Sourced by
# script/bench.
#
# The machine's speed changes within minutes, so what costs are taken from and what is foretold from them take turns. Costs come from some points (processor
# time of each process, statements, flushes), figures to be foretold from others: other numbers of connections, of workers, another agent. In eight minutes:
#
#   script/bench model                       figures, table, and exit 1 when the model is off by more than 20 % anywhere
#   MODEL_OUT=FILE script/bench model        keeps the measurements there

# Its own folder; Python's standard library alone.
MODEL=$PROJECT/Benchmarks/model

# model_point KIND NAME WORKERS SECONDS|- OPTION…: one measurement; the options are measure.py's, what is behind -- the load generator's.
model_point() {
    local kind=$1 name=$2 workers=$3 seconds=$4 options=()
    shift 4
    while [ "$#" -gt 0 ] && [ "$1" != -- ]; do
        options+=("$1")
        shift
    done
    [ "$#" -eq 0 ] || shift
    # Lengths below are for --duration 30.
    [ "$seconds" = - ] || seconds=$(awk -v s="$seconds" -v d="$DURATION" 'BEGIN { print s * d / 30 }')
    step "model: round $ROUND of $RUNS: $name ($kind, $workers workers)"
    local load=()
    if [ "$kind" = idle ]; then
        options+=(--idle "$seconds")
    else
        load=(env -i PATH="$PATH" LC_ALL="$LC_ALL" SMS_ROUTER_ENV_FILE="$ENV_FILE" "$BIN/sms-routerctl" loadtest --quiet --json --first-number "$FIRST_NUMBER"
            --users "$PEOPLE" "$@")
        [ "$seconds" = - ] || load+=(--duration "$seconds")
    fi
    # The password is in the environment alone, where nobody else sees it.
    PGPASSWORD=$PG_PASSWORD MODEL_TOKEN=$ADMIN_TOKEN \
        MODEL_SQL="$PG_BIN/psql -X -q -A -t -v ON_ERROR_STOP=1 -h $PG_DIR -p $PG_PORT -U postgres -d sms_router" \
        python3 "$MODEL/measure.py" point --out "$RUN_DIR/points" --kind "$kind" --name "$name" --round "$ROUND" --workers "$workers" \
        --router "$ROUTER_PID" --postgres "$PG_PID" --agent "$AGENT_PID" --metrics "http://127.0.0.1:$ROUTER_PORT/metrics" \
        "${options[@]}" -- "${load[@]+"${load[@]}"}" || fail "the measurement $name failed"
}

# model_closed KIND WORKERS CONNECTIONS SECONDS [DELAY], model_open KIND WORKERS RATE SECONDS [DELAY]
model_closed() {
    model_point "$1" "closed-$3${5:+-delay-$5}" "$2" "$4" --closed "$3" ${5:+--delay-ms "$5"} -- --connections "$3" --expect-echo
}
model_open() { model_point "$1" "open-$3${5:+-delay-$5}" "$2" "$4" --rate "$3" ${5:+--delay-ms "$5"} -- --rate "$3"; }

# model_delay MS: how long the agent takes from now on.
model_delay() { curl -fsS -o /dev/null -d "{\"delay_ms\":$1}" "http://127.0.0.1:$AGENT_PORT/control"; }

# model_router N: with so many workers, warmed up, its tables vacuumed; what that vacuum costs is a cost of the messages before it.
model_router() {
    local cpu rows
    # shellcheck disable=SC2034 # restart_system's
    local WORKERS=$1
    rows=$(sql -c "select count(*) from sms_router_inbox")
    cpu=$(sql -c "vacuum (verbose) sms_router_inbox, sms_router_conversations, sms_usage_logs" 2>&1 |
        sed -nE 's/.*CPU: user: ([0-9.]+) s, system: ([0-9.]+) s.*/\1 \2/p' | awk '{ sum += $1 + $2 } END { printf "%.0f\n", sum * 1e6 }')
    sql -c "analyze sms_router_inbox, sms_router_conversations, sms_usage_logs"
    printf '%s %s\n' "$rows" "$cpu" >>"$RUN_DIR/vacuums"
    sql -c checkpoint
    restart_system
    # Nobody is in the caches: what a look-up of a person costs, and in the first round what a first message does.
    model_point cold in-turn "$1" - --closed "$CONNECTIONS" -- --connections "$CONNECTIONS" --in-turn --messages "$((PEOPLE < 50000 ? PEOPLE : 50000))"
    # Until the workers' figures are those of now.
    sleep 1
}

model_probe() { python3 "$MODEL/measure.py" probe --directory "$DATA" >>"$RUN_DIR/probes"; }

# One round: what is calibrated from and what is foretold in turns.
model_round() {
    model_router 2
    model_probe
    model_point idle idle 2 3
    model_closed calibration 2 32 3
    model_closed validation 2 16 3
    model_closed calibration 2 128 3
    model_closed validation 2 64 3
    model_closed validation 2 256 4
    model_closed calibration 2 512 4
    model_closed validation 2 1024 4
    model_open calibration 2 500 4
    model_open validation 2 300 10
    model_open calibration 2 2000 3
    model_open validation 2 1000 6
    model_open calibration 2 100 4
    model_delay 200
    model_closed validation 2 256 4 200
    model_closed validation 2 1024 4 200
    model_open validation 2 300 6 200
    model_delay 0
    model_probe
    local workers many
    for workers in 1 4; do
        model_router "$workers"
        for many in 16 64 256 1024; do model_closed validation "$workers" "$many" 3; done
    done
}

# model_sizes: bytes a row in the tables that grow with messages and people, indexes included, as JSON.
model_sizes() {
    sql <<'SQL'
vacuum analyze;
select json_object_agg(relname, json_build_object('rows', reltuples::bigint, 'heap', pg_relation_size(oid), 'all', pg_total_relation_size(oid)))
from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and reltuples >= 1000
SQL
}

scenario_model() {
    local out=${MODEL_OUT:-$RUN_DIR/model.json}
    ensure_packages python3
    # Vacuum and checkpoints come when they are asked for and are counted by themselves, not by chance in one of the points.
    restart_postgres -c autovacuum=off -c checkpoint_timeout=1h -c min_wal_size=3GB -c track_wal_io_timing=on -c track_activity_query_size=16384
    # A database that has run for a while writes its log into files that it has had before. A new one makes each of them, 16 MB of zeros, while commits wait.
    step "model: files for the log"
    sql -c "select pg_logical_emit_message(false, 'model', repeat('x', 8000000)) from generate_series(1, 150)" >/dev/null
    sql -c checkpoint -c checkpoint
    for ((ROUND = 1; ROUND <= RUNS; ROUND++)); do model_round; done
    python3 "$MODEL/measure.py" join --out "$out" --probes "$RUN_DIR/probes" --value "taken=$(date -u +%Y-%m-%d)" \
        --value "machine=$(describe_machine)" --value "cores=$(nproc)" --value "people=$PEOPLE" --value "sizes=$(model_sizes)" \
        --value "vacuums=$(awk 'BEGIN { printf "[" } { printf "%s[%s,%s]", (NR > 1 ? "," : ""), $1, $2 } END { print "]" }' "$RUN_DIR/vacuums")" "$RUN_DIR/points"
    python3 "$MODEL/model.py" check "$out" || fail "the model is off by more than it may be; the measurements are above"
    restart_postgres
}
