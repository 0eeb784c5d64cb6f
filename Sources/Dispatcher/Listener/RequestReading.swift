// What the front makes of a request before anything happens because of it, as plain values: for the fuzz targets, which live outside of the
// dispatcher. Never called by the front itself. Pure.

import HTTPServer
import Settings

package struct RequestReading: Sendable {
    private let check: WebhookCheck
    private let routes: RouteTable
    private let bearers: BearerCheck
    private let proxies: TrustedProxies

    package init(_ settings: Settings) {
        check = WebhookCheck(settings: settings)
        routes = RouteTable(prefix: check.url.prefix)
        bearers = BearerCheck(settings.adminTokens)
        proxies = settings.trustedProxies
    }

    /// What the front knows of a request.
    package struct Known: Sendable, Equatable {
        /// The name of a route, or why there is none.
        package var route: String
        /// `valid`, or the cause of the refusal.
        package var webhook: String
        package var bearer: String
        /// Whose it is, as a believed proxy says.
        package var client: String
        package var url: [UInt8]
    }

    package func read(_ request: HTTPRequest) -> Known {
        let route =
            switch request.withBytes(request.pathRange, { routes.match(request.method, $0) }) {
            case .found(let route): "\(route)"
            case .wrongMethod: "wrong method"
            case .notFound: "not found"
            }
        let webhook =
            switch check.parameters(request) {
            case .success: "valid"
            case .failure(let refusal): refusal.rawValue
            }
        let bearer =
            switch bearers.check(request) {
            case .known(let token): token.isReadOnly ? "read only" : "allowed"
            case .missing: "missing"
            case .wrong: "wrong"
            }
        return Known(route: route, webhook: webhook, bearer: bearer, client: proxies.client(of: request), url: check.url.bytes(request))
    }

    /// What a line over the control socket asks for, and the answer's line where it cannot be carried out.
    package static func control(_ line: [UInt8]) -> (request: String?, answer: [UInt8]) {
        do throws(ControlRefusal) {
            return ("\(try ControlRequest(line: line))", [])
        } catch { return (nil, ControlAnswer.refused(error.reason)) }
    }
}
