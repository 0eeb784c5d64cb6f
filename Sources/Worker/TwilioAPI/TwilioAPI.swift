// Twilio's REST interface as the worker uses it: send a message, list messages, fetch one, delete one. Called by the outbox sender, by settling, by
// reconcile and by `people`. One request a call but for a rotated token; never sends a message twice, never follows a link to another place, never logs.

import Crypto
import EventLoop
import HTTPClient
import JSON
import Settings
import Time
import Twilio

/// Where Twilio is and who asks.
struct TwilioAPIConfiguration: Sendable {
    /// TWILIO_API_BASE_URL.
    var baseURL = "https://api.twilio.com"
    var accounts: [SendingAccount]
    var sendTimeout: Duration = .seconds(15)
    var listTimeout: Duration = .seconds(30)
    /// Bytes of a listing.
    var listLimit = 1024 * 1024

    init(baseURL: String = "https://api.twilio.com", accounts: [SendingAccount]) {
        self.baseURL = baseURL
        self.accounts = accounts
    }

    /// As this worker was given them.
    init(_ settings: Settings) {
        accounts = settings.sendingAccounts
        if let address = settings.twilioAPIBaseURL { baseURL = address.text }
    }
}

/// What became of a message that was to be deleted at Twilio.
enum TwilioDeletion: Sendable, Equatable {
    case deleted
    /// Twilio had it no more.
    case gone
    /// Twilio is not through with it: to be tried again after some minutes.
    case inProgress
}

/// A client for the Messages resource of some accounts.
@LoopActor final class TwilioAPI {
    /// Bytes of the answer to a message: a resource with 1600 characters, however escaped.
    private static let messageLimit = 64 * 1024
    /// Pages that one look at the records may take; a list without end is nobody's.
    private static let mostPages = 1000

    /// The credentials of one account, each with the endpoint that carries it.
    private final class Account {
        let endpoints: [HTTPEndpoint]
        /// The one that worked last.
        var current = 0

        init(_ endpoints: [HTTPEndpoint]) { self.endpoints = endpoints }
    }

    private let http: HTTPClient
    private let configuration: TwilioAPIConfiguration
    /// `https://host:port`, without a path.
    private let origin: String
    /// The base URL's own path, without a slash at its end.
    private let prefix: String
    private let accounts: [String: Account]
    /// Requests that have not ended.
    private(set) var inFlight = 0

    /// Throws for a URL or a credential that cannot be used; the description names neither.
    init(http: HTTPClient, configuration: TwilioAPIConfiguration) throws(HTTPClientError) {
        self.http = http
        self.configuration = configuration
        (origin, prefix) = Self.split(configuration.baseURL)
        var accounts: [String: Account] = [:]
        for account in configuration.accounts {
            var endpoints: [HTTPEndpoint] = []
            for credential in account.credentials {
                let pair = Base64.encode(Array("\(credential.user):\(credential.secret)".utf8))
                endpoints.append(
                    try HTTPEndpoint(
                        origin + prefix + Self.path(account.sid),
                        headers: [HTTPHeader("Authorization", "Basic \(pair)"), HTTPHeader("Accept", "application/json")]))
            }
            accounts[account.sid] = Account(endpoints)
        }
        self.accounts = accounts
    }

    private static func path(_ account: String) -> String { "/2010-04-01/Accounts/\(account)/Messages.json" }

    /// `https://host/a/` becomes `https://host` and `/a`.
    private static func split(_ url: String) -> (origin: String, prefix: String) {
        let bytes = url.utf8
        let authority = url.firstRange(of: "://")?.upperBound ?? url.startIndex
        let end = bytes[authority...].firstIndex(of: UInt8(ascii: "/")) ?? bytes.endIndex
        var prefix = url[end...]
        while prefix.hasSuffix("/") { prefix.removeLast() }
        return (String(url[..<end]), String(prefix))
    }

    /// Whether messages of this account can be sent at all.
    func hasCredentials(of account: String) -> Bool { accounts[account] != nil }

    // MARK: Sending

    /// Asks Twilio to send one message. Cancelling the task ends the request, and what had left of it is unknown then.
    func send(_ message: TwilioMessageRequest) async -> TwilioVerdict {
        guard let account = accounts[message.accountSID] else { return .accountTrouble(.noCredentials) }
        let request = HTTPClientRequest(
            account.endpoints[account.current], headers: [HTTPHeader("Content-Type", "application/x-www-form-urlencoded")],
            body: message.form, deadline: configuration.sendTimeout, responseLimit: Self.messageLimit)
        do throws(HTTPClientError) {
            let response = try await exchange(request, account)
            return TwilioVerdict(status: response.status, body: response.body)
        } catch {
            return TwilioVerdict(error)
        }
    }

    // MARK: Records

    /// The first page of a question's answer; a smaller one when it is larger than the limit.
    func page(of query: TwilioListQuery) async throws(TwilioAPIError) -> TwilioMessagePage {
        do throws(TwilioAPIError) {
            return try await page(at: TwilioPageToken(accountSID: query.accountSID, target: target(query)))
        } catch .noAnswer(.tooLarge) where query.pageSize > TwilioListQuery.safePage {
            var smaller = query
            smaller.pageSize = TwilioListQuery.safePage
            return try await page(at: TwilioPageToken(accountSID: query.accountSID, target: target(smaller)))
        }
    }

    /// The page that `token` leads to. One that is too large stays so: begin again with `safePage`, as `messages` does.
    func page(at token: TwilioPageToken) async throws(TwilioAPIError) -> TwilioMessagePage {
        let json = try await get(token.target, token.accountSID)
        guard let listed = json["messages"]?.array else { throw .unreadable("a listing without messages") }
        var messages: [TwilioMessageRecord] = []
        messages.reserveCapacity(listed.count)
        for one in listed {
            guard let record = TwilioMessageRecord(one) else { throw .unreadable("a message without sid, direction or date") }
            messages.append(record)
        }
        guard let next = json["next_page_uri"]?.string else { return TwilioMessagePage(messages: messages, next: nil) }
        return TwilioMessagePage(messages: messages, next: try pageToken(next, token.accountSID))
    }

    /// All messages of a question's answer, the newest first, until one has `atMost` of them.
    func messages(of query: TwilioListQuery, atMost: Int = 1000) async throws(TwilioAPIError) -> [TwilioMessageRecord] {
        do throws(TwilioAPIError) {
            return try await walk(query, atMost)
        } catch .noAnswer(.tooLarge) where query.pageSize > TwilioListQuery.safePage {
            var smaller = query
            smaller.pageSize = TwilioListQuery.safePage
            return try await walk(smaller, atMost)
        }
    }

    private func walk(_ query: TwilioListQuery, _ atMost: Int) async throws(TwilioAPIError) -> [TwilioMessageRecord] {
        var found: [TwilioMessageRecord] = []
        var token: TwilioPageToken? = TwilioPageToken(accountSID: query.accountSID, target: target(query))
        var pages = 0
        // What is written while pages are read moves the others on: one may be on two of them.
        var seen: Set<String> = []
        while let here = token, found.count < atMost {
            pages += 1
            guard pages <= Self.mostPages else { throw .unreadable("a listing without end") }
            let page = try await page(at: here)
            let fresh = page.messages.filter { message in query.createdAfter.map { message.dateCreated >= $0 } ?? true }
            found += fresh.filter { seen.insert($0.sid).inserted }
            // Twilio sorts by the date of sending, so only a page of nothing but old ones is the end of what is asked for.
            token = fresh.isEmpty && !page.messages.isEmpty ? nil : page.next
        }
        return Array(found.prefix(atMost))
    }

    /// One message; nil when the account has none of that SID.
    func message(_ sid: MessageSID, account: String) async throws(TwilioAPIError) -> TwilioMessageRecord? {
        let json: JSONValue
        do throws(TwilioAPIError) {
            json = try await get("\(prefix)/2010-04-01/Accounts/\(account)/Messages/\(sid).json", account)
        } catch .refused(status: 404, _) {
            return nil
        }
        guard let record = TwilioMessageRecord(json) else { throw .unreadable("a message without sid, direction or date") }
        return record
    }

    /// The pictures of a message as its webhook would name them, in the order of Twilio's list; none when Twilio has them no more. Their addresses
    /// are where this client finds Twilio, and need the account's credentials.
    func media(of sid: String, account: String) async throws(TwilioAPIError) -> [InboundMessage.Media] {
        let place = "\(prefix)/2010-04-01/Accounts/\(account)/Messages/\(sid)/Media"
        let json: JSONValue
        do throws(TwilioAPIError) { json = try await get("\(place).json?PageSize=50", account) } catch .refused(status: 404, _) {
            return []
        }
        guard let listed = json["media_list"]?.array else { throw .unreadable("a list of media without media") }
        var media: [InboundMessage.Media] = []
        for one in listed {
            guard let name = one["sid"]?.string, name.utf8.count == 34, name.hasPrefix("ME"), name.utf8.allSatisfy(isHexOrCapital),
                let type = one["content_type"]?.string
            else { throw .unreadable("a medium without sid or type") }
            media.append(InboundMessage.Media(url: origin + place + "/" + name, contentType: type))
        }
        return media
    }

    // MARK: Deleting

    /// Takes a message off Twilio's records, with its pictures. Safe to repeat.
    func delete(_ sid: String, account accountSID: String) async throws(TwilioAPIError) -> TwilioDeletion {
        guard let account = accounts[accountSID] else { throw .noCredentials }
        let request = HTTPClientRequest(
            account.endpoints[account.current], method: .delete, target: "\(prefix)/2010-04-01/Accounts/\(accountSID)/Messages/\(sid).json",
            deadline: configuration.sendTimeout, responseLimit: Self.messageLimit)
        let response: HTTPClientResponse
        do throws(HTTPClientError) { response = try await exchange(request, account) } catch { throw .noAnswer(error) }
        let code = (try? JSONValue.parse(response.body))?["code"]?.integer.flatMap { Int(exactly: $0) }
        switch (response.status, code) {
        case (200..<300, _): return .deleted
        case (404, _): return .gone
        case (409, _), (_, Self.inProgress): return .inProgress
        default: throw .refused(status: response.status, code: code)
        }
    }

    /// "Cannot delete this resource before it is complete": queued, on its way, or without a receipt of the carrier's yet.
    private static let inProgress = 20_009

    private func target(_ query: TwilioListQuery) -> String { prefix + Self.path(query.accountSID) + "?" + query.encoded }

    /// Where the next page is: a path at the same place, or a whole URL that says the same. Anything else is not followed, because our
    /// credentials would go along.
    private func pageToken(_ uri: String, _ account: String) throws(TwilioAPIError) -> TwilioPageToken {
        let path = uri.hasPrefix(origin + "/") ? String(uri.dropFirst(origin.count)) : uri
        let listing = Self.path(account) + "?"
        guard path.utf8.count <= 4096, path.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "#") }) else {
            throw .unreadable("a next page that is no path")
        }
        if path.hasPrefix(prefix + listing) { return TwilioPageToken(accountSID: account, target: path) }
        // Behind a proxy Twilio does not know of its prefix.
        if path.hasPrefix(listing) { return TwilioPageToken(accountSID: account, target: prefix + path) }
        throw .unreadable("a next page in another place")
    }

    private func get(_ target: String, _ accountSID: String) async throws(TwilioAPIError) -> JSONValue {
        guard let account = accounts[accountSID] else { throw .noCredentials }
        let request = HTTPClientRequest(
            account.endpoints[account.current], method: .get, target: target, deadline: configuration.listTimeout,
            responseLimit: configuration.listLimit)
        let response: HTTPClientResponse
        do throws(HTTPClientError) {
            do throws(HTTPClientError) {
                response = try await exchange(request, account)
            } catch .closedBeforeAnswer(reused: true) {
                // Closed by the peer while it lay idle; reading twice changes nothing.
                response = try await exchange(request, account)
            }
        } catch { throw .noAnswer(error) }
        let json = try? JSONValue.parse(response.body)
        guard response.status == 200 else {
            throw .refused(status: response.status, code: json?["code"]?.integer.flatMap { Int(exactly: $0) })
        }
        guard let json, json.object != nil else { throw .unreadable("no JSON object") }
        return json
    }

    // MARK: Authentication

    /// One request; with the next credential when Twilio refuses one (401: it has done nothing), all within the request's deadline.
    private func exchange(_ request: HTTPClientRequest, _ account: Account) async throws(HTTPClientError) -> HTTPClientResponse {
        let end = MonotonicInstant.now() + request.deadline
        inFlight += 1
        defer { inFlight -= 1 }
        var response = try await http.send(request)
        guard account.endpoints.count > 1, response.status == 401 else { return response }
        for (index, endpoint) in account.endpoints.enumerated() where endpoint !== request.endpoint {
            var again = request
            again.endpoint = endpoint
            again.deadline = end - .now()
            response = try await http.send(again)
            guard response.status == 401 else {
                account.current = index
                return response
            }
        }
        return response
    }
}

private func isHexOrCapital(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte) || (0x41...0x5a).contains(byte)
}
