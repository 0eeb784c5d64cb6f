// The JSON bodies that never change, made once. Contract: `{"detail":"…"}`.

enum FixedBody {
    static let notFound = detail("Not Found")
    static let methodNotAllowed = detail("Method Not Allowed")
    static let authenticationRequired = detail("Authentication required")
    static let readOnly = detail("This token may only read")
    static let guessedTooOften = detail("Too many wrong tokens")
    static let tooManyStreams = detail("Too many live views are open")
    static let notAToken = detail("Not an admin token")
    static let signInForm = detail("Send {token} as application/json")
    static let notOurPage = detail("This call does not come from the dashboard's own page")
    static let unavailable = detail("Service temporarily unavailable")
    static let draining = detail("Shutting down")
    static let live = [UInt8](#"{"status":"alive"}"#.utf8)

    private static let refusals = WebhookRefusal.allCases.map { detail($0.detail) }

    static func refusal(_ refusal: WebhookRefusal) -> [UInt8] {
        WebhookRefusal.allCases.firstIndex(of: refusal).map { refusals[$0] } ?? notFound
    }

    /// `text`: plain, without quotes, backslashes and control characters.
    private static func detail(_ text: String) -> [UInt8] { [UInt8]("{\"detail\":\"\(text)\"}".utf8) }
}
