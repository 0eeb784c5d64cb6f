// Why a command ended without doing what it was asked, as one line for people and a status for scripts (sysexits.h).

/// One line that names the thing, its value and the way out; never a secret.
struct ControlError: Error, CustomStringConvertible {
    /// The kinds, with their exit statuses. 1 is a "no" (a check failed, a number does not resolve), not an error.
    enum Kind: Int32 {
        case no = 1
        /// Of `status`: the router takes no messages.
        case unhealthy = 2
        /// EX_USAGE: an argument.
        case usage = 64
        /// EX_DATAERR: what is there contradicts what is asked: a number that another user holds.
        case data = 65
        /// EX_UNAVAILABLE: database, router or agent cannot be reached.
        case unreachable = 69
        /// EX_SOFTWARE: our own bug.
        case software = 70
        /// EX_CONFIG: a setting.
        case configuration = 78
    }

    var kind: Kind
    var message: String

    var description: String { message }

    /// A no whose reason has been printed already.
    static let quietNo = ControlError(kind: .no, message: "")

    static func usage(_ message: String) -> ControlError { ControlError(kind: .usage, message: message) }
    static func data(_ message: String) -> ControlError { ControlError(kind: .data, message: message) }
    static func unreachable(_ message: String) -> ControlError { ControlError(kind: .unreachable, message: message) }
    static func configuration(_ message: String) -> ControlError { ControlError(kind: .configuration, message: message) }
    static func no(_ message: String) -> ControlError { ControlError(kind: .no, message: message) }
    static func software(_ message: String) -> ControlError { ControlError(kind: .software, message: message) }
}
