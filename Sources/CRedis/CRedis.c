// See the header. Replies are made by functions of our own, so that a server cannot have memory made for what it only announces.
#include "CRedis.h"

#include <hiredis/hiredis.h>
#include <hiredis/read.h>
#include <stdlib.h>
#include <string.h>

#if HIREDIS_MAJOR >= 1
typedef size_t element_count;
#else
typedef int element_count;
#endif

struct credis_reply {
    int type;
    int64_t integer;
    char *text;
    size_t count;
    credis_reply **elements;
};

struct credis_reader {
    redisReader *reader;
    // Of the reply that is being read.
    size_t elements;
    size_t bytes;
    // Why it was refused, or NULL.
    const char *refusal;
};

// A place for another object of the reply, of so many elements or bytes: 0 when it is larger, or deeper, than any that is asked for.
static int fits(const redisReadTask *task, size_t elements, size_t bytes) {
    credis_reader *reader = task->privdata;
    int depth = 0;
    for (const redisReadTask *parent = task->parent; parent; parent = parent->parent) depth++;
    if (depth == 0) reader->elements = reader->bytes = 0;
    if (depth > CREDIS_MOST_DEPTH) {
        reader->refusal = "arrays within each other, more than in any answer to us";
    } else if (elements > CREDIS_MOST_ELEMENTS - reader->elements) {
        reader->refusal = "more elements than in any answer to us";
    } else if (bytes > CREDIS_MOST_TEXT - reader->bytes) {
        reader->refusal = "longer than any answer to us";
    } else {
        reader->elements += elements;
        reader->bytes += bytes;
        return 1;
    }
    return 0;
}

static void attach(const redisReadTask *task, credis_reply *reply) {
    if (!task->parent) return;
    credis_reply *parent = task->parent->obj;
    parent->elements[task->idx] = reply;
}

static credis_reply *make(const redisReadTask *task) {
    credis_reply *reply = calloc(1, sizeof *reply);
    if (reply) reply->type = task->type;
    return reply;
}

static void free_reply(void *object) {
    credis_reply *reply = object;
    if (!reply) return;
    for (size_t place = 0; reply->elements && place < reply->count; place++) free_reply(reply->elements[place]);
    free(reply->elements);
    free(reply->text);
    free(reply);
}

static void *make_text(const redisReadTask *task, char *text, size_t count) {
    // RESP3's kinds are nobody's answer to RESP2.
    if (task->type != REDIS_REPLY_STRING && task->type != REDIS_REPLY_STATUS && task->type != REDIS_REPLY_ERROR) return NULL;
    if (!fits(task, 0, count)) return NULL;
    credis_reply *reply = make(task);
    if (!reply) return NULL;
    reply->text = malloc(count + 1);
    if (!reply->text) {
        free(reply);
        return NULL;
    }
    memcpy(reply->text, text, count);
    reply->text[count] = 0;
    reply->count = count;
    attach(task, reply);
    return reply;
}

static void *make_array(const redisReadTask *task, element_count count) {
    if (task->type != REDIS_REPLY_ARRAY || (long long)count < 0 || !fits(task, (size_t)count, 0)) return NULL;
    credis_reply *reply = make(task);
    if (!reply) return NULL;
    if (count > 0) {
        reply->elements = calloc((size_t)count, sizeof *reply->elements);
        if (!reply->elements) {
            free(reply);
            return NULL;
        }
    }
    reply->count = (size_t)count;
    attach(task, reply);
    return reply;
}

static void *make_integer(const redisReadTask *task, long long value) {
    if (!fits(task, 0, 0)) return NULL;
    credis_reply *reply = make(task);
    if (!reply) return NULL;
    reply->integer = value;
    attach(task, reply);
    return reply;
}

static void *make_nil(const redisReadTask *task) {
    if (!fits(task, 0, 0)) return NULL;
    credis_reply *reply = make(task);
    if (!reply) return NULL;
    // The task has the type of what could have been there.
    reply->type = REDIS_REPLY_NIL;
    attach(task, reply);
    return reply;
}

#if HIREDIS_MAJOR >= 1
// Without these it would take a number for the address of an object.
static void *make_double(const redisReadTask *task, double value, char *text, size_t count) {
    (void)task, (void)value, (void)text, (void)count;
    return NULL;
}

static void *make_bool(const redisReadTask *task, int value) {
    (void)task, (void)value;
    return NULL;
}
#endif

static redisReplyObjectFunctions functions = {
    .createString = make_text,
    .createArray = make_array,
    .createInteger = make_integer,
    .createNil = make_nil,
#if HIREDIS_MAJOR >= 1
    .createDouble = make_double,
    .createBool = make_bool,
#endif
    .freeObject = free_reply,
};

credis_reader *credis_reader_new(void) {
    credis_reader *reader = calloc(1, sizeof *reader);
    if (!reader) return NULL;
    reader->reader = redisReaderCreateWithFunctions(&functions);
    if (!reader->reader) {
        free(reader);
        return NULL;
    }
    reader->reader->privdata = reader;
    return reader;
}

void credis_reader_free(credis_reader *reader) {
    if (!reader) return;
    redisReaderFree(reader->reader);
    free(reader);
}

int credis_reader_feed(credis_reader *reader, const void *bytes, size_t count) {
    return redisReaderFeed(reader->reader, bytes, count) == REDIS_OK ? 0 : -1;
}

credis_reply *credis_reader_next(credis_reader *reader, int *status) {
    void *reply = NULL;
    *status = redisReaderGetReply(reader->reader, &reply) == REDIS_OK ? 0 : -1;
    return *status == 0 ? reply : NULL;
}

size_t credis_reader_pending(const credis_reader *reader) { return reader->reader->len - reader->reader->pos; }

const char *credis_reader_error(const credis_reader *reader) {
    if (reader->refusal) return reader->refusal;
    return reader->reader->err ? reader->reader->errstr : "longer than any answer to us";
}

void credis_reply_free(credis_reply *reply) { free_reply(reply); }

int credis_reply_type(const credis_reply *reply) { return reply->type; }

int64_t credis_reply_integer(const credis_reply *reply) { return reply->integer; }

const char *credis_reply_text(const credis_reply *reply, size_t *count) {
    *count = reply->text ? reply->count : 0;
    return reply->text ? reply->text : "";
}

size_t credis_reply_count(const credis_reply *reply) { return reply->elements ? reply->count : 0; }

const credis_reply *credis_reply_element(const credis_reply *reply, size_t place) {
    return place < credis_reply_count(reply) ? reply->elements[place] : NULL;
}

long credis_command(char **bytes, int count, const char *const *arguments, const size_t *lengths) {
    return redisFormatCommandArgv(bytes, count, (const char **)arguments, lengths);
}

void credis_command_free(char *bytes) { free(bytes); }
