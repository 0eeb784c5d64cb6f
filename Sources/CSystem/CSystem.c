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
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
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

// glibc keeps up to seven freed blocks of each small size aside for the thread that freed them (its "tcache"), and a trim takes them for used:
// after a crowd some hundred pages with nothing else on them. There is no call for it. So these are taken, as many again from the heap, which
// come from holes between what is used, and the latter put aside in their place.
static void empty_thread_cache(void) {
    enum { SIZES = 64, ASIDE = 7 };
    // Volatile: a compiler may leave out a malloc whose block is only freed.
    void *volatile aside[ASIDE];
    void *volatile others[ASIDE];
    for (size_t i = 0; i < SIZES; i++) {
        size_t size = 24 + 16 * i;
        for (int n = 0; n < ASIDE; n++) aside[n] = malloc(size);
        for (int n = 0; n < ASIDE; n++) others[n] = malloc(size);
        for (int n = 0; n < ASIDE; n++) free(others[n]);
        for (int n = 0; n < ASIDE; n++) free(aside[n]);
    }
}

void sys_trim_heap(void) {
    // Merges what is free first (mallopt(3) with the value that it has), so that the holes are whole.
    mallopt(M_MXFAST, 64 * sizeof(size_t) / 4);
    empty_thread_cache();
    malloc_trim(0);
}

#define WORK_PAGE_SIZE 4096

static void *map_work_page(int descriptor) {
    void *page = mmap(NULL, WORK_PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0);
    return page == MAP_FAILED ? NULL : page;
}

void *sys_work_page_new(int *descriptor) {
    int file = memfd_create("sms-router-work", MFD_CLOEXEC | MFD_ALLOW_SEALING);
    if (file < 0) {
        *descriptor = -errno;
        return NULL;
    }
    void *page = NULL;
    // Sealed: a worker that cut the file would otherwise kill its dispatcher at the next look (SIGBUS).
    if (ftruncate(file, WORK_PAGE_SIZE) == 0 && fcntl(file, F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL) == 0) {
        page = map_work_page(file);
    }
    if (page == NULL) {
        *descriptor = -errno;
        close(file);
        return NULL;
    }
    *descriptor = file;
    return page;
}

void *sys_work_page_map(int descriptor) {
    struct stat status;
    // A started by hand worker has something else there, or nothing.
    if (fstat(descriptor, &status) < 0 || !S_ISREG(status.st_mode) || status.st_size != WORK_PAGE_SIZE) return NULL;
    if ((fcntl(descriptor, F_GET_SEALS) & (F_SEAL_SHRINK | F_SEAL_GROW)) != (F_SEAL_SHRINK | F_SEAL_GROW)) return NULL;
    return map_work_page(descriptor);
}

void sys_work_page_unmap(void *page) { munmap(page, WORK_PAGE_SIZE); }

// Functions of another file: the compiler cannot drop a beginning because an end follows.
void sys_work_begin(void *page, uint64_t request, const void *account, size_t account_length, const void *sid, size_t sid_length) {
    struct sys_work *work = page;
    if (account_length > sizeof work->account) account_length = sizeof work->account;
    if (sid_length > sizeof work->sid) sid_length = sizeof work->sid;
    work->request = request;
    work->account_length = (uint8_t)account_length;
    work->sid_length = (uint8_t)sid_length;
    if (account_length > 0) memcpy(work->account, account, account_length);
    if (sid_length > 0) memcpy(work->sid, sid, sid_length);
    __atomic_store_n(&work->sequence, work->sequence + 1, __ATOMIC_RELEASE);
    __atomic_store_n(&work->is_on, 1, __ATOMIC_RELEASE);
}

void sys_work_end(void *page) { __atomic_store_n(&((struct sys_work *)page)->is_on, 0, __ATOMIC_RELEASE); }

void sys_work_read(const void *page, struct sys_work *work) {
    const struct sys_work *from = page;
    uint32_t is_on = __atomic_load_n(&from->is_on, __ATOMIC_ACQUIRE);
    uint64_t sequence = __atomic_load_n(&from->sequence, __ATOMIC_ACQUIRE);
    memcpy(work, from, sizeof *work);
    work->is_on = is_on == 1;
    work->sequence = sequence;
    if (work->account_length > sizeof work->account) work->account_length = sizeof work->account;
    if (work->sid_length > sizeof work->sid) work->sid_length = sizeof work->sid;
}
