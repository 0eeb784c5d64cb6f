// `postgresql://user:pass@h1:5432,h2:5432/db?params` taken apart (PostgreSQL manual, section 34.1.1.2). Pure.
// Read by PostgresConfiguration. Its description never shows the password.

/// A URL that isn't one of a database. The description never holds a part of the URL that could be secret.
package struct PostgresURLError: Error, Sendable, CustomStringConvertible {
    package var description: String
}

/// One database, on one or several hosts.
package struct PostgresURL: Sendable, Equatable, CustomStringConvertible {
    /// A host as the URL has it: a name, a literal address, or the directory of a Unix socket.
    package struct Host: Sendable, Equatable, CustomStringConvertible {
        package var name: String
        package var port: Int
        package var isSocket: Bool { name.hasPrefix("/") || name.hasPrefix("@") }
        package var description: String { name.contains(":") ? "[\(name)]:\(port)" : "\(name):\(port)" }
    }

    /// In the order in which they are tried; empty means libpq's own default.
    package var hosts: [Host] = []
    package var user: String?
    package var password: String?
    package var database: String?
    /// libpq's connection parameters other than the above, in order.
    package var parameters: [(name: String, value: String)] = []

    /// Takes `postgres`, `postgresql` and either with a driver's suffix (`postgresql+asyncpg`).
    package init(_ text: String) throws(PostgresURLError) {
        guard let schemeEnd = text.range(ofASCII: "://") else { throw PostgresURLError(description: "not a URL: no scheme") }
        let scheme = text[..<schemeEnd.lowerBound].split(separator: "+", maxSplits: 1).first.map { $0.lowercased() }
        guard scheme == "postgresql" || scheme == "postgres" else {
            throw PostgresURLError(description: "not a postgresql:// URL")
        }
        var rest = text[schemeEnd.upperBound...]
        var query: Substring = ""
        if let mark = rest.firstIndex(of: "?") {
            query = rest[rest.index(after: mark)...]
            rest = rest[..<mark]
        }
        var authority = rest
        if let slash = rest.firstIndex(of: "/") {
            authority = rest[..<slash]
            let name = try Self.decode(rest[rest.index(after: slash)...], "the database's name")
            if !name.isEmpty { database = name }
        }
        // The last "@": a password may hold one that nobody escaped.
        if let at = authority.lastIndex(of: "@") {
            let userInfo = authority[..<at]
            authority = authority[authority.index(after: at)...]
            let parts = userInfo.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            if let first = parts.first, !first.isEmpty { user = try Self.decode(first, "the user") }
            if parts.count == 2 { password = try Self.decode(parts[1], "the password") }
        }
        var names: [String] = []
        var ports: [Int?] = []
        if !authority.isEmpty {
            for part in authority.split(separator: ",", omittingEmptySubsequences: false) {
                let (name, port) = try Self.host(part)
                names.append(name)
                ports.append(port)
            }
        }
        try take(query: query, names: &names, ports: &ports)
        guard ports.count <= 1 || ports.count == names.count else {
            throw PostgresURLError(description: "\(names.count) hosts but \(ports.count) ports")
        }
        for (index, name) in names.enumerated() {
            let port = ports.count == 1 ? ports[0] : (index < ports.count ? ports[index] : nil)
            hosts.append(Host(name: name, port: port ?? 5432))
        }
    }

    /// Without the password.
    package var description: String {
        let place = hosts.map(\.description).joined(separator: ",")
        return "postgresql://\(user.map { $0 + "@" } ?? "")\(place)/\(database ?? "")"
    }

    package static func == (left: Self, right: Self) -> Bool {
        left.hosts == right.hosts && left.user == right.user && left.password == right.password && left.database == right.database
            && left.parameters.elementsEqual(right.parameters) { $0.name == $1.name && $0.value == $1.value }
    }

    /// The first value of a connection parameter.
    package func parameter(_ name: String) -> String? { parameters.first { $0.name == name }?.value }

    private mutating func take(query: Substring, names: inout [String], ports: inout [Int?]) throws(PostgresURLError) {
        for pair in query.split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2 else { throw PostgresURLError(description: "a parameter without a value") }
            let name = try Self.decode(parts[0], "a parameter's name")
            let value = try Self.decode(parts[1], "the parameter \(name)")
            switch name {
            case "host", "hostaddr": names = value.split(separator: ",").map(String.init)
            case "port":
                ports = []
                for text in value.split(separator: ",") { ports.append(try Self.port(text)) }
            case "user": user = value
            case "password": password = value
            case "dbname": database = value
            // What other drivers call it.
            case "ssl": parameters.append(("sslmode", ["true", "1"].contains(value) ? "require" : value == "false" ? "disable" : value))
            default: parameters.append((name, value))
            }
        }
    }

    private static func host(_ part: Substring) throws(PostgresURLError) -> (String, Int?) {
        if part.hasPrefix("[") {
            guard let end = part.firstIndex(of: "]") else { throw PostgresURLError(description: "a host with [ and without ]") }
            let name = String(part[part.index(after: part.startIndex)..<end])
            let after = part[part.index(after: end)...]
            if after.isEmpty { return (name, nil) }
            guard after.hasPrefix(":") else { throw PostgresURLError(description: "text after the ] of a host") }
            return (name, try port(after.dropFirst()))
        }
        let parts = part.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        let name = try decode(parts.first ?? "", "a host")
        guard !name.isEmpty else { throw PostgresURLError(description: "an empty host") }
        return (name, parts.count == 2 ? try port(parts[1]) : nil)
    }

    private static func port(_ text: Substring) throws(PostgresURLError) -> Int? {
        if text.isEmpty { return nil }
        guard text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), let port = Int(text), (1...65_535).contains(port) else {
            throw PostgresURLError(description: "a port that is not 1 to 65535")
        }
        return port
    }

    private static func decode(_ text: Substring, _ what: String) throws(PostgresURLError) -> String {
        var bytes: [UInt8] = []
        var source = text.utf8.makeIterator()
        while let byte = source.next() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard let high = source.next().flatMap(hexDigit), let low = source.next().flatMap(hexDigit) else {
                throw PostgresURLError(description: "\(what): % without two hexadecimal digits")
            }
            bytes.append(high << 4 | low)
        }
        guard !bytes.contains(0), let decoded = String(validating: bytes, as: UTF8.self) else {
            throw PostgresURLError(description: "\(what): not UTF-8, or with a NUL")
        }
        return decoded
    }

    private static func hexDigit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}

extension String {
    /// The first place of a short ASCII text; the standard library has no search without Foundation.
    fileprivate func range(ofASCII text: String) -> Range<String.Index>? {
        var start = utf8.startIndex
        while start < utf8.endIndex {
            if utf8[start...].starts(with: text.utf8) { return start..<utf8.index(start, offsetBy: text.utf8.count) }
            start = utf8.index(after: start)
        }
        return nil
    }
}
