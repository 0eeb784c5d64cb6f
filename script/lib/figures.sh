# shellcheck shell=bash
# Collecting figures over several runs, and reading what processes use. Sourced by script/bench after common.sh.

# record SCENARIO NAME VALUE: one figure of one run.
record() {
    mkdir -p "$RUN_DIR/figures/$1"
    [ -n "$3" ] || return 0
    [ -e "$RUN_DIR/figures/$1/$2" ] || echo "$2" >>"$RUN_DIR/figures/$1.order"
    echo "$3" >>"$RUN_DIR/figures/$1/$2"
}

# record_json SCENARIO FILE: every number and flag of a flat JSON object.
record_json() {
    local name value
    while IFS=$'\t' read -r name value; do
        case $value in
        true) value=1 ;;
        false) value=0 ;;
        esac
        record "$1" "$name" "$value"
    done < <({ tr -d '\n' <"$2" && echo; } | sed 's/^{//; s/}$//; s/,"/\n"/g' | sed -nE 's/^"([^"]*)":(-?[0-9.e+-]+|true|false)$/\1\t\2/p')
}

# json_number KEY: the first number with that key on standard input.
json_number() { grep -oE "\"$1\" *: *-?[0-9.]+" | head -n 1 | sed 's/.*: *//'; }

# median FILE: of the numbers in it, one a line.
median() {
    sort -g "$1" | awk '{ v[NR] = $1 } END { m = NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2; printf "%.10g\n", m }'
}

# print_medians SCENARIO: a line a figure, on standard output: median, and all runs behind it.
print_medians() {
    local name directory=$RUN_DIR/figures/$1
    [ -d "$directory" ] || return 0
    printf '\n%s\n' "$1"
    while read -r name; do
        printf '  %-26s %14s   (%s)\n' "$name" "$(median "$directory/$name" | rounded)" "$(rounded <"$directory/$name" | paste -sd ' ')"
    done <"$directory.order"
}

# Numbers as people read them: whole ones as they are, others with two decimals.
rounded() { awk '{ if ($1 == int($1)) printf "%d\n", $1; else printf "%.2f\n", $1 }'; }

# print_ratio TEXT SCENARIO OTHER NAME: median of SCENARIO over median of OTHER, in percent.
print_ratio() {
    printf '\n%s: %s %%\n' "$1" \
        "$(awk -v a="$(median "$RUN_DIR/figures/$2/$4")" -v b="$(median "$RUN_DIR/figures/$3/$4")" 'BEGIN { printf "%.1f", b ? 100 * a / b : 0 }')"
}

# Process $1 and its children.
tree_of() {
    echo "$1"
    awk -v root="$1" '{ pid = $1; sub(/^.*\) /, ""); if ($2 == root) print pid }' /proc/[0-9]*/stat 2>/dev/null || true
}

# memory_of PID: proportional memory of it and its children, in MB (10^6 bytes).
memory_of() {
    local pid
    for pid in $(tree_of "$1"); do cat "/proc/$pid/smaps_rollup" 2>/dev/null || true; done |
        awk '/^Pss:/ { sum += $2 } END { printf "%.1f\n", sum * 1024 / 1e6 }'
}

# cpu_us_of PID…: processor time so far of these and their children, the buried ones included, in µs.
cpu_us_of() {
    local pid
    for pid; do tree_of "$pid"; done | while read -r pid; do cat "/proc/$pid/stat" 2>/dev/null || true; done |
        awk -v ticks="$(getconf CLK_TCK)" '{ sub(/^.*\) /, ""); sum += $12 + $13 + $14 + $15 } END { printf "%.0f\n", sum * 1e6 / ticks }'
}

# threads_of PID: the most threads that it or one of its children has.
threads_of() {
    local pid
    for pid in $(tree_of "$1"); do sed -n 's/^Threads:[[:space:]]*//p' "/proc/$pid/status" 2>/dev/null || true; done | sort -n | tail -n 1
}

# What the figures were measured on.
describe_machine() {
    printf '%s, %s cores, %s, PostgreSQL %s\n' "$(sed -n 's/^model name[[:space:]]*: //p' /proc/cpuinfo | head -n 1)" "$(nproc)" \
        "$(uname -sr)" "$(sql -c 'show server_version')"
}
