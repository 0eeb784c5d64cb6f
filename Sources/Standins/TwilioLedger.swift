// Every message that the stand-in for Twilio has, in the order of their creation, found by SID and by address: a fault test leaves some
// hundred thousand. In memory only.

import Time

/// Confined to the loop's thread.
package final class TwilioLedger {
    package private(set) var messages: [TwilioMessage] = []
    private var places: [String: Int] = [:]
    private var byTo: [String: [Int]] = [:]
    private var byFrom: [String: [Int]] = [:]

    /// False when there is one of that SID: a message that is registered twice stays as it is.
    @discardableResult
    package func add(_ message: TwilioMessage) -> Bool {
        guard places[message.sid] == nil else { return false }
        let place = messages.count
        places[message.sid] = place
        byTo[message.to, default: []].append(place)
        if let from = message.from { byFrom[from, default: []].append(place) }
        messages.append(message)
        return true
    }

    func message(_ sid: String) -> TwilioMessage? { places[sid].flatMap { messages[$0].isDeleted ? nil : messages[$0] } }

    /// It is in no listing any more, and keeps neither text nor addresses; its place stays, since others are counted by theirs.
    func remove(_ sid: String) {
        guard let place = places[sid] else { return }
        messages[place].isDeleted = true
        messages[place].from = nil
        messages[place].to = ""
        messages[place].body = ""
    }

    /// How its creator was answered.
    func answered(_ sid: String, _ status: Int) {
        if let place = places[sid] { messages[place].answered = status }
    }

    /// It has come to this.
    func advance(_ sid: String, to status: String, errorCode: Int?, now: WallTime) {
        guard let place = places[sid] else { return }
        messages[place].status = status
        messages[place].errorCode = errorCode
        if messages[place].sent == nil, status != "queued", status != "accepted", status != "sending" { messages[place].sent = now }
    }

    func removeAll() {
        messages = []
        places = [:]
        byTo = [:]
        byFrom = [:]
    }

    /// Some of an account's messages, the newest first.
    struct Page {
        var messages: [TwilioMessage]
        /// The SID that the next page begins after; nil: there is none.
        var next: String?
    }

    /// What a listing asks for. Dates are compared with the date of sending: what has none is not found by them.
    struct Filter {
        var account: String
        var to: String?
        var from: String?
        var sentFrom: WallTime?
        var sentBefore: WallTime?
        var size: Int
        /// The last SID of the page before.
        var after: String?

        func matches(_ message: TwilioMessage) -> Bool {
            guard !message.isDeleted, message.accountSID == account, to == nil || message.to == to, from == nil || message.from == from
            else { return false }
            guard sentFrom != nil || sentBefore != nil else { return true }
            guard let sent = message.sent else { return false }
            // Twilio's dates have whole seconds.
            let second = sent.microseconds - sent.microseconds % 1_000_000
            return sentFrom.map { second >= $0.microseconds } ?? true && sentBefore.map { second <= $0.microseconds } ?? true
        }
    }

    /// nil when `after` is no message of ours.
    func page(_ filter: Filter) -> Page? {
        var end = messages.count
        if let after = filter.after {
            guard let place = places[after] else { return nil }
            end = place
        }
        var found: [TwilioMessage] = []
        func take(_ place: Int) -> Bool {
            guard place < end, filter.matches(messages[place]) else { return false }
            found.append(messages[place])
            return found.count > filter.size
        }
        if let index = filter.to.map({ byTo[$0] ?? [] }) ?? filter.from.map({ byFrom[$0] ?? [] }) {
            for place in index.reversed() where take(place) { break }
        } else {
            for place in stride(from: end - 1, through: 0, by: -1) where take(place) { break }
        }
        let shown = Array(found.prefix(filter.size))
        return Page(messages: shown, next: found.count > filter.size ? shown.last?.sid : nil)
    }
}
