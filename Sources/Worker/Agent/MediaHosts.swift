// Which media URLs of a reply may go to Twilio, which fetches them: https, a public name, one of AGENT_MEDIA_HOSTS. Pure.

/// The allowed hosts; with none nothing is allowed.
struct MediaHosts: Sendable, Equatable {
    /// Bytes of a URL, more than any server takes.
    static let longestURL = 2048
    /// Names that mean something only inside a network (RFC 6761, RFC 6762, RFC 8375, ICANN's reserved `internal`).
    private static let privateSuffixes = [
        "localhost", "local", "internal", "intranet", "lan", "corp", "home", "home.arpa", "test", "invalid", "example", "onion",
    ]

    private var exact: Set<String> = []
    private var suffixes: [String] = []

    /// Names, case ignored; `*.example.com` allows everything below, not the name itself.
    init(_ names: [String] = []) {
        for name in names {
            let name = name.lowercased()
            if name.hasPrefix("*.") { suffixes.append(String(name.dropFirst())) } else if !name.isEmpty { exact.insert(name) }
        }
    }

    /// Whether a reply may carry `url`.
    func allows(_ url: String) -> Bool {
        guard url.utf8.count <= Self.longestURL, let host = Self.publicHost(ofHTTPS: url) else { return false }
        return exact.contains(host) || suffixes.contains { host.hasSuffix($0) }
    }

    /// The lower-case host of an https URL without user info, on the usual port, when it is a public name; else nil.
    static func publicHost(ofHTTPS url: String) -> String? {
        guard url.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\\") }) else { return nil }
        guard url.utf8.count > 8, url.prefix(8).lowercased() == "https://" else { return nil }
        let rest = url.dropFirst(8)
        var authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        if authority.hasSuffix(":443") { authority = authority.dropLast(4) }
        let host = authority.lowercased()
        guard host.utf8.count <= 253 else { return nil }
        let labels = host.split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count >= 2, let top = labels.last else { return nil }
        for label in labels {
            guard (1...63).contains(label.utf8.count), !label.hasPrefix("-"), !label.hasSuffix("-") else { return nil }
            guard label.utf8.allSatisfy(isNameByte) else { return nil }
        }
        // A last label that begins with a digit is an address in one of its notations (127.1, 0x7f.1): no top-level domain does.
        guard let initial = top.utf8.first, !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(initial) else { return nil }
        for suffix in privateSuffixes where host == suffix || host.hasSuffix("." + suffix) { return nil }
        return host
    }
}

private func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"): true
    default: false
    }
}
