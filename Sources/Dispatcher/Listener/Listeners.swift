// All that the dispatcher listens on: addresses of the settings, or the sockets that a service manager hands over, told apart by their names; which of
// them speaks TLS, and which serves admin. Made by RunningDispatcher at its start.

import EventLoop
import HTTPServer
import Processes
import Settings
import TLS

/// Confined to the loop's thread.
struct Listeners {
    /// Descriptors that connections do not get: for workers, files, and to spare.
    private static let reserved = 200

    let open: HTTPListener
    /// The one that speaks TLS.
    let secure: HTTPListener?
    /// The one for admin and metrics, where they have one of their own.
    let admin: HTTPListener?
    /// When the certificate ends that it began with, in seconds since 1970; nil without TLS.
    let certificateEnds: Int64?
    /// The kernel keeps new connections for our successor.
    let outliveUs: Bool

    /// - Parameters:
    ///   - descriptors: what the process may have.
    ///   - handle: takes each request, with what its listener serves.
    init(
        _ loop: EventLoop, _ settings: Settings, _ service: ServiceManager, descriptors: Int,
        handle: @escaping (HTTPRequest, HTTPResponder, Front.Plane) -> Void
    ) throws {
        var limits = HTTPLimits()
        limits.connections = max(64, min(limits.connections, descriptors - Self.reserved))
        let handedOver = service.listenDescriptors
        for (descriptor, _) in handedOver { try adoptDescriptor(descriptor) }
        outliveUs = !handedOver.isEmpty
        func named(_ isMeant: (String) -> Bool) -> [Int32] { handedOver.filter { isMeant($0.name) }.map(\.descriptor) }
        /// What was handed over wins over the settings' addresses.
        func listener(
            _ adopted: [Int32], _ configured: [String], _ plane: Front.Plane, secure: TLSServer? = nil
        ) throws(ListenError) -> HTTPListener {
            try HTTPListener(
                loop, addresses: adopted.isEmpty ? try Self.addresses(configured) : [], adopted: adopted, limits: limits, secure: secure
            ) { handle($0, $1, plane) }
        }
        let (forAdmin, forTLS) = (named { $0 == "admin" }, named { $0 == "tls" })
        let adminAddresses = (settings.adminListen ?? []).map(\.description)
        let hasAdmin = !forAdmin.isEmpty || !adminAddresses.isEmpty
        let plane: Front.Plane = hasAdmin ? .publicOnly : .everything
        open = try listener(named { $0 != "admin" && $0 != "tls" }, settings.listen.map(\.description), plane)
        if !forTLS.isEmpty || !settings.tlsListen.isEmpty {
            guard let server = try Self.certificate(settings) else {
                throw TLSError(description: "a socket named tls was handed over: set SMS_ROUTER_TLS_CERTIFICATE and SMS_ROUTER_TLS_KEY")
            }
            secure = try listener(forTLS, settings.tlsListen.map(\.description), plane, secure: server)
            certificateEnds = server.notAfter
        } else {
            (secure, certificateEnds) = (nil, nil)
        }
        admin = hasAdmin ? try listener(forAdmin, adminAddresses, .adminOnly) : nil
    }

    var all: [HTTPListener] { [open, secure, admin].compactMap { $0 } }

    /// What the settings say that TLS shows; nil: nothing.
    static func certificate(_ settings: Settings) throws(TLSError) -> TLSServer? {
        guard let files = settings.tlsFiles else { return nil }
        return try TLSServer(certificate: files.certificate, key: files.key)
    }

    /// Where one listens, for the log; `other` when there is none.
    static func text(_ listener: HTTPListener?, otherwise other: String) -> String {
        listener.map { $0.addresses.map(\.description).joined(separator: ",") } ?? other
    }

    private static func addresses(_ texts: [String]) throws(ListenError) -> [HTTPServer.ListenAddress] {
        var result: [HTTPServer.ListenAddress] = []
        for text in texts {
            guard let address = HTTPServer.ListenAddress(text) else { throw ListenError(address: text, reason: "not an address") }
            result.append(address)
        }
        return result
    }
}
