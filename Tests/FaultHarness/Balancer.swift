// A balancer in front of two routers, for status callbacks: each goes to one of them by chance, to the other when that one is not there.
// Webhooks of messages are spread by Load itself.

import EventLoop
import HTTPClient
import HTTPServer

@LoopActor final class Balancer {
    let port: Int
    var ports: [Int] = []
    private let http: HTTPClient
    private var listener: HTTPListener?
    private var endpoints: [Int: HTTPEndpoint] = [:]

    init(_ loop: EventLoop) throws {
        http = try HTTPClient(loop: loop, resolver: Resolver(loop))
        let socket = try ListeningSocket()
        port = socket.port
        listener = try HTTPListener(loop, addresses: [], adopted: [socket.descriptor]) { [unowned self] request, responder in
            pass(request, responder, ports.shuffled())
        }
    }

    private func pass(_ request: HTTPRequest, _ responder: HTTPResponder, _ ports: [Int]) {
        guard let port = ports.first, let endpoint = endpoint(port) else { return responder.respondError(502, "nobody there") }
        let headers = [("Content-Type", request.header("content-type")), ("X-Twilio-Signature", request.header("x-twilio-signature"))]
            .compactMap { name, value in value.map { HTTPHeader(name, $0) } }
        guard
            let transfer = try? http.transfer(
                HTTPClientRequest(endpoint, target: request.target, headers: headers, body: Array(request.body), deadline: .seconds(15)))
        else { return responder.abort() }
        http.begin(transfer) { [unowned self] result in
            switch result {
            case .success(let answer): responder.respond(answer.status, body: answer.body)
            case .failure(let error) where error.neverSent && ports.count > 1: pass(request, responder, Array(ports.dropFirst()))
            case .failure: responder.abort()
            }
        }
    }

    private func endpoint(_ port: Int) -> HTTPEndpoint? {
        if endpoints[port] == nil { endpoints[port] = try? HTTPEndpoint("http://127.0.0.1:\(port)/") }
        return endpoints[port]
    }
}
