// IP addresses and blocks of them as values: SMS_ROUTER_TRUSTED_PROXIES and whether a host is loopback.
// Called by the settings table and by the front for each request that carries X-Forwarded-*. Resolves nothing.

import Glibc

/// An IPv4 or IPv6 address. An IPv4-mapped IPv6 address (`::ffff:1.2.3.4`, RFC 4291 §2.5.5.2) is the IPv4 address.
package struct NetworkAddress: Sendable, Hashable {
    /// 4 or 16 bytes in network order.
    package let bytes: [UInt8]

    /// Takes 4 or 16 bytes; nil for any other count.
    package init?(bytes: [UInt8]) {
        switch bytes.count {
        case 4: self.bytes = bytes
        case 16 where bytes[..<10].allSatisfy { $0 == 0 } && bytes[10] == 0xff && bytes[11] == 0xff: self.bytes = Array(bytes[12...])
        case 16: self.bytes = bytes
        default: return nil
        }
    }

    /// Parses a literal such as `10.0.0.1`, `::1`, `[::1]` or `fe80::1%eth0` (the scope is ignored); nil for anything else.
    package init?(_ text: some StringProtocol) {
        var literal = String(text)
        if literal.hasPrefix("["), literal.hasSuffix("]") { literal = String(literal.dropFirst().dropLast()) }
        if let scope = literal.firstIndex(of: "%") { literal = String(literal[..<scope]) }
        var parsed = [UInt8](repeating: 0, count: 16)
        if literal.contains(":") {
            guard inet_pton(AF_INET6, literal, &parsed) == 1 else { return nil }
            self.init(bytes: parsed)
        } else {
            guard inet_pton(AF_INET, literal, &parsed) == 1 else { return nil }
            self.init(bytes: Array(parsed[..<4]))
        }
    }

    /// 127.0.0.0/8 or ::1.
    package var isLoopback: Bool { bytes.count == 4 ? bytes[0] == 127 : bytes.dropLast().allSatisfy { $0 == 0 } && bytes[15] == 1 }
}

/// A CIDR block (RFC 4632, RFC 4291 §2.3).
package struct AddressBlock: Sendable, Hashable {
    package let network: NetworkAddress
    /// 0…32 or 0…128 bits.
    package let prefix: Int

    /// `10.0.0.0/8`, `::1/128`, or an address alone; nil for anything else, bits set behind the prefix included.
    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let literal = parts.first, let network = NetworkAddress(literal) else { return nil }
        var prefix = network.bytes.count * 8
        if parts.count == 2 {
            guard let given = Int(parts[1]), given >= 0, parts[1].utf8.allSatisfy(isDigit) else { return nil }
            // A mapped block such as ::ffff:10.0.0.0/104 means the 32 bits at its end.
            let mapped = literal.contains(":") && network.bytes.count == 4
            prefix = mapped ? given - 96 : given
        }
        guard (0...network.bytes.count * 8).contains(prefix) else { return nil }
        self.network = network
        self.prefix = prefix
        for bit in prefix..<network.bytes.count * 8 where network.bytes[bit / 8] & (0x80 >> UInt8(bit % 8)) != 0 { return nil }
    }

    package func contains(_ address: NetworkAddress) -> Bool {
        guard address.bytes.count == network.bytes.count else { return false }
        let whole = prefix / 8
        guard address.bytes[..<whole] == network.bytes[..<whole] else { return false }
        guard prefix % 8 != 0 else { return true }
        let mask = ~(UInt8(0xff) >> UInt8(prefix % 8))
        return address.bytes[whole] & mask == network.bytes[whole] & mask
    }
}

/// The peers whose `X-Forwarded-*` headers are believed.
package struct TrustedProxies: Sendable, Hashable {
    package let blocks: [AddressBlock]

    static let allowed =
        "a comma-separated list of CIDR blocks such as 10.0.0.0/8 or fd00::/8 (no bits behind the prefix), loopback, or none"

    init(blocks: [AddressBlock]) { self.blocks = blocks }

    init(_ text: String) throws(ParseRefusal) {
        var blocks: [AddressBlock] = []
        for part in text.commaSeparated {
            switch part.lowercased() {
            case "none": break
            case "loopback": for block in ["127.0.0.0/8", "::1/128"] { if let block = AddressBlock(block) { blocks.append(block) } }
            default:
                guard let block = AddressBlock(part) else { throw ParseRefusal(Self.allowed) }
                blocks.append(block)
            }
        }
        self.blocks = blocks
    }

    package func contains(_ address: NetworkAddress) -> Bool { blocks.contains { $0.contains(address) } }
    /// Whether a literal address is in one of the blocks; false for what is not an address.
    package func contains(_ literal: String) -> Bool { NetworkAddress(literal).map(contains) ?? false }
}
