// A few questions to libphonenumber, without its C++ types. Imported by Sources/Shared/PhoneNumbers only. The library's tables (several
// megabytes) are read at the first call of any of these. No exception leaves; every failure is "no answer". Not thread-safe at the
// first call: one thread, or a caller's lock.
#ifndef CPHONENUMBERS_H
#define CPHONENUMBERS_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

// Writes the E.164 form of a number as a person in `region` would write it. Gives its length, or -1 when it is no possible number or
// does not fit. Not terminated by a zero.
int cphonenumbers_e164(const char *text, size_t count, const char *region, size_t region_count, char *out, size_t capacity);

// Writes the region (`US`) that an E.164 number belongs to. Gives its length, or -1 when there is none.
int cphonenumbers_region(const char *text, size_t count, char *out, size_t capacity);

// 1 when the library knows the region.
int cphonenumbers_is_supported_region(const char *region, size_t count);

#ifdef __cplusplus
}
#endif

#endif
