// Which of Twilio's records are asked for. Made by those who settle and reconcile, turned into a target by TwilioAPI. Pure.

import Time
import Twilio

/// A question to `GET …/Messages.json`.
struct TwilioListQuery: Sendable, Equatable {
    /// Messages a page at most, by Twilio.
    static let largestPage = 1000
    /// A page of so many fits into TwilioAPI's limit whatever they say: 1600 characters of twelve bytes each in JSON, and the rest.
    static let safePage = 50

    var accountSID: String
    /// As Twilio compares it: the whole address.
    var to: String?
    /// A message that a service has not found a sender for yet has none, and is not listed then.
    var from: String?
    /// Compared by Twilio with the date of sending, which a message in its queue does not have: for inbound ones.
    var sentAfter: WallTime?
    /// The same, the other end.
    var sentBefore: WallTime?
    /// Compared here, with the date of creation.
    var createdAfter: WallTime?
    var pageSize = safePage

    /// Everything that was written to a person since then, from whatever sender; who settles compares senders itself.
    static func outbound(account: String, to person: String, createdAfter: WallTime) -> TwilioListQuery {
        TwilioListQuery(accountSID: account, to: person, createdAfter: createdAfter)
    }

    /// Everything that came in, to one of our numbers or to all of them: then what went out stands between.
    static func inbound(account: String, to number: String? = nil, sentAfter: WallTime, sentBefore: WallTime? = nil) -> TwilioListQuery {
        TwilioListQuery(accountSID: account, to: number, sentAfter: sentAfter, sentBefore: sentBefore, pageSize: 400)
    }

    /// The query string.
    var encoded: String {
        var pairs: [(name: String, value: String)] = []
        if let to { pairs.append(("To", to)) }
        if let from { pairs.append(("From", from)) }
        // Whole seconds, the earlier one: Twilio's dates have no more.
        if let sentAfter { pairs.append(("DateSent>", "\(sentAfter.iso8601.prefix(19))Z")) }
        if let sentBefore { pairs.append(("DateSent<", "\(sentBefore.iso8601.prefix(19))Z")) }
        pairs.append(("PageSize", String(min(max(1, pageSize), Self.largestPage))))
        return String(decoding: FormEncoder.encode(pairs), as: UTF8.self)
    }
}

/// Some of a question's messages, the newest first.
struct TwilioMessagePage: Sendable, Equatable {
    var messages: [TwilioMessageRecord]
    /// nil: this is the last page.
    var next: TwilioPageToken?
}

/// Where a listing goes on. Made by TwilioAPI alone, from what Twilio said and after a look at where it leads.
struct TwilioPageToken: Sendable, Equatable {
    let accountSID: String
    let target: String
}
