// See the header. The one place that names libcurl's options.
#include "CCurl.h"

#include <arpa/inet.h>
#include <curl/curl.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

// An answer's header lines together, counted so that an endless header cannot fill the memory.
enum { HEADER_LIMIT = 65536, KEPT_BUFFER = 4096 };

struct cc_endpoint {
    uint64_t id;
    char *url;
    int is_literal;
    struct curl_slist *headers; // one block with its texts
};

struct cc_transfer {
    CURL *easy;
    struct cc_client *client;
    struct cc_transfer *next_spare;
    void *owner;
    uint64_t url_of;            // id of the endpoint whose own URL the handle holds, 0: another URL
    int method;                 // cc_method the handle is set to, -1: none yet
    int attempts;               // requests begun on a connection
    int opened;                 // sockets made
    int on_reused;              // the first attempt was on a reused connection
    int too_large;
    int is_literal;             // the host is an address: nothing to resolve
    int is_sweep;               // no request: see cc_client_sweep
    size_t header_bytes;
    struct curl_slist *headers; // one block
    size_t headers_capacity;
    struct curl_slist *resolve;
    uint8_t *request_body;
    size_t request_capacity;
    uint8_t *body;
    size_t body_size;
    size_t body_capacity;
    size_t body_limit;
};

struct cc_client {
    CURLM *multi;
    CURLSH *share;
    cc_callbacks callbacks;
    cc_limits limits;
    char *user_agent;
    char *ca_file;
    struct cc_transfer *spares;
    size_t spare_count;
    size_t fewest_spares; // since the last sweep
    struct cc_transfer *sweep;
    size_t held; // bytes of all transfers' answers
};

int cc_global_init(void) { return curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK ? 0 : -1; }

// --- libcurl's callbacks ---------------------------------------------------------------------------------------

static int watch_socket(CURL *easy, curl_socket_t descriptor, int what, void *context, void *unused) {
    (void)easy;
    (void)unused;
    struct cc_client *client = context;
    int wanted = what == CURL_POLL_IN ? CC_READ : what == CURL_POLL_OUT ? CC_WRITE : what == CURL_POLL_INOUT ? CC_READ | CC_WRITE : 0;
    client->callbacks.watch(descriptor, wanted, client->callbacks.context);
    return 0;
}

static int set_timer(CURLM *multi, long milliseconds, void *context) {
    (void)multi;
    struct cc_client *client = context;
    client->callbacks.timer(milliseconds, client->callbacks.context);
    return 0;
}

static int close_socket(void *context, curl_socket_t descriptor) {
    struct cc_client *client = context;
    client->callbacks.closing(descriptor, client->callbacks.context);
    return close(descriptor);
}

static curl_socket_t open_socket(void *context, curlsocktype purpose, struct curl_sockaddr *address) {
    (void)purpose;
    struct cc_transfer *transfer = context;
    // A second attempt (libcurl's own, after a reused connection broke) gets no connection: see before_request.
    if (transfer->attempts > 0) return CURL_SOCKET_BAD;
    transfer->opened++;
    return socket(address->family, address->socktype | SOCK_CLOEXEC | SOCK_NONBLOCK, address->protocol);
}

// Called when a connection stands and the request is about to be written. libcurl sends a request again by itself when a *reused*
// connection ends without an answer; the peer may have worked on it by then, so the second attempt ends here and the caller decides.
static int before_request(void *context, char *peer, char *own, int peer_port, int own_port) {
    (void)peer;
    (void)own;
    (void)peer_port;
    (void)own_port;
    struct cc_transfer *transfer = context;
    if (transfer->attempts++ > 0) return CURL_PREREQFUNC_ABORT;
    transfer->on_reused = transfer->opened == 0;
    return CURL_PREREQFUNC_OK;
}

// Called when libcurl is about to resolve a host by itself. For a name it would start a thread: names come by CURLOPT_RESOLVE, or not at
// all. For an address it only reads the text.
static int refuse_resolver(void *state, void *reserved, void *context) {
    (void)state;
    (void)reserved;
    struct cc_transfer *transfer = context;
    return transfer->is_literal ? 0 : 1;
}

static size_t take_body(char *bytes, size_t size, size_t count, void *context) {
    struct cc_transfer *transfer = context;
    size_t added = size * count;
    if (added > transfer->body_limit - transfer->body_size) {
        transfer->too_large = 1;
        return added + 1;
    }
    size_t needed = transfer->body_size + added;
    if (needed > transfer->body_capacity) {
        size_t capacity = transfer->body_capacity ? transfer->body_capacity * 2 : needed;
        if (capacity < needed) capacity = needed;
        // Thousands of answers at once, each within its own limit, would be too much together.
        size_t more = capacity - transfer->body_capacity;
        if (transfer->client->held + more > transfer->client->limits.most_held) {
            transfer->too_large = 1;
            return added + 1;
        }
        uint8_t *grown = realloc(transfer->body, capacity);
        if (!grown) return added + 1;
        transfer->body = grown;
        transfer->body_capacity = capacity;
        transfer->client->held += more;
    }
    memcpy(transfer->body + transfer->body_size, bytes, added);
    transfer->body_size = needed;
    return added;
}

static size_t take_header(char *bytes, size_t size, size_t count, void *context) {
    (void)bytes;
    struct cc_transfer *transfer = context;
    transfer->header_bytes += size * count;
    if (transfer->header_bytes <= HEADER_LIMIT) return size * count;
    transfer->too_large = 1;
    return size * count + 1;
}

// --- Header lists in one block ---------------------------------------------------------------------------------

static size_t block_size(size_t text, int count) { return (size_t)count * sizeof(struct curl_slist) + text; }

// Lays out `count` nodes and their texts in `block`; the last points at `tail`.
static struct curl_slist *lay_out(void *block, const char *lines, size_t size, int count, struct curl_slist *tail) {
    if (count == 0) return tail;
    struct curl_slist *nodes = block;
    char *text = (char *)(nodes + count);
    memcpy(text, lines, size);
    for (int i = 0; i < count; i++) {
        nodes[i].data = text;
        nodes[i].next = i + 1 < count ? &nodes[i + 1] : tail;
        text += strlen(text) + 1;
    }
    return nodes;
}

// --- Client ----------------------------------------------------------------------------------------------------

cc_client *cc_client_new(const cc_limits *limits, cc_callbacks callbacks) {
    struct cc_client *client = calloc(1, sizeof *client);
    if (!client) return NULL;
    client->limits = *limits;
    client->callbacks = callbacks;
    client->user_agent = strdup(limits->user_agent ? limits->user_agent : "");
    client->ca_file = limits->ca_file ? strdup(limits->ca_file) : NULL;
    client->multi = curl_multi_init();
    client->share = curl_share_init();
    if (!client->multi || !client->share || !client->user_agent || (limits->ca_file && !client->ca_file)) {
        cc_client_free(client);
        return NULL;
    }
    // Handshakes of one handle help the next.
    curl_share_setopt(client->share, CURLSHOPT_SHARE, CURL_LOCK_DATA_SSL_SESSION);
    curl_multi_setopt(client->multi, CURLMOPT_SOCKETFUNCTION, watch_socket);
    curl_multi_setopt(client->multi, CURLMOPT_SOCKETDATA, client);
    curl_multi_setopt(client->multi, CURLMOPT_TIMERFUNCTION, set_timer);
    curl_multi_setopt(client->multi, CURLMOPT_TIMERDATA, client);
    curl_multi_setopt(client->multi, CURLMOPT_MAXCONNECTS, limits->most_connections);
    curl_multi_setopt(client->multi, CURLMOPT_PIPELINING, CURLPIPE_NOTHING);
    return client;
}

static void free_transfer(struct cc_transfer *transfer) {
    if (transfer->easy) curl_easy_cleanup(transfer->easy);
    curl_slist_free_all(transfer->resolve);
    free(transfer->headers);
    free(transfer->request_body);
    if (transfer->client) transfer->client->held -= transfer->body_capacity;
    free(transfer->body);
    free(transfer);
}

void cc_client_free(cc_client *client) {
    if (client->sweep) {
        curl_multi_remove_handle(client->multi, client->sweep->easy);
        free_transfer(client->sweep);
    }
    while (client->spares) {
        struct cc_transfer *transfer = client->spares;
        client->spares = transfer->next_spare;
        free_transfer(transfer);
    }
    if (client->multi) curl_multi_cleanup(client->multi);
    if (client->share) curl_share_cleanup(client->share);
    free(client->user_agent);
    free(client->ca_file);
    free(client);
}

// A handle with everything set that is the same for all requests.
static struct cc_transfer *new_transfer(struct cc_client *client) {
    struct cc_transfer *transfer = calloc(1, sizeof *transfer);
    if (!transfer) return NULL;
    CURL *easy = curl_easy_init();
    if (!easy) {
        free(transfer);
        return NULL;
    }
    transfer->easy = easy;
    transfer->client = client;
    transfer->method = -1;
    const cc_limits *limits = &client->limits;
    curl_easy_setopt(easy, CURLOPT_PRIVATE, transfer);
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_1_1);
    curl_easy_setopt(easy, CURLOPT_BUFFERSIZE, limits->receive_buffer);
    curl_easy_setopt(easy, CURLOPT_UPLOAD_BUFFERSIZE, 16384L);
    curl_easy_setopt(easy, CURLOPT_TCP_NODELAY, 1L);
    curl_easy_setopt(easy, CURLOPT_TCP_KEEPALIVE, 1L);
    curl_easy_setopt(easy, CURLOPT_TCP_KEEPIDLE, 30L);
    curl_easy_setopt(easy, CURLOPT_TCP_KEEPINTVL, 10L);
    curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, limits->connect_timeout_ms);
    curl_easy_setopt(easy, CURLOPT_MAXAGE_CONN, limits->idle_seconds);
    curl_easy_setopt(easy, CURLOPT_MAXLIFETIME_CONN, limits->lifetime_seconds);
    curl_easy_setopt(easy, CURLOPT_DNS_CACHE_TIMEOUT, -1L);
    curl_easy_setopt(easy, CURLOPT_USERAGENT, client->user_agent);
    curl_easy_setopt(easy, CURLOPT_SHARE, client->share);
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, 2L);
    if (limits->certificate_info) curl_easy_setopt(easy, CURLOPT_CERTINFO, 1L);
    // One bundle is enough; each of these texts is copied into every handle and every connection.
    if (client->ca_file) curl_easy_setopt(easy, CURLOPT_CAINFO, client->ca_file);
    curl_easy_setopt(easy, CURLOPT_CAPATH, NULL);
    if (!limits->environment_proxies) {
        curl_easy_setopt(easy, CURLOPT_PROXY_CAINFO, NULL);
        curl_easy_setopt(easy, CURLOPT_PROXY_CAPATH, NULL);
        // The empty proxy means none; with a list of exceptions libcurl doesn't read the environment for one at each request.
        curl_easy_setopt(easy, CURLOPT_PROXY, "");
        curl_easy_setopt(easy, CURLOPT_NOPROXY, "*");
    }
    curl_easy_setopt(easy, CURLOPT_RESOLVER_START_FUNCTION, refuse_resolver);
    curl_easy_setopt(easy, CURLOPT_RESOLVER_START_DATA, transfer);
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, take_body);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, transfer);
    curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, take_header);
    curl_easy_setopt(easy, CURLOPT_HEADERDATA, transfer);
    curl_easy_setopt(easy, CURLOPT_PREREQFUNCTION, before_request);
    curl_easy_setopt(easy, CURLOPT_PREREQDATA, transfer);
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, open_socket);
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETDATA, transfer);
    curl_easy_setopt(easy, CURLOPT_CLOSESOCKETFUNCTION, close_socket);
    curl_easy_setopt(easy, CURLOPT_CLOSESOCKETDATA, client);
    return transfer;
}

// Back to the spares, or freed when there are enough. The handle is out of the multi handle.
static void put_back(struct cc_client *client, struct cc_transfer *transfer) {
    transfer->owner = NULL;
    if (transfer->resolve) {
        curl_easy_setopt(transfer->easy, CURLOPT_RESOLVE, NULL);
        curl_slist_free_all(transfer->resolve);
        transfer->resolve = NULL;
    }
    if (client->spare_count >= client->limits.most_spare_transfers) {
        free_transfer(transfer);
        return;
    }
    if (transfer->body_capacity > KEPT_BUFFER) {
        client->held -= transfer->body_capacity;
        free(transfer->body);
        transfer->body = NULL;
        transfer->body_capacity = 0;
    }
    if (transfer->request_capacity > KEPT_BUFFER) {
        free(transfer->request_body);
        transfer->request_body = NULL;
        transfer->request_capacity = 0;
    }
    transfer->next_spare = client->spares;
    client->spares = transfer;
    client->spare_count++;
}

static int kind_of(const struct cc_transfer *transfer, CURLcode code) {
    int answered = transfer->header_bytes > 0;
    if (code == CURLE_OK) return CC_OK;
    if (transfer->too_large) return CC_TOO_LARGE;
    if (code == CURLE_OPERATION_TIMEDOUT) return CC_TIMEOUT;
    if (transfer->attempts == 0) {
        switch (code) {
        case CURLE_COULDNT_RESOLVE_HOST:
        case CURLE_COULDNT_RESOLVE_PROXY:
        case CURLE_ABORTED_BY_CALLBACK:
            return CC_RESOLVE;
        case CURLE_SSL_CONNECT_ERROR:
        case CURLE_PEER_FAILED_VERIFICATION:
        case CURLE_SSL_CERTPROBLEM:
        case CURLE_SSL_CIPHER:
        case CURLE_SSL_CACERT_BADFILE:
        case CURLE_SSL_ISSUER_ERROR:
        case CURLE_SSL_INVALIDCERTSTATUS:
            return CC_TLS;
        case CURLE_OUT_OF_MEMORY:
        case CURLE_FAILED_INIT:
        case CURLE_URL_MALFORMAT:
        case CURLE_UNSUPPORTED_PROTOCOL:
        case CURLE_NOT_BUILT_IN:
            return CC_INTERNAL;
        default:
            return CC_CONNECT;
        }
    }
    // A first attempt that left and a second that was refused (by us, or by the peer not listening any more) is a closed connection.
    if (transfer->attempts > 1 || !answered) {
        switch (code) {
        case CURLE_UNSUPPORTED_PROTOCOL:
        case CURLE_WEIRD_SERVER_REPLY:
        case CURLE_HTTP2:
            return CC_PROTOCOL;
        default:
            return CC_CLOSED;
        }
    }
    return CC_PROTOCOL;
}

static void report_finished(struct cc_client *client) {
    int left;
    CURLMsg *message;
    while ((message = curl_multi_info_read(client->multi, &left))) {
        if (message->msg != CURLMSG_DONE) continue;
        CURL *easy = message->easy_handle;
        CURLcode code = message->data.result;
        struct cc_transfer *transfer = NULL;
        curl_easy_getinfo(easy, CURLINFO_PRIVATE, (char **)&transfer);
        if (transfer->is_sweep) {
            curl_multi_remove_handle(client->multi, easy);
            free_transfer(transfer);
            client->sweep = NULL;
            continue;
        }
        long status = 0;
        long system_error = 0;
        if (code == CURLE_OK) {
            curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status);
        } else {
            curl_easy_getinfo(easy, CURLINFO_OS_ERRNO, &system_error);
        }
        curl_multi_remove_handle(client->multi, easy);
        cc_outcome outcome = {
            .kind = kind_of(transfer, code),
            .curl_code = code,
            .sent = transfer->attempts > 0,
            .reused = transfer->on_reused,
            .system_error = (int)system_error,
            .status = (int)status,
            .body = transfer->body,
            .body_size = transfer->body_size,
        };
        client->callbacks.finished(transfer, &outcome, transfer->owner, client->callbacks.context);
        put_back(client, transfer);
    }
}

void cc_client_ready(cc_client *client, int descriptor, int what) {
    int running;
    int mask = (what & CC_READ ? CURL_CSELECT_IN : 0) | (what & CC_WRITE ? CURL_CSELECT_OUT : 0);
    curl_multi_socket_action(client->multi, descriptor, mask, &running);
    report_finished(client);
}

void cc_client_timer(cc_client *client) {
    int running;
    curl_multi_socket_action(client->multi, CURL_SOCKET_TIMEOUT, 0, &running);
    report_finished(client);
}

// Half of what was of no use since the last time, so that a load that comes and goes finds most of it again. In the end all: each handle has a
// dozen small blocks, which lie wherever there was room in the crowd.
static void free_spares(struct cc_client *client) {
    for (size_t left = (client->fewest_spares + 1) / 2; left > 0 && client->spare_count > 0; left--) {
        struct cc_transfer *transfer = client->spares;
        client->spares = transfer->next_spare;
        client->spare_count--;
        free_transfer(transfer);
    }
    client->fewest_spares = client->spare_count;
}

int cc_client_sweep(cc_client *client) {
    free_spares(client);
    int is_more = client->spare_count > 0;
    if (client->sweep) return is_more;
    struct cc_transfer *transfer = new_transfer(client);
    if (!transfer) return is_more;
    transfer->is_sweep = 1;
    transfer->is_literal = 1;
    transfer->attempts = 1;
    // libcurl looks through its idle connections when it is about to connect, and has no call for it. This one never gets a socket.
    curl_easy_setopt(transfer->easy, CURLOPT_URL, "http://127.0.0.1:9/");
    curl_easy_setopt(transfer->easy, CURLOPT_FRESH_CONNECT, 1L);
    curl_easy_setopt(transfer->easy, CURLOPT_TIMEOUT_MS, 1000L);
    if (curl_multi_add_handle(client->multi, transfer->easy) != CURLM_OK) {
        free_transfer(transfer);
        return is_more;
    }
    client->sweep = transfer;
    cc_client_timer(client);
    return is_more;
}

size_t cc_client_spares(const cc_client *client) { return client->spare_count; }

// --- Endpoints -------------------------------------------------------------------------------------------------

static int copy_part(CURLU *url, CURLUPart part, unsigned flags, char *into, size_t size) {
    char *text = NULL;
    if (curl_url_get(url, part, &text, flags) != CURLUE_OK) return -1;
    size_t length = strlen(text);
    int fits = length < size;
    if (fits) memcpy(into, text, length + 1);
    curl_free(text);
    return fits ? 0 : -1;
}

cc_endpoint *cc_endpoint_new(
    const char *text, const char *headers, size_t headers_size, int headers_count, char host[256], int *port, int *is_tls,
    int *is_literal) {
    static uint64_t last_id;
    char scheme[16];
    char number[8];
    char bracketed[256];
    CURLU *url = curl_url();
    if (!url) return NULL;
    int bad = curl_url_set(url, CURLUPART_URL, text, 0) != CURLUE_OK || copy_part(url, CURLUPART_SCHEME, 0, scheme, sizeof scheme)
        || copy_part(url, CURLUPART_HOST, 0, bracketed, sizeof bracketed)
        || copy_part(url, CURLUPART_PORT, CURLU_DEFAULT_PORT, number, sizeof number);
    curl_url_cleanup(url);
    if (bad) return NULL;
    *is_tls = strcmp(scheme, "https") == 0;
    if (!*is_tls && strcmp(scheme, "http") != 0) return NULL;
    *port = atoi(number);
    size_t length = strlen(bracketed);
    if (length == 0 || *port <= 0 || *port > 65535) return NULL;
    if (bracketed[0] == '[') {
        if (length < 3 || bracketed[length - 1] != ']') return NULL;
        memcpy(host, bracketed + 1, length - 2);
        host[length - 2] = 0;
    } else {
        memcpy(host, bracketed, length + 1);
    }
    struct in6_addr address;
    *is_literal = inet_pton(AF_INET, host, &address) == 1 || inet_pton(AF_INET6, host, &address) == 1;

    struct cc_endpoint *endpoint = calloc(1, sizeof *endpoint);
    if (!endpoint) return NULL;
    endpoint->id = ++last_id;
    endpoint->is_literal = *is_literal;
    endpoint->url = strdup(text);
    if (headers_count > 0) endpoint->headers = malloc(block_size(headers_size, headers_count));
    if (!endpoint->url || (headers_count > 0 && !endpoint->headers)) {
        cc_endpoint_free(endpoint);
        return NULL;
    }
    if (headers_count > 0) lay_out(endpoint->headers, headers, headers_size, headers_count, NULL);
    return endpoint;
}

void cc_endpoint_free(cc_endpoint *endpoint) {
    free(endpoint->url);
    free(endpoint->headers);
    free(endpoint);
}

// --- Transfers -------------------------------------------------------------------------------------------------

static int set_method(struct cc_transfer *transfer, const cc_request *request) {
    CURL *easy = transfer->easy;
    if (request->method == CC_POST) {
        if (request->body_size > transfer->request_capacity) {
            uint8_t *grown = realloc(transfer->request_body, request->body_size);
            if (!grown) return -1;
            transfer->request_body = grown;
            transfer->request_capacity = request->body_size;
        }
        if (request->body_size) memcpy(transfer->request_body, request->body, request->body_size);
        curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE, (long)request->body_size);
        curl_easy_setopt(easy, CURLOPT_POSTFIELDS, request->body_size ? (char *)transfer->request_body : "");
    } else if (transfer->method != request->method) {
        curl_easy_setopt(easy, CURLOPT_HTTPGET, 1L);
    }
    if (transfer->method != request->method) {
        curl_easy_setopt(easy, CURLOPT_CUSTOMREQUEST, request->method == CC_DELETE ? "DELETE" : NULL);
        transfer->method = request->method;
    }
    return 0;
}

cc_transfer *cc_start(cc_client *client, const cc_request *request) {
    struct cc_transfer *transfer = client->spares;
    if (transfer) {
        client->spares = transfer->next_spare;
        client->spare_count--;
        if (client->spare_count < client->fewest_spares) client->fewest_spares = client->spare_count;
    } else {
        transfer = new_transfer(client);
        if (!transfer) return NULL;
    }
    CURL *easy = transfer->easy;
    transfer->next_spare = NULL;
    transfer->owner = request->owner;
    transfer->attempts = 0;
    transfer->opened = 0;
    transfer->on_reused = 0;
    transfer->too_large = 0;
    transfer->is_literal = request->endpoint->is_literal;
    transfer->header_bytes = 0;
    transfer->body_size = 0;
    transfer->body_limit = request->response_limit;

    if (request->url) {
        transfer->url_of = 0;
        if (curl_easy_setopt(easy, CURLOPT_URL, request->url) != CURLE_OK) goto refused;
    } else if (transfer->url_of != request->endpoint->id) {
        transfer->url_of = 0;
        if (curl_easy_setopt(easy, CURLOPT_URL, request->endpoint->url) != CURLE_OK) goto refused;
        transfer->url_of = request->endpoint->id;
    }
    size_t needed = block_size(request->headers_size, request->headers_count);
    if (needed > transfer->headers_capacity) {
        free(transfer->headers);
        transfer->headers = malloc(needed);
        transfer->headers_capacity = transfer->headers ? needed : 0;
        if (!transfer->headers) goto refused;
    }
    curl_easy_setopt(
        easy, CURLOPT_HTTPHEADER,
        lay_out(transfer->headers, request->headers, request->headers_size, request->headers_count, request->endpoint->headers));
    if (set_method(transfer, request)) goto refused;
    curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, request->timeout_ms);
    if (request->resolve) {
        transfer->resolve = curl_slist_append(NULL, request->resolve);
        if (!transfer->resolve) goto refused;
        curl_easy_setopt(easy, CURLOPT_RESOLVE, transfer->resolve);
    }
    if (curl_multi_add_handle(client->multi, easy) != CURLM_OK) goto refused;
    return transfer;

refused:
    put_back(client, transfer);
    return NULL;
}

int cc_cancel(cc_client *client, cc_transfer *transfer) {
    int sent = transfer->attempts > 0;
    curl_multi_remove_handle(client->multi, transfer->easy);
    put_back(client, transfer);
    return sent;
}

void *cc_owner(const cc_transfer *transfer) { return transfer->owner; }

const char *cc_response_header(cc_transfer *transfer, const char *name) {
    struct curl_header *header = NULL;
    if (curl_easy_header(transfer->easy, name, 0, CURLH_HEADER, -1, &header) != CURLHE_OK) return NULL;
    return header->value;
}

const char *cc_certificate_end(cc_transfer *transfer) {
    static const char name[] = "Expire date:";
    struct curl_certinfo *info = NULL;
    if (curl_easy_getinfo(transfer->easy, CURLINFO_CERTINFO, &info) != CURLE_OK || !info || info->num_of_certs < 1) return NULL;
    // The peer's own is the first of its chain.
    for (struct curl_slist *line = info->certinfo[0]; line; line = line->next) {
        if (strncmp(line->data, name, sizeof name - 1) == 0) return line->data + sizeof name - 1;
    }
    return NULL;
}

const char *cc_error_text(int curl_code) { return curl_easy_strerror((CURLcode)curl_code); }
