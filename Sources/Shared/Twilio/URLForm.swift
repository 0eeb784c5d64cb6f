// The forms in which Twilio may have signed a URL. Its services and official libraries disagree about ports, user info and quotes in
// the query, so a signature counts when any form of the same URL gives it. Used by SignatureValidator only; pure, no hashing here.

/// Which form of the URL a signature was made for.
package struct URLForm: Sendable, Hashable, CustomStringConvertible {
    package enum Port: String, Sendable, CaseIterable {
        case asIs = "as is"
        case without = "without port"
        case standard = "with the scheme's standard port"
    }

    package var port: Port
    /// `user:password@` was left out.
    package var userInfoDropped: Bool
    /// Quotes, angle brackets, blanks and bytes beyond ASCII in the query were percent-encoded, as a browser's URL parser does.
    package var queryEscaped: Bool

    package init(port: Port = .asIs, userInfoDropped: Bool = false, queryEscaped: Bool = false) {
        self.port = port
        self.userInfoDropped = userInfoDropped
        self.queryEscaped = queryEscaped
    }

    /// For people: `as is`, `without port, without user info`.
    package var description: String {
        var words: [String] = port == .asIs && (userInfoDropped || queryEscaped) ? [] : [port.rawValue]
        if userInfoDropped { words.append("without user info") }
        if queryEscaped { words.append("with an escaped query") }
        return words.joined(separator: ", ")
    }
}

/// The places of the parts of one URL, without its fragment, which is never signed. It keeps every byte as it is: no case is folded,
/// nothing is decoded. A text without `://` has one form only.
struct URLParts {
    let text: UnsafeRawBufferPointer
    /// Behind `scheme://`.
    private(set) var authorityStart = 0
    /// Where the host begins: behind the `@`, or at the authority's start.
    private(set) var hostStart = 0
    /// Where the host ends and `:port` begins, if there is one.
    private(set) var hostEnd = 0
    /// Where path or query begins.
    private(set) var pathStart = 0
    /// Where `?` stands, or the end.
    private(set) var queryStart = 0
    /// The standard port of http and https; nil for any other scheme.
    private(set) var standardPort: StaticString?
    private(set) var queryNeedsEscape = false

    init(_ url: UnsafeRawBufferPointer) {
        let end = url.firstIndex(of: UInt8(ascii: "#")) ?? url.count
        text = UnsafeRawBufferPointer(rebasing: url[..<end])
        queryStart = text.firstIndex(of: UInt8(ascii: "?")) ?? end
        for index in queryStart..<end where Self.isEscaped(text[index]) { queryNeedsEscape = true }
        if Self.hasPrefix(text, "https://") {
            (authorityStart, standardPort) = (8, ":443")
        } else if Self.hasPrefix(text, "http://") {
            (authorityStart, standardPort) = (7, ":80")
        } else {
            return
        }
        pathStart = text[authorityStart..<queryStart].firstIndex(of: UInt8(ascii: "/")) ?? queryStart
        let authority = text[authorityStart..<pathStart]
        hostStart = authority.lastIndex(of: UInt8(ascii: "@")).map { $0 + 1 } ?? authorityStart
        // A bracket ends an IPv6 literal, whose own colons are no port.
        let literalEnd = text[hostStart..<pathStart].lastIndex(of: UInt8(ascii: "]")) ?? hostStart
        hostEnd = text[literalEnd..<pathStart].firstIndex(of: UInt8(ascii: ":")) ?? pathStart
    }

    /// Calls `body` with each form once, the likeliest first, until it gives a value.
    func firstForm<Result>(_ body: (URLForm) -> Result?) -> Result? {
        let hasPort = hostEnd < pathStart
        let portIsStandard = hasPort && standardPort.map { equals(hostEnd..<pathStart, $0) } == true
        for userInfoDropped in [false, true] where !userInfoDropped || hostStart > authorityStart {
            for port in URLForm.Port.allCases {
                switch port {
                case .asIs: break
                case .without where !hasPort: continue
                case .standard where standardPort == nil || portIsStandard: continue
                case .without, .standard: break
                }
                if let result = body(URLForm(port: port, userInfoDropped: userInfoDropped, queryEscaped: false)) { return result }
                guard queryNeedsEscape else { continue }
                if let result = body(URLForm(port: port, userInfoDropped: userInfoDropped, queryEscaped: true)) { return result }
            }
        }
        return nil
    }

    /// Calls `piece` with the bytes of one form, piece by piece.
    func forEachPiece(_ form: URLForm, _ piece: (UnsafeRawBufferPointer) -> Void) {
        func part(_ range: Range<Int>) {
            if !range.isEmpty { piece(UnsafeRawBufferPointer(rebasing: text[range])) }
        }
        if form.userInfoDropped {
            part(0..<authorityStart)
            part(hostStart..<hostEnd)
        } else {
            part(0..<hostEnd)
        }
        switch form.port {
        case .asIs: part(hostEnd..<pathStart)
        case .without: break
        case .standard:
            if let standardPort {
                piece(UnsafeRawBufferPointer(start: standardPort.utf8Start, count: standardPort.utf8CodeUnitCount))
            }
        }
        if form.queryEscaped {
            part(pathStart..<queryStart)
            escapedQuery.withUnsafeBytes(piece)
        } else {
            part(pathStart..<text.count)
        }
    }

    /// The value of every query parameter of that name, not decoded.
    func queryValues(of name: StaticString) -> [UnsafeRawBufferPointer] {
        guard queryStart < text.count else { return [] }
        var values: [UnsafeRawBufferPointer] = []
        var start = queryStart + 1
        while start <= text.count {
            let end = text[start...].firstIndex(of: UInt8(ascii: "&")) ?? text.count
            let equals = text[start..<end].firstIndex(of: UInt8(ascii: "=")) ?? end
            if self.equals(start..<equals, name) { values.append(UnsafeRawBufferPointer(rebasing: text[min(equals + 1, end)..<end])) }
            start = end + 1
        }
        return values
    }

    private var escapedQuery: [UInt8] {
        var query: [UInt8] = []
        for byte in text[queryStart...] {
            guard Self.isEscaped(byte) else {
                query.append(byte)
                continue
            }
            query.append(UInt8(ascii: "%"))
            for half in [byte >> 4, byte & 15] { query.append(half < 10 ? UInt8(ascii: "0") + half : UInt8(ascii: "A") + half - 10) }
        }
        return query
    }

    /// The "special-query percent-encode set" of WHATWG URL §1.3, without `#`, which cannot stand here.
    private static func isEscaped(_ byte: UInt8) -> Bool {
        switch byte {
        case 0...0x20, 0x7f...0xff, UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "<"), UInt8(ascii: ">"): true
        default: false
        }
    }

    private func equals(_ range: Range<Int>, _ text: StaticString) -> Bool {
        range.count == text.utf8CodeUnitCount
            && self.text[range].elementsEqual(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// ASCII letters of the scheme in any case.
    private static func hasPrefix(_ text: UnsafeRawBufferPointer, _ prefix: StaticString) -> Bool {
        guard text.count >= prefix.utf8CodeUnitCount else { return false }
        for index in 0..<prefix.utf8CodeUnitCount {
            let byte = text[index]
            let folded = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
            if folded != prefix.utf8Start[index] { return false }
        }
        return true
    }
}
