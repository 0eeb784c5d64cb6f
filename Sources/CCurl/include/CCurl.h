// libcurl's multi interface behind opaque types. curl_easy_setopt is variadic, which Swift cannot call, and what libcurl must be told
// never to do (threads, redirects, proxies, a second POST) is easier to see in one C file than spread over call sites.
// Imported by Sources/Shared/HTTPClient alone. One thread, no locks: nothing here may be called from another thread.
#ifndef CCURL_H
#define CCURL_H

#include <stddef.h>
#include <stdint.h>

typedef struct cc_client cc_client;
typedef struct cc_transfer cc_transfer;
typedef struct cc_endpoint cc_endpoint;

enum { CC_NOTHING = 0, CC_READ = 1, CC_WRITE = 2 };

/// How a transfer ended.
enum cc_outcome_kind {
    CC_OK = 0,
    CC_RESOLVE = 1,    // no address: never sent
    CC_CONNECT = 2,    // no connection: never sent
    CC_TLS = 3,        // the handshake or the certificate: never sent
    CC_TIMEOUT = 4,    // the deadline; sent says whether a request may have left
    CC_CLOSED = 5,     // sent (at least in part), closed or reset before the first byte of an answer
    CC_TOO_LARGE = 6,  // the answer is larger than the limit
    CC_PROTOCOL = 7,   // an answer that is not HTTP, or ended in the middle
    CC_INTERNAL = 8,   // libcurl refused (out of memory, out of descriptors before a connection)
};

typedef struct {
    int kind;            // cc_outcome_kind
    int curl_code;       // CURLcode, for the log
    int sent;            // 1: at least a part of the request may have reached the peer
    int reused;          // 1: on a connection that an earlier request had used
    int system_error;    // errno of connecting, or 0
    int status;          // HTTP status, 0 without one
    const uint8_t *body; // valid inside the finished callback only
    size_t body_size;
} cc_outcome;

/// What the client tells its owner. `watch` and `closing` arrive inside other calls: they register, they never call back in.
typedef struct {
    void *context;
    /// Watch `descriptor` for CC_READ | CC_WRITE; CC_NOTHING: nobody waits for it at the moment (it stays open).
    void (*watch)(int descriptor, int what, void *context);
    /// `descriptor` is closed when this returns.
    void (*closing)(int descriptor, void *context);
    /// Call cc_client_timer after this many milliseconds instead of when it was asked for before; < 0: never.
    void (*timer)(long milliseconds, void *context);
    /// Once a transfer that was started and not cancelled. `transfer` is gone when this returns; nothing may be started inside.
    void (*finished)(cc_transfer *transfer, const cc_outcome *outcome, void *owner, void *context);
} cc_callbacks;

typedef struct {
    long most_connections;       // kept open over all hosts, busy and idle
    size_t most_spare_transfers; // easy handles kept for the next request
    long receive_buffer;         // bytes a transfer
    size_t most_held;            // bytes of all answers that are not whole yet, together; one that needs more is too large
    long connect_timeout_ms;
    long idle_seconds;           // an idle connection older than this is not used again
    long lifetime_seconds;       // nor is one that was made so long ago
    int environment_proxies;     // 1: http_proxy and friends apply
    int certificate_info;        // 1: cc_certificate_end is wanted
    const char *user_agent;
    const char *ca_file;         // NULL: the system's
} cc_limits;

enum cc_method { CC_GET = 0, CC_POST = 1, CC_DELETE = 2 };

typedef struct {
    cc_endpoint *endpoint;   // must live until the transfer has ended
    const char *url;         // NULL: the endpoint's own
    int method;              // cc_method
    const char *headers;     // header lines, each ended by a zero byte; copied
    size_t headers_size;
    int headers_count;
    const uint8_t *body;     // copied
    size_t body_size;
    long timeout_ms;
    size_t response_limit;
    const char *resolve;     // "host:port:address,address" to be used from now on by all transfers, or NULL; copied
    void *owner;
} cc_request;

/// Call once before anything else. 0, or -1.
int cc_global_init(void);

/// NULL when out of memory.
cc_client *cc_client_new(const cc_limits *limits, cc_callbacks callbacks);
/// Every transfer must have ended.
void cc_client_free(cc_client *client);
/// The descriptor is ready for CC_READ | CC_WRITE.
void cc_client_ready(cc_client *client, int descriptor, int what);
void cc_client_timer(cc_client *client);
/// Closes idle connections that are too old or that the peer has closed, and frees a part of the spare handles. libcurl does the first
/// only when a request begins. Not inside a callback; to be called now and then. Returns 1 while there are more spare handles to free.
int cc_client_sweep(cc_client *client);
/// Handles that are kept for the next requests.
size_t cc_client_spares(const cc_client *client);

/// A URL of http or https and header lines sent with every request to it (each ended by a zero byte; copied).
/// NULL: not such a URL. `host` gets at most 256 bytes, without brackets; is_literal: it is an address.
cc_endpoint *cc_endpoint_new(
    const char *url, const char *headers, size_t headers_size, int headers_count, char host[256], int *port, int *is_tls,
    int *is_literal);
void cc_endpoint_free(cc_endpoint *endpoint);

/// NULL when out of memory or descriptors. Nothing is sent before the loop's next turn.
cc_transfer *cc_start(cc_client *client, const cc_request *request);
/// Ends the transfer without `finished`; its connection is closed. Returns 1 when a part of the request may have left.
int cc_cancel(cc_client *client, cc_transfer *transfer);
/// The owner given with the request.
void *cc_owner(const cc_transfer *transfer);
/// A header of the answer, inside `finished` only; NULL: it has none.
const char *cc_response_header(cc_transfer *transfer, const char *name);
/// When the certificate of the peer ends, in OpenSSL's words (`Nov 30 07:00:00 2027 GMT`); inside `finished` only, with certificate_info, and where the
/// answer came over TLS. NULL: not known.
const char *cc_certificate_end(cc_transfer *transfer);
/// libcurl's words for a CURLcode; they hold nothing of the request.
const char *cc_error_text(int curl_code);

#endif
