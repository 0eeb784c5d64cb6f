// The few functions of OpenSSL's libcrypto that the router needs, under names of our own. Imported by Sources/Shared/Crypto only.
// No type of OpenSSL appears here: a SHA-1 state is a block of bytes that may be copied by value.
#ifndef CCRYPTO_H
#define CCRYPTO_H

#include <stddef.h>
#include <stdint.h>

// Room for OpenSSL's SHA_CTX; its size is checked when CCrypto.c is compiled.
typedef struct {
    uint64_t words[12];
} ccrypto_sha1_state;

// The two states after the inner and the outer pad of one key (RFC 2104).
typedef struct {
    ccrypto_sha1_state inner;
    ccrypto_sha1_state outer;
} ccrypto_hmac_sha1_key;

typedef struct {
    uint8_t bytes[20];
} ccrypto_sha1_digest;

void ccrypto_hmac_sha1_key_make(ccrypto_hmac_sha1_key *key, const void *secret, size_t count);
void ccrypto_sha1_update(ccrypto_sha1_state *state, const void *bytes, size_t count);
// Ends the inner hash in `state` (unusable afterwards) and gives the HMAC.
ccrypto_sha1_digest ccrypto_hmac_sha1_finish(ccrypto_sha1_state *state, const ccrypto_hmac_sha1_key *key);

void ccrypto_sha256(const void *bytes, size_t count, uint8_t digest[32]);

// 1 when equal; the time depends on `count` alone.
int ccrypto_equal(const void *left, const void *right, size_t count);

// getrandom(2), which Swift's Glibc module does not show. Bytes written, or -1 with errno.
long ccrypto_random(void *memory, size_t count);

#endif
