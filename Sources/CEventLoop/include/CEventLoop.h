// libevent behind opaque types. Swift sees this header only: <event2/event.h> imported beside Glibc breaks
// debug builds (fd_set), and the rest of the program has no business with libevent's structures.
// Imported by Sources/Shared/EventLoop alone. One thread, no locks: nothing here may be called from another thread.
#ifndef CEVENTLOOP_H
#define CEVENTLOOP_H

#include <stddef.h>
#include <stdint.h>

typedef struct el_loop el_loop;
typedef struct el_event el_event;
typedef struct el_dns el_dns;
typedef struct el_lookup el_lookup;

enum { EL_TIMEOUT = 0x01, EL_READ = 0x02, EL_WRITE = 0x04, EL_SIGNAL = 0x08, EL_PERSIST = 0x10 };

typedef void (*el_callback)(int descriptor, short what, void *context);

/// A loop on epoll, or NULL with errno when the kernel refuses one. Timers are coarse (the kernel's tick, a few milliseconds) unless
/// precise_timers is set, which costs a timerfd_settime(2) a turn.
el_loop *el_loop_new(int precise_timers);
void el_loop_free(el_loop *loop);
/// libevent's smallest blocks, in all loops together: how many places of their own have ever been used.
size_t el_small_blocks(void);
/// Runs until el_loop_stop. 0 stopped, 1 nothing left to wait for, -1 error.
int el_loop_run(el_loop *loop);
/// Runs what is ready once; with block != 0 waits for something to be ready.
int el_loop_run_once(el_loop *loop, int block);
void el_loop_stop(el_loop *loop);

/// descriptor -1 with flags 0 is a timer; with EL_SIGNAL the descriptor is the signal's number.
el_event *el_event_new(el_loop *loop, int descriptor, short flags, el_callback callback, void *context);
void el_event_free(el_event *event);
/// microseconds < 0: no time-out. 0 or -1 as libevent's event_add.
int el_event_add(el_event *event, int64_t microseconds);
int el_event_del(el_event *event);

/// An eventfd(2) that another thread uses to wake the loop: non-blocking, closed on exec. -1 with errno.
int el_wake_new(void);
void el_wake_send(int descriptor);
void el_wake_clear(int descriptor);

/// accept4(2), which Glibc's Swift module does not show: non-blocking, closed on exec. `address` takes a sockaddr_storage.
int el_accept(int listening, void *address, uint32_t *length);

/// Names by evdns on the loop: hosts file and resolv.conf, no thread, nothing blocking. NULL when it cannot start.
el_dns *el_dns_new(el_loop *loop);
void el_dns_free(el_dns *dns);
/// error 0: count addresses as text ("192.0.2.1", "2001:db8::1"), valid during the call only.
/// Otherwise evutil's EAI code. Called once a lookup, possibly before el_dns_lookup returns; never after a cancel.
typedef void (*el_dns_callback)(int error, const char *const *addresses, int count, void *context);
/// NULL when the callback was called already (a literal address, the hosts file, out of memory).
el_lookup *el_dns_lookup(el_dns *dns, const char *name, el_dns_callback callback, void *context);
void el_dns_cancel(el_lookup *lookup);
const char *el_dns_error(int error);

#endif
