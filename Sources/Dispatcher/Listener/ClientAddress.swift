// Whose request it is, for log lines: the peer's address or, where the peer is a proxy that is believed, the one that it names in
// X-Forwarded-For. Called where a refusal is logged. Decides nothing: who may do what never follows from a header.

import HTTPServer
import Settings

extension TrustedProxies {
    /// Read from the right, where the nearest proxy wrote: an element counts only for as long as everyone behind it is believed, so that what a
    /// client wrote itself is never reached unless its own address is a believed one.
    func client(of request: HTTPRequest) -> String {
        guard isTrusted(request.peer) else { return request.peer.description }
        var nearest = request.peer.description
        // A proxy may append to the line or add one of its own: they are one list.
        for header in request.headers.reversed() where header.name.lowercased() == "x-forwarded-for" {
            for element in header.value.split(separator: ",").reversed() {
                guard let address = IPAddress(Self.literal(element)) else { return nearest }
                nearest = address.description
                guard contains(nearest) else { return nearest }
            }
        }
        return nearest
    }

    /// A Unix socket's peer is a process that its mode lets in: as good as loopback.
    func isTrusted(_ peer: HTTPPeer) -> Bool { peer.address.map { contains($0.description) } ?? true }

    /// Without white space, brackets and a port, which some proxies write.
    private static func literal(_ element: Substring) -> String {
        var text = element.drop { $0 == " " || $0 == "\t" }
        while text.last == " " || text.last == "\t" { text.removeLast() }
        if text.first == "[", let end = text.firstIndex(of: "]") { return String(text[text.index(after: text.startIndex)..<end]) }
        if text.count(where: { $0 == ":" }) == 1, let colon = text.firstIndex(of: ":") { return String(text[..<colon]) }
        return String(text)
    }
}
