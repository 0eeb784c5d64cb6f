// Addresses of peers and the ranges that they are compared with. Pure but for the C library's text conversions.

import Glibc

/// An IPv4 or IPv6 address; an IPv4-mapped IPv6 address is the IPv4 one.
package struct IPAddress: Sendable, Hashable, CustomStringConvertible {
    /// Network order, as numbers; IPv4 as ::ffff:a.b.c.d.
    package let high: UInt64
    package let low: UInt64

    package var isIPv4: Bool { high == 0 && low >> 32 == 0xFFFF }
    package var isLoopback: Bool { isIPv4 ? low >> 24 & 0xFF == 127 : high == 0 && low == 1 }

    package init(ipv4: UInt32) {
        high = 0
        low = 0xFFFF_0000_0000 | UInt64(ipv4)
    }

    init(ipv6 address: in6_addr) {
        (high, low) = withUnsafeBytes(of: address) { bytes in
            (
                UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 0, as: UInt64.self)),
                UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
            )
        }
    }

    /// A literal, without brackets or zone; nil when it is none.
    package init?(_ text: String) {
        var four = in_addr()
        var six = in6_addr()
        if inet_pton(AF_INET, text, &four) == 1 {
            self.init(ipv4: UInt32(bigEndian: four.s_addr))
        } else if inet_pton(AF_INET6, text, &six) == 1 {
            self.init(ipv6: six)
        } else {
            return nil
        }
    }

    package var description: String {
        var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        if isIPv4 {
            var four = in_addr(s_addr: UInt32(truncatingIfNeeded: low).bigEndian)
            inet_ntop(AF_INET, &four, &text, socklen_t(text.count))
        } else {
            var words = (high.bigEndian, low.bigEndian)
            inet_ntop(AF_INET6, &words, &text, socklen_t(text.count))
        }
        return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}

/// A range of addresses in CIDR notation (RFC 4632).
package struct IPRange: Sendable, Hashable {
    private let base: IPAddress
    private let highMask: UInt64
    private let lowMask: UInt64

    /// `192.0.2.0/24`, `2001:db8::/32` or a single address; nil when it is malformed. Bits after the prefix are ignored.
    package init?(_ text: String) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let first = parts.first, let address = IPAddress(String(first)) else { return nil }
        let width = address.isIPv4 ? 32 : 128
        var prefix = width
        if parts.count == 2 {
            guard let value = Int(parts[1]), (0...width).contains(value) else { return nil }
            prefix = value
        }
        if address.isIPv4 { prefix += 96 }
        highMask = prefix == 0 ? 0 : prefix >= 64 ? .max : ~(UInt64.max >> UInt64(prefix))
        lowMask = prefix <= 64 ? 0 : prefix == 128 ? .max : ~(UInt64.max >> UInt64(prefix - 64))
        base = address
    }

    package func contains(_ address: IPAddress) -> Bool {
        address.isIPv4 == base.isIPv4 && (address.high ^ base.high) & highMask == 0 && (address.low ^ base.low) & lowMask == 0
    }
}

/// The other end of a connection.
package struct HTTPPeer: Sendable, Hashable, CustomStringConvertible {
    /// nil for a Unix socket.
    package let address: IPAddress?
    package let port: UInt16

    package init(address: IPAddress?, port: UInt16) {
        self.address = address
        self.port = port
    }

    /// A peer on a Unix socket.
    package static let local = HTTPPeer(address: nil, port: 0)

    /// On this machine: loopback or a Unix socket.
    package var isLocal: Bool { address?.isLoopback ?? true }
    package var description: String { address?.description ?? "unix" }
}
