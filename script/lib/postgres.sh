# shellcheck shell=bash
# A PostgreSQL cluster of our own: in the run directory, reached by a socket with a short path and by one free port on loopback, with a
# password, ended with the script. It never touches a system cluster. Sourced after common.sh.

PG_BIN=
PG_DIR=
PG_PORT=
PG_PASSWORD=
PG_USER=sms_router
PG_PID=
PG_ARGUMENTS=()
DATABASE_URL=

# Runs a command as the user who owns the cluster: root may not, PostgreSQL refuses it.
as_database_owner() {
    if [ "$(id -u)" -eq 0 ]; then
        setpriv --reuid postgres --regid postgres --init-groups --inh-caps=-all -- "$@"
    else
        "$@"
    fi
}

# start_postgres DATA_BASE [SETTING=VALUE…]: initialises and starts the cluster with synchronous_commit=on, with its data below DATA_BASE
# (the run directory, or a place on a disk), and sets DATABASE_URL (by the socket) to an empty database owned by PG_USER.
start_postgres() {
    local base=$1 setting
    shift
    PG_BIN=$(compgen -G '/usr/lib/postgresql/*/bin' | sort -V | tail -n 1)
    [ -x "$PG_BIN/postgres" ] || PG_BIN=$(dirname "$(command -v postgres || true)")
    [ -x "$PG_BIN/initdb" ] || fail "no PostgreSQL server in /usr/lib/postgresql/*/bin; install the package postgresql"
    PG_DIR=$RUN_DIR/pg
    PG_DATA=$base/${RUN_DIR##*/}.data
    if [ "$base" = "$RUN_DIR" ]; then PG_DATA=$PG_DIR/data; else remove_at_end "$PG_DATA"; fi
    PG_PASSWORD=$(random_hex 16)
    PG_PORT=$(free_port)
    mkdir -p "$PG_DIR" "$PG_DATA"
    chmod 700 "$PG_DATA"
    printf '%s\n' "$PG_PASSWORD" >"$PG_DIR/password"
    chmod 600 "$PG_DIR/password"
    [ "$(id -u)" -ne 0 ] || chown -R postgres "$PG_DIR" "$PG_DATA"
    touch "$RUN_DIR/log/postgres.log"
    as_database_owner "$PG_BIN/initdb" -D "$PG_DATA" -U postgres -A scram-sha-256 --pwfile="$PG_DIR/password" -E UTF8 --locale=C.UTF-8 \
        >>"$RUN_DIR/log/postgres.log" 2>&1 || fail "initdb failed"
    rm -f "$PG_DIR/password"
    for setting in listen_addresses=127.0.0.1 "port=$PG_PORT" "unix_socket_directories=$PG_DIR" synchronous_commit=on max_connections=200 \
        log_min_messages=warning "$@"; do
        PG_ARGUMENTS+=(-c "$setting")
    done
    run_postgres
    PGPASSWORD=$PG_PASSWORD "$PG_BIN/psql" -q -v ON_ERROR_STOP=1 -h "$PG_DIR" -p "$PG_PORT" -U postgres -d postgres >&2 <<SQL
create role $PG_USER login password '$PG_PASSWORD';
create database sms_router owner $PG_USER;
SQL
    # shellcheck disable=SC2034 # used by those who source this
    DATABASE_URL="postgresql://$PG_USER:$PG_PASSWORD@${PG_DIR//\//%2F}:$PG_PORT/sms_router"
}

# Starts the server; after `end_started "$PG_PID"` too, which shuts it down fast.
run_postgres() {
    # The change of user comes before the parent-death signal, which the kernel would clear at that change.
    if [ "$(id -u)" -eq 0 ]; then
        start postgres setpriv --reuid postgres --regid postgres --init-groups --inh-caps=-all -- \
            setpriv --pdeathsig QUIT -- "$PG_BIN/postgres" -D "$PG_DATA" "${PG_ARGUMENTS[@]}"
    else
        start postgres setpriv --pdeathsig QUIT -- "$PG_BIN/postgres" -D "$PG_DATA" "${PG_ARGUMENTS[@]}"
    fi
    PG_PID=$STARTED_PID
    # SIGINT is PostgreSQL's fast shutdown; SIGTERM would wait for its clients.
    STARTED[${#STARTED[@]} - 1]="$PG_PID:INT:postgres"
    WAIT_PID=$PG_PID wait_until 30 "PostgreSQL on port $PG_PORT" "$PG_BIN/pg_isready" -q -h "$PG_DIR" -p "$PG_PORT" -U postgres
}

# sql [psql arguments]: psql on the private database, as its superuser, bare values.
sql() {
    PGPASSWORD=$PG_PASSWORD "$PG_BIN/psql" -X -q -A -t -v ON_ERROR_STOP=1 -h "$PG_DIR" -p "$PG_PORT" -U postgres -d sms_router "$@"
}
