// The URL that Twilio must have signed, as bytes: the public URL and what of the target came, or, without a public URL, what Host and a
// trusted proxy's headers say. Called by WebhookCheck for each webhook. Pure.

import HTTPServer
import Settings

/// How a request's URL is put together.
struct WebhookURL: Sendable {
    /// `https://host[:port]`, without a slash at its end; nil: from the request.
    private let origin: [UInt8]?
    /// The public URL's own path, without a slash at its end.
    let prefix: String
    private let routes: RouteTable
    let proxies: TrustedProxies

    init(publicURL: WebAddress?, proxies: TrustedProxies) {
        self.proxies = proxies
        var path = publicURL?.path ?? ""
        while path.hasSuffix("/") { path.removeLast() }
        prefix = path
        routes = RouteTable(prefix: path)
        if let publicURL {
            // The text up to its path, byte for byte: Twilio signs user info and port as they were configured.
            let end = publicURL.text.utf8.count - publicURL.path.utf8.count - (publicURL.query.map { $0.utf8.count + 1 } ?? 0)
            origin = Array(publicURL.text.utf8.prefix(end))
        } else {
            origin = nil
        }
    }

    /// The whole URL. A proxy may have taken the public URL's path away or not.
    func bytes(_ request: HTTPRequest) -> [UInt8] {
        var url = origin ?? guessedOrigin(request)
        url.reserveCapacity(url.count + prefix.utf8.count + request.targetRange.count)
        if !request.withBytes(request.pathRange, routes.hasPrefix) { url.append(contentsOf: prefix.utf8) }
        url.append(contentsOf: request.bytes[request.pathRange.lowerBound..<request.targetRange.upperBound])
        return url
    }

    private func guessedOrigin(_ request: HTTPRequest) -> [UInt8] {
        var isSecure = request.isSecure
        var host = request.header("host") ?? ""
        if proxies.isTrusted(request.peer) {
            if let proto = first(request, "x-forwarded-proto") { isSecure = proto.lowercased() == "https" }
            if let forwarded = first(request, "x-forwarded-host"), !forwarded.isEmpty { host = forwarded }
            if let port = first(request, "x-forwarded-port"), UInt16(port) != nil, port != (isSecure ? "443" : "80") {
                let literalEnd = host.lastIndex(of: "]") ?? host.startIndex
                if !host[literalEnd...].contains(":") { host += ":" + port }
            }
        }
        return Array((isSecure ? "https://" : "http://").utf8) + host.utf8
    }

    /// The first element of a list header: the one that the outermost proxy wrote.
    private func first(_ request: HTTPRequest, _ name: StaticString) -> String? {
        guard let value = request.header(name) else { return nil }
        let element = value.prefix { $0 != "," }
        return String(element.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
