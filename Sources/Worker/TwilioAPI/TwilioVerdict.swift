// What an answer of Twilio's, or the lack of one, says about a message that was to be sent. Made by TwilioAPI, acted on by the outbox
// sender. Pure. The table is that of docs/delivery.md ("Sending"); nothing in here holds a text, an address or a token.

import HTTPClient
import JSON
import Twilio

/// The end of one request to send a message.
enum TwilioVerdict: Sendable, Equatable {
    /// Twilio has it. `status` is Twilio's first word about it, `queued` or `accepted`.
    case sent(sid: String, status: String)
    /// Twilio certainly does not have it: to be tried again with back-off, by this sender only.
    case notSent(NotSent)
    /// Twilio does not take it now: the sender pauses, then goes on with it.
    case senderBusy(code: Int, pause: Duration)
    /// Nothing of this account can be sent. The message stays.
    case accountTrouble(AccountTrouble)
    /// The person has opted out of messages from this sender (21610).
    case optedOut
    /// Refused for good: Twilio's code, or the HTTP status where there is none.
    case failed(code: Int)
    /// Nobody knows whether Twilio has it: to be settled by Twilio's records, never sent again.
    case unknown(Doubt)

    enum NotSent: Sendable, Equatable {
        /// No byte of it left.
        case unreachable(HTTPClientError)
        /// 429: Twilio did not look at it.
        case tooFast
    }

    enum AccountTrouble: Sendable, Equatable {
        /// No API key and no token of that account is configured.
        case noCredentials
        case refused(status: Int, code: Int?)
    }

    enum Doubt: Sendable, Equatable {
        /// Twilio said that it has it, but not under which SID.
        case accepted
        /// It was answered, with nothing that says yes or no.
        case answered(status: Int)
        /// It left, wholly or in part, and no answer came.
        case noAnswer(HTTPClientError)
    }
}

extension TwilioVerdict {
    /// What a code means that Twilio refuses a message with.
    private enum Refusal {
        case tooFast
        case busy(Duration)
        case account
        case optedOut
        case final
    }

    /// The codes that decide whatever the status. One that is not listed is final, unless its status is 401, 403 or 429.
    private static let refusals: [Int: Refusal] = [
        20_429: .tooFast,
        // Its queue at Twilio is full for hours: there is no haste.
        21_611: .busy(.seconds(60)), 30_001: .busy(.seconds(60)),
        // Above the rate of a campaign, of all accounts together, of a channel; the last may be a limit of the day.
        30_022: .busy(.seconds(10)), 63_017: .busy(.seconds(10)), 63_018: .busy(.seconds(60)),
        // The day's cap of a brand.
        30_023: .busy(.seconds(3600)),
        20_003: .account, 20_005: .account,
        21_610: .optedOut,
        // About one message or one sender: a 403 with one of them must not stop the account.
        21_211: .final, 21_408: .final, 21_606: .final, 21_608: .final, 21_612: .final, 21_614: .final, 21_617: .final, 30_032: .final,
        30_034: .final, 63_016: .final,
    ]

    /// Of a complete answer.
    init(status: Int, body: [UInt8]) {
        let answer = try? JSONValue.parse(body)
        switch status {
        case 200..<300:
            if let sid = answer?["sid"]?.string.flatMap({ MessageSID($0) }) {
                self = .sent(sid: sid.text, status: Self.firstStatus(answer?["status"]?.string))
            } else {
                self = .unknown(.accepted)
            }
        case 400..<500:
            let code = answer?["code"]?.integer.flatMap { Int(exactly: $0) }
            self = Self.refused(status: status, code: code)
        default:
            self = .unknown(.answered(status: status))
        }
    }

    /// Of a request without an answer.
    init(_ error: HTTPClientError) {
        self = error.neverSent ? .notSent(.unreachable(error)) : .unknown(.noAnswer(error))
    }

    private static func refused(status: Int, code: Int?) -> TwilioVerdict {
        switch code.flatMap({ refusals[$0] }) {
        case .tooFast: return .notSent(.tooFast)
        case .busy(let pause): return .senderBusy(code: code ?? status, pause: pause)
        case .account: return .accountTrouble(.refused(status: status, code: code))
        case .optedOut: return .optedOut
        case .final: return .failed(code: code ?? status)
        case nil: break
        }
        switch status {
        case 429: return .notSent(.tooFast)
        case 401, 403: return .accountTrouble(.refused(status: status, code: code))
        default: return .failed(code: code ?? status)
        }
    }

    /// A word of Twilio's, fit for a column of 20 characters; anything else reads as the first of all.
    private static func firstStatus(_ given: String?) -> String {
        guard let given, (1...20).contains(given.utf8.count),
            given.utf8.allSatisfy({ (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || $0 == UInt8(ascii: "_") })
        else { return "accepted" }
        return given
    }
}

extension TwilioVerdict: CustomStringConvertible {
    /// For the log.
    var description: String {
        switch self {
        case .sent(let sid, let status): "sent as \(sid), \(status)"
        case .notSent(.unreachable(let error)): "not sent: \(error)"
        case .notSent(.tooFast): "not sent: too many requests"
        case .senderBusy(let code, _): "the sender is busy (\(code))"
        case .accountTrouble(.noCredentials): "no credentials for the account"
        case .accountTrouble(.refused(let status, let code)): "the account is refused (\(code ?? status))"
        case .optedOut: "the person has opted out (21610)"
        case .failed(let code): "refused (\(code))"
        case .unknown(.accepted): "accepted, without a readable SID"
        case .unknown(.answered(let status)): "unknown: answered \(status)"
        case .unknown(.noAnswer(let error)): "unknown: \(error)"
        }
    }
}
