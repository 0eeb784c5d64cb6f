// Both ends of TLS, by OpenSSL's libssl, behind opaque types. Imported by Sources/Shared/TLS only. Works on a non-blocking socket that
// somebody else owns; keeps nothing that was not asked for, and never waits.
#ifndef CTLS_H
#define CTLS_H

#include <stddef.h>
#include <stdint.h>

typedef struct ctls_context ctls_context;
typedef struct ctls_stream ctls_stream;

/// What a read or a write says instead of a count.
enum { CTLS_END = 0, CTLS_WANTS_READ = -1, CTLS_WANTS_WRITE = -2, CTLS_FAILED = -3 };

/// What a server shows: a certificate with its chain and the key, both PEM files. NULL with a text in `error` when they cannot be used or do not
/// belong together. TLS 1.2 with forward secrecy and 1.3; no renegotiation, no early data.
ctls_context *ctls_server_new(const char *certificate, const char *key, char *error, size_t room);
/// What a client trusts: a PEM file, or with NULL the system's authorities.
ctls_context *ctls_client_new(const char *authorities, char *error, size_t room);
/// Streams that it made live on.
void ctls_context_free(ctls_context *context);
/// The last second in which the first certificate of a server's file is valid, since 1970; INT64_MIN when it has none that can be read.
int64_t ctls_not_after(const ctls_context *context);

/// An end on a connected socket, or one that is about to be; the handshake is part of the first reads and writes. NULL without memory.
/// A client that changes its keys more than 32 times, and once more for each MiB that it says, has broken the protocol as far as we are concerned.
/// `host` is whom a client wants to talk to and whose certificate it takes; NULL for a server.
ctls_stream *ctls_stream_new(ctls_context *context, int descriptor, const char *host);
void ctls_stream_free(ctls_stream *stream);
/// Bytes read, at most one record (16 KiB), or one of the above.
long ctls_read(ctls_stream *stream, void *memory, size_t count);
/// Bytes that were taken; after CTLS_WANTS_… the next call must offer the same bytes again, at any address, possibly with more behind them.
long ctls_write(ctls_stream *stream, const void *bytes, size_t count);
/// Whether its handshake is over.
int ctls_is_established(const ctls_stream *stream);
/// Says that nothing more comes (close_notify), where that can still be said; at most once.
void ctls_say_end(ctls_stream *stream);
/// errno of the socket when that is why it failed; EPROTO when it was the protocol.
int ctls_stream_error(const ctls_stream *stream);

#endif
