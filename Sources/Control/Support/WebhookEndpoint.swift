// Which URL a webhook of ours is signed for, and where its bytes go: behind a proxy these differ. Pure.

import Settings

/// The router's base address.
struct WebhookEndpoint: Equatable {
    /// As Twilio knows it, with a path prefix if there is one, without a slash at the end: this and a path are what is signed.
    var base: String
    /// For the Host header.
    var host: String
    /// The same without a port and brackets: what a certificate is for.
    var hostName: String
    /// The path prefix of `base`.
    var prefix: String
    /// host:port or unix:PATH.
    var connect: String
    /// Whether what is connected to is `base` itself, not the router behind a proxy.
    var isPublic: Bool
    /// Whether what is connected to speaks TLS.
    var isSecure: Bool

    /// `url`: the base as Twilio knows it; it is connected to itself. Without it SMS_ROUTER_PUBLIC_URL is signed, else the router's own
    /// address, and the router's own address is connected to. `connect` replaces the latter.
    init(_ settings: Settings, url: String?, connect: String?) throws(ControlError) {
        let local = Self.reachable(settings.listen.first ?? .tcp(host: "127.0.0.1", port: 8000))
        let address: WebAddress
        do {
            if let url {
                address = try WebAddress(url)
            } else if let known = settings.publicURL {
                address = known
            } else {
                address = try WebAddress(local.hasPrefix("unix:") ? "http://localhost" : "http://\(local)")
            }
        } catch { throw .usage("--url \(OutputValue.oneLine(url ?? local)): \(error.allowed)") }
        guard address.query == nil else { throw .usage("--url \(address.masked): a base URL has no query") }
        var base = Substring(address.text)
        var prefix = Substring(address.path)
        while prefix.hasSuffix("/") {
            prefix.removeLast()
            base.removeLast()
        }
        self.base = String(base)
        self.prefix = String(prefix)
        let name = address.host.contains(":") ? "[\(address.host)]" : address.host
        hostName = address.host
        host = address.port.map { "\(name):\($0)" } ?? name
        isPublic = connect == nil && url != nil
        if let connect {
            self.connect = connect
            isSecure = false
        } else if url != nil {
            self.connect = "\(name):\(address.effectivePort)"
            isSecure = address.isSecure
        } else {
            self.connect = local
            isSecure = false
        }
    }

    /// The request line's path: a prefix of the public URL is there for those who connect to the public URL, else the proxy would have
    /// taken it away.
    func target(_ path: String) -> String { isPublic ? prefix + path : path }

    /// An address to connect to for one that is listened at: all addresses become loopback.
    static func reachable(_ listen: ListenAddress) -> String {
        switch listen {
        case .tcp(host: "0.0.0.0", let port): "127.0.0.1:\(port)"
        case .tcp(host: "::", let port): "[::1]:\(port)"
        case .tcp, .unix: listen.description
        }
    }
}
