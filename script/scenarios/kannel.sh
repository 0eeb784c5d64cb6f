# shellcheck shell=bash disable=SC2034
# Kannel (Debian's package) as a peer that does less: it takes a message by HTTP, asks an HTTP service for the reply, and sends that by HTTP. No signature,
# no deduplication, no person, no rate, no spam score, nothing on disk, no order; and the answer to the webhook is an acknowledgement, its reply follows
# in a request of its own. Sourced by script/bench, used by peers.sh.
#
# bearerbox has an `smsc = http` of type generic for both ends; smsbox has one service that asks by GET. What it asks, and where the replies go, is one nginx
# that returns the text it was asked with, since the agent stand-in wants JSON.

KANNEL_ADMIN=
KANNEL_PIDS=()

start_kannel() {
    local directory=$RUN_DIR/kannel box far
    PEER_PORT=$(free_port)
    PEER_ENV=$ENV_FILE
    KANNEL_ADMIN=$(free_port)
    box=$(free_port)
    far=$(free_port)
    mkdir -p "$directory"
    (
        umask 077
        cat >"$directory/kannel.conf" <<CONF
group = core
admin-port = $KANNEL_ADMIN
admin-password = $(random_hex 8)
admin-deny-ip = "*.*.*.*"
admin-allow-ip = "127.0.0.1"
smsbox-port = $box
box-deny-ip = "*.*.*.*"
box-allow-ip = "127.0.0.1"
log-file = $RUN_DIR/log/bearerbox.log
log-level = 2
access-log = $directory/bearerbox-access.log

group = smsc
smsc = http
smsc-id = twilio
system-type = generic
port = $PEER_PORT
connect-allow-ip = 127.0.0.1
send-url = "http://127.0.0.1:$far/send?to=%P&text=%b"
status-success-regex = "sent"
generic-param-from = From
generic-param-to = To
generic-param-text = Body
generic-message-sent = "<Response />"
generic-status-sent = 200
generic-status-error = 500

group = smsbox
bearerbox-host = 127.0.0.1
bearerbox-port = $box
log-file = $RUN_DIR/log/smsbox.log
log-level = 2
access-log = $directory/smsbox-access.log

group = sms-service
keyword = default
catch-all = true
max-messages = 1
accept-x-kannel-headers = true
get-url = "http://127.0.0.1:$far/agent?from=%p&text=%b"
CONF
    )
    # shellcheck disable=SC2016 # nginx's own variable
    start_nginx kannel-nginx "$far" "default_type text/plain;" 'location /agent { return 200 "1: $arg_text"; }' 'location /send { return 200 "sent"; }'
    KANNEL_PIDS=("$STARTED_PID")
    start bearerbox-output /usr/sbin/bearerbox -v 4 "$directory/kannel.conf"
    PEER_PID=$STARTED_PID
    KANNEL_PIDS=("$PEER_PID" "${KANNEL_PIDS[@]}")
    WAIT_PID=$PEER_PID wait_until 20 "Kannel's bearerbox" curl -fsS -o /dev/null "http://127.0.0.1:$KANNEL_ADMIN/status.xml"
    start smsbox-output /usr/sbin/smsbox -v 4 "$directory/kannel.conf"
    KANNEL_PIDS=("$STARTED_PID" "${KANNEL_PIDS[@]}")
    WAIT_PID=$STARTED_PID wait_until 20 "Kannel's smsbox" kannel_has_smsbox
}

end_kannel() {
    local pid
    for pid in "${KANNEL_PIDS[@]}"; do end_started "$pid"; done
    KANNEL_PIDS=()
}

kannel_status() { curl -fsS "http://127.0.0.1:$KANNEL_ADMIN/status.xml" | tr -d ' \t\n\r'; }

kannel_has_smsbox() { grep -q '<type>smsbox</type>' <<<"$(kannel_status)"; }

# kannel_count received|sent: messages so far.
kannel_count() {
    kannel_status | sed -nE 's|.*<sms><received><total>([0-9]+)</total><queued>[0-9]+</queued></received><sent><total>([0-9]+)<.*|received \1\nsent \2|p' |
        sed -n "s/^$1 //p"
}

kannel_is_drained() { [ "$(kannel_count sent)" -ge "$(kannel_count received)" ]; }

# bearerbox, smsbox: what Kannel is.
kannel_cpu_us() { cpu_us_of "${KANNEL_PIDS[0]}" "${KANNEL_PIDS[1]}"; }

# kannel_run FIGURES OPTION…: like peer_load, but a message counts when its reply has been sent, and so does the processor time until then.
kannel_run() {
    local figures=$1 received sent cpu ended
    shift
    received=$(kannel_count received)
    sent=$(kannel_count sent)
    cpu=$(kannel_cpu_us)
    # It reads sender, recipient and text from the URL, not from the form: the form comes too, for nothing, and everybody says the same.
    peer_load "$figures" --path "/sms?From=%2B14152000000&To=%2B15005550006&Body=Load+test+message+number+00000000" "$@"
    ended=$EPOCHREALTIME
    # What is lost never comes; it is counted below.
    for _ in {1..600}; do
        if kannel_is_drained; then break; fi
        sleep 0.1
    done
    awk -v end="$EPOCHREALTIME" -v begin="$ended" -v cpu="$(($(kannel_cpu_us) - cpu))" -v load="$(json_number elapsed_s <"$RUN_DIR/load.json")" \
        -v taken="$(($(kannel_count received) - received))" -v sent="$(($(kannel_count sent) - sent))" 'BEGIN {
            print "per_s", sent / (load + end - begin)
            print "cpu", sent ? cpu / sent : 0
            print "lost", taken - sent }' >"$RUN_DIR/kannel-run"
    # The last lines of this run: those of peer_load are acknowledgements.
    for ended in throughput_per_s:per_s cpu_us_service:cpu; do
        sed -i '$d' "$RUN_DIR/figures/$figures/${ended%:*}"
        record "$figures" "${ended%:*}" "$(awk -v name="${ended#*:}" '$1 == name { print $2 }' "$RUN_DIR/kannel-run")"
    done
    record "$figures" not_once "$(awk '$1 == "lost" { print $2 }' "$RUN_DIR/kannel-run")"
    # It has no database; the server beside it idles.
    rm -f "$RUN_DIR/figures/$figures/cpu_us_postgres"
}

# kannel_turn SEED
kannel_turn() {
    kannel_run warm-up --connections "$CONNECTIONS" --messages 10000
    kannel_run peers-kannel --connections "$CONNECTIONS" --duration "$DURATION" --presign "$((DURATION * 8000))" --seed "$1"
    record peers-kannel pss_mb "$(awk -v a="$(memory_of "${KANNEL_PIDS[0]}")" -v b="$(memory_of "${KANNEL_PIDS[1]}")" 'BEGIN { print a + b }')"
    kannel_run peers-kannel-rate --rate "$FIXED_RATE" --duration "$DURATION" --presign "$((FIXED_RATE * DURATION))" --seed "$1"
}
