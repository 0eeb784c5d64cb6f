import Testing

@testable import Settings

@Suite struct SignUpURLTests {
    @Test(arguments: [
        ("https://example.com/join", "https://example.com/join?phone=%2B14155550123"),
        ("https://example.com", "https://example.com?phone=%2B14155550123"),
        ("https://example.com/join?ref=sms", "https://example.com/join?ref=sms&phone=%2B14155550123"),
        ("https://example.com/join?", "https://example.com/join?phone=%2B14155550123"),
        ("https://example.com/join?ref=sms&", "https://example.com/join?ref=sms&phone=%2B14155550123"),
        ("https://example.com:8443/u/{phone}/new", "https://example.com:8443/u/%2B14155550123/new"),
        ("https://example.com/join?n={phone}&ref=sms", "https://example.com/join?n=%2B14155550123&ref=sms"),
    ]) func theNumberIsPutIn(_ url: String, _ link: String) throws {
        #expect(try load(["SMS_ROUTER_SIGN_UP_URL": url], for: .worker).signUpURL?.link(number: "+14155550123") == link)
    }

    @Test func withoutANumberItIsPlain() throws {
        #expect(try SignUpURL("https://example.com/join?ref=sms").link(number: nil) == "https://example.com/join?ref=sms")
        #expect(try SignUpURL("https://example.com/join?n={phone}").link(number: nil) == "https://example.com/join?n=")
    }

    @Test func whatIsNoNumberCannotBreakOut() throws {
        #expect(
            try SignUpURL("https://example.com/").link(number: "+1&x=\u{e9} /?#")
                == "https://example.com/?phone=%2B1%26x%3D%C3%A9%20%2F%3F%23")
    }

    @Test(arguments: [
        "http://example.com/join", "example.com/join", "https://", "https://u:p@example.com/", "https://example.com/#join",
        "https://{phone}/",
        "https://example.com/{number}", "https://example.com/{phone", "https://example.com/a b",
    ]) func aBadOneStopsTheStart(_ url: String) {
        #expect(failure(["SMS_ROUTER_SIGN_UP_URL": url])?.key == "SMS_ROUTER_SIGN_UP_URL", "\(url)")
    }

    @Test func withoutOneThereIsNone() throws { #expect(try load(for: .worker).signUpURL == nil) }

    @Test func policies() throws {
        func live(_ key: String, _ value: String) throws -> LiveSettings {
            LiveSettings.effective(
                rows: [.init(key: key, value: value, isDefaultRow: false, isActive: true)], environment: try load(for: .worker))
        }
        let none = try live("other", "x")
        #expect(none.unknownPolicy == .onboard && none.strangerStateTTL == .seconds(86_400) && none.reverifyAfterDays == 0)
        #expect(try live("unknown_policy", "Silent").unknownPolicy == .silent)
        #expect(try live("unknown_policy", "text").unknownPolicy == .text)
        #expect(try live("unknown_policy", "loud").badRows.count == 1)
        #expect(try live("stranger_state_ttl_s", "60").strangerStateTTL == .seconds(60))
        #expect(try live("reverify_after_days", "90").reverifyAfterDays == 90)
        #expect(LiveSettings.validateRow(key: "unknown_policy", value: "onboard") == .accepted)
        #expect(LiveSettings.validateRow(key: "reverify_after_days", value: "-1") != .accepted)
    }
}
