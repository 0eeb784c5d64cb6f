// What tests say to the stand-in for Twilio and ask of it, beside Twilio's own interface: messages to have, faults to play, the ledger.

import HTTPServer
import JSON
import Time

extension TwilioStandin {
    /// One form, or a JSON array of objects with its fields: AccountSid, From, To, Body, MessagingServiceSid, MediaContentType0…; MessageSid and DateSent where
    /// a test needs them to be these.
    func register(_ request: HTTPRequest, direction: String, _ responder: HTTPResponder) {
        var forms = [FormFields(request.body)]
        if request.header("content-type")?.hasPrefix("application/json") == true {
            guard let listed = (try? JSONValue.parse(Array(request.body)))?.array else {
                return responder.respondError(400, "a JSON array of objects")
            }
            forms = listed.compactMap { $0.object.map { FormFields($0) } }
        }
        var sids: [String] = []
        for form in forms {
            let message = Self.message(form, account: form["AccountSid"] ?? "AC" + String(repeating: "0", count: 32), direction: direction)
            sids.append(message.sid)
            guard ledger.add(message), direction != "inbound" else { continue }
            deliver(message)
        }
        responder.respond(
            201,
            body: json { writer in
                writer.member("sid", sids.last)
                writer.member("registered", sids.count)
            })
    }

    func control(_ request: HTTPRequest, _ responder: HTTPResponder) {
        guard let control = try? JSONValue.parse(Array(request.body)), control.object != nil else {
            return responder.respondError(400, "a JSON object")
        }
        var changedMode = mode
        if let text = control["mode"]?.string {
            guard let given = StandinMode(text) else { return responder.respondError(422, "mode: \(StandinMode.help)") }
            changedMode = given
        }
        do throws(TwilioControlError) {
            var (changedFaults, changedPlan) = (faults, plan)
            try changedFaults.apply(control)
            try changedPlan.apply(control)
            (mode, faults, plan) = (changedMode, changedFaults, changedPlan)
        } catch { return responder.respondError(422, error.reason) }
        if let pairs = control["credentials"]?.array { credentials = Set(pairs.compactMap(\.string)) }
        if let milliseconds = control["delay_ms"]?.integer { delay = .milliseconds(max(0, milliseconds)) }
        responder.respond(200, body: json { $0.member("ok", true) })
    }

    /// The ledger, oldest first: everything that is not inbound, from place `after` on, at most `limit`.
    func sent(_ query: FormFields, _ responder: HTTPResponder) {
        let first = min(max(0, query["after"].flatMap { Int($0) } ?? 0), ledger.messages.count)
        let limit = max(1, query["limit"].flatMap { Int($0) } ?? Int.max)
        var place = first
        responder.respond(
            200,
            body: json { writer in
                writer.key("messages")
                writer.beginArray()
                var shown = 0
                while place < ledger.messages.count, shown < limit {
                    let message = ledger.messages[place]
                    place += 1
                    guard message.direction != "inbound", !message.isDeleted else { continue }
                    message.writeEntry(to: &writer)
                    shown += 1
                }
                writer.endArray()
                if place < ledger.messages.count { writer.member("next", place) } else { writer.member("next", nil as String?) }
            })
    }

    func stats(_ responder: HTTPResponder) {
        responder.respond(
            200,
            body: json { writer in
                writer.member("requests", requests)
                writer.member("messages", ledger.messages.count)
                writer.member("refused", refused)
                writer.key("faults")
                writer.beginObject()
                for fault in TwilioFault.allCases { writer.member(fault.rawValue, faults.counts[fault] ?? 0) }
                writer.endObject()
                writer.key("callbacks")
                writer.beginObject()
                for outcome in TwilioCallbacks.Outcome.allCases { writer.member(outcome.rawValue, told[outcome] ?? 0) }
                writer.endObject()
            })
    }
}
