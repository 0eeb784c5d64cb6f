# shellcheck shell=bash
# A router to try things on: its environment file, stand-ins and processes. Sourced after common.sh, postgres.sh, and BIN being set.

ENV_FILE=
ROUTER_PID=
ROUTER_PORT=
OUR_NUMBER=+15005550006
ACCOUNT=
AUTH_TOKEN=
ADMIN_TOKEN=
# Where the stand-in for Twilio's REST listens; without one late replies wait.
TWILIO_PORT=

# write_environment KEY=VALUE…: the settings file of the router and of sms-routerctl, readable by its owner alone. Later keys win.
write_environment() {
    ENV_FILE=$RUN_DIR/router.env
    ROUTER_PORT=$(free_port 8000)
    mkdir -p "$RUN_DIR/state"
    chmod 700 "$RUN_DIR/state"
    # These stay what they were when the file is written again.
    : "${ACCOUNT:=$(random_hex 16)}" "${AUTH_TOKEN:=$(random_hex 16)}" "${ADMIN_TOKEN:=$(random_hex 16)}"
    (
        umask 077
        {
            cat <<ENV
DATABASE_URL=$DATABASE_URL
TWILIO_ACCOUNT_SID=AC$ACCOUNT
TWILIO_AUTH_TOKEN=$AUTH_TOKEN
TWILIO_PHONE_NUMBER=$OUR_NUMBER
TWILIO_API_BASE_URL=http://127.0.0.1:${TWILIO_PORT:-9}
AGENT_CORE_URL=builtin:echo
SMS_ROUTER_LISTEN=127.0.0.1:$ROUTER_PORT
SMS_ROUTER_PUBLIC_URL=http://127.0.0.1:$ROUTER_PORT
SMS_ROUTER_ADMIN_TOKEN=$ADMIN_TOKEN
SMS_ROUTER_STATE_DIR=$RUN_DIR/state
SMS_ROUTER_DASHBOARD=$PROJECT/dashboard
ENV
            [ "$#" -eq 0 ] || printf '%s\n' "$@"
        } | awk -F= '{ if (!($1 in line)) order[++n] = $1; line[$1] = $0 } END { for (i = 1; i <= n; i++) print line[order[i]] }' >"$ENV_FILE"
    )
}

# setting KEY: the value that the environment file has for it.
setting() { sed -n "s/^$1=//p" "$ENV_FILE"; }

# sms-routerctl on this environment alone, whatever the caller's shell has exported.
routerctl() { env -i PATH="$PATH" LC_ALL="$LC_ALL" SMS_ROUTER_ENV_FILE="$ENV_FILE" "$BIN/sms-routerctl" "$@"; }

# start_standin KIND ARGUMENT…: a stand-in for Twilio's REST or for an agent; see sms-router-standin --help.
start_standin() {
    local kind=$1
    shift
    start "$kind" env -i PATH="$PATH" "$BIN/sms-router-standin" "$kind" "$@"
}

# More of its environment, beside the file: VARIABLE=VALUE each.
ROUTER_ENVIRONMENT=()

# begin_router: starts it.
begin_router() {
    start router env -i PATH="$PATH" LC_ALL="$LC_ALL" SMS_ROUTER_ENV_FILE="$ENV_FILE" "${ROUTER_ENVIRONMENT[@]+"${ROUTER_ENVIRONMENT[@]}"}" "$BIN/sms-router"
    ROUTER_PID=$STARTED_PID
}

# router_is_up: whether it says that a message can be made durable.
router_is_up() { curl -fsS -o /dev/null "http://127.0.0.1:$ROUTER_PORT/sms-router/webhook/health"; }

# start_router: starts it and waits until it is up.
start_router() {
    begin_router
    WAIT_PID=$ROUTER_PID wait_until 30 "the router on port $ROUTER_PORT" router_is_up
}
