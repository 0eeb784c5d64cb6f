// The resources of TwilioDirectory over HTTP: lists in pages, single ones, Twilio's errors. Reads only, but for POST /directory, which is
// the tests' own.

import HTTPServer
import JSON
import Time

extension TwilioStandin {
    func setDirectory(_ request: HTTPRequest, _ responder: HTTPResponder) {
        guard let given = try? JSONValue.parse(Array(request.body)), given.object != nil else {
            return responder.respondError(400, "a JSON object")
        }
        directory = TwilioDirectory(given)
        responder.respond(200, body: json { $0.member("ok", true) })
    }

    // MARK: 2010-04-01

    func accountResource(_ request: HTTPRequest, _ account: String, _ parts: [Substring], _ user: String, _ responder: HTTPResponder) {
        guard request.method == .get else { return notFound(responder) }
        switch parts.count {
        case 1 where parts[0].hasSuffix(".json"):
            // A standard API key may not ask for accounts.
            guard user.hasPrefix("AC") else { return refuse(responder, 401, 20_003, "Authenticate") }
            show(
                .object([
                    JSONMember("sid", .string(account)), JSONMember("status", .string(directory.accountStatus)),
                    JSONMember("type", .string(directory.accountType)),
                ]), responder)
        case 2 where parts[1] == "IncomingPhoneNumbers.json":
            let all = directory.numbers.map { directory.number($0, account: account) }
            let (shown, page, size, hasMore) = paged(all, request)
            let next = hasMore ? "\(request.path)?PageSize=\(size)&Page=\(page + 1)&PageToken=PA\(page + 1)" : nil
            answer(
                json { writer in
                    writer.key("incoming_phone_numbers")
                    writer.value(.array(shown))
                    writer.member("page", page)
                    writer.member("page_size", size)
                    writer.member("start", page * size)
                    writer.member("end", page * size + max(0, shown.count - 1))
                    writer.member("uri", "\(request.path)?PageSize=\(size)&Page=\(page)")
                    writer.member("first_page_uri", "\(request.path)?PageSize=\(size)&Page=0")
                    writer.member("next_page_uri", next)
                    writer.member("previous_page_uri", nil as String?)
                }, responder)
        case 3 where parts[1] == "Applications" && parts[2].hasSuffix(".json"):
            let sid = String(parts[2].dropLast(5))
            guard let found = directory.applications.first(where: { $0["sid"]?.string == sid }) else { return notFound(responder) }
            show(directory.application(found, account: account), responder)
        default: notFound(responder)
        }
    }

    // MARK: Messaging v1

    /// The account is the credential's own here; an API key's is not known to a stand-in.
    func messagingResource(_ request: HTTPRequest, _ user: String, _ responder: HTTPResponder) {
        guard request.method == .get else { return notFound(responder) }
        let account = user.hasPrefix("AC") ? user : "AC" + String(repeating: "0", count: 32)
        let origin = "http://" + (request.header("host") ?? "localhost")
        let parts = request.path.dropFirst(TwilioDirectory.messagingPrefix.count).split(separator: "/", omittingEmptySubsequences: false)
        if parts == ["Services"] {
            return list(
                "services", directory.services.map { directory.service($0, account: account, origin: origin) }, request, origin, responder)
        }
        if parts == ["Tollfree", "Verifications"] {
            let wanted = FormFields(request.query)["TollfreePhoneNumberSid"]
            let found = directory.verifications.filter { one in wanted.map { one["tollfree_phone_number_sid"]?.string == $0 } ?? true }
            return list("verifications", found.map { directory.verification($0, account: account) }, request, origin, responder)
        }
        guard parts.count > 1, parts[0] == "Services",
            let service = directory.services.first(where: { $0["sid"]?.string == String(parts[1]) })
        else {
            return notFound(responder)
        }
        let sid = String(parts[1])
        switch parts.dropFirst(2) {
        case []: show(directory.service(service, account: account, origin: origin), responder)
        case ["PhoneNumbers"]:
            let sids = (service["numbers"]?.array ?? []).compactMap(\.string)
            list(
                "phone_numbers", sids.map { directory.servicePhoneNumber($0, service: sid, account: account) }, request, origin, responder)
        case ["Compliance", "Usa2p"]:
            let campaigns = service["campaigns"]?.array ?? []
            list("compliance", campaigns.map { directory.campaign($0, service: sid, account: account) }, request, origin, responder)
        default: notFound(responder)
        }
    }

    private func list(_ key: String, _ all: [JSONValue], _ request: HTTPRequest, _ origin: String, _ responder: HTTPResponder) {
        let (shown, page, size, hasMore) = paged(all, request)
        func url(_ page: Int) -> String { "\(origin)\(request.path)?PageSize=\(size)&Page=\(page)" }
        answer(
            json { writer in
                writer.key("meta")
                writer.beginObject()
                writer.member("page", page)
                writer.member("page_size", size)
                writer.member("first_page_url", url(0))
                writer.member("previous_page_url", page > 0 ? url(page - 1) : nil)
                writer.member("url", url(page))
                writer.member("next_page_url", hasMore ? url(page + 1) + "&PageToken=PT\(page + 1)" : nil)
                writer.member("key", key)
                writer.endObject()
                writer.key(key)
                writer.value(.array(shown))
            }, responder)
    }

    private func paged(_ all: [JSONValue], _ request: HTTPRequest) -> (shown: [JSONValue], page: Int, size: Int, hasMore: Bool) {
        let query = FormFields(request.query)
        let size = min(1000, max(1, query["PageSize"].flatMap { Int($0) } ?? 50))
        let page = max(0, query["Page"].flatMap { Int($0) } ?? 0)
        let shown = Array(all.dropFirst(page * size).prefix(size))
        return (shown, page, size, (page + 1) * size < all.count)
    }

    private func show(_ value: JSONValue, _ responder: HTTPResponder) {
        var writer = JSONWriter()
        writer.value(value)
        answer(writer.bytes, responder)
    }

    private func answer(_ body: [UInt8], _ responder: HTTPResponder) {
        let date = (WallTime.now() + .seconds(directory.clockOffset)).rfc2822.replacing("+0000", with: "GMT")
        responder.respond(200, headers: [("Date", date)], body: body)
    }

    private func notFound(_ responder: HTTPResponder) { refuse(responder, 404, 20_404, "The requested resource was not found") }
}
