// Why Twilio's records could not be read. For those who settle and reconcile: they ask again later. Holds no text of a person's, no address
// and no token: a description may go to a log.

import HTTPClient

/// The end of a look at Twilio's records without a result.
enum TwilioAPIError: Error, Sendable, Equatable, CustomStringConvertible {
    /// No API key and no token of that account is configured.
    case noCredentials
    case noAnswer(HTTPClientError)
    /// Twilio's code where its answer has one.
    case refused(status: Int, code: Int?)
    /// The answer is not what Twilio documents; ours to say what about it.
    case unreadable(String)

    var description: String {
        switch self {
        case .noCredentials: "no credentials for the account"
        case .noAnswer(let error): "\(error)"
        case .refused(let status, let code): "refused (\(code ?? status))"
        case .unreadable(let reason): "unreadable: \(reason)"
        }
    }
}
