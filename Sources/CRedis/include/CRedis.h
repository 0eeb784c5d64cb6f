// Redis's protocol by hiredis, behind opaque types: commands to bytes, bytes to replies. Imported by Sources/Shared/Redis alone. Opens no connection and
// waits for nothing: bytes travel over a channel of the event loop (docs/decisions/0006-shared-limits.md has why). One thread, no locks.
#ifndef CREDIS_H
#define CREDIS_H

#include <stddef.h>
#include <stdint.h>

typedef struct credis_reader credis_reader;
typedef struct credis_reply credis_reply;

enum { CREDIS_TEXT = 1, CREDIS_ARRAY = 2, CREDIS_INTEGER = 3, CREDIS_NIL = 4, CREDIS_STATUS = 5, CREDIS_ERROR = 6 };

/// Of one reply with all that is in it: elements of its arrays, bytes of its texts, arrays around one element. What is announced above that is refused before
/// memory is made for it.
enum { CREDIS_MOST_ELEMENTS = 1024, CREDIS_MOST_TEXT = 65536, CREDIS_MOST_DEPTH = 3 };

/// NULL without memory.
credis_reader *credis_reader_new(void);
void credis_reader_free(credis_reader *reader);
/// Takes bytes as they came. 0, or -1 when no more can be read: see credis_reader_error.
int credis_reader_feed(credis_reader *reader, const void *bytes, size_t count);
/// The next whole reply, which is the caller's to free; NULL with 0 when there is none yet, with -1 for what is not the protocol.
credis_reply *credis_reader_next(credis_reader *reader, int *status);
/// Bytes that wait for their rest.
size_t credis_reader_pending(const credis_reader *reader);
/// What was wrong, valid as long as the reader; holds one byte of what was read at most.
const char *credis_reader_error(const credis_reader *reader);

void credis_reply_free(credis_reply *reply);
int credis_reply_type(const credis_reply *reply);
int64_t credis_reply_integer(const credis_reply *reply);
/// Of a text, a status or an error; not ended by a zero.
const char *credis_reply_text(const credis_reply *reply, size_t *count);
size_t credis_reply_count(const credis_reply *reply);
/// An element of an array, valid as long as that.
const credis_reply *credis_reply_element(const credis_reply *reply, size_t place);

/// A command's bytes, to be freed by credis_command_free; -1 without memory.
long credis_command(char **bytes, int count, const char *const *arguments, const size_t *lengths);
void credis_command_free(char *bytes);

#endif
