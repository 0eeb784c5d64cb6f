// Plays conversations over HTTP against one router, and looks afterwards at inbox, agent and REST for all of them at once.

import Crypto
import JSON
import TestSupport
import Testing
import Twilio

struct TalkPlayer {
    /// A message that was sent, for the look at the end.
    private struct Said {
        var talk: Int
        var sid: String
        /// Filled in.
        var answer: Answer
        var text: String
    }

    let talks: [Talk]
    let running: RunningSite
    let twilio: TwilioProcess
    private var said: [Said] = []
    /// The latest message and code of the conversation that is played.
    private var latest: (sms: SMS, message: Message)?
    private var code = ""

    init(_ talks: [Talk], _ running: RunningSite, _ twilio: TwilioProcess) {
        self.talks = talks
        self.running = running
        self.twilio = twilio
    }

    // MARK: Who they are

    /// The SQL that has to be there before the router starts.
    static func given(_ talks: [Talk]) -> String {
        talks.indices.flatMap { place in talks[place].given.map { fill($0, talks[place], place) + ";" } }.joined(separator: "\n")
    }

    private static func address(_ talk: Talk, _ place: Int) -> String {
        switch talk.who {
        case .user: talk.via + Person.number(place).phone
        case .stranger: talk.via + "+1415557\(1000 + place)"
        case .address(let address): address
        }
    }

    private static func fill(_ text: String, _ talk: Talk, _ place: Int) -> String {
        guard text.contains("{") else { return text }
        let me = address(talk, place)
        let number = me.hasPrefix(talk.via) ? String(me.dropFirst(talk.via.count)) : me
        return text.replacing("{me}", with: me).replacing("{number}", with: number).replacing("{digits}", with: String(number.dropFirst()))
            .replacing("{last4}", with: String(number.suffix(4))).replacing("{id}", with: String(Person.number(place).id))
            .replacing("{us}", with: talk.us)
    }

    private func fill(_ text: String, _ place: Int) -> String {
        let text = Self.fill(text, talks[place], place)
        guard text.contains("{") else { return text }
        let wide = String(String.UnicodeScalarView(code.unicodeScalars.compactMap { Unicode.Scalar($0.value + 0xfee0) }))
        return text.replacing("{sid}", with: latest?.sms.sid ?? "").replacing("{code}", with: code).replacing("{wide}", with: wide)
            .replacing("{wrong}", with: code == "111111" ? "222222" : "111111")
    }

    // MARK: Playing

    mutating func play(_ place: Int) async throws {
        latest = nil
        code = ""
        for step in talks[place].steps { try await play(step, place) }
    }

    private mutating func play(_ step: Step, _ place: Int) async throws {
        let talk = talks[place]
        switch step {
        case .message(let message):
            let answer = try await post(message, place)
            expect(answer, place)
        case .again(let answer):
            guard let latest else { return }
            var message = latest.message
            message.answer = answer
            expect((try await send(latest.sms, message), filled(message, place), "again"), place)
        case .until(let message):
            // Within what a person may send in a minute.
            for turn in 0..<6 {
                if turn > 0 { try await Task.sleep(for: .milliseconds(300 * turn)) }
                let answer = try await post(message, place, isTrial: turn < 5)
                if turn == 5 || answer.given.text == Self.twiml(answer.wanted.parts) { return expect(answer, place) }
            }
        case .sql(let query, let wanted):
            let query = fill(query, place)
            #expect(try await running.sql(query) == fill(wanted, place), "\(talk.name): \(query)", sourceLocation: talk.place)
        case .soon(let query, let wanted):
            let (query, wanted) = (fill(query, place), fill(wanted, place))
            try await eventually("\(wanted) by \(query)") { try await running.sql(query) == wanted }
        case .change(let change): try await running.sql(fill(change, place))
        case .control(let words, let status):
            let words = words.map { fill($0, place) }
            let result = try await running.site.control(words)
            #expect(result.end == .exited(status), "\(talk.name): \(words) \(result.errors)", sourceLocation: talk.place)
        case .admin(let method, let target, let status):
            let answer = try await running.router.admin(method, fill(target, place), json: "{}")
            #expect(answer.status == status, "\(talk.name): \(answer.text)", sourceLocation: talk.place)
        case .left(let count):
            let me = Self.address(talk, place)
            let twilio = twilio
            try await eventually("\(count) left by REST") { try await twilio.sent().count { $0.to == me } >= count }
            let body = try await twilio.sent().last { $0.to == me }?.body ?? ""
            if let found = body.split(whereSeparator: { !$0.isNumber }).first(where: { $0.count == 6 }) { code = String(found) }
        }
    }

    private typealias Heard = (given: HTTPAnswer, wanted: Answer, text: String)

    private mutating func post(_ message: Message, _ place: Int, isTrial: Bool = false) async throws -> Heard {
        var sms = SMS(from: message.from.map { fill($0, place) } ?? Self.address(talks[place], place), body: fill(message.text, place))
        sms.to = message.us ?? talks[place].us
        sms.more = message.fields.map { (name: $0.0, value: fill($0.1, place)) }
        latest = (sms, message)
        let given = try await send(sms, message)
        let wanted = filled(message, place)
        // A trial may have gone otherwise.
        if !isTrial || given.text == Self.twiml(wanted.parts) {
            said.append(Said(talk: place, sid: sms.sid, answer: wanted, text: sms.body))
        }
        return (given, wanted, sms.body)
    }

    private func filled(_ message: Message, _ place: Int) -> Answer {
        var answer = message.answer
        let trimmed = message.text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed()
        let text = fill(String(trimmed), place)
        for index in answer.parts.indices {
            answer.parts[index].text = fill(answer.parts[index].text.replacing("{text}", with: text), place)
        }
        for index in answer.seen.indices { answer.seen[index].value = fill(answer.seen[index].value, place) }
        return answer
    }

    private func send(_ sms: SMS, _ message: Message) async throws -> HTTPAnswer {
        let form = Self.form(sms, body: message.bytes ?? Array(sms.body.utf8))
        let (path, token, webhooks) = (message.path, message.token ?? Credentials.authToken, running.webhooks)
        return try await onOwnThread {
            let signature = SignedRequest.sign(
                url: webhooks.url(path), form: try FormDecoder.decode(form), key: HMACSHA1Key(token: token))
            let headers = [("Content-Type", "application/x-www-form-urlencoded"), ("X-Twilio-Signature", signature)]
            return try HTTPConversation(port: webhooks.port).exchange("POST", path, headers, body: form, closing: true)
        }
    }

    private static func form(_ sms: SMS, body: [UInt8]) -> [UInt8] {
        let digits = Array("0123456789ABCDEF".utf8)
        let others = FormEncoder.encode(sms.parameters().filter { $0.name != "Body" })
        return others + Array("&Body=".utf8) + body.flatMap { [UInt8(ascii: "%"), digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    }

    private func expect(_ heard: Heard, _ place: Int) {
        let talk = talks[place]
        #expect(heard.given.status == heard.wanted.status, "\(talk.name): \(heard.text)", sourceLocation: talk.place)
        guard heard.wanted.status == 200 else { return }
        #expect(heard.given.text == Self.twiml(heard.wanted.parts), "\(talk.name): \(heard.text)", sourceLocation: talk.place)
    }

    /// The contract's TwiML, with media as Twilio's page on `<Message>` has them.
    private static func twiml(_ parts: [Answer.Part]) -> String {
        func escaped(_ text: String) -> String {
            text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
        }
        if parts.isEmpty { return Expected.silence }
        let messages = parts.map { part in
            guard !part.media.isEmpty else { return "<Message>" + escaped(part.text) + "</Message>" }
            let body = part.text.isEmpty ? "" : "<Body>" + escaped(part.text) + "</Body>"
            let media = part.media.map { "<Media>" + escaped($0) + "</Media>" }.joined()
            return "<Message>" + body + media + "</Message>"
        }
        return #"<?xml version="1.0" encoding="UTF-8"?><Response>"# + messages.joined() + "</Response>"
    }

    // MARK: Looking

    /// What inbox, agent and REST have of all that was said.
    func look() async throws {
        let running = running
        try await eventually("everything is finished") {
            try await running.sql("select count(*) from sms_router_inbox where finished_at is null") == "0"
        }
        var states: [String: String] = [:]
        let rows = try await running.sql("select message_sid, state || '|' || coalesce(outcome, '') from sms_router_inbox")
        for row in rows.split(separator: "\n") { states[String(row.prefix(34))] = String(row.dropFirst(35)) }
        let calls = Dictionary(grouping: try await running.agent.recorded(), by: \.key)
        for one in said {
            let talk = talks[one.talk]
            #expect(states[one.sid] == one.answer.state, "\(talk.name): \(one.text)", sourceLocation: talk.place)
            let heard = calls[one.sid] ?? []
            #expect(heard.count == one.answer.calls, "\(talk.name): calls about \(one.text)", sourceLocation: talk.place)
            guard let call = heard.first else { continue }
            for (path, value) in one.answer.seen {
                #expect(Self.value(path, in: call.body) == value, "\(talk.name): \(path) of \(one.text)", sourceLocation: talk.place)
            }
        }
        for (place, talk) in talks.enumerated() {
            guard let wanted = talk.threads else { continue }
            var letters: [String: Character] = [:]
            var threads = ""
            for one in said where one.talk == place {
                guard let id = calls[one.sid]?.first?.body["conversation_id"]?.string else { continue }
                let letter = letters[id] ?? "ABCDEFGHIJ".dropFirst(letters.count).first ?? "?"
                letters[id] = letter
                threads.append(letter)
            }
            #expect(threads == wanted, "\(talk.name): conversations", sourceLocation: talk.place)
        }
        let sent = Dictionary(grouping: try await twilio.sent(), by: \.to)
        for (place, talk) in talks.enumerated() {
            let bodies = (sent[Self.address(talk, place)] ?? []).map(\.body)
            let wanted = talk.sent.map { fill($0, place) }
            let isRight =
                bodies.count == wanted.count
                && zip(bodies, wanted).allSatisfy { $1.hasSuffix("*") ? $0.hasPrefix($1.dropLast()) : $0 == $1 }
            #expect(isRight, "\(talk.name): by REST left \(bodies)", sourceLocation: talk.place)
        }
    }

    private static func value(_ path: String, in body: JSONValue) -> String? {
        var value = body
        for name in path.split(separator: ".") {
            if name == "#" { return String(value.array?.count ?? value.object?.count ?? -1) }
            if let place = Int(name) {
                guard let all = value.array, all.indices.contains(place) else { return nil }
                value = all[place]
            } else {
                guard let member = value[String(name)] else { return nil }
                value = member
            }
        }
        return value.string ?? value.integer.map(String.init)
    }
}
