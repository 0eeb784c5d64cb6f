// `sms-routerctl sms`: starts a conversation through a running router, or tells what became of a message that was started.

import ArgumentParser
import Crypto
import EventLoop
import HTTPClient
import JSON
import Settings

struct SMSCommand: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "sms", abstract: "Write to a person: put a message into the running router's outbox.",
        discussion: """
            The message leaves when its turn comes; from 21:00 to 08:00 of the person's own time it is held, unless it is urgent. Without a \
            key of your own one is made and shown, also when no answer came: the same command with it is safe to repeat. --show tells what became \
            of one. Numbers are masked unless --full is given.

            Exit 0 when it was taken or is known, 1 when the router says no (opted out, no sender, key used for another message), 64 for \
            what the router cannot use, 69 when it is not there, 78 without a token that may write.
            """)

    @OptionGroup var environment: EnvironmentOptions
    @Option(help: "The person's number.") var to: String?
    @Option(help: "The text.") var body: String?
    @Option(help: "One of our senders; TWILIO_MESSAGING_SERVICE_SID or TWILIO_PHONE_NUMBER without it.") var from: String?
    @Option(help: "The same key and message again change nothing.") var idempotencyKey: String?
    @Option(help: "Seconds for which it may be sent from the moment on at which it may leave; a day without it.") var maxAge: Int?
    @Flag(help: "At any hour, and past those that wait.") var urgent = false
    @Option(help: "The id of a message that was started before: show what became of it.") var show: Int?
    @Option(help: "The id of a message that was started before: end what has not left of it. Needs DATABASE_URL.") var cancel: Int64?
    @Option(help: "The router's base URL as Twilio knows it; from the settings without it.") var url: String?
    @Option(help: "Connect there instead: host:port or unix:PATH.") var connect: String?
    @Flag(help: "Whole numbers.") var full = false
    @Flag(help: "JSON instead of lines.") var json = false

    mutating func validate() throws {
        guard show == nil, cancel == nil else {
            guard to == nil, body == nil, show == nil || cancel == nil else {
                throw ValidationError("--show and --cancel stand alone: with neither --to nor --body, nor with each other")
            }
            return
        }
        guard to != nil, body != nil else { throw ValidationError("--to and --body are needed, or --show, or --cancel") }
    }

    func execute() throws(ControlError) {
        let environment = try environment.load()
        if let cancel { return try StartedCancel.run(cancel, environment, json: json) }
        let settings = environment.settings
        let call = try AdminCall(settings, url: url, connect: connect, mayWrite: show == nil)
        if let show { return try present(try call.get("/sms-router/admin/messages/\(show)")) }
        let key = idempotencyKey ?? Hex.encode(randomBytes(16))
        do throws(ControlError) {
            try present(try call.post("/sms-router/admin/messages", form, key: key))
        } catch { throw Self.repeatable(error, key, isOwn: idempotencyKey != nil) }
    }

    /// Nobody knows whether it was taken: what makes a second try harmless.
    static func repeatable(_ error: ControlError, _ key: String, isOwn: Bool) -> ControlError {
        guard error.kind == .unreachable else { return error }
        var error = error
        error.message += isOwn ? "; repeat it with the same --idempotency-key" : "; repeat it with --idempotency-key \(key)"
        return error
    }

    private var form: [UInt8] {
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("to", to)
        writer.member("body", body)
        if let from { writer.member("from", from) }
        if urgent { writer.member("urgent", true) }
        if let maxAge { writer.member("max_age_s", maxAge) }
        writer.endObject()
        return writer.bytes
    }

    private func present(_ answer: RouterAnswer) throws(ControlError) {
        let value = answer.body.withUnsafeBytes { try? JSONValue.parse($0) }
        guard answer.status == 200 || answer.status == 202, var value else { throw refusal(answer.status, value?["detail"]?.string) }
        if !full { value = Self.masked(value) }
        if json {
            var writer = JSONWriter()
            writer.value(value)
            print(OutputValue.oneLine(writer.text))
            return
        }
        for line in Self.lines(value) { print(OutputValue.oneLine(line)) }
    }

    private func refusal(_ status: Int, _ detail: String?) -> ControlError {
        let detail = detail.map { OutputValue.oneLine($0) } ?? "the router answered \(status)"
        switch status {
        case 400: return .usage(detail)
        case 401, 403: return .configuration("the router does not know the token of SMS_ROUTER_ADMIN_TOKEN, or it may only read")
        case 404 where show == nil:
            return .configuration("the router serves no admin there: set SMS_ROUTER_ADMIN_TOKEN, and SMS_ROUTER_ADMIN_LISTEN if it has one")
        case 500...: return .unreachable(detail)
        default: return .no(detail)
        }
    }

    /// The same with the numbers' ends only. A messaging service's SID is none.
    static func masked(_ message: JSONValue) -> JSONValue {
        guard let members = message.object else { return message }
        return .object(
            members.map { member in
                guard ["to", "from"].contains(member.key), let text = member.value.string, !text.hasPrefix("MG") else { return member }
                return JSONMember(member.key, .string(shown(text, false)))
            })
    }

    /// The parts' ids, which `messages` takes.
    private static func ids(_ message: JSONValue) -> String {
        let ids = (message["part_ids"]?.array ?? []).compactMap { $0.integer.map { String($0) } }
        return ids.isEmpty ? "" : " (id \(ids.joined(separator: ", ")))"
    }

    /// For people.
    static func lines(_ message: JSONValue) -> [String] {
        func text(_ name: String, _ value: JSONValue? = nil) -> String? { (value ?? message)[name]?.string }
        let id = message["id"]?.integer ?? 0
        var first = "message \(id) to \(text("to") ?? "?") from \(text("from") ?? "?")"
        if let state = text("state") { first += ": \(state)" }
        var lines = [first]
        guard let parts = message["parts"]?.array else {
            let count = message["parts"]?.integer ?? 1
            let segments = message["segments"]?.integer ?? 1
            lines.append(
                "\(count) part\(count == 1 ? "" : "s")\(Self.ids(message)), \(segments) segment\(segments == 1 ? "" : "s"), key \(text("idempotency_key") ?? "")"
            )
            lines.append(text("held_until").map { "held until \($0): it is night there" } ?? "to be sent now")
            return lines
        }
        for part in parts {
            var line = "part \(part["part"]?.integer ?? 0)\(part["id"]?.integer.map { " (id \($0))" } ?? ""): \(text("state", part) ?? "?")"
            if let until = text("held_until", part) { line += " until \(until)" }
            if let status = text("status", part) { line += ", \(status)" }
            if let sid = text("twilio_sid", part) { line += ", \(sid)" }
            if let code = part["error_code"]?.integer { line += ", error \(code)" }
            if let attempts = part["attempts"]?.integer, attempts > 1 { line += ", tried \(attempts) times" }
            lines.append(line)
        }
        return lines
    }
}
