# shellcheck shell=bash
# The front alone, beside nginx. Sourced by script/bench.

# One run of each, one behind the other: a machine that drifts drifts for both.
front_run() {
    load front --bad-signature --connections "$CONNECTIONS" --duration 10 --users "$PEOPLE" --seed "$SEED"
    load nginx --bad-signature --connections "$CONNECTIONS" --duration 10 --users "$PEOPLE" --seed "$SEED" --connect "127.0.0.1:$1" \
        --measure "nginx=$2"
}

# The front alone: a wrong signature, answered 403; beside it nginx with one process, returning a constant.
scenario_front() {
    ensure_packages nginx-light
    restart_system
    local port
    port=$(free_port)
    mkdir -p "$RUN_DIR/nginx"
    cat >"$RUN_DIR/nginx.conf" <<CONF
daemon off;
worker_processes 1;
error_log $RUN_DIR/log/nginx-error.log;
pid $RUN_DIR/nginx/pid;
events { worker_connections 4096; }
http {
    access_log off;
    keepalive_requests 1000000000;
    client_body_temp_path $RUN_DIR/nginx/body;
    proxy_temp_path $RUN_DIR/nginx/proxy;
    fastcgi_temp_path $RUN_DIR/nginx/fastcgi;
    uwsgi_temp_path $RUN_DIR/nginx/uwsgi;
    scgi_temp_path $RUN_DIR/nginx/scgi;
    server {
        listen 127.0.0.1:$port;
        default_type application/json;
        location / { return 403 '{"detail":"Invalid signature"}'; }
    }
}
CONF
    start nginx /usr/sbin/nginx -c "$RUN_DIR/nginx.conf" -e "$RUN_DIR/log/nginx-error.log"
    local nginx=$STARTED_PID
    WAIT_PID=$nginx wait_until 10 nginx curl -s -o /dev/null "http://127.0.0.1:$port/"
    repeat front front_run "$port" "$nginx"
    print_medians nginx
    end_started "$nginx"
    print_ratio "the front's share of nginx's requests a second" front nginx throughput_per_s
}
