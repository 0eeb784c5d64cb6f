// See the header. A BIO of our own carries the bytes: OpenSSL's own would write with write(2), and a peer that is gone would be a SIGPIPE.
#include "CTLS.h"

#include <errno.h>
#include <limits.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>

struct ctls_context {
    SSL_CTX *ssl;
    int64_t not_after;
};

/// A server's look at a hello while it passes (RFC 8446, 4 and 5.1): libssl makes room for a message as soon as its length is said.
struct hello_watch {
    int is_on;
    /// A record's header, and how much of its body is still to come.
    unsigned char header[5];
    size_t known;
    size_t left;
    /// The message's type and length, which may be spread over records.
    unsigned char message[4];
    size_t message_known;
};

struct ctls_stream {
    /// Made with the first read or write: a peer that never says anything costs nothing but this.
    SSL *ssl;
    SSL_CTX *context;
    int descriptor;
    /// errno of the last call on the socket that failed for good.
    int socket_error;
    int error;
    int end_said;
    struct hello_watch hello;
    /// The first handshake is over; the peer has begun another one.
    int is_established;
    int begins_anew;
    /// How often the peer has changed its keys, and what it has said within them.
    uint64_t key_changes;
    uint64_t bytes_read;
};

// --- The socket ------------------------------------------------------------------------------------------------

static BIO_METHOD *socket_method;
static pthread_once_t method_once = PTHREAD_ONCE_INIT;

static int would_block(BIO *bio, ssize_t count, void (*retry)(BIO *)) {
    ctls_stream *stream = BIO_get_data(bio);
    if (count < 0) {
        if (errno == EAGAIN || errno == EINTR) {
            retry(bio);
        } else {
            stream->socket_error = errno;
        }
    }
    return (int)count;
}

static void retry_read(BIO *bio) { BIO_set_retry_read(bio); }
static void retry_write(BIO *bio) { BIO_set_retry_write(bio); }

/// Clients send one to three KiB; with a ticket, many groups and names some more. libssl would take 128.
enum { MOST_OF_A_HELLO = 16384 };

/// Whether what has come may be handed on.
static int may_pass(struct hello_watch *watch, const unsigned char *bytes, size_t count) {
    while (count > 0) {
        if (watch->left == 0) {
            watch->header[watch->known++] = *bytes++;
            count--;
            if (watch->known < sizeof watch->header) continue;
            watch->known = 0;
            watch->left = (size_t)watch->header[3] << 8 | watch->header[4];
            continue;
        }
        size_t here = watch->left < count ? watch->left : count;
        if (watch->header[0] == SSL3_RT_HANDSHAKE) {
            for (size_t i = 0; i < here && watch->message_known < sizeof watch->message; i++) watch->message[watch->message_known++] = bytes[i];
            if (watch->message_known == sizeof watch->message) {
                watch->is_on = 0;
                size_t length = (size_t)watch->message[1] << 16 | (size_t)watch->message[2] << 8 | watch->message[3];
                return watch->message[0] != SSL3_MT_CLIENT_HELLO || length <= MOST_OF_A_HELLO;
            }
        }
        watch->left -= here;
        bytes += here;
        count -= here;
    }
    return 1;
}

static int socket_read(BIO *bio, char *memory, int count) {
    ctls_stream *stream = BIO_get_data(bio);
    BIO_clear_retry_flags(bio);
    ssize_t got = recv(stream->descriptor, memory, (size_t)count, 0);
    if (got == 0) BIO_set_flags(bio, BIO_FLAGS_IN_EOF);
    if (got > 0 && stream->hello.is_on && !may_pass(&stream->hello, (const unsigned char *)memory, (size_t)got)) {
        stream->error = EPROTO;
        return -1;
    }
    return would_block(bio, got, retry_read);
}

static int socket_write(BIO *bio, const char *bytes, int count) {
    ctls_stream *stream = BIO_get_data(bio);
    BIO_clear_retry_flags(bio);
    return would_block(bio, send(stream->descriptor, bytes, (size_t)count, MSG_NOSIGNAL), retry_write);
}

static long socket_control(BIO *bio, int command, long number, void *pointer) {
    (void)number;
    (void)pointer;
    switch (command) {
    case BIO_CTRL_FLUSH: return 1;
    case BIO_CTRL_EOF: return BIO_test_flags(bio, BIO_FLAGS_IN_EOF) != 0;
    default: return 0;
    }
}

static void make_method(void) {
    BIO_METHOD *method = BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "socket without SIGPIPE");
    if (!method) return;
    BIO_meth_set_read(method, socket_read);
    BIO_meth_set_write(method, socket_write);
    BIO_meth_set_ctrl(method, socket_control);
    socket_method = method;
}

// --- What an end has -------------------------------------------------------------------------------------------

/// A key with a pass phrase cannot be used: there is nobody to ask.
static int no_pass_phrase(char *memory, int room, int writing, void *context) {
    (void)memory;
    (void)room;
    (void)writing;
    (void)context;
    return -1;
}

/// Only HTTP/1.1 is spoken; a client that names protocols and not this one is told so (RFC 7301, 3.2).
static int choose_protocol(
    SSL *ssl, const unsigned char **chosen, unsigned char *length, const unsigned char *offered, unsigned int count, void *context) {
    (void)ssl;
    (void)context;
    static const unsigned char ours[] = "\x08http/1.1";
    unsigned char *found = NULL;
    if (SSL_select_next_proto(&found, length, ours, sizeof ours - 1, offered, count) != OPENSSL_NPN_NEGOTIATED)
        return SSL_TLSEXT_ERR_ALERT_FATAL;
    *chosen = found;
    return SSL_TLSEXT_ERR_OK;
}

static void say_why(char *error, size_t room, const char *what) {
    unsigned long code = ERR_peek_last_error();
    const char *reason = code ? ERR_reason_error_string(code) : NULL;
    // System errors have no text of OpenSSL's.
    if (code && !reason && ERR_SYSTEM_ERROR(code)) reason = strerror(ERR_GET_REASON(code));
    // The first error says why a file could not be opened, the last one only that it was not read.
    unsigned long first = ERR_peek_error();
    if (first && ERR_SYSTEM_ERROR(first)) reason = strerror(ERR_GET_REASON(first));
    snprintf(error, room, "%s: %s", what, reason ? reason : "unknown error");
}

static int64_t expiry(SSL_CTX *context) {
    X509 *certificate = SSL_CTX_get0_certificate(context);
    struct tm parts;
    memset(&parts, 0, sizeof parts);
    if (!certificate || ASN1_TIME_to_tm(X509_get0_notAfter(certificate), &parts) != 1) return INT64_MIN;
    return (int64_t)timegm(&parts);
}

/// What both ends have in common.
static SSL_CTX *begin(const SSL_METHOD *method, char *error, size_t room) {
    pthread_once(&method_once, make_method);
    ERR_clear_error();
    SSL_CTX *ssl = socket_method ? SSL_CTX_new(method) : NULL;
    if (!ssl) {
        say_why(error, room, "cannot start TLS");
        return NULL;
    }
    SSL_CTX_set_min_proto_version(ssl, TLS1_2_VERSION);
    // 1.2 with forward secrecy and authenticated encryption only; 1.3 has nothing else.
    SSL_CTX_set_cipher_list(ssl, "ECDHE+AESGCM:ECDHE+CHACHA20");
    // HTTP says itself where a message ends, so a peer that closes without close_notify is only impolite.
    SSL_CTX_set_options(ssl, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION | SSL_OP_IGNORE_UNEXPECTED_EOF);
    // A read ends with the first message that brings nothing for HTTP: a row of thousands (RFC 8446, 4.6.3) would else be one read.
    SSL_CTX_clear_mode(ssl, SSL_MODE_AUTO_RETRY);
    SSL_CTX_set_mode(ssl, SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER | SSL_MODE_RELEASE_BUFFERS);
    // Sessions are resumed by tickets; nothing is kept here for those who never come back.
    SSL_CTX_set_session_cache_mode(ssl, SSL_SESS_CACHE_OFF);
    return ssl;
}

/// Takes `ssl` over, also when it fails.
static ctls_context *finish(SSL_CTX *ssl, int is_usable, int64_t not_after, char *error, size_t room) {
    ctls_context *context = is_usable ? calloc(1, sizeof *context) : NULL;
    if (is_usable && !context) snprintf(error, room, "no memory");
    ERR_clear_error();
    if (!context) {
        SSL_CTX_free(ssl);
        return NULL;
    }
    context->ssl = ssl;
    context->not_after = not_after;
    return context;
}

/// A hello is expected at first, and once more behind an answer that is nothing but a hello of ours: it asks for another one (RFC 8446, 4.1.4).
/// Changes of keys are counted (4.6.3).
static void message_passed(int is_ours, int version, int type, const void *bytes, size_t count, SSL *ssl, void *context) {
    (void)version;
    (void)ssl;
    ctls_stream *stream = context;
    if (!stream || type != SSL3_RT_HANDSHAKE || count == 0) return;
    if (!is_ours) {
        stream->key_changes += *(const unsigned char *)bytes == SSL3_MT_KEY_UPDATE;
        return;
    }
    memset(&stream->hello, 0, sizeof stream->hello);
    stream->hello.is_on = *(const unsigned char *)bytes == SSL3_MT_SERVER_HELLO;
}

/// SSL_OP_NO_RENEGOTIATION refuses another handshake, but reads all of its hello first, and again with every further one. In 1.3 there is none.
static void handshake_moved(const SSL *ssl, int where, int value) {
    (void)value;
    ctls_stream *stream = SSL_get_app_data(ssl);
    if (!stream) return;
    if (where & SSL_CB_HANDSHAKE_START && stream->is_established && SSL_version(ssl) < TLS1_3_VERSION) stream->begins_anew = 1;
    if (where & SSL_CB_HANDSHAKE_DONE) stream->is_established = 1;
}

ctls_context *ctls_server_new(const char *certificate, const char *key, char *error, size_t room) {
    SSL_CTX *ssl = begin(TLS_server_method(), error, room);
    if (!ssl) return NULL;
    SSL_CTX_set_num_tickets(ssl, 1);
    SSL_CTX_set_default_passwd_cb(ssl, no_pass_phrase);
    SSL_CTX_set_alpn_select_cb(ssl, choose_protocol, NULL);
    SSL_CTX_set_msg_callback(ssl, message_passed);
    SSL_CTX_set_info_callback(ssl, handshake_moved);
    int is_usable = 0;
    if (SSL_CTX_use_certificate_chain_file(ssl, certificate) != 1) {
        say_why(error, room, "the certificate cannot be used");
    } else if (SSL_CTX_use_PrivateKey_file(ssl, key, SSL_FILETYPE_PEM) != 1) {
        say_why(error, room, "the key cannot be used");
    } else if (SSL_CTX_check_private_key(ssl) != 1) {
        say_why(error, room, "the key is not the certificate's");
    } else {
        is_usable = 1;
    }
    return finish(ssl, is_usable, is_usable ? expiry(ssl) : 0, error, room);
}

ctls_context *ctls_client_new(const char *authorities, char *error, size_t room) {
    SSL_CTX *ssl = begin(TLS_client_method(), error, room);
    if (!ssl) return NULL;
    SSL_CTX_set_verify(ssl, SSL_VERIFY_PEER, NULL);
    int is_usable = (authorities ? SSL_CTX_load_verify_file(ssl, authorities) : SSL_CTX_set_default_verify_paths(ssl)) == 1;
    if (!is_usable) say_why(error, room, "the authorities cannot be used");
    return finish(ssl, is_usable, INT64_MIN, error, room);
}

void ctls_context_free(ctls_context *context) {
    SSL_CTX_free(context->ssl);
    free(context);
}

int64_t ctls_not_after(const ctls_context *context) { return context->not_after; }

// --- One connection --------------------------------------------------------------------------------------------

/// SNI, and the name that the certificate must be for.
static int aim_at(SSL *ssl, const char *host) {
    return SSL_set_tlsext_host_name(ssl, host) == 1 && SSL_set1_host(ssl, host) == 1;
}

/// Makes libssl's side of it. 0 without memory.
static int start(ctls_stream *stream, const char *host) {
    SSL *ssl = SSL_new(stream->context);
    BIO *bio = ssl && (!host || aim_at(ssl, host)) ? BIO_new(socket_method) : NULL;
    if (!bio) {
        ERR_clear_error();
        SSL_free(ssl);
        return 0;
    }
    BIO_set_data(bio, stream);
    BIO_set_init(bio, 1);
    SSL_set_bio(ssl, bio, bio);
    if (host) {
        SSL_set_connect_state(ssl);
    } else {
        SSL_set_accept_state(ssl);
        stream->hello.is_on = 1;
        SSL_set_msg_callback_arg(ssl, stream);
        SSL_set_app_data(ssl, stream);
    }
    stream->ssl = ssl;
    return 1;
}

ctls_stream *ctls_stream_new(ctls_context *context, int descriptor, const char *host) {
    ctls_stream *stream = calloc(1, sizeof *stream);
    if (!stream) return NULL;
    stream->descriptor = descriptor;
    stream->context = context->ssl;
    SSL_CTX_up_ref(stream->context);
    if (host && !start(stream, host)) {
        ctls_stream_free(stream);
        return NULL;
    }
    return stream;
}

void ctls_stream_free(ctls_stream *stream) {
    SSL_free(stream->ssl);
    SSL_CTX_free(stream->context);
    free(stream);
}

/// Clients change keys after millions of records, if ever. Each change costs as much as a small request and says nothing.
enum { KEY_CHANGES = 32, BYTES_FOR_ANOTHER = 1 << 20 };

static int changes_keys_too_often(const ctls_stream *stream) {
    return stream->key_changes > KEY_CHANGES + stream->bytes_read / BYTES_FOR_ANOTHER;
}

/// Whether there is something to read from or to write to.
static int is_ready(ctls_stream *stream) {
    if (stream->error) return 0;
    ERR_clear_error();
    if (stream->ssl || start(stream, NULL)) return 1;
    stream->error = ENOMEM;
    return 0;
}

static long outcome(ctls_stream *stream, int result) {
    if (stream->begins_anew || changes_keys_too_often(stream)) stream->error = EPROTO;
    if (stream->error) {
        ERR_clear_error();
        return CTLS_FAILED;
    }
    if (result > 0) return result;
    switch (SSL_get_error(stream->ssl, result)) {
    case SSL_ERROR_WANT_READ: return CTLS_WANTS_READ;
    case SSL_ERROR_WANT_WRITE: return CTLS_WANTS_WRITE;
    case SSL_ERROR_ZERO_RETURN: return CTLS_END;
    default:
        stream->error = stream->socket_error ? stream->socket_error : EPROTO;
        ERR_clear_error();
        return CTLS_FAILED;
    }
}

static int most(size_t count) { return count > INT_MAX ? INT_MAX : (int)count; }

long ctls_read(ctls_stream *stream, void *memory, size_t count) {
    if (!is_ready(stream)) return CTLS_FAILED;
    long got = outcome(stream, SSL_read(stream->ssl, memory, most(count)));
    if (got > 0) stream->bytes_read += (uint64_t)got;
    return got;
}

long ctls_write(ctls_stream *stream, const void *bytes, size_t count) {
    if (!is_ready(stream)) return CTLS_FAILED;
    return outcome(stream, SSL_write(stream->ssl, bytes, most(count)));
}

void ctls_say_end(ctls_stream *stream) {
    if (stream->end_said || stream->error || !ctls_is_established(stream)) return;
    stream->end_said = 1;
    ERR_clear_error();
    SSL_shutdown(stream->ssl);
    ERR_clear_error();
}

int ctls_is_established(const ctls_stream *stream) { return stream->ssl && SSL_is_init_finished(stream->ssl); }

int ctls_stream_error(const ctls_stream *stream) { return stream->error; }
