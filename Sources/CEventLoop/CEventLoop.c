// See the header. Thin: no policy, no allocation beyond libevent's own and a lookup's record; libevent's smallest blocks lie together.
#define _GNU_SOURCE
#include "CEventLoop.h"

#include <arpa/inet.h>
#include <event2/dns.h>
#include <event2/event.h>
#include <event2/util.h>
#include <netdb.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/socket.h>

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#include <sanitizer/lsan_interface.h>
#define LOOKS_FOR_LEAKS 1
#endif
#endif

// --- Memory ----------------------------------------------------------------------------------------------------
//
// libevent keeps some 20 bytes for each number that a descriptor has ever had, as long as the loop lives. Made while a crowd is there, each of
// them would keep a page of the heap from going back to the kernel after it; so what is that small gets a place of its own.

enum { SMALL = 32, SMALL_BLOCKS = 1 << 17 };

static pthread_once_t memory_once = PTHREAD_ONCE_INIT;
static pthread_mutex_t small_lock = PTHREAD_MUTEX_INITIALIZER;
// Address space only, until it is used.
static char *small_first;
static size_t small_used;
static void *small_free;

static int is_small(const void *block) {
    return small_first && (const char *)block >= small_first && (const char *)block < small_first + (size_t)SMALL * SMALL_BLOCKS;
}

static void *take_block(size_t size) {
    if (size == 0 || size > SMALL || !small_first) return malloc(size);
    pthread_mutex_lock(&small_lock);
    void *block = small_free;
    if (block) {
        memcpy(&small_free, block, sizeof small_free);
    } else if (small_used < SMALL_BLOCKS) {
        block = small_first + SMALL * small_used++;
    }
    pthread_mutex_unlock(&small_lock);
    return block ? block : malloc(size);
}

static void give_block(void *block) {
    if (!is_small(block)) {
        free(block);
        return;
    }
    pthread_mutex_lock(&small_lock);
    memcpy(block, &small_free, sizeof small_free);
    small_free = block;
    pthread_mutex_unlock(&small_lock);
}

static void *change_block(void *block, size_t size) {
    if (!is_small(block)) return block ? realloc(block, size) : take_block(size);
    if (size > 0 && size <= SMALL) return block;
    void *larger = malloc(size);
    if (!larger) return NULL;
    memcpy(larger, block, SMALL);
    give_block(block);
    return larger;
}

size_t el_small_blocks(void) {
    pthread_mutex_lock(&small_lock);
    size_t used = small_used;
    pthread_mutex_unlock(&small_lock);
    return used;
}

static void set_memory_up(void) {
    void *room = mmap(NULL, (size_t)SMALL * SMALL_BLOCKS, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (room != MAP_FAILED) small_first = room;
#ifdef LOOKS_FOR_LEAKS
    // It knows malloc's blocks alone: what these point at would count as lost.
    if (small_first) __lsan_register_root_region(room, (size_t)SMALL * SMALL_BLOCKS);
#endif
    event_set_mem_functions(take_block, change_block, give_block);
}

// --- Loop ------------------------------------------------------------------------------------------------------

el_loop *el_loop_new(int precise_timers) {
    // Before libevent's first allocation.
    pthread_once(&memory_once, set_memory_up);
    struct event_config *config = event_config_new();
    if (!config) return NULL;
    // Precise timers cost a timerfd call a turn; a few milliseconds are fine enough for time-outs.
    if (precise_timers) event_config_set_flag(config, EVENT_BASE_FLAG_PRECISE_TIMER);
    event_config_set_flag(config, EVENT_BASE_FLAG_NOLOCK);
    event_config_set_flag(config, EVENT_BASE_FLAG_EPOLL_USE_CHANGELIST);
    struct event_base *base = event_base_new_with_config(config);
    event_config_free(config);
    return (el_loop *)base;
}

void el_loop_free(el_loop *loop) { event_base_free((struct event_base *)loop); }

int el_loop_run(el_loop *loop) { return event_base_loop((struct event_base *)loop, EVLOOP_NO_EXIT_ON_EMPTY); }

int el_loop_run_once(el_loop *loop, int block) {
    return event_base_loop((struct event_base *)loop, block ? EVLOOP_ONCE : EVLOOP_NONBLOCK);
}

void el_loop_stop(el_loop *loop) { event_base_loopbreak((struct event_base *)loop); }

el_event *el_event_new(el_loop *loop, int descriptor, short flags, el_callback callback, void *context) {
    return (el_event *)event_new((struct event_base *)loop, descriptor, flags, callback, context);
}

void el_event_free(el_event *event) { event_free((struct event *)event); }

int el_event_add(el_event *event, int64_t microseconds) {
    if (microseconds < 0) return event_add((struct event *)event, NULL);
    struct timeval span = {.tv_sec = microseconds / 1000000, .tv_usec = microseconds % 1000000};
    return event_add((struct event *)event, &span);
}

int el_event_del(el_event *event) { return event_del((struct event *)event); }

int el_wake_new(void) { return eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC); }

void el_wake_send(int descriptor) { eventfd_write(descriptor, 1); }

void el_wake_clear(int descriptor) {
    eventfd_t count;
    eventfd_read(descriptor, &count);
}

int el_accept(int listening, void *address, uint32_t *length) {
    socklen_t size = *length;
    int descriptor = accept4(listening, address, &size, SOCK_NONBLOCK | SOCK_CLOEXEC);
    *length = size;
    return descriptor;
}

// --- Names -----------------------------------------------------------------------------------------------------

struct el_lookup {
    struct evdns_getaddrinfo_request *request;
    el_dns_callback callback;
    void *context;
    int cancelled;
    int starting;
    int done;
};

el_dns *el_dns_new(el_loop *loop) {
    struct evdns_base *base = evdns_base_new(
        (struct event_base *)loop, EVDNS_BASE_INITIALIZE_NAMESERVERS | EVDNS_BASE_DISABLE_WHEN_INACTIVE);
    if (!base) {
        // A machine without a name server still has a hosts file.
        base = evdns_base_new((struct event_base *)loop, EVDNS_BASE_DISABLE_WHEN_INACTIVE);
        if (!base) return NULL;
        evdns_base_load_hosts(base, "/etc/hosts");
    }
    evdns_base_set_option(base, "timeout:", "2");
    evdns_base_set_option(base, "attempts:", "2");
    return (el_dns *)base;
}

void el_dns_free(el_dns *dns) { evdns_base_free((struct evdns_base *)dns, 1); }

static void finished(int error, struct evutil_addrinfo *list, void *context) {
    struct el_lookup *lookup = context;
    enum { MOST = 16 };
    char text[MOST][INET6_ADDRSTRLEN];
    const char *addresses[MOST];
    int count = 0;
    if (!lookup->cancelled) {
        for (struct evutil_addrinfo *one = list; !error && one && count < MOST; one = one->ai_next) {
            const void *bytes = NULL;
            if (one->ai_family == AF_INET) bytes = &((struct sockaddr_in *)one->ai_addr)->sin_addr;
            if (one->ai_family == AF_INET6) bytes = &((struct sockaddr_in6 *)one->ai_addr)->sin6_addr;
            if (bytes && evutil_inet_ntop(one->ai_family, bytes, text[count], INET6_ADDRSTRLEN)) {
                addresses[count] = text[count];
                count++;
            }
        }
        if (!error && count == 0) error = EVUTIL_EAI_NONAME;
        lookup->callback(error, addresses, count, lookup->context);
    }
    if (list) evutil_freeaddrinfo(list);
    lookup->done = 1;
    if (!lookup->starting) free(lookup);
}

el_lookup *el_dns_lookup(el_dns *dns, const char *name, el_dns_callback callback, void *context) {
    struct el_lookup *lookup = calloc(1, sizeof *lookup);
    if (!lookup) {
        callback(EVUTIL_EAI_MEMORY, NULL, 0, context);
        return NULL;
    }
    lookup->callback = callback;
    lookup->context = context;
    lookup->starting = 1;
    struct evutil_addrinfo hints;
    memset(&hints, 0, sizeof hints);
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_protocol = IPPROTO_TCP;
    lookup->request = evdns_getaddrinfo((struct evdns_base *)dns, name, NULL, &hints, finished, lookup);
    lookup->starting = 0;
    if (lookup->done) {
        free(lookup);
        return NULL;
    }
    return lookup;
}

void el_dns_cancel(el_lookup *lookup) {
    lookup->cancelled = 1;
    evdns_getaddrinfo_cancel(lookup->request);
}

const char *el_dns_error(int error) { return evutil_gai_strerror(error); }
