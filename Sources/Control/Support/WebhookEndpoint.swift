// Which URL a webhook of ours is signed for, and where its bytes go: behind a proxy these differ. Pure.

/// A webhook's address. `signedURL` is what Twilio would have been told; `connect` is host:port or unix:PATH.
struct WebhookEndpoint: Equatable {
    var signedURL: String
    var host: String
    var path: String
    var connect: String
    /// Whether `connect` is the URL's own host, which must then be spoken to by TLS if the URL is https.
    var isDirect: Bool
    var isSecure: Bool

    /// `url`: the base URL as Twilio knows it, or the whole URL of the webhook; without it SMS_ROUTER_PUBLIC_URL, else the router's own address.
    init(_ environment: ControlEnvironment, url: String?, connect: String?, path: String) throws(ControlError) {
        let listen = (environment.value("SMS_ROUTER_LISTEN") ?? "127.0.0.1:8000").split(separator: ",").first.map(String.init)
        let local = Self.reachable(listen ?? "127.0.0.1:8000")
        let base = url ?? environment.value("SMS_ROUTER_PUBLIC_URL") ?? (local.hasPrefix("unix:") ? "http://localhost" : "http://\(local)")
        let rest: Substring
        if base.hasPrefix("https://") {
            isSecure = true
            rest = base.dropFirst(8)
        } else if base.hasPrefix("http://") {
            isSecure = false
            rest = base.dropFirst(7)
        } else {
            throw .usage("the URL \(base) begins neither with http:// nor with https://")
        }
        let slash = rest.firstIndex(of: "/") ?? rest.endIndex
        // User info is for the proxy in front; it is signed but is no part of the host.
        let authority = rest[..<slash].split(separator: "@").last.map(String.init) ?? ""
        guard !authority.isEmpty else { throw .usage("the URL \(base) names no host") }
        var prefix = rest[slash...]
        while prefix.hasSuffix("/") { prefix.removeLast() }
        // A whole webhook URL is taken as it is.
        let whole = prefix.contains("/webhook/")
        self.path = whole ? String(prefix) : prefix + path
        signedURL = (isSecure ? "https://" : "http://") + rest[..<slash] + self.path
        host = authority
        isDirect = connect == nil && url != nil
        if let connect {
            self.connect = connect
        } else if url != nil, !isSecure {
            self.connect = Self.hasPort(authority) ? authority : "\(authority):80"
        } else {
            self.connect = local
        }
    }

    /// An address to connect to for one that is listened at: all addresses become loopback.
    private static func reachable(_ listen: String) -> String {
        for (all, loopback) in [("0.0.0.0:", "127.0.0.1:"), ("[::]:", "[::1]:"), ("*:", "127.0.0.1:")] where listen.hasPrefix(all) {
            return loopback + listen.dropFirst(all.count)
        }
        return listen
    }

    private static func hasPort(_ authority: String) -> Bool {
        guard let colon = authority.lastIndex(of: ":") else { return false }
        return authority[colon...].dropFirst().allSatisfy(\.isNumber) && !authority.hasSuffix("]")
    }
}
