// Everybody who looks at the live view: who they are, what they are sent, when they are let go. One event a second is made for all of them. Held by
// Dashboard; told the time by Front.

import HTTPServer
import Time

/// Confined to the loop's thread.
final class LiveStreams {
    /// Streams at once, of all callers and of one.
    static let most = 64
    static let mostOfOne = 16

    private struct Listener {
        var stream: HTTPStream
        var caller: AdminCaller
        /// Seconds since 1970.
        var end: Int64
    }

    private let router: String
    private var listeners: [Listener] = []
    private var history = LiveHistory()
    /// The reading before the newest.
    private var previous: LiveReading?

    /// The hash of the files that fit this router; nil: there are none.
    private let assets: String?

    init(router: String, assets: String?) {
        self.router = router
        self.assets = assets
    }

    var count: Int { listeners.count { $0.stream.isOpen } }

    /// Once a second.
    func tick(_ reading: LiveReading) {
        previous = history.newest
        let row = history.take(reading)
        let now = reading.wall.seconds
        for listener in listeners where listener.end <= now { listener.stream.end() }
        listeners.removeAll { !$0.stream.isOpen }
        guard !listeners.isEmpty else { return }
        let event = LiveEvents.figures(row, reading, since: previous)
        for listener in listeners { listener.stream.send(event) }
    }

    /// One more; answers it.
    func join(_ caller: AdminCaller, _ responder: HTTPResponder, now: Int64) {
        listeners.removeAll { !$0.stream.isOpen }
        guard listeners.count < Self.most, listeners.count(where: { $0.caller.isSame(as: caller) }) < Self.mostOfOne else {
            return responder.respond(503, headers: DashboardAnswers.secret + [("Retry-After", "15")], body: FixedBody.tooManyStreams)
        }
        guard let stream = responder.stream(200, contentType: LiveEvents.contentType, headers: DashboardAnswers.stream) else { return }
        let end = if case .session(let session) = caller.credential { session.end } else { now + DashboardSessions.longest }
        listeners.append(Listener(stream: stream, caller: caller, end: end))
        stream.send(LiveEvents.hello(history, router: router, assets: assets, previous: previous))
    }

    /// Ends those of whom it is not true.
    func keep(_ isMeant: (AdminCaller) -> Bool) {
        for listener in listeners where !isMeant(listener.caller) { listener.stream.end() }
        listeners.removeAll { !$0.stream.isOpen }
    }
}

extension AdminCaller {
    /// One session, or one bearer.
    func isSame(as other: AdminCaller) -> Bool {
        switch (credential, other.credential) {
        case (.bearer(let one), .bearer(let two)): one.hash == two.hash
        case (.session(let one), .session(let two)): one.id == two.id
        default: false
        }
    }
}
