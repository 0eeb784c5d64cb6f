// Which of Twilio's two body formats a Content-Type names; parameters such as charset do not matter.

package enum WebhookContentType: Sendable, Equatable {
    case form
    case json
    /// Neither: 415.
    case other

    /// Reads the header's value; a missing or empty one is a form, which a request without a body is as well.
    package init(header: String?) {
        let type = (header ?? "").prefix { $0 != ";" }.lowercased()
        switch type.filter({ $0 != " " && $0 != "\t" }) {
        case "", "application/x-www-form-urlencoded": self = .form
        case "application/json": self = .json
        default: self = .other
        }
    }
}
