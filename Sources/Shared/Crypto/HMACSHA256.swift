// HMAC-SHA256 (RFC 2104, FIPS 198-1) of one piece of memory: the hashes under which verification codes are kept. Rare, so it is put together
// from SHA256; what is computed for every webhook is HMACSHA1.

package enum HMACSHA256 {
    private static let block = 64

    /// The 32 bytes of the HMAC. A key longer than 64 bytes is hashed first, as RFC 2104 says.
    package static func digest(key: [UInt8], _ message: [UInt8]) -> [UInt8] {
        var padded = key.count > block ? SHA256.hash(key) : key
        padded += [UInt8](repeating: 0, count: block - padded.count)
        let inner = SHA256.hash(padded.map { $0 ^ 0x36 } + message)
        return SHA256.hash(padded.map { $0 ^ 0x5c } + inner)
    }
}
