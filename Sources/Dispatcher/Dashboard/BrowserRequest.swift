// What a browser says about where a request comes from, and the halves of a session in it. Called by Dashboard and Front. Pure.

import HTTPServer
import Settings

/// Requests as a browser makes them.
struct BrowserRequest {
    static let pageKeyHeader: StaticString = "x-sms-router-page"
    /// Cookies of one name that are tried; another server on this host may have set some, too.
    private static let mostCookies = 4

    let request: HTTPRequest
    let proxies: TrustedProxies

    /// The browser and we, or a proxy that is believed, speak TLS.
    var isSecure: Bool {
        guard proxies.isTrusted(request.peer), let scheme = request.header("x-forwarded-proto") else { return request.isSecure }
        return scheme.prefix { $0 != "," }.lowercased() == "https"
    }

    /// It comes from a page of ours, as far as the browser tells. Browsers tell nothing over plain HTTP to another machine, and other clients never.
    var isOurOwn: Bool {
        if let site = request.header("sec-fetch-site"), site != "same-origin" { return false }
        guard let origin = request.header("origin") else { return true }
        guard let slashes = origin.firstRange(of: "://") else { return false }
        return origin[slashes.upperBound...].lowercased() == host.lowercased()
    }

    /// As the browser has it in its address.
    private var host: String {
        if proxies.isTrusted(request.peer), let forwarded = request.header("x-forwarded-host"), !forwarded.isEmpty {
            return String(forwarded.prefix { $0 != "," })
        }
        return request.header("host") ?? ""
    }

    /// Values of the cookies of that name, at most a few.
    func cookies(_ name: String) -> [ArraySlice<UInt8>] {
        guard let range = request.headerRange("cookie"), !request.isRepeated("cookie") else { return [] }
        var values: [ArraySlice<UInt8>] = []
        for part in request.bytes[range].split(separator: UInt8(ascii: ";")) {
            let pair = part.drop { $0 == UInt8(ascii: " ") }
            guard let equals = pair.firstIndex(of: UInt8(ascii: "=")), pair[..<equals].elementsEqual(name.utf8) else { continue }
            values.append(pair[(equals + 1)...])
            if values.count == Self.mostCookies { break }
        }
        return values
    }

    /// The page's half; empty: there is none, or not just one.
    var pageKey: ArraySlice<UInt8> {
        guard let range = request.headerRange(Self.pageKeyHeader), !request.isRepeated(Self.pageKeyHeader) else { return [] }
        return request.bytes[range]
    }
}

extension String {
    /// Where `text` first stands.
    func firstRange(of text: String) -> Range<Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
            formIndex(after: &start)
        }
        return nil
    }
}
