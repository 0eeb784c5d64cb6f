// The stand-in for Twilio's Messages resource: creates, fetches and lists; keeps everything in memory. Follows Twilio's REST
// documentation for paths, fields, basic authentication and error bodies, and no further.

import Crypto
import HTTPServer
import JSON
import Time

/// Confined to the loop's thread.
final class TwilioStandin {
    private static let prefix = "/2010-04-01/Accounts/"

    /// `user:password` pairs; empty: any.
    private let credentials: Set<String>
    private var mode = StandinMode.normal
    private var messages: [TwilioMessage] = []
    private var indexes: [String: Int] = [:]
    private var refused = 0

    init(credentials: Set<String>) { self.credentials = credentials }

    func handle(_ request: HTTPRequest, _ responder: HTTPResponder) {
        let path = request.path
        if path.hasPrefix(Self.prefix) { return resource(request, path.dropFirst(Self.prefix.count), responder) }
        switch (request.method, path) {
        case (.get, "/sent"):
            let sent = messages.filter { $0.direction != "inbound" }
            responder.respond(
                200,
                body: json { writer in
                    writer.key("messages")
                    writer.beginArray()
                    for message in sent { message.write(to: &writer) }
                    writer.endArray()
                })
        case (.get, "/stats"):
            responder.respond(
                200,
                body: json { writer in
                    writer.member("messages", messages.count)
                    writer.member("refused", refused)
                })
        case (.post, "/inbound"):
            let form = FormFields(request.body)
            let message = create(form, account: form["AccountSid"] ?? "AC" + String(repeating: "0", count: 32), direction: "inbound")
            responder.respond(201, body: json { $0.member("sid", message.sid) })
        case (.post, "/control"):
            guard let text = (try? JSONValue.parse(Array(request.body)))?["mode"]?.string, let mode = StandinMode(text) else {
                return responder.respondError(422, "mode: \(StandinMode.help)")
            }
            self.mode = mode
            responder.respond(200, body: json { $0.member("mode", text) })
        case (.post, "/reset"):
            messages = []
            indexes = [:]
            responder.respond(200, body: json { $0.member("messages", 0) })
        default: responder.respondError(404, "Not Found")
        }
    }

    // MARK: /2010-04-01/Accounts/{Sid}/…

    private func resource(_ request: HTTPRequest, _ rest: Substring, _ responder: HTTPResponder) {
        let parts = rest.split(separator: "/", omittingEmptySubsequences: false)
        guard let user = authenticated(request) else { return error(responder, 401, 20003, "Authenticate") }
        let account = parts.first.map(String.init) ?? ""
        // An account's own token opens that account only; an API key (SK…) says nothing about it.
        guard !user.hasPrefix("AC") || user == account || credentials.isEmpty else {
            return error(responder, 401, 20003, "Authenticate")
        }
        switch mode {
        case .hang: return
        case .reset: return responder.abort()
        case .status(let status): return error(responder, status, status == 429 ? 20429 : 20500, "as asked")
        default: break
        }
        switch (request.method, parts.count) {
        case (.post, 2) where parts[1] == "Messages.json": post(FormFields(request.body), account, responder)
        case (.get, 2) where parts[1] == "Messages.json": list(request, account, responder)
        case (.get, 3) where parts[1] == "Messages" && parts[2].hasSuffix(".json"):
            guard let index = indexes[String(parts[2].dropLast(5))], messages[index].accountSID == account else {
                return error(responder, 404, 20404, "The requested resource was not found")
            }
            var writer = JSONWriter()
            messages[index].write(to: &writer)
            responder.respond(200, body: writer.bytes)
        default: error(responder, 404, 20404, "The requested resource was not found")
        }
    }

    /// The user of basic authentication.
    private func authenticated(_ request: HTTPRequest) -> String? {
        guard let header = request.header("authorization"), header.lowercased().hasPrefix("basic "),
            let decoded = Base64.decode(String(header.dropFirst(6)))
        else { return nil }
        let pair = String(decoding: decoded, as: UTF8.self)
        guard credentials.isEmpty || credentials.contains(pair) else { return nil }
        return pair.split(separator: ":", maxSplits: 1).first.map(String.init)
    }

    private func post(_ form: FormFields, _ account: String, _ responder: HTTPResponder) {
        guard let to = form["To"], !to.isEmpty else { return error(responder, 400, 21604, "A 'To' phone number is required.") }
        guard form["From"] != nil || form["MessagingServiceSid"] != nil else {
            return error(responder, 400, 21603, "A 'From' phone number is required.")
        }
        let media = form.pairs.count { $0.name == "MediaUrl" }
        guard media > 0 || !(form["Body"] ?? "").isEmpty else { return error(responder, 400, 21602, "Message body is required.") }
        guard (form["Body"] ?? "").unicodeScalars.count <= 1600 else {
            return error(responder, 400, 21617, "The concatenated message body exceeds the 1600 character limit")
        }
        let message = create(form, account: account, direction: "outbound-api")
        if mode == .lost { return responder.abort() }
        var writer = JSONWriter()
        message.write(to: &writer)
        responder.respond(201, body: writer.bytes)
    }

    private func create(_ form: FormFields, account: String, direction: String) -> TwilioMessage {
        let message = TwilioMessage(
            sid: "SM" + Hex.encode(randomBytes(16)), accountSID: account, from: form["From"], to: form["To"] ?? "",
            body: form["Body"] ?? "",
            messagingServiceSID: form["MessagingServiceSid"], mediaCount: form.pairs.count { $0.name == "MediaUrl" }, direction: direction,
            status: direction == "inbound" ? "received" : form["MessagingServiceSid"] == nil ? "queued" : "accepted", created: .now(),
            statusCallback: form["StatusCallback"])
        indexes[message.sid] = messages.count
        messages.append(message)
        return message
    }

    /// Newest first, as Twilio does. A day without a time means its midnight, UTC.
    private func list(_ request: HTTPRequest, _ account: String, _ responder: HTTPResponder) {
        let query = FormFields(request.query)
        let size = min(1000, max(1, query["PageSize"].flatMap { Int($0) } ?? 50))
        let page = max(0, query["Page"].flatMap { Int($0) } ?? 0)
        let found = messages.reversed().filter { message in
            guard message.accountSID == account else { return false }
            if let to = query["To"], message.to != to { return false }
            if let from = query["From"], message.from != from { return false }
            let time = message.created.iso8601
            if let day = query["DateSent"], !time.hasPrefix(day) { return false }
            if let after = query["DateSent>"], time < after { return false }
            if let before = query["DateSent<"], time > before { return false }
            return true
        }
        let shown = found.dropFirst(page * size).prefix(size)
        let others = query.pairs.filter { !["Page", "PageSize", "PageToken"].contains($0.name) }
        let filter = others.map { "&\(escaped($0.name))=\(escaped($0.value))" }.joined()
        func uri(_ page: Int) -> String { "\(request.path)?PageSize=\(size)&Page=\(page)\(filter)" }
        responder.respond(
            200,
            body: json { writer in
                writer.key("messages")
                writer.beginArray()
                for message in shown { message.write(to: &writer) }
                writer.endArray()
                writer.member("page", page)
                writer.member("page_size", size)
                writer.member("start", page * size)
                writer.member("end", page * size + max(0, shown.count - 1))
                writer.member("uri", uri(page))
                writer.member("first_page_uri", uri(0))
                writer.member("next_page_uri", found.count > (page + 1) * size ? uri(page + 1) : nil)
                writer.member("previous_page_uri", page > 0 ? uri(page - 1) : nil)
            })
    }

    private func error(_ responder: HTTPResponder, _ status: Int, _ code: Int, _ message: String) {
        refused += 1
        responder.respond(
            status,
            body: json { writer in
                writer.member("code", code)
                writer.member("message", message)
                writer.member("more_info", "https://www.twilio.com/docs/errors/\(code)")
                writer.member("status", status)
            })
    }

    private func json(_ body: (inout JSONWriter) -> Void) -> [UInt8] {
        var writer = JSONWriter()
        writer.beginObject()
        body(&writer)
        writer.endObject()
        return writer.bytes
    }
}

/// Percent-encoding of all but RFC 3986's unreserved characters.
private func escaped(_ text: String) -> String {
    var result = ""
    for byte in text.utf8 {
        let scalar = Unicode.Scalar(byte)
        if scalar.properties.isAlphabetic && byte < 0x80 || (0x30...0x39).contains(byte) || "-._~".unicodeScalars.contains(scalar) {
            result.unicodeScalars.append(scalar)
        } else {
            result += "%" + Hex.encode([byte]).uppercased()
        }
    }
    return result
}
