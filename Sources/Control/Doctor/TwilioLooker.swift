// Reads what Twilio has of our numbers: for `doctor --twilio`. GET only, with the credentials that messages are sent with, which go to
// Twilio's own hosts and nowhere else. Errors name status and code, never a credential.

import Crypto
import EventLoop
import HTTPClient
import JSON
import Postgres
import Settings
import Time

@LoopActor final class TwilioLooker {
    /// Pages of one list; more is nobody's.
    private static let mostPages = 100
    private static let deadline = Duration.seconds(20)

    /// A refusal in one line.
    struct Failure: Error {
        var status: Int?
        var reason: String
    }

    private let http: HTTPClient
    /// `https://api.twilio.com`, without a slash at its end, and the same of the Messaging interface.
    private let api: String
    private let messaging: String
    /// The last answer's Date, and when it came on our clock.
    private(set) var date: (theirs: WallTime, ours: WallTime)?

    init(_ loop: EventLoop, base: String) throws(HTTPClientError) {
        http = try HTTPClient(loop: loop, resolver: Resolver(loop))
        var base = Substring(base)
        while base.hasSuffix("/") { base.removeLast() }
        api = String(base)
        messaging = Self.messagingBase(String(base))
    }

    func close() { http.close() }

    /// The Messaging interface has a host of its own beside `api.` (`api.dublin.ie1.twilio.com` too); a stand-in or a proxy has it at the
    /// same place.
    nonisolated static func messagingBase(_ api: String) -> String {
        for scheme in ["https://api.", "http://api."] where api.hasPrefix(scheme) && api.contains("twilio.com") {
            return "\(scheme.dropLast(4))messaging.\(api.dropFirst(scheme.count))"
        }
        return api
    }

    /// Everything of one account.
    func view(of account: SendingAccount) async throws(Failure) -> TwilioAccountView {
        var view = TwilioAccountView(account: account.sid)
        let root = api + "/2010-04-01/Accounts/\(account.sid)"
        // A standard API key may not ask for the account itself.
        if let json = try? await get(root + ".json", account) {
            view.status = json["status"]?.string
            view.type = json["type"]?.string
        }
        view.numbers = try await all(root + "/IncomingPhoneNumbers.json?PageSize=200", "incoming_phone_numbers", account).compactMap(
            TwilioNumber.init)
        for sid in Set(view.numbers.compactMap(\.application)) where TwilioAccount.isSID(sid, prefix: "AP") {
            view.applications[sid] = TwilioApplication(try await get(root + "/Applications/\(sid).json", account))
        }
        let services = messaging + "/v1/Services"
        view.services = try await all(services + "?PageSize=100", "services", account).compactMap(TwilioService.init)
        for index in view.services.indices where TwilioAccount.isSID(view.services[index].sid, prefix: "MG") {
            let place = services + "/\(view.services[index].sid)"
            view.services[index].numbers = Set(
                try await all(place + "/PhoneNumbers?PageSize=200", "phone_numbers", account).compactMap { $0["sid"]?.string })
            do throws(Failure) {
                let campaigns = try await all(place + "/Compliance/Usa2p?PageSize=50", "compliance", account)
                view.services[index].campaigns = campaigns.compactMap { $0["campaign_status"]?.string }
            } catch {
                // A service that can have none.
                guard error.status == 404 else { throw error }
            }
        }
        if view.numbers.contains(where: \.isTollFree) {
            for one in try await all(messaging + "/v1/Tollfree/Verifications?PageSize=100", "verifications", account) {
                guard let number = one["tollfree_phone_number_sid"]?.string, let status = one["status"]?.string else { continue }
                if view.verifications[number] != "TWILIO_APPROVED" { view.verifications[number] = status }
            }
        }
        return view
    }

    /// All pages of a list: `next_page_uri` of the older interface, `meta.next_page_url` of the other.
    private func all(_ url: String, _ key: String, _ account: SendingAccount) async throws(Failure) -> [JSONValue] {
        let origin = url.hasPrefix(messaging + "/v1/") ? messaging : api
        var found: [JSONValue] = []
        var next: String? = url
        for _ in 0..<Self.mostPages {
            guard let here = next else { return found }
            let json = try await get(here, account)
            guard let listed = json[key]?.array else { throw Failure(reason: "a list without \(key)") }
            found += listed
            next = nil
            if let uri = json["next_page_uri"]?.string ?? json["meta"]?["next_page_url"]?.string {
                // A path is that of the older interface; behind a proxy Twilio does not know of its prefix.
                let whole = uri.hasPrefix("/") ? api + uri : uri
                // Our credentials go along.
                guard whole.hasPrefix(origin + "/"), whole != here else { throw Failure(reason: "a next page in another place") }
                next = whole
            }
        }
        throw Failure(reason: "a list without end")
    }

    /// With the next credential where one is refused (401), as during a rotation.
    private func get(_ url: String, _ account: SendingAccount) async throws(Failure) -> JSONValue {
        var failure = Failure(reason: "no credential")
        for credential in account.credentials {
            let pair = Base64.encode(Array("\(credential.user):\(credential.secret)".utf8))
            let response: HTTPClientResponse
            do throws(HTTPClientError) {
                let endpoint = try HTTPEndpoint(
                    url, headers: [HTTPHeader("Authorization", "Basic \(pair)"), HTTPHeader("Accept", "application/json")])
                response = try await http.send(
                    HTTPClientRequest(endpoint, method: .get, deadline: Self.deadline, responseLimit: 4 << 20, wantedHeaders: ["Date"]))
            } catch { throw Failure(reason: "\(error)") }
            if let text = response.headers.first?.value, let time = WallTime(rfc2822: text) { date = (time, .now()) }
            let json = try? JSONValue.parse(response.body)
            if response.status == 200, let json, json.object != nil { return json }
            let code = json?["code"]?.integer.map { ", code \($0)" } ?? ""
            failure = Failure(status: response.status, reason: "Twilio answers \(response.status)\(code)")
            guard response.status == 401 else { break }
        }
        throw failure
    }
}

/// The whole of `--twilio`.
@LoopActor struct TwilioCheck {
    private let loop: EventLoop
    private let settings: Settings
    private let url: String?

    init(_ loop: EventLoop, _ settings: Settings, url: String?) { (self.loop, self.settings, self.url) = (loop, settings, url) }

    func run(_ findings: inout Findings) async {
        guard !settings.sendingAccounts.isEmpty else {
            return findings.bad(
                "twilio", "no credentials are configured", mend: "set TWILIO_ACCOUNT_SID with TWILIO_API_KEY_SID and TWILIO_API_KEY_SECRET")
        }
        let base: String
        do throws(ControlError) {
            guard url != nil || settings.publicURL != nil else {
                return findings.bad(
                    "twilio", "SMS_ROUTER_PUBLIC_URL is not set: there is nothing to compare webhooks with", mend: "set it, or give --url")
            }
            base = try WebhookEndpoint(settings, url: url ?? settings.publicURL?.text, connect: nil).base
        } catch { return findings.bad("twilio", error.message) }
        let looker: TwilioLooker
        do throws(HTTPClientError) {
            looker = try TwilioLooker(loop, base: settings.twilioAPIBaseURL?.text ?? "https://api.twilio.com")
        } catch { return findings.bad("twilio", "\(error)") }
        defer { looker.close() }
        var views: [TwilioAccountView] = []
        for account in settings.sendingAccounts {
            do throws(TwilioLooker.Failure) { views.append(try await looker.view(of: account)) } catch {
                findings.bad("twilio account", "\(account.sid): \(error.reason)", mend: Self.mend(error.status))
            }
        }
        if let date = looker.date { Self.clock(theirs: date.theirs, ours: date.ours, &findings) }
        guard !views.isEmpty else { return }
        let region: @Sendable (String) -> String? = { regionOf($0) }
        TwilioVerdicts(base: base, ours: await ours(&findings), service: settings.twilioMessagingServiceSID, region: region).judge(
            views, &findings)
    }

    private static func mend(_ status: Int?) -> String {
        switch status {
        case 401: "the credential is wrong, or a restricted key: correct TWILIO_API_KEY_SID and TWILIO_API_KEY_SECRET, or the auth token"
        case 403: "the account or the key may not ask for that: look at its standing and the key's rights in the console"
        case nil: "look at the way out of this machine: name server, firewall, TWILIO_API_BASE_URL"
        default: "see Twilio's status page, and try again"
        }
    }

    static func clock(theirs: WallTime, ours: WallTime, _ findings: inout Findings) {
        let skew = abs((ours - theirs).milliseconds) / 1000
        let text = "differs from Twilio's by \(fixed(skew, decimals: 0)) s"
        // A whole second is lost in the header, and the way takes some.
        if skew > 10 {
            findings.warning(
                "clock", "this machine's \(text): ages and expiries go wrong", mend: "let it follow NTP: `timedatectl set-ntp true`")
        } else {
            findings.good("clock", text)
        }
    }

    /// As the router decides it: rows of sms_router_numbers, else the settings and what webhooks have come for.
    private func ours(_ findings: inout Findings) async -> Set<String> {
        var ours: Set<String> = settings.twilioPhoneNumber.map { [$0] } ?? []
        do throws(ControlError) {
            guard settings.databaseURL != nil else { return ours }
            let session = try await DatabaseSession(loop, try DatabaseSession.configuration(settings))
            defer { session.close() }
            let rows = try await session.query(
                """
                select number from sms_router_numbers where active
                union select address from sms_router_recipients where not exists (select from sms_router_numbers)
                """)
            for row in 0..<rows.count { ours.insert(try decoded { () throws(PostgresError) in try rows.string(row, 0) ?? "" }) }
        } catch { findings.warning("twilio numbers", "the database could not be asked which are ours: \(error.message)") }
        return ours.filter { !$0.isEmpty }
    }
}
