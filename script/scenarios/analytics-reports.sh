# shellcheck shell=bash
# How long reports take over LOG_ROWS rows of the log: every kind by everything, over the longest spans, warm, cold, and beside a purge and a rebuild. Sourced by
# script/bench; what they are compared with is in analytics.sh.

# report_most NAME: the milliseconds that it may not take. By person there are as many sums as people times days, and hours of one number are looked for among
# those of all: a week is like all others.
report_most() {
    case $1 in
    *_of_a_month) echo 300 ;;
    *_of_a_quarter) echo 600 ;;
    *) echo 100 ;;
    esac
}

# every_report: a line each: name, and path with query of the endpoint.
every_report() {
    local kind by span
    for kind in usage trends performance cost; do
        for by in none hour day number country channel outcome person; do
            case $kind:$by in
            trends:hour | trends:day | performance:person) continue ;;
            esac
            case $by in
            hour) span=31d ;;
            person) span=7d ;;
            *) span=100d ;;
            esac
            # With the span before, which is as long.
            [ "$kind" = trends ] && [ "$by" != person ] && span=50d
            printf '%s_by_%s report/%s?by=%s&last=%s\n' "$kind" "$by" "$kind" "$by" "$span"
        done
    done
    printf '%s\n' "usage_by_local_day report/usage?by=day&last=92d&zone=Europe/Berlin" "performance_by_local_day report/performance?by=day&last=92d&zone=Europe/Berlin" \
        "cost_of_a_country report/cost?by=number&last=100d&country=DE" "usage_of_a_number report/usage?by=day&last=100d&number=%2B18005550001" \
        "usage_as_csv report/usage?by=hour&last=31d&format=csv" "cost_of_a_thousand_people report/cost?by=person&last=7d&top=1000" \
        "cost_by_person_of_a_month report/cost?by=person&last=31d" "usage_by_person_of_a_quarter report/usage?by=person&last=92d" \
        "hours_of_a_number_of_a_month report/usage?by=hour&last=31d&number=%2B18005550001" "latest_rows usage?limit=100"
}

# ask_report FIGURES NAME PATH: once, in ms.
ask_report() {
    local seconds
    seconds=$(curl -fsS -o /dev/null -w '%{time_total}' -H "Authorization: Bearer $ADMIN_TOKEN" "http://127.0.0.1:$ROUTER_PORT/sms-router/admin/$3") ||
        fail "$2 was not answered"
    record "$1" "$2" "$(awk -v s="$seconds" 'BEGIN { print 1000 * s }')"
}

# warm_reports FIGURES: once unmeasured, then ten times.
warm_reports() {
    local name path run
    while read -r name path; do
        curl -fsS -o /dev/null -H "Authorization: Bearer $ADMIN_TOKEN" "http://127.0.0.1:$ROUTER_PORT/sms-router/admin/$path" || fail "$name was not answered"
        for ((run = 0; run < 10; run++)); do ask_report "$1" "$name" "$path"; done
    done < <(every_report)
}

database_is_known() { curl -fsS "http://127.0.0.1:$ROUTER_PORT/sms-router/webhook/health" | grep -Eq '"database": *"healthy"'; }

# cold_reports FIGURES: ten times PostgreSQL anew, with nothing in its buffers, nor in the system's where that may be emptied; each report once, another one
# first each time.
cold_reports() {
    local round name path reports count place
    mapfile -t reports < <(every_report)
    count=${#reports[@]}
    for ((round = 0; round < 10; round++)); do
        end_started "$PG_PID"
        sync
        if ! { echo 3 >/proc/sys/vm/drop_caches; } 2>/dev/null; then [ "$round" -gt 0 ] || say "the system's own cache cannot be emptied here: it stays"; fi
        run_postgres
        wait_until 60 "the database, for the router" database_is_known
        for ((place = 0; place < count; place++)); do
            read -r name path <<<"${reports[(place + round * count / 10) % count]}"
            ask_report "$1" "$name" "$path"
        done
    done
}

# print_reports FIGURES TITLE: median and worst of each; those that are too slow go to SLOW_REPORTS.
print_reports() {
    local name file middle worst
    printf '\n%s: p50 and the longest of ten, ms\n' "$2"
    while read -r name; do
        file=$RUN_DIR/figures/$1/$name
        middle=$(median "$file")
        worst=$(sort -g "$file" | tail -n 1)
        printf '  %-28s %8s %8s\n' "$name" "$(rounded <<<"$middle")" "$(rounded <<<"$worst")"
        awk -v worst="$worst" -v most="$(report_most "$name")" 'BEGIN { exit !(worst >= most) }' && SLOW_REPORTS+=("$2: $name")
    done <"$RUN_DIR/figures/$1.order"
    return 0
}
SLOW_REPORTS=()

# The command beside the endpoint: a process, its connection, the same two statements.
command_reports() {
    local kind run began
    for kind in usage trends performance cost; do
        for ((run = 0; run < 11; run++)); do
            began=$(date +%s%N)
            routerctl report "$kind" --last 100d >/dev/null || fail "sms-routerctl report $kind"
            [ "$run" -eq 0 ] || record command-reports "$kind" "$(awk -v ns=$(($(date +%s%N) - began)) 'BEGIN { print ns / 1e6 }')"
        done
    done
}

# rebuild_again_and_again FILE: the last ten days, until FILE is there.
rebuild_again_and_again() {
    local first
    first=$(date -u -d '10 days ago' +%F)
    while [ ! -e "$1" ]; do routerctl report rebuild --from "$first" >>"$RUN_DIR/log/rebuild.log" 2>&1 || echo "rebuild failed" >>"$RUN_DIR/rebuild-failed"; done
}

purged_rows() { sql -c "select coalesce(sum(removed), 0) from sms_router_retention where task = 'logs'"; }

purge_has_begun() { [ "$(purged_rows)" -gt 0 ]; }

scenario_analytics-reports() {
    local began rebuilding before
    step "$LOG_ROWS rows of the log: ten thousand people from five countries, four numbers of ours, a hundred days"
    sql -v rows="$LOG_ROWS" >/dev/null <<'SQL'
insert into sms_usage_logs (user_id, phone_number, message_direction, message_length, success, processing_time_ms, created_at, country_code,
    twilio_message_sid, final_status, segments, cost_micros, outcome, channel, our_number)
  select (select min(id) from users) + i / 2 % 10000, '+1415200' || lpad((i / 2 % 10000)::text, 4, '0'), case when i % 2 = 0 then 'inbound' else 'outbound' end,
    30, true, 12 + i % 900, (now() at time zone 'utc') - interval '100 days' + i * (interval '100 days' / :rows), (array['US', 'GB', 'DE', 'FR', 'KZ'])[1 + i / 2 % 5],
    'SM' || md5(i::text), case when i % 2 = 1 then 'delivered' end, case when i % 2 = 1 then 1 end, case when i % 2 = 1 then 8300 end,
    (array['replied', 'replied', 'replied', 'unknown', 'spam'])[1 + i / 7 % 5], (array['sms', 'sms', 'sms', 'whatsapp'])[1 + i / 11 % 4],
    '+1800555' || lpad((i / 2 % 4)::text, 4, '0')
  from generate_series(1, :rows) i;
vacuum analyze sms_usage_logs;
-- There is no text to be purged in all those rows, which the purge of rows would wait for.
insert into sms_router_configs (config_key, config_value) values ('retention_content_days', '0');
-- All at once, and not in the background's steps, which would also tell the numbers apart.
insert into sms_router_usage_numbers select '+1800555' || lpad(i::text, 4, '0') from generate_series(0, 3) i on conflict do nothing;
update sms_router_usage_cursor set position = pg_sequence_last_value(pg_get_serial_sequence('sms_usage_logs', 'id')::regclass);
SQL
    began=$SECONDS
    routerctl report rebuild >&2
    printf '\nrebuilt %s rows in %s s\n' "$(sql -c "select count(*) from sms_usage_logs")" $((SECONDS - began))
    must_be_equal "rebuilt"
    sql -c "vacuum analyze sms_router_usage, sms_router_usage_totals, sms_router_usage_people" >/dev/null
    restart_system
    warm_up
    step "warm"
    warm_reports warm-reports
    print_reports warm-reports warm
    command_reports
    print_reports command-reports "the command, its process included"
    step "cold: ten times PostgreSQL anew"
    cold_reports cold-reports
    print_reports cold-reports cold
    step "beside a purge and a rebuild"
    before=$(purged_rows)
    : >"$RUN_DIR/rebuild-failed"
    routerctl config set retention_metadata_days 95 >&2
    rebuild_again_and_again "$RUN_DIR/rebuild.end" &
    rebuilding=$!
    wait_until 180 "the purge" purge_has_begun
    warm_reports busy-reports
    touch "$RUN_DIR/rebuild.end"
    wait "$rebuilding" || true
    print_reports busy-reports "beside a purge and a rebuild"
    printf '\nmeanwhile the purge took %s rows; rebuilds that failed: %s\n' $(($(purged_rows) - before)) "$(wc -l <"$RUN_DIR/rebuild-failed")"
    [ "${#SLOW_REPORTS[@]}" -eq 0 ] || fail "$(printf 'too slow: %s' "$(printf '%s; ' "${SLOW_REPORTS[@]}")")"
}
