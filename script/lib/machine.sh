# shellcheck shell=bash
# A machine of its own for trying a package out: this system's files under a layer in memory, with a real systemd as its first process, in
# namespaces of its own. Whatever is installed, started or broken in it is gone with it; only the network is shared. Needs root and overlayfs.
# Sourced after common.sh, with RUN_DIR made. Nothing is mounted in this system's own name space.

# The machine's first process, as this system numbers it.
MACHINE_PID=
# The process that waits for it.
MACHINE_PARENT=
MACHINE_CGROUP=

# Empty when a machine can be had here; else what is missing.
machine_lacks() {
    if [ "$(id -u)" -ne 0 ]; then
        echo "root"
    elif ! grep -qw overlay /proc/filesystems; then
        echo "overlayfs in the kernel"
    elif [ -z "$(findmnt -n -t cgroup2 -o TARGET)" ]; then
        echo "a mounted cgroup2"
    elif [ ! -x /lib/systemd/systemd ]; then
        echo "the package systemd"
    fi
}

# start_machine SHARED…: boots it as far as services can be started. The directories SHARED are in it at the same place, read-only.
start_machine() {
    local base=$RUN_DIR/machine cgroups
    mkdir -p "$base"
    cgroups=$(findmnt -n -t cgroup2 -o TARGET | head -n 1)
    MACHINE_CGROUP=$cgroups/${RUN_DIR##*/}
    mkdir "$MACHINE_CGROUP"
    trap 'clean_up_machine $?' EXIT
    # shellcheck disable=SC2016 # expanded inside
    start machine bash -c '
        echo $$ >"$1/cgroup.procs"
        shift
        exec unshare --mount --pid --ipc --uts --cgroup --fork --kill-child bash -c "$@"' join "$MACHINE_CGROUP" '
        set -euo pipefail
        base=$1
        shift
        mount --make-rprivate /
        mount -t tmpfs -o mode=755 machine "$base"
        root=$base/root
        mkdir "$base/upper" "$base/work" "$root"
        mount -t overlay -o "lowerdir=/,upperdir=$base/upper,workdir=$base/work" machine "$root"
        mount -t proc proc "$root/proc"
        # Read-only: what a machine may not change of the kernel it shares.
        mount --bind "$root/proc/sys" "$root/proc/sys"
        mount -o remount,bind,ro "$root/proc/sys"
        mount -t sysfs -o ro sysfs "$root/sys"
        mount -t cgroup2 cgroup2 "$root/sys/fs/cgroup"
        for place in run tmp; do mount -t tmpfs -o mode=755 "$place" "$root/$place"; done
        chmod 1777 "$root/tmp"
        mount -t tmpfs -o mode=755 dev "$root/dev"
        mkdir "$root/dev/shm" "$root/dev/pts"
        mount -t tmpfs -o mode=1777 shm "$root/dev/shm"
        mount -t devpts -o newinstance,ptmxmode=666 devpts "$root/dev/pts"
        ln -s pts/ptmx "$root/dev/ptmx"
        ln -s /proc/self/fd "$root/dev/fd"
        for device in null zero full random urandom tty; do
            touch "$root/dev/$device"
            mount --bind "/dev/$device" "$root/dev/$device"
        done
        for shared; do
            mkdir -p "$root$shared"
            mount --bind "$shared" "$root$shared"
            mount -o remount,bind,ro "$root$shared"
        done
        # None of this system'"'"'s own services, mounts and policies.
        rm -rf "$root"/etc/systemd/system/*.wants "$root/usr/sbin/policy-rc.d" "$root/etc/fstab"
        cd "$root"
        mkdir .outside
        pivot_root . .outside
        exec >/dev/null 2>&1 </dev/null
        umount -l /.outside
        mount --make-rshared /
        exec env -i container=sms-router PATH=/usr/sbin:/usr/bin:/sbin:/bin setpriv --bounding-set=-sys_time,-sys_module,-sys_rawio \
            /lib/systemd/systemd --unit=sysinit.target --show-status=no --log-target=journal' machine "$base" "$@"
    # unshare itself leaves SIGTERM alone; its end is the end of all processes inside.
    MACHINE_PARENT=$STARTED_PID
    STARTED[${#STARTED[@]} - 1]="$MACHINE_PARENT:KILL:machine"
    WAIT_PID=$MACHINE_PARENT wait_until 30 "the machine" machine_is_up
}

# In place of clean_up, which then has the script's status as its own `$?`.
clean_up_machine() {
    set +e
    end_machine
    (exit "$1")
    clean_up
}

machine_is_up() {
    local child
    [ "$(cat "/proc/$MACHINE_PARENT/comm")" = unshare ] || return 1
    child=$(pgrep -P "$MACHINE_PARENT") || return 1
    MACHINE_PID=$child
    [ "$(cat "/proc/$MACHINE_PID/comm")" = systemd ] && in_machine systemctl --quiet is-active sysinit.target
}

# in_machine COMMAND…: runs it there as root, with a bare environment.
in_machine() {
    nsenter --target "$MACHINE_PID" --mount --pid --ipc --uts --cgroup --root --wd -- \
        env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 TERM=dumb "$@"
}

# Ends it, keeps the end of its journal as a log and removes its control group. Called when the script ends, however it does, but for kill -9,
# which leaves an empty group.
end_machine() {
    local waited=0
    [ -n "$MACHINE_PARENT" ] || return 0
    if [ -n "$MACHINE_PID" ]; then
        in_machine journalctl --no-pager -n 60 -o short-monotonic >"$RUN_DIR/log/machine-journal.log" 2>/dev/null || true
    fi
    # The shell would tell of a killed job.
    { end_started "$MACHINE_PARENT"; } 2>/dev/null
    MACHINE_PARENT=
    while [ -d "$MACHINE_CGROUP" ] && [ "$waited" -lt 100 ]; do
        find "$MACHINE_CGROUP" -depth -type d -exec rmdir {} \; 2>/dev/null || true
        [ ! -d "$MACHINE_CGROUP" ] || sleep 0.1
        waited=$((waited + 1))
    done
}
