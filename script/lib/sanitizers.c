// What the sanitizers are told, linked into every program that script/test-sanitizers builds and into nothing else. In the environment it would not
// reach all of them: tests and the dispatcher give their children just the variables that they need. ASAN_OPTIONS, LSAN_OPTIONS and TSAN_OPTIONS
// still overrule it. The script names REPORTS (a directory), SUPPRESSIONS (files: ".supp", or "-tests.supp" for the tests' own process, belongs behind
// it) and SYMBOLIZER (a program), all of them whole paths, and says THREADS for ThreadSanitizer.

#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdint.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

// Reports go to files, for a child writes where its test wants it to. None ends its process, so that one run finds many.
#define COMMON "log_path='" REPORTS "/report':external_symbolizer_path='" SYMBOLIZER "':halt_on_error=0"

#ifndef THREADS

// The quarantine is what a process may keep of freed memory: 256 MB for each of a dozen at once would be too much for a small machine.
const char *__asan_default_options(void) { return COMMON ":detect_leaks=1:quarantine_size_mb=64:allocator_may_return_null=1"; }

// Asked for before anything of the C library is set up.
static int is_for_tests(void) {
    static const char ending[] = ".xctest";
    char path[4096];
    long count = syscall(SYS_readlink, "/proc/self/exe", path, sizeof path);
    return count >= (long)sizeof ending && memcmp(path + count - (sizeof ending - 1), ending, sizeof ending - 1) == 0;
}

const char *__lsan_default_options(void) {
    return is_for_tests() ? "suppressions='" SUPPRESSIONS "-tests.supp':print_suppressions=0" : "suppressions='" SUPPRESSIONS ".supp':print_suppressions=0";
}

#else

// Tests look at how programs end: a report is found by its file.
const char *__tsan_default_options(void) { return COMMON ":suppressions='" SUPPRESSIONS ".supp':exitcode=0"; }

// Swift's Mutex takes a free lock in the code of whoever uses it, which the sanitizer sees. One that another thread has it takes in the runtime's
// library, which nobody has built for a sanitizer: whatever is kept by a mutex would be reported. So these two stand before the library's own.
// Their names are part of what the library promises to programs already built.
#define LOCK "$s15Synchronization12_MutexHandleV9_lockSlowyys6UInt32VF"
#define UNLOCK "$s15Synchronization12_MutexHandleV11_unlockSlowyyF"
#define SWIFT __attribute__((swiftcall))
#define SELF __attribute__((swift_context))

void __tsan_acquire(void *address);
void __tsan_release(void *address);

SWIFT void lock_slowly(uint32_t thread, SELF void *mutex) __asm__(LOCK);
SWIFT void unlock_slowly(SELF void *mutex) __asm__(UNLOCK);

SWIFT void lock_slowly(uint32_t thread, SELF void *mutex) {
    ((SWIFT void (*)(uint32_t, SELF void *))dlsym(RTLD_NEXT, LOCK))(thread, mutex);
    __tsan_acquire(mutex);
}

SWIFT void unlock_slowly(SELF void *mutex) {
    __tsan_release(mutex);
    ((SWIFT void (*)(SELF void *))dlsym(RTLD_NEXT, UNLOCK))(mutex);
}

#endif
