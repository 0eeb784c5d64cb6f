// What happens in the dispatcher and belongs into the audit log: refused calls, and what was done by a signal. Made by Front and RunningDispatcher, gathered
// by AuditGathering. Every text in one is ours, an operator's (a token's name) or made of a number (an address, a user id): nothing that a caller wrote, so
// that neither a token typed into a path nor a control character can get into a row.

import HTTPServer
import Processes

/// Those that are equal are counted together.
struct AuditEvent: Hashable, Sendable {
    /// What `audit list --action` takes.
    enum Action: String, CaseIterable, Sendable {
        /// 401: the token is nobody's. Calls without any are the internet's noise, and guess nothing: log and metric have them.
        case refusedWrongToken = "refused_wrong_token"
        /// 429: too many wrong tokens came from there, and nothing was looked at.
        case refusedTooOften = "refused_too_often"
        /// 403: a token that may only read was to change something.
        case refusedReadOnly = "refused_read_only"
        /// Another user of this machine at the control socket.
        case refusedControl = "refused_control"
        case reload
        case workersSet = "workers_set"

        var isRefusal: Bool {
            switch self {
            case .refusedWrongToken, .refusedTooOften, .refusedReadOnly, .refusedControl: true
            case .reload, .workersSet: false
            }
        }

        /// Whoever makes it happen has more than a connection: it is told first, and has places that nobody else can fill.
        var isOfKnown: Bool {
            switch self {
            case .refusedWrongToken, .refusedTooOften: false
            case .refusedReadOnly, .refusedControl, .reload, .workersSet: true
            }
        }
    }

    var who: String
    var action: Action
    var subject: String
    var before = ""
    /// What there is to say beside how often it happened.
    var detail = ""

    /// - Parameter client: an address as the front knows it.
    static func wrongToken(from client: String, _ route: Route) -> AuditEvent {
        AuditEvent(who: GuessSource(client).description, action: .refusedWrongToken, subject: route.group)
    }

    static func tooOften(from client: String, _ route: Route) -> AuditEvent {
        AuditEvent(who: GuessSource(client).description, action: .refusedTooOften, subject: route.group)
    }

    static func readOnly(token: String, from client: String, _ route: Route) -> AuditEvent {
        AuditEvent(
            who: "token \(token)", action: .refusedReadOnly, subject: route.group, detail: "from \(GuessSource(client).description)")
    }

    static func control(_ peer: PeerCredentials) -> AuditEvent {
        AuditEvent(who: "uid \(peer.user)", action: .refusedControl, subject: "control.sock")
    }

    /// Settings read again because of a signal: who sent that is not known.
    static func reload(by signal: String, _ end: ReplacementEnd) -> AuditEvent {
        let detail = if case .replaced(let count) = end { "\(count) replaced" } else { "failed" }
        return AuditEvent(who: "signal \(signal)", action: .reload, subject: "workers", detail: detail)
    }

    static func scaled(by signal: String, from before: Int, to after: Int) -> AuditEvent {
        AuditEvent(who: "signal \(signal)", action: .workersSet, subject: "workers", before: "\(before)", detail: "\(after)")
    }

    /// The same of nobody in particular, for what finds no place of its own.
    var ofTheCrowd: AuditEvent { AuditEvent(who: "others", action: action, subject: "all") }
}
