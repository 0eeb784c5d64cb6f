// Arguments, output formats, addresses and the explanations that commands print.

import JSON
import Operations
import Settings
import Testing
import Time
import Twilio

@testable import Control

private func environment(_ variables: [String: String], tokenAlone: Bool = false) throws -> ControlEnvironment {
    try ControlEnvironment(variables, tokenAlone: tokenAlone) { _ throws(SettingsFileError) in throw SettingsFileError("no file here") }
}

@Suite struct ArgumentTests {
    @Test(arguments: [
        ["loadtest", "--scenario", "ten-users"], ["loadtest", "--rate", "1000", "--duration", "30s", "--users", "10000"],
        ["send", "--from", "+14155550101", "--body", "hi", "--media", "https://x/1.png", "--media", "https://x/2"],
        ["signature", "check", "--url", "https://x/", "--signature", ""], ["config", "show", "--json"],
        ["messages", "list", "--state", "failed", "--state", "expired", "--since", "24h", "--json"], ["messages", "list", "--outbox"],
        ["reconcile", "--since", "2h"], ["reconcile", "--since", "90m", "--wait", "10s", "--json"], ["messages", "show", "17", "--text"],
        ["messages", "retry", "SM00000000000000000000000000000001"], ["messages", "discard", "3"],
        ["deadletters", "list", "--since", "24h", "--json"], ["deadletters", "show", "SM00000000000000000000000000000001", "--text"],
        ["deadletters", "retry", "SM00000000000000000000000000000001"],
        ["deadletters", "discard", "SM00000000000000000000000000000001", "--json"],
        ["spool", "list", "--json"], ["spool", "list", "--messages", "--limit", "5"],
        ["workers", "list", "--json"], ["workers", "set", "8", "--wait"], ["workers", "restart"], ["workers", "restart", "3"],
        ["reload", "--timeout", "30", "--json"], ["workers", "set", "2", "--json"], ["workers", "restart", "--json"],
        ["phones", "list", "--stale", "--user", "3"], ["phones", "verify", "+14155550101", "--user", "3", "--json"],
        ["phones", "confirm", "(415) 555-0101", "--user", "a@example.com"],
        ["messages", "list", "--outbox", "--state", "held"], ["messages", "retry", "3", "--anyway"], ["sms", "--show", "3", "--full"],
        ["optouts", "list", "--address", "+14155550101", "--all", "--json"], ["optouts", "import", "list.csv", "--dry-run"],
        ["optouts", "export"], ["optouts", "export", "out.csv"], ["optouts", "add", "+14155550101"], ["optouts", "lift", "+14155550101"],
        ["spam", "train", "file.tsv", "--out", "x", "--credit", "one", "--credit", "two"],
        ["spam", "eval", "f", "--folds", "10", "--evasions"],
        ["spam", "explain", "some text", "--json"], ["spam", "score", "--tsv", "f", "--model", "m"], ["spam", "score", "a text"],
        ["status"], ["status", "--json", "--interval", "100ms"], ["top"], ["top", "--once"], ["top", "--batch", "--interval", "2s"],
        ["tail"],
        ["tail", "--since", "10m", "--once", "--json"],
        ["tail", "--errors", "--outcome", "spam", "--outcome", "held", "--from", "+1******67"],
        ["doctor"], ["doctor", "--twilio", "--json", "--url", "https://sms.example.com"],
        ["config", "set", "spam_threshold", "0.5"], ["config", "get", "SMS_ROUTER_CACHE_TTL"],
    ])
    func areTaken(arguments: [String]) throws { _ = try RouterControl.parseAsRoot(arguments) }

    @Test(arguments: [
        ["loadtest", "--scenario", "all"], ["loadtest", "--duration", "soon"], ["send", "--body", "hi"], ["config", "set", "x"],
        ["messages", "list", "--limit", "0"], ["messages", "list", "--state", "Failed"], ["messages", "list", "--state", "unclear"],
        ["messages", "list", "--outbox", "--state", "deferred"], ["messages", "list", "--since", "soon"], ["messages", "retry"],
        ["nothing"], ["reconcile"], ["phones", "verify", "+14155550101"], ["phones", "verify", "--user", "3"],
        ["phones", "confirm", "+14155550101"], ["optouts", "import"], ["optouts", "add"], ["optouts", "list", "--limit", "0"],
        ["spam", "score"], ["spam", "score", "a", "--tsv", "f"], ["spam", "eval", "f", "--folds", "1"],
        ["spam", "eval", "f", "--threshold", "1.5"], ["spam", "train", "f", "--name", "a name"], ["spam", "train"],
        ["spool", "list", "--limit", "0"], ["deadletters", "list", "--limit", "0"], ["deadletters", "show"],
        ["workers", "set"], ["workers", "set", "0"], ["workers", "set", "65"], ["workers", "restart", "64"], ["reload", "--timeout", "0"],
        ["signature", "check", "--url", "x"], ["status", "--interval", "0"], ["top", "--interval", "2h"], ["tail", "--interval", "1ms"],
        ["tail", "--once"], ["doctor", "--url"],
    ])
    func areRefused(arguments: [String]) { #expect(throws: (any Error).self) { try RouterControl.parseAsRoot(arguments) } }

    @Test(arguments: [
        ("30", Duration.seconds(30)), ("500ms", .milliseconds(500)), ("2m", .seconds(120)), ("1.5s", .milliseconds(1500)),
        ("1h", .seconds(3600)),
    ])
    func spans(text: String, span: Duration) { #expect(SpanArgument(argument: text)?.span == span) }

    @Test(arguments: ["", "x", "-1", "ms", "1d"]) func noSpans(text: String) { #expect(SpanArgument(argument: text) == nil) }

    @Test func anEmptyValueAfterTheSignOfEquality() {
        #expect(RouterControl.separated("--signature=") == ["--signature", ""])
        #expect(RouterControl.separated("--url=x=") == ["--url=x="])
        #expect(RouterControl.separated("--") == ["--"])
    }
}

@Suite struct OutputTests {
    @Test func tableAndJSON() throws {
        var listing = Listing(columns: ["id", "name", "active"])
        listing.rows = [[.integer(1), .text("Ada"), .flag(true)], [.integer(1000), .text("x\u{1b}[2J\ny"), .none]]
        #expect(
            listing.table == """
                  id  name           active
                   1  Ada            yes
                1000  x\\u{1b}[2J\\ny  -
                """)
        let json = try Array(listing.json.utf8).withUnsafeBytes { try JSONValue.parse($0) }
        guard case .array(let rows) = json else {
            Issue.record("not an array")
            return
        }
        #expect(rows.count == 2)
        #expect(rows[0]["active"] == .bool(true))
        #expect(rows[1]["active"] == .null)
    }

    @Test(arguments: [(1.006, 2, "1.01"), (0, 2, "0.00"), (-1.5, 1, "-1.5"), (123.456, 0, "123"), (0.04, 1, "0.0")])
    func fixedDecimals(value: Double, decimals: Int, text: String) {
        #expect(Operations.fixed(value, decimals: decimals) == text)
    }
}

@Suite struct WebhookEndpointTests {
    private func endpoint(_ variables: [String: String], url: String? = nil, connect: String? = nil) throws -> WebhookEndpoint {
        try WebhookEndpoint(try environment(variables).settings, url: url, connect: connect)
    }

    @Test func withoutSettings() throws {
        let endpoint = try endpoint([:])
        #expect(endpoint.base == "http://127.0.0.1:8000")
        #expect(endpoint.connect == "127.0.0.1:8000")
        #expect(!endpoint.isSecure)
    }

    @Test func thePublicURLIsSignedAndTheRouterItselfIsConnectedTo() throws {
        let endpoint = try endpoint([
            "SMS_ROUTER_PUBLIC_URL": "https://sms.example.com/base/", "SMS_ROUTER_LISTEN": "0.0.0.0:9000,unix:/run/x",
        ])
        #expect(endpoint.base == "https://sms.example.com/base")
        #expect(endpoint.host == "sms.example.com")
        #expect(endpoint.connect == "127.0.0.1:9000")
        #expect(endpoint.target("/sms-router/webhook/sms") == "/sms-router/webhook/sms")
    }

    @Test func aGivenURLIsConnectedTo() throws {
        let endpoint = try endpoint([:], url: "https://sms.example.com:8443/base")
        #expect(endpoint.connect == "sms.example.com:8443")
        #expect(endpoint.isSecure)
        #expect(endpoint.target("/a") == "/base/a")
        let elsewhere = try self.endpoint([:], url: "https://sms.example.com", connect: "unix:/run/x")
        #expect(elsewhere.connect == "unix:/run/x")
        #expect(!elsewhere.isSecure)
    }

    @Test(arguments: ["ftp://x", "nonsense", "http://", "http://x/?a=b"])
    func badURLs(url: String) { #expect(throws: ControlError.self) { try endpoint([:], url: url) } }
}

@Suite struct SignatureCheckTests {
    private static let account = "AC0123456789abcdef0123456789abcdef"

    private func check(_ parameters: [(name: String, value: String)], signedFor url: String, checkedFor other: String, token: String) throws
        -> SignatureCheck
    {
        let environment = try environment(["TWILIO_AUTH_TOKEN": "first-token,second-token"], tokenAlone: true)
        return try SignatureCheck(
            url: other, signature: SignedRequest.sign(url: url, parameters: parameters, token: token), contentType: "",
            body: FormEncoder.encode(parameters), environment: environment)
    }

    @Test func validForAnotherFormOfTheURL() throws {
        let result = try check(
            [("Body", "x"), ("AccountSid", Self.account)], signedFor: "https://h/p", checkedFor: "https://h:8443/p", token: "second-token")
        #expect(result.isValid)
        #expect(result.lines[0] == "valid")
        #expect(result.lines.contains("URL without port: https://h/p"))
        #expect(result.lines.contains("token 2 of 2"))
        #expect(result.lines.contains { $0.hasSuffix("https://h/pAccountSid\(Self.account)Bodyx") })
        #expect(!result.lines.joined().contains("second-token"))
        #expect(result.json.json.contains(#""valid":true"#))
    }

    @Test func notValid() throws {
        let result = try check([("Body", "x")], signedFor: "https://h/p", checkedFor: "https://h/q", token: "first-token")
        #expect(!result.isValid)
        #expect(result.lines[0] == "not valid")
        #expect(!result.lines.joined().contains("first-token"))
    }

    @Test func onlyTheTokensOfTheAccountThatTheFormNames() throws {
        let environment = try environment(["TWILIO_ACCOUNT_SID": Self.account, "TWILIO_AUTH_TOKEN": "tok"])
        #expect(environment.tokens(for: Self.account) == ["tok"])
        #expect(environment.tokens(for: "AC11111111111111111111111111111111") == [])
        #expect(environment.tokens(for: nil) == ["tok"])
    }

    @Test func aTokenAloneIsForSignaturesOnly() {
        #expect(throws: ControlError.self) { try environment(["TWILIO_AUTH_TOKEN": "tok"]) }
    }
}

@Suite struct PhoneResolutionTests {
    /// Ten digits are American; anything else without a plus is no number.
    private func normalise(_ text: String) -> String? {
        let digits = text.filter(\.isNumber)
        if text.hasPrefix("+") { return "+" + digits }
        return digits.count == 10 ? "+1" + digits : nil
    }

    private func resolve(_ number: String, _ candidates: [PhoneCandidate]) -> PhoneResolution {
        PhoneResolution(number: number, region: "US", candidates: candidates, normalise: normalise)
    }

    private func candidate(_ user: Int64, _ stored: String, _ place: PhoneCandidate.Place = .users, active: Bool = true) -> PhoneCandidate {
        PhoneCandidate(place: place, user: user, stored: stored, email: "u\(user)@example.com", isActive: active)
    }

    @Test func anUnnormalisedRowResolves() {
        let result = resolve("+14155550103", [candidate(3, "(415) 555-0103"), candidate(4, "+4520555103")])
        #expect(result.verdict == .resolves(user: 3))
        #expect(result.steps.contains { $0.contains("+4520555103") && $0.contains("another number") })
    }

    @Test func aVerifiedMappingCountsAndAnUnverifiedDoesNot() {
        let number = "+14155550199"
        let unverified = candidate(1, number, .mapping(id: 8, isVerified: false))
        #expect(resolve(number, [unverified, candidate(2, number, .mapping(id: 9, isVerified: true))]).verdict == .resolves(user: 2))
        guard case .nobody(let reason) = resolve(number, [unverified]).verdict else {
            Issue.record("an unverified mapping resolved")
            return
        }
        #expect(reason.contains("unverified"))
    }

    @Test func aStaleNumberDoesNotCount() {
        let number = "+14155550199"
        var old = candidate(1, number)
        old.stale = "twilio 30005 on 2026-01-02"
        old.isPending = true
        let alone = resolve(number, [old])
        guard case .nobody(let reason) = alone.verdict else {
            Issue.record("a stale number resolved")
            return
        }
        #expect(reason.contains("phones confirm") && alone.owners.isEmpty)
        #expect(alone.steps.contains { $0.contains("stale, twilio 30005 on 2026-01-02") && $0.contains("waits for its reply") })
        // Its new owner has it, and the two are not two owners.
        let new = candidate(2, number, .mapping(id: 9, isVerified: true))
        #expect(resolve(number, [old, new]).verdict == .resolves(user: 2) && resolve(number, [new, old]).owners == [2])
    }

    @Test func twoPeopleAreNobody() {
        let result = resolve("4155550101", [candidate(1, "+14155550101"), candidate(2, "4155550101", .mapping(id: 1, isVerified: true))])
        guard case .nobody(let reason) = result.verdict else {
            Issue.record("two owners resolved")
            return
        }
        #expect(reason.contains("1, 2"))
        #expect(result.owners == [1, 2])
    }

    @Test func theSamePersonTwiceIsOne() {
        let result = resolve("+14155550101", [candidate(1, "+14155550101"), candidate(1, "4155550101", .mapping(id: 1, isVerified: true))])
        #expect(result.verdict == .resolves(user: 1))
    }

    @Test func inactiveAndNobodyAndNoNumber() {
        #expect(resolve("+14155550106", [candidate(6, "+14155550106", active: false)]).verdict == .inactive(user: 6))
        #expect(resolve("+14155550106", []).conclusion.hasPrefix("resolves to nobody"))
        #expect(resolve("hello", []).steps == ["hello is no telephone number (default region US)"])
    }
}

@Suite struct TwiMLReadingTests {
    @Test func whatTheRouterWrites() {
        let bytes = TwiML.messages(["a < b & \"c\" > 'd'", "second\nline"])
        #expect(TwiMLReading.messages(bytes) == ["a < b & \"c\" > 'd'", "second\nline"])
        #expect(TwiMLReading.messages(Array("<?xml version=\"1.0\"?><Response />".utf8)) == [])
        #expect(TwiMLReading.messages(Array("{\"detail\":\"x\"}".utf8)) == nil)
        #expect(TwiMLReading.messages(Array("<Response><Message>&#65;&#x1F389;&x</Message></Response>".utf8)) == ["A🎉&x"])
    }
}
