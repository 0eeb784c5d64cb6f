// The low-level SHA-1 functions are deprecated in OpenSSL 3 in favour of EVP, which allocates for each message and looks algorithms
// up by name: several times the cost of hashing 600 bytes. The states here are plain values, so that a key's pads are hashed once.
#define OPENSSL_SUPPRESS_DEPRECATED
#include "CCrypto.h"

#include <openssl/crypto.h>
#include <openssl/sha.h>
#include <string.h>
#include <sys/random.h>

_Static_assert(sizeof(SHA_CTX) <= sizeof(ccrypto_sha1_state), "SHA_CTX does not fit");
_Static_assert(_Alignof(SHA_CTX) <= _Alignof(ccrypto_sha1_state), "SHA_CTX is not aligned");

static void start_with_pad(ccrypto_sha1_state *state, const uint8_t block[SHA_CBLOCK], uint8_t pad) {
    uint8_t padded[SHA_CBLOCK];
    for (int i = 0; i < SHA_CBLOCK; i++) padded[i] = block[i] ^ pad;
    memset(state, 0, sizeof(*state));
    SHA1_Init((SHA_CTX *)state);
    SHA1_Update((SHA_CTX *)state, padded, sizeof(padded));
    OPENSSL_cleanse(padded, sizeof(padded));
}

void ccrypto_hmac_sha1_key_make(ccrypto_hmac_sha1_key *key, const void *secret, size_t count) {
    uint8_t block[SHA_CBLOCK] = {0};
    if (count > sizeof(block)) {
        SHA1(secret, count, block);
    } else if (count > 0) {
        memcpy(block, secret, count);
    }
    start_with_pad(&key->inner, block, 0x36);
    start_with_pad(&key->outer, block, 0x5c);
    OPENSSL_cleanse(block, sizeof(block));
}

void ccrypto_sha1_update(ccrypto_sha1_state *state, const void *bytes, size_t count) {
    if (count > 0) SHA1_Update((SHA_CTX *)state, bytes, count);
}

ccrypto_sha1_digest ccrypto_hmac_sha1_finish(ccrypto_sha1_state *state, const ccrypto_hmac_sha1_key *key) {
    ccrypto_sha1_digest digest;
    ccrypto_sha1_state outer = key->outer;
    SHA1_Final(digest.bytes, (SHA_CTX *)state);
    SHA1_Update((SHA_CTX *)&outer, digest.bytes, sizeof(digest.bytes));
    SHA1_Final(digest.bytes, (SHA_CTX *)&outer);
    return digest;
}

void ccrypto_sha256(const void *bytes, size_t count, uint8_t digest[32]) {
    static const uint8_t nothing = 0;
    SHA256_CTX context;
    SHA256_Init(&context);
    SHA256_Update(&context, count > 0 ? bytes : &nothing, count);
    SHA256_Final(digest, &context);
}

int ccrypto_equal(const void *left, const void *right, size_t count) {
    return count == 0 || CRYPTO_memcmp(left, right, count) == 0;
}

long ccrypto_random(void *memory, size_t count) {
    return getrandom(memory, count, 0);
}
