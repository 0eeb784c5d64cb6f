#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "CSystem.h"

#include <errno.h>
#include <fcntl.h>
#include <malloc.h>
#include <signal.h>
#include <spawn.h>
#include <stdbool.h>
#include <stddef.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#define MOST_DESCRIPTORS 16

static bool is_target(const int *targets, int count, int number) {
    for (int i = 0; i < count; i++) {
        if (targets[i] == number) return true;
    }
    return false;
}

pid_t sys_spawn(const char *path, char *const argv[], char *const envp[], const int *sources, const int *targets, int count) {
    if (count < 0 || count > MOST_DESCRIPTORS) return -EINVAL;
    int highest = 2;
    for (int i = 0; i < count; i++) {
        if (targets[i] > highest) highest = targets[i];
    }

    // Copies above every target: a dup2 in the child then never overwrites a source, and never copies a descriptor onto itself, which
    // would leave close-on-exec set.
    int copies[MOST_DESCRIPTORS];
    int error = 0;
    int copied = 0;
    for (; copied < count; copied++) {
        copies[copied] = fcntl(sources[copied], F_DUPFD_CLOEXEC, highest + 1);
        if (copies[copied] < 0) {
            error = errno;
            break;
        }
    }

    pid_t pid = 0;
    if (error == 0) {
        posix_spawn_file_actions_t actions;
        posix_spawnattr_t attributes;
        error = posix_spawn_file_actions_init(&actions);
        if (error == 0) {
            error = posix_spawnattr_init(&attributes);
            if (error != 0) posix_spawn_file_actions_destroy(&actions);
        }
        if (error == 0) {
            sigset_t none, all;
            sigemptyset(&none);
            sigfillset(&all);
            posix_spawnattr_setsigmask(&attributes, &none);
            posix_spawnattr_setsigdefault(&attributes, &all);
            posix_spawnattr_setpgroup(&attributes, 0);
            posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);

            if (!is_target(targets, count, 0)) {
                error = posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
            }
            for (int number = 3; error == 0 && number < highest; number++) {
                if (!is_target(targets, count, number)) error = posix_spawn_file_actions_addclose(&actions, number);
            }
            for (int i = 0; error == 0 && i < count; i++) {
                error = posix_spawn_file_actions_adddup2(&actions, copies[i], targets[i]);
            }
            if (error == 0) error = posix_spawn_file_actions_addclosefrom_np(&actions, highest + 1);
            if (error == 0) error = posix_spawn(&pid, path, &actions, &attributes, argv, envp);
            posix_spawn_file_actions_destroy(&actions);
            posix_spawnattr_destroy(&attributes);
        }
    }
    for (int i = 0; i < copied; i++) close(copies[i]);
    return error == 0 ? pid : -error;
}

int sys_pidfd(pid_t pid) {
    long descriptor = syscall(SYS_pidfd_open, pid, 0);
    return descriptor < 0 ? -errno : (int)descriptor;
}

pid_t sys_reap(pid_t pid, int *code, int *signal) {
    int status = 0;
    pid_t ended;
    do {
        ended = waitpid(pid, &status, WNOHANG);
    } while (ended < 0 && errno == EINTR);
    if (ended < 0) return -errno;
    *code = WIFEXITED(status) ? WEXITSTATUS(status) : 0;
    *signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
    return ended;
}

int sys_socketpair(int pair[2]) {
    return socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, pair) < 0 ? -errno : 0;
}

int64_t sys_raise_descriptor_limit(void) {
    struct rlimit limit;
    if (getrlimit(RLIMIT_NOFILE, &limit) < 0) return -errno;
    if (limit.rlim_cur < limit.rlim_max) {
        limit.rlim_cur = limit.rlim_max;
        if (setrlimit(RLIMIT_NOFILE, &limit) < 0) return -errno;
    }
    return limit.rlim_cur > INT64_MAX ? INT64_MAX : (int64_t)limit.rlim_cur;
}

int sys_peer_credentials(int descriptor, pid_t *pid, uid_t *uid, gid_t *gid) {
    struct ucred credentials;
    socklen_t length = sizeof credentials;
    if (getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &credentials, &length) < 0) return -errno;
    *pid = credentials.pid;
    *uid = credentials.uid;
    *gid = credentials.gid;
    return 0;
}

int sys_send_datagram(const char *path, const void *bytes, size_t length) {
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    size_t path_length = strlen(path);
    if (path_length < 2 || (path[0] != '/' && path[0] != '@')) return -EINVAL;
    if (path_length >= sizeof address.sun_path) return -ENAMETOOLONG;
    memcpy(address.sun_path, path, path_length);
    // An abstract name has no terminating zero: its length says where it ends (unix(7)).
    if (path[0] == '@') address.sun_path[0] = 0;
    socklen_t address_length = (socklen_t)(offsetof(struct sockaddr_un, sun_path) + path_length + (path[0] == '@' ? 0 : 1));
    int descriptor = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0) return -errno;
    // Never blocks: the manager's queue being full costs this one message.
    ssize_t sent = sendto(descriptor, bytes, length, MSG_NOSIGNAL | MSG_DONTWAIT, (struct sockaddr *)&address, address_length);
    int error = sent < 0 ? errno : 0;
    close(descriptor);
    return -error;
}

void sys_set_name(const char *name) { prctl(PR_SET_NAME, name, 0, 0, 0); }

int sys_set_close_on_exec(int descriptor) {
    int flags = fcntl(descriptor, F_GETFD);
    if (flags < 0 || fcntl(descriptor, F_SETFD, flags | FD_CLOEXEC) < 0) return -errno;
    return 0;
}

int sys_set_nonblocking(int descriptor) {
    int flags = fcntl(descriptor, F_GETFL);
    if (flags < 0 || fcntl(descriptor, F_SETFL, flags | O_NONBLOCK) < 0) return -errno;
    return 0;
}

int sys_open_private(const char *path) {
    int descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    return descriptor < 0 ? -errno : descriptor;
}

void sys_trim_heap(void) { malloc_trim(0); }
