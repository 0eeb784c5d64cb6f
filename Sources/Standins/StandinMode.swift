// How a stand-in answers: well, or in one of the ways in which servers fail.

/// One word on the command line or in POST /control.
package enum StandinMode: Equatable {
    /// As the real one on a good day.
    case normal
    /// Never.
    case hang
    /// Closes the connection instead.
    case reset
    /// Does its work, then closes the connection instead of answering.
    case lost
    /// 200 and something that is not JSON.
    case garbage
    /// 200 and more than anybody wants.
    case huge
    /// `{"reply":null}`
    case silence
    /// `{"reply":""}`
    case empty
    /// This status.
    case status(Int)

    static let help = "echo, ok, silence, empty, hang, garbage, huge, reset, lost or status=N"

    init?(_ text: String) {
        switch text {
        case "echo", "ok", "normal": self = .normal
        case "hang": self = .hang
        case "reset": self = .reset
        case "lost": self = .lost
        case "garbage": self = .garbage
        case "huge": self = .huge
        case "silence": self = .silence
        case "empty": self = .empty
        default:
            guard text.hasPrefix("status="), let status = Int(text.dropFirst(7)), (200...599).contains(status) else { return nil }
            self = .status(status)
        }
    }
}
