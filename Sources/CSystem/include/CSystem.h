// System calls that Swift cannot import from glibc: macros, variadic functions, and posix_spawn with its two attribute objects.
// Imported in exactly one folder: Sources/Shared/Processes. Functions return 0 or a value, or a negative errno.
#ifndef CSystem_H
#define CSystem_H

#include <stdint.h>
#include <sys/types.h>

// Starts `path`. Descriptor sources[i] becomes targets[i] in the child; 0 is /dev/null unless it is a target, 1 and 2 are inherited unless
// they are, everything else is closed. Signal mask empty, all signals default, a process group of its own (a terminal's signals then
// reach the parent alone). Returns the pid.
pid_t sys_spawn(const char *path, char *const argv[], char *const envp[], const int *sources, const int *targets, int count);

// A descriptor that becomes readable when the child `pid` has ended (pidfd_open(2)), close-on-exec.
int sys_pidfd(pid_t pid);

// waitpid(2) with WNOHANG: the pid that ended, 0 for none yet. *signal is 0 for an ordinary exit, else *code is 0.
pid_t sys_reap(pid_t pid, int *code, int *signal);

// A connected pair of stream sockets, non-blocking, close-on-exec.
int sys_socketpair(int pair[2]);

// Raises RLIMIT_NOFILE to its hard limit; returns the limit.
int64_t sys_raise_descriptor_limit(void);

// Who is at the other end of a Unix socket, at the time it connected (unix(7), SO_PEERCRED).
int sys_peer_credentials(int descriptor, pid_t *pid, uid_t *uid, gid_t *gid);

// Sends one datagram to the Unix socket `path` of `length` bytes; a leading '@' means the abstract namespace.
int sys_send_datagram(const char *path, const void *bytes, size_t length);

// The name that ps and top show for this thread; cut at 15 bytes.
void sys_set_name(const char *name);

// A page of memory that two processes share: which message a process has on its CPU (WorkPage.swift). The owner of the descriptor may pass it
// on; its size is sealed, so that no access to it can ever fail. `*descriptor` is close-on-exec. Returns the page, or null with *descriptor a
// negative errno.
void *sys_work_page_new(int *descriptor);

// Maps the page behind an inherited descriptor; null: it is none.
void *sys_work_page_map(int descriptor);

void sys_work_page_unmap(void *page);

// From now on the process is at work on the message of that name (each part at most 64 bytes; the rest is cut), or on the request of that number.
void sys_work_begin(void *page, uint64_t request, const void *account, size_t account_length, const void *sid, size_t sid_length);
void sys_work_end(void *page);

// What the page says. The writer may be running, or have died in the middle: the lengths are always in range, the bytes are what they are.
struct sys_work {
    // Rises with each beginning.
    uint64_t sequence;
    uint64_t request;
    uint32_t is_on;
    uint8_t account_length;
    uint8_t sid_length;
    char account[64];
    char sid[64];
};
void sys_work_read(const void *page, struct sys_work *work);

// Gives unused memory of the heap back to the kernel (malloc_trim(3)). Reads all of the heap's books: milliseconds for many MB.
void sys_trim_heap(void);

int sys_set_close_on_exec(int descriptor);
int sys_set_nonblocking(int descriptor);

// open(2) for reading and writing, created with 0600, close-on-exec.
int sys_open_private(const char *path);

#endif
