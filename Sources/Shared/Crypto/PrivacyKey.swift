// The keyed hashes under which people and messages are remembered that must not be named any more (docs/privacy.md): HMAC-SHA256 under
// SMS_ROUTER_PRIVACY_KEY, cut to 128 bits. Used by the worker's inbox and purge, and by the operator's command line. Pure; never prints the key.

package struct PrivacyKey: Sendable {
    /// The key, padded to a block, with RFC 2104's two pads over it.
    private let inner: [UInt8]
    private let outer: [UInt8]
    /// Tells two keys apart and says nothing about them: what the database compares.
    package let check: [UInt8]

    private static let block = 64

    package init(_ secret: String) {
        let bytes = Array(secret.utf8)
        var padded = bytes.count > Self.block ? SHA256.hash(bytes) : bytes
        padded += [UInt8](repeating: 0, count: Self.block - padded.count)
        inner = padded.map { $0 ^ 0x36 }
        outer = padded.map { $0 ^ 0x5c }
        check = Self.digest("check", [], inner, outer)
    }

    /// Of a message. 16 bytes.
    package func message(account: String, sid: String) -> [UInt8] { Self.digest("message", [account, sid], inner, outer) }

    /// Of a person's address, as it stands in an address's place: `#` and 32 hexadecimal digits. No address that Twilio has looks like that.
    package func person(_ address: String) -> String { Self.mark + Hex.encode(Self.digest("person", [address], inner, outer)) }

    /// Of anything else that names a person or a message: in the records of what operators did.
    package func subject(_ text: String) -> String { Self.mark + Hex.encode(Self.digest("subject", [text], inner, outer)) }

    /// What a hash in an address's place begins with.
    package static let mark = "#"

    /// The kind keeps hashes of different things apart, and a zero byte the parts: no address and no SID holds one.
    private static func digest(_ kind: String, _ parts: [String], _ inner: [UInt8], _ outer: [UInt8]) -> [UInt8] {
        var message = inner
        message.reserveCapacity(inner.count + 128)
        message += kind.utf8
        for part in parts {
            message.append(0)
            message += part.utf8
        }
        return Array(SHA256.hash(outer + SHA256.hash(message)).prefix(16))
    }
}
