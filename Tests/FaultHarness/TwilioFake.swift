// Twilio's REST side of a fault run: the stand-in (Sources/Standins) in this process, so that a point can stop a request on its way in or
// its answer on its way out.

import EventLoop
import Glibc
import HTTPServer
import JSON
import Standins

@LoopActor final class TwilioFake {
    let standin: TwilioStandin
    let port: Int
    private let points: Points
    private var listener: HTTPListener?
    /// Every worker there is: one of them called.
    var workers: @LoopActor () -> [pid_t] = { [] }

    /// `isOpen`: for routers on other machines.
    init(_ loop: EventLoop, account: String, token: String, points: Points, seed: UInt64, isOpen: Bool = false) throws {
        self.points = points
        standin = TwilioStandin(loop, credentials: ["\(account):\(token)"], tokens: [account: token])
        let socket = try ListeningSocket(isOpen: isOpen)
        port = socket.port
        var limits = HTTPLimits()
        limits.idleTimeout = .seconds(5)
        listener = try HTTPListener(loop, addresses: [], adopted: [socket.descriptor], limits: limits) {
            [unowned self] request, responder in
            handle(request, responder)
        }
        try control(#"{"seed":\#(Int64(bitPattern: seed >> 1))}"#)
        try control(Self.usual)
    }

    private func handle(_ request: HTTPRequest, _ responder: HTTPResponder) {
        guard request.method == .post, request.path.hasSuffix("/Messages.json"), points.hasAnyArmed else {
            return standin.handle(request, responder)
        }
        let peer = Int(request.peer.port)
        if let victim = points.take(.requestArrived) {
            // Nothing was done.
            points.strike(.requestArrived, victim, Whereabouts(owner(ofPort: peer, among: workers())))
            return responder.abort()
        }
        guard let victim = points.take(.requestTaken) else { return standin.handle(request, responder) }
        let mode = standin.mode
        // Done, and closed instead of answered.
        if mode == .normal { standin.mode = .lost }
        points.strike(.requestTaken, victim, Whereabouts(owner(ofPort: peer, among: workers())))
        standin.handle(request, responder)
        standin.mode = mode
    }

    /// Callbacks repeated, in any order, and some before the 201: that is Twilio on a good day.
    static let usual = #"{"callbacks":{"repeat":2,"shuffle":true,"early":0.1,"delay_ms":30}}"#

    /// What `POST /control` of the stand-in takes.
    func control(_ json: String) throws {
        let value = try JSONValue.parse(Array(json.utf8))
        try standin.faults.apply(value)
        try standin.plan.apply(value)
    }
}
