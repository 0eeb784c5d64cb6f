// SHA-256 (FIPS 180-4) of one piece of memory: the body hash of Twilio's JSON webhooks, and keys made from names.

import CCrypto

package enum SHA256 {
    /// The 32 bytes of the hash.
    package static func hash(_ bytes: UnsafeRawBufferPointer) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: 32) { digest, count in
            ccrypto_sha256(bytes.baseAddress, bytes.count, digest.baseAddress)
            count = 32
        }
    }

    /// The 32 bytes of the hash of an array.
    package static func hash(_ bytes: [UInt8]) -> [UInt8] { bytes.withUnsafeBytes { hash($0) } }
}
