# shellcheck shell=bash
# Where the processor time of one message goes: by process, by what runs there, by module and type, by stage; system calls, context switches, allocations,
# statements and WAL. Sourced by script/bench.
#
# Four kinds of run, each with a router of its own, because what looks at a process slows it down: without anything (the costs), with perf counting system
# calls, with perf sampling call chains, with a counter in front of the allocator.

# Tracepoints of system calls, counted one by one.
PROFILE_CALLS=(sendto recvfrom sendmsg recvmsg read write writev epoll_wait epoll_pwait epoll_pwait2 epoll_ctl accept4 close futex clock_gettime poll ioctl
    timerfd_settime openat newfstatat fdatasync madvise brk mmap munmap)

# worker_pids: of the running router.
worker_pids() { tree_of "$ROUTER_PID" | tail -n +2; }

# ticks_of PID…: user and system time of these alone so far, in µs.
ticks_of() {
    local pid
    for pid; do cat "/proc/$pid/stat" 2>/dev/null || true; done |
        awk -v ticks="$(getconf CLK_TCK)" '{ sub(/^.*\) /, ""); u += $12; s += $13 } END { printf "%.0f %.0f\n", u * 1e6 / ticks, s * 1e6 / ticks }'
}

# switches_of PID…: context switches so far, those that were waited for and the others.
switches_of() {
    local pid
    for pid; do cat "/proc/$pid/status" 2>/dev/null || true; done |
        awk '/^voluntary_ctxt_switches/ { v += $2 } /^nonvoluntary_ctxt_switches/ { n += $2 } END { print v + 0, n + 0 }'
}

# postgres_pids KIND: the server's processes that serve workers (backends), or all its others (rest).
postgres_pids() {
    local pid
    for pid in $(tree_of "$PG_PID"); do
        case "$1 $(tr '\0' ' ' <"/proc/$pid/cmdline" 2>/dev/null || true)" in
        "backends postgres: $PG_USER "*) echo "$pid" ;;
        "rest postgres: $PG_USER "*) ;;
        rest*) echo "$pid" ;;
        esac
    done
}

# record_pair GROUP BEFORE AFTER MESSAGES WORD WORD: how much two numbers have grown, a message; under the group's name and a word each.
record_pair() {
    local before after
    read -r -a before <<<"$2"
    read -r -a after <<<"$3"
    record profile "$1$5" "$(awk -v d="$((after[0] - before[0]))" -v n="$4" 'BEGIN { print d / n }')"
    record profile "$1$6" "$(awk -v d="$((after[1] - before[1]))" -v n="$4" 'BEGIN { print d / n }')"
}

# stage_figures: stage, messages, seconds; a line each.
stage_figures() {
    curl -fsS -H "Authorization: Bearer $ADMIN_TOKEN" "http://127.0.0.1:$ROUTER_PORT/metrics" | awk '
        match($0, /^sms_router_stage_(messages|seconds)_total\{stage="[a-z_]+"\}/) {
            stage = $0; sub(/^[^"]*"/, "", stage); sub(/".*/, "", stage)
            if ($0 ~ /messages_total/) messages[stage] = $NF; else seconds[stage] = $NF
        }
        END { for (stage in messages) print stage, messages[stage], seconds[stage] }' | sort
}

# profile_costs: the run that nothing looks at.
profile_costs() {
    local group pids=() messages lsn before=() after=() switched=() stages
    local groups=(dispatcher workers backends server)
    of_group() {
        case $1 in
        dispatcher) echo "$ROUTER_PID" ;;
        workers) worker_pids ;;
        backends) postgres_pids backends ;;
        server) postgres_pids rest ;;
        esac
    }
    sql -c checkpoint -c "select pg_stat_statements_reset()" >/dev/null
    lsn=$(sql -c "select pg_current_wal_insert_lsn()")
    sleep 1.2
    stages=$(stage_figures)
    for group in "${groups[@]}"; do
        mapfile -t pids < <(of_group "$group")
        [ "${#pids[@]}" -gt 0 ] || fail "no process is one of the $group"
        before+=("$(ticks_of "${pids[@]}")")
        switched+=("$(switches_of "${pids[@]}")")
    done
    load profile --connections "$CONNECTIONS" --duration "$DURATION" --users "$PEOPLE" --expect-echo
    for group in "${groups[@]}"; do
        mapfile -t pids < <(of_group "$group")
        after+=("$(ticks_of "${pids[@]}")" "$(switches_of "${pids[@]}")")
    done
    messages=$(json_number answered <"$RUN_DIR/load.json")
    local index=0
    for group in "${groups[@]}"; do
        record_pair "$group" "${before[index]}" "${after[2 * index]}" "$messages" _user_us _system_us
        record_pair "$group" "${switched[index]}" "${after[2 * index + 1]}" "$messages" _switches _preempted
        index=$((index + 1))
    done
    statement_figures profile "$messages"
    record profile wal_bytes_per_message "$(sql -c "select round((pg_current_wal_insert_lsn() - '$lsn') / $messages)")"
    sleep 1.2
    local name count seconds
    while read -r name count seconds; do
        record profile "stage_${name}_us" "$seconds"
    done < <(join <(echo "$stages") <(stage_figures) | awk '$4 > $2 { print $1, $4 - $2, 1e6 * ($5 - $3) / ($4 - $2) }')
}

# profile_calls: system calls a message, dispatcher and workers.
profile_calls() {
    local group pids events call messages
    events=$(printf 'syscalls:sys_enter_%s,' "${PROFILE_CALLS[@]}")raw_syscalls:sys_enter
    for group in dispatcher workers; do
        pids=$(if [ "$group" = dispatcher ]; then echo "$ROUTER_PID"; else worker_pids | paste -sd ,; fi)
        perf stat -x '|' -o "$RUN_DIR/calls.$group" -e "$events" -p "$pids" &
        echo "$!" >"$RUN_DIR/perf.$group"
    done
    load profile-calls --connections "$CONNECTIONS" --duration "$DURATION" --users "$PEOPLE"
    messages=$(json_number answered <"$RUN_DIR/load.json")
    for group in dispatcher workers; do
        kill -INT "$(cat "$RUN_DIR/perf.$group")"
        wait "$(cat "$RUN_DIR/perf.$group")" || true
        while IFS='|' read -r count _ call _; do
            [[ $count =~ ^[0-9]+$ ]] || continue
            case $call in
            raw_syscalls:sys_enter) call=all ;;
            *) call=${call#syscalls:sys_enter_} ;;
            esac
            [ "$count" -lt $((messages / 200)) ] || record "profile-calls-$group" "$call" "$(awk -v c="$count" -v n="$messages" 'BEGIN { print c / n }')"
        done <"$RUN_DIR/calls.$group"
    done
}

# profile_samples: where the processor is; printed, with the costs of the first run.
profile_samples() {
    local pid pids options=()
    pids=$(tree_of "$ROUTER_PID" | paste -sd ,)
    options+=(--pid "dispatcher=$ROUTER_PID")
    for pid in $(worker_pids); do options+=(--pid "workers=$pid"); done
    perf record -q -F 997 -g -o "$RUN_DIR/perf.data" -p "$pids" >&2 &
    echo "$!" >"$RUN_DIR/perf.record"
    load profile-samples --connections "$CONNECTIONS" --duration "$DURATION" --users "$PEOPLE"
    kill -INT "$(cat "$RUN_DIR/perf.record")"
    wait "$(cat "$RUN_DIR/perf.record")" || true
    for pid in dispatcher workers; do
        options+=(--us "$pid=$(awk -v u="$(median "$RUN_DIR/figures/profile/${pid}_user_us")" -v s="$(median "$RUN_DIR/figures/profile/${pid}_system_us")" 'BEGIN { print u + s }')")
    done
    perf script -i "$RUN_DIR/perf.data" -F comm,pid,ip,sym,dso 2>"$RUN_DIR/log/perf.log" | python3 "$PROJECT/script/lib/profile.py" "${options[@]}" |
        swift demangle --simplified
}

# allocations_of PID…: calls and bytes so far.
allocations_of() {
    local pid
    for pid; do od -A n -t u8 "$RUN_DIR/allocations/$pid" 2>/dev/null || true; done | awk '{ calls += $1; bytes += $2 } END { printf "%.0f %.0f\n", calls, bytes }'
}

# profile_allocations: in a router with the counter in front of its allocator.
profile_allocations() {
    local messages before=() pids
    mkdir -p "$RUN_DIR/allocations"
    cc -O2 -shared -fPIC -o "$RUN_DIR/allocations.so" "$PROJECT/Benchmarks/profile/allocations.c" || fail "the counter of allocations does not compile"
    # Workers get no variable that is not theirs.
    cat >"$RUN_DIR/counted-worker" <<SH
#!/bin/sh
LD_PRELOAD='$RUN_DIR/allocations.so' ALLOCATION_COUNTS='$RUN_DIR/allocations' exec '$BIN/sms-router-worker' "\$@"
SH
    chmod 755 "$RUN_DIR/counted-worker"
    prepare_system
    # shellcheck disable=SC2034 # start_router's
    ROUTER_ENVIRONMENT=(LD_PRELOAD="$RUN_DIR/allocations.so" ALLOCATION_COUNTS="$RUN_DIR/allocations" SMS_ROUTER_WORKER_PATH="$RUN_DIR/counted-worker")
    start_router
    # shellcheck disable=SC2034
    ROUTER_ENVIRONMENT=()
    warm_up
    mapfile -t pids < <(worker_pids)
    before=("$(allocations_of "$ROUTER_PID")" "$(allocations_of "${pids[@]}")")
    load profile-allocations --connections "$CONNECTIONS" --duration "$DURATION" --users "$PEOPLE"
    messages=$(json_number answered <"$RUN_DIR/load.json")
    record_pair dispatcher "${before[0]}" "$(allocations_of "$ROUTER_PID")" "$messages" _allocations _allocated_bytes
    record_pair workers "${before[1]}" "$(allocations_of "${pids[@]}")" "$messages" _allocations _allocated_bytes
}

scenario_profile() {
    ensure_packages "${PROFILE_PACKAGES[@]}"
    perf stat -e raw_syscalls:sys_enter true 2>/dev/null || fail "perf may not count system calls here; run this as root"
    restart_postgres -c shared_preload_libraries=pg_stat_statements
    sql -c "create extension if not exists pg_stat_statements"
    restart_system
    warm_up
    local run
    for ((run = 1; run <= RUNS; run++)); do
        step "profile: run $run of $RUNS"
        profile_costs
    done
    step "profile: system calls"
    profile_calls
    step "profile: allocations"
    profile_allocations
    print_medians profile
    print_medians profile-calls-dispatcher
    print_medians profile-calls-workers
    step "profile: samples"
    restart_system
    warm_up
    profile_samples
    restart_postgres
}
