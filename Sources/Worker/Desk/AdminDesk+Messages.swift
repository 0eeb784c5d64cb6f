// Messages: search, one message, what an operator does with it, dead letters, late parts. Called by AdminDesk.

import EventLoop
import JSON
import Operations
import Postgres
import Spam
import Telemetry
import Twilio
import Wire

extension AdminDesk {
    private static let channels = ["sms", "mms", "whatsapp", "messenger", "rcs", "test", "other"]
    /// People that a word may stand for; more are told of.
    private static let mostPeople = 50

    private func shown(_ address: String, _ caller: Caller) -> String { caller.seesAll ? address : Mask.number(address) }

    // MARK: Search

    func search(_ arguments: DeskArguments, _ caller: Caller, _ session: DeskSession) async throws(AdminRefusal) -> Answer {
        var search = MessageSearch()
        search.states = try arguments.list("states", of: MessageStates.ofMessages)
        search.outcomes = try arguments.words("outcomes")
        search.channels = try arguments.list("channels", of: Self.channels)
        search.text = try arguments.text("text", most: 200)
        // Else whoever sees none could find out what stands in it.
        if search.text != nil, !caller.seesAll { throw AdminRefusal(status: 403, detail: "This token may not look into texts") }
        search.from = try arguments.time("from")
        search.until = try arguments.time("until")
        search.before = try arguments.integer("before", in: 1...Int64.max)
        search.limit = Int(try arguments.integer("limit", in: 1...200) ?? 50)
        var people: Int?
        if let who = try arguments.text("who", most: 200) {
            (search.who, people) = try await whose(who, caller, session)
        } else if let user = try arguments.integer("user_id", in: 1...Int64.max) {
            search.who = .users([user])
        }
        if people == 0 { return Self.page(MessagesFound(), people, caller) }
        return Self.page(try await search.run(session), people, caller)
    }

    /// What somebody has typed: a SID, a number or address, else a part of a name or e-mail.
    private func whose(_ text: String, _ caller: Caller, _ session: DeskSession) async throws(AdminRefusal) -> (
        MessageSearch.Who, people: Int?
    ) {
        let text = text.trimmedBlanks
        if text.utf8.count == 34, ["SM", "MM", TestSID.prefix].contains(where: text.hasPrefix) { return (.sid(text), nil) }
        if let form = addressForm(text, region: settings.defaultRegion) {
            let address = Address(form)
            let addresses = address.kind == .e164 ? [form, "whatsapp:" + form, "rcs:" + form] : [form]
            return (.addresses(addresses, numbers: [address.recordedNumber]), nil)
        }
        guard caller.seesAll else { throw AdminRefusal(status: 403, detail: "This token may look for numbers and SIDs alone") }
        var parameters = Parameters(texts: MessageSearch.pattern(text))
        parameters.append(Int64(Self.mostPeople))
        let rows = try await session.query(
            "select id::int8 from users where full_name ilike $1 or email ilike $1 order by id limit $2", parameters)
        let ids = try session.decoded { () throws(PostgresError) -> [Int64] in
            var ids: [Int64] = []
            for row in 0..<rows.count { if let id = try rows.int64(row, 0) { ids.append(id) } }
            return ids
        }
        return (.users(ids), ids.count)
    }

    private static func page(_ found: MessagesFound, _ people: Int?, _ caller: Caller) -> Answer {
        .json { json in
            json.key("messages")
            json.beginArray()
            for message in found.messages {
                json.beginObject()
                json.member("sid", message.sid)
                json.member("arrived", message.arrived)
                json.member("from", caller.seesAll ? message.from : Mask.number(message.from))
                json.member("to", message.to)
                json.member("channel", message.channel)
                json.member("source", message.source)
                json.member("state", message.state)
                json.member("outcome", message.outcome)
                json.member("user_id", message.userID)
                json.member("person", caller.seesAll ? message.person : nil)
                json.member("text", caller.seesAll ? message.text : nil)
                json.endObject()
            }
            json.endArray()
            // As a text: numbers of a browser hold 53 bits.
            json.member("next", found.next.map { String($0) })
            json.member("looked_back_to", found.lookedBackTo)
            if let people { json.member("people", people) }
        }
    }

    // MARK: One message

    func look(_ subject: String, _ caller: Caller, _ session: DeskSession) async throws(AdminRefusal) -> Answer {
        let subject = try Self.subject(subject)
        guard let look = try await MessageLook.take(subject, text: caller.seesAll, full: caller.seesAll, session) else {
            throw AdminRefusal(status: 404, detail: "\(subject.name): there is none")
        }
        var label: String?
        var person: String?
        if case .message(let sid) = subject {
            let rows = try await session.query(
                """
                select (select label::text from sms_router_spam_labels l where l.message_sid = $1), (
                  select coalesce(u.full_name, u.email) from sms_router_inbox i join users u on u.id = i.user_id where i.message_sid = $1)
                """, Parameters(texts: sid))
            (label, person) = try session.decoded { () throws(PostgresError) in (try rows.string(0, 0), try rows.string(0, 1)) }
        }
        let state = look.message?["state"] ?? ""
        var allowed: [MessageAction] = []
        for action in [MessageAction.retry, .discard] where action.states(of: Self.meant(subject, state)).contains(state) {
            allowed.append(action)
        }
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("label", label)
        writer.member("person", caller.seesAll ? person : nil)
        writer.key("allowed")
        writer.beginArray()
        for action in allowed { writer.string(action.rawValue) }
        writer.endArray()
        writer.endObject()
        let body = Array("{\(look.members),".utf8) + writer.bytes.dropFirst()
        return Answer(status: 200, contentType: "application/json", body: body)
    }

    private static func subject(_ text: String) throws(AdminRefusal) -> MessageSubject {
        guard let subject = MessageSubject(text) else { throw .badRequest("Neither a MessageSid nor the id of a part") }
        return subject
    }

    /// A dead message is a letter to those who bring it back or put it away.
    private static func meant(_ subject: MessageSubject, _ state: String) -> MessageSubject {
        if case .message(let sid) = subject, state == "dead" { return .letter(sid) }
        return subject
    }

    // MARK: Changes

    func change(
        _ subject: String, _ action: MessageAction, _ arguments: DeskArguments, _ caller: Caller, _ session: DeskSession
    ) async throws(AdminRefusal) -> Answer {
        var subject = try Self.subject(subject)
        let anyway = try arguments.flag("anyway")
        if case .message(let sid) = subject {
            let rows = try await session.query("select state from sms_router_inbox where message_sid = $1", Parameters(texts: sid))
            let state = try session.decoded { () throws(PostgresError) in rows.count > 0 ? try rows.string(0, 0) : nil }
            subject = Self.meant(subject, state ?? "")
            // Its person would only be told once more that the agent is unavailable.
            if action == .retry, !anyway, !["healthy", ""].contains(caller.agent) {
                return .json(409) {
                    $0.member("detail", "The agent is \(caller.agent): \(sid) would be answered that it is unavailable")
                    $0.member("may_be_forced", true)
                }
            }
        }
        let made = try await MessageChange.make(subject, action, session, replyAge: settings.replyMaxAge)
        return .json { json in
            json.member("subject", subject.name)
            json.member("state_before", made.before)
            json.member("state", action.outcome(for: subject))
            json.member("held_until", made.heldUntil)
        }
    }

    func label(_ sid: String, _ arguments: DeskArguments, _ session: DeskSession) async throws(AdminRefusal) -> Answer {
        guard case .message = MessageSubject(sid) else { throw .badRequest("Not a MessageSid") }
        guard let text = try arguments.text("label") else {
            try await SpamLabels.remove(sid, session)
            return .json { $0.member("label", nil as String?) }
        }
        guard let label = SpamLabel(rawValue: text) else { throw .badRequest("label must be ham or spam") }
        try await SpamLabels.put(sid, label, session)
        return .json { $0.member("label", label.rawValue) }
    }

    // MARK: Lists

    func letters(_ caller: Caller, _ session: DeskSession) async throws(AdminRefusal) -> Answer {
        var parameters = Parameters()
        parameters.append(nil as Double?)
        parameters.append(Int64(200))
        let rows = try await session.query(MessageStatements.listLetters, parameters)
        let names = ["sid", "arrived", "from", "to", "state", "suspicions", "causes", "ended"]
        return try list("letters", names, masked: [2], integers: [5], rows, caller, session)
    }

    func parts(_ arguments: DeskArguments, _ caller: Caller, _ session: DeskSession) async throws(AdminRefusal) -> Answer {
        let states = try arguments.list("states", of: MessageStates.ofParts)
        var address: String?
        if let who = try arguments.text("who", most: 200) {
            guard let form = addressForm(who, region: settings.defaultRegion) else { throw .badRequest("who must be a number") }
            address = form
        }
        var parameters = Parameters()
        if states.isEmpty { parameters.appendNull() } else { parameters.append(textArray: states) }
        parameters.append(address)
        parameters.append(nil as Double?)
        parameters.append(Int64(200))
        let rows = try await session.query(MessageStatements.listParts(states), parameters)
        let names = ["id", "created", "to", "from", "kind", "state", "status", "error", "attempts", "reply_to", "twilio_sid"]
        return try list("parts", names, masked: [2], integers: [0, 7, 8], rows, caller, session)
    }

    private func list(
        _ name: String, _ columns: [String], masked: Set<Int>, integers: Set<Int>, _ rows: Rows, _ caller: Caller, _ session: DeskSession
    ) throws(AdminRefusal) -> Answer {
        let listing = try session.decoded { () throws(PostgresError) -> Listing in
            var listing = Listing(columns: columns)
            for row in 0..<rows.count {
                var values: [OutputValue] = []
                for column in columns.indices {
                    if integers.contains(column) {
                        values.append(try rows.int64(row, column).map { .integer($0) } ?? .none)
                    } else {
                        let text = try rows.string(row, column)
                        values.append(.optional(masked.contains(column) ? text.map { shown($0, caller) } : text))
                    }
                }
                listing.rows.append(values)
            }
            return listing
        }
        return .json { json in
            json.key(name)
            json.raw(listing.json)
        }
    }
}

extension String {
    /// Without white space around it.
    var trimmedBlanks: String {
        var text = Substring(self)
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
