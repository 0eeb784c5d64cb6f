# shellcheck shell=bash
# An nginx that answers by itself, with nothing behind it: what the front is measured against (scenarios/front.sh), and what Kannel asks and sends
# to (scenarios/kannel.sh). Sourced by script/bench after common.sh; the package is installed by who uses it.

# start_nginx NAME PORT DIRECTIVE…: one process on 127.0.0.1:PORT, whose server block has these directives; its files are in RUN_DIR/NAME, its process
# id is in STARTED_PID.
start_nginx() {
    local name=$1 port=$2 directory=$RUN_DIR/$1
    shift 2
    mkdir -p "$directory"
    {
        cat <<CONF
daemon off;
worker_processes 1;
error_log $RUN_DIR/log/$name.log;
pid $directory/pid;
events { worker_connections 4096; }
http {
    access_log off;
    keepalive_requests 1000000000;
    client_body_temp_path $directory/body;
    proxy_temp_path $directory/proxy;
    fastcgi_temp_path $directory/fastcgi;
    uwsgi_temp_path $directory/uwsgi;
    scgi_temp_path $directory/scgi;
    server {
        listen 127.0.0.1:$port;
CONF
        printf '        %s\n' "$@"
        printf '    }\n}\n'
    } >"$directory/nginx.conf"
    start "$name" /usr/sbin/nginx -c "$directory/nginx.conf" -e "$RUN_DIR/log/$name.log"
    # Whatever the answer is: that there is one.
    WAIT_PID=$STARTED_PID wait_until 10 "$name on port $port" curl -s -o /dev/null "http://127.0.0.1:$port/"
}
