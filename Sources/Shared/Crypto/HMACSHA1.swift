// HMAC-SHA1 (RFC 2104), the signature of Twilio's webhooks. The dispatcher checks each webhook with it, so a key's two pads are hashed
// once and their states copied for each message: no allocation, no look-up of an algorithm. For nothing but Twilio's signature.

import CCrypto

/// The states of SHA-1 after the inner and the outer pad of one secret. It cannot be turned back into the secret, but forges
/// signatures as well as the secret itself: never print it.
package struct HMACSHA1Key: Sendable, CustomStringConvertible, CustomReflectable {
    fileprivate var pads = ccrypto_hmac_sha1_key()

    /// Takes a secret of any length; one longer than 64 bytes is hashed first, as RFC 2104 says.
    package init(key: [UInt8]) {
        key.withUnsafeBytes { ccrypto_hmac_sha1_key_make(&pads, $0.baseAddress, $0.count) }
    }

    /// Takes the UTF-8 of a token.
    package init(token: String) { self.init(key: Array(token.utf8)) }

    /// The start of one message's HMAC.
    package func start() -> HMACSHA1 { HMACSHA1(key: self) }

    /// The HMAC of one piece of memory.
    package func digest(_ bytes: UnsafeRawBufferPointer) -> SHA1Digest {
        var message = start()
        message.update(bytes)
        return message.finish()
    }

    /// The HMAC of an array of bytes.
    package func digest(_ bytes: [UInt8]) -> SHA1Digest { bytes.withUnsafeBytes { digest($0) } }

    package var description: String { "HMACSHA1Key(…)" }
    package var customMirror: Mirror { Mirror(self, children: [:]) }
}

/// One HMAC under way. Feed it with `update`, end it once with `finish`.
package struct HMACSHA1 {
    private var inner: ccrypto_sha1_state
    private let key: HMACSHA1Key

    fileprivate init(key: HMACSHA1Key) {
        self.key = key
        inner = key.pads.inner
    }

    /// Adds bytes; an empty piece adds nothing.
    package mutating func update(_ bytes: UnsafeRawBufferPointer) {
        ccrypto_sha1_update(&inner, bytes.baseAddress, bytes.count)
    }

    /// The 20 bytes of the HMAC. The value must not be used afterwards.
    package mutating func finish() -> SHA1Digest {
        withUnsafePointer(to: key.pads) { SHA1Digest(value: ccrypto_hmac_sha1_finish(&inner, $0)) }
    }
}

/// Twenty bytes. Two of them are compared in constant time.
package struct SHA1Digest: Sendable, Equatable {
    fileprivate var value: ccrypto_sha1_digest

    fileprivate init(value: ccrypto_sha1_digest) { self.value = value }

    /// From the Base64 of a signature header: nil unless it is exactly 28 characters, padded and canonical (RFC 4648 §4, §3.5).
    package init?(base64 text: UnsafeRawBufferPointer) {
        var digest = ccrypto_sha1_digest()
        let filled = withUnsafeMutableBytes(of: &digest) { Base64.decode(text, into: $0) == 20 }
        guard filled else { return nil }
        value = digest
    }

    /// The bytes in order.
    package var bytes: [UInt8] { withUnsafeBytes(of: value) { Array($0) } }

    /// Base64 with padding, 28 characters.
    package var base64: String { Base64.encode(bytes) }

    package static func == (left: SHA1Digest, right: SHA1Digest) -> Bool {
        withUnsafeBytes(of: left.value) { left in withUnsafeBytes(of: right.value) { constantTimeEquals(left, $0) } }
    }
}
