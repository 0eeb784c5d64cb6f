// `GET …/Messages.json` of the stand-in for Twilio: filters and paging as Twilio documents them. There is no filter by direction there either.

import Crypto
import HTTPServer
import JSON
import Time

extension TwilioStandin {
    /// Newest first, as Twilio does; a page token names the last message of the page before.
    func list(_ request: HTTPRequest, _ account: String, _ responder: HTTPResponder) {
        let query = FormFields(request.query)
        let size = min(1000, max(1, query["PageSize"].flatMap { Int($0) } ?? 50))
        let page = max(0, query["Page"].flatMap { Int($0) } ?? 0)
        var filter = TwilioLedger.Filter(account: account, to: query["To"], from: query["From"], size: size)
        for (name, value) in query.pairs where name.hasPrefix("DateSent") {
            guard let time = WallTime(iso8601: value) else { return refuse(responder, 400, 20_001, "Invalid date value.") }
            let isDay = value.utf8.count == 10
            let end = isDay ? time + .seconds(86_399) : time
            if name != "DateSent<" { filter.sentFrom = time }
            if name != "DateSent>" { filter.sentBefore = end }
        }
        if let token = query["PageToken"] { filter.after = String(token.dropFirst(2)) }
        guard let found = ledger.page(filter) else { return refuse(responder, 400, 20_006, "Invalid page token") }
        let others = query.pairs.filter { !["Page", "PageSize", "PageToken"].contains($0.name) }
        let kept = others.map { "&\(escaped($0.name))=\(escaped($0.value))" }.joined()
        func uri(_ page: Int, _ after: String?) -> String {
            "\(request.path)?PageSize=\(size)&Page=\(page)\(kept)" + (after.map { "&PageToken=PA\($0)" } ?? "")
        }
        responder.respond(
            200,
            body: json { writer in
                writer.key("messages")
                writer.beginArray()
                for message in found.messages { message.write(to: &writer) }
                writer.endArray()
                writer.member("page", page)
                writer.member("page_size", size)
                writer.member("start", page * size)
                writer.member("end", page * size + max(0, found.messages.count - 1))
                writer.member("uri", uri(page, filter.after))
                writer.member("first_page_uri", uri(0, nil))
                writer.member("next_page_uri", found.next.map { uri(page + 1, $0) })
                writer.member("previous_page_uri", nil as String?)
            })
    }
}

extension TwilioStandin {
    /// `GET …/Messages/{Sid}/Media.json`.
    func listMedia(_ message: TwilioMessage, _ responder: HTTPResponder) {
        let path = "/2010-04-01/Accounts/\(message.accountSID)/Messages/\(message.sid)/Media"
        responder.respond(
            200,
            body: json { writer in
                writer.key("media_list")
                writer.beginArray()
                for one in message.media {
                    writer.beginObject()
                    writer.member("account_sid", message.accountSID)
                    writer.member("content_type", one.type)
                    writer.member("parent_sid", message.sid)
                    writer.member("sid", one.sid)
                    writer.member("uri", "\(path)/\(one.sid).json")
                    writer.endObject()
                }
                writer.endArray()
                writer.member("next_page_uri", nil as String?)
            })
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
