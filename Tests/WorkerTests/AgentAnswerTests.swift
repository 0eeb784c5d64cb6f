import Testing

@testable import Worker

@Suite struct AgentAnswerTests {
    let hosts = MediaHosts(["cdn.shop.com", "*.media.shop.com"])

    func read(_ body: String, status: Int = 200) -> AgentResult {
        AgentAnswer.read(status: status, body: Array(body.utf8), mediaHosts: hosts).result
    }

    func kind(_ result: AgentResult) -> AgentFailure.Kind? { if case .failure(let failure) = result { failure.kind } else { nil } }

    @Test func aReply() {
        #expect(read(#"{"reply":" Hi \n"}"#) == .replies([AgentReply(text: "Hi")]))
        #expect(read(#"{"reply":"Hi","model":"x","usage":{"n":1}}"#) == .replies([AgentReply(text: "Hi")]))
    }

    @Test func silence() {
        #expect(read(#"{"reply":null}"#) == .silence)
        #expect(read(#"{"replies":[]}"#) == .silence)
    }

    @Test(arguments: [#"{"reply":""}"#, #"{"reply":" \n\u00a0"}"#, #"{"replies":["", {"text":" "}]}"#, #"{"replies":[{}]}"#])
    func nothing(body: String) { #expect(kind(read(body)) == .gaveNothing) }

    @Test func severalReplies() {
        let body = #"{"replies":["a",{"text":"b","media":["https://cdn.shop.com/x.png"]},{"media":["https://eu.media.shop.com/y"]}," "]}"#
        #expect(
            read(body)
                == .replies([
                    AgentReply(text: "a"), AgentReply(text: "b", media: ["https://cdn.shop.com/x.png"]),
                    AgentReply(text: "", media: ["https://eu.media.shop.com/y"]),
                ]))
    }

    @Test func mediaFromElsewhereAreLeftOutAndCounted() {
        let body = #"{"replies":[{"text":"b","media":["https://evil.com/x","http://cdn.shop.com/x","https://cdn.shop.com/ok"]}]}"#
        let (result, refused) = AgentAnswer.read(status: 200, body: Array(body.utf8), mediaHosts: hosts)
        #expect(result == .replies([AgentReply(text: "b", media: ["https://cdn.shop.com/ok"])]))
        #expect(refused == 2)
    }

    @Test func moreThanTenAreCut() {
        let body = #"{"replies":["# + (0..<30).map { #""n\#($0)""# }.joined(separator: ",") + "]}"
        #expect(read(body) == .replies((0..<10).map { AgentReply(text: "n\($0)") }))
    }

    @Test(arguments: [
        "", "<html>", "null", "[]", "\"reply\"", "{}", #"{"reply":7}"#, #"{"reply":["a"]}"#, #"{"reply":"a","replies":["b"]}"#,
        #"{"replies":"a"}"#, #"{"replies":[7]}"#, #"{"replies":[{"text":7}]}"#, #"{"replies":[{"text":"a","media":"https://x"}]}"#,
        #"{"replies":[{"media":[7]}]}"#, #"{"reply":"a"}x"#, #"{"reply":"a""#, "{\"reply\":\"\u{0}\"}",
    ])
    func bad(body: String) { #expect(kind(read(body)) == .badAnswer) }

    @Test(arguments: [
        (500, AgentFailure.Kind.unavailable), (503, .unavailable), (429, .unavailable), (404, .badAnswer), (302, .badAnswer),
        (204, .badAnswer), (201, .badAnswer),
    ])
    func statuses(status: Int, expected: AgentFailure.Kind) { #expect(kind(read(#"{"reply":"a"}"#, status: status)) == expected) }

    /// A valid answer cut anywhere is a bad one, and nothing worse.
    @Test func cutAtEveryByte() {
        let body = Array(#"{"replies":["a\u00e9",{"text":"b","media":["https://cdn.shop.com/x"]}]}"#.utf8)
        for length in 0..<body.count {
            #expect(kind(AgentAnswer.read(status: 200, body: Array(body[..<length]), mediaHosts: hosts).result) == .badAnswer)
        }
    }

    @Test func descriptionsHoldNothingOfTheAnswer() {
        for body in [#"{"reply":"secret words","replies":[]}"#, "secret words", #"{"secret":1}"#] {
            if case .failure(let failure) = read(body) {
                #expect(!failure.description.contains("secret"))
            } else {
                Issue.record("no failure")
            }
        }
    }
}

@Suite struct MediaHostsTests {
    @Test(arguments: [
        "https://cdn.shop.com/a.png", "HTTPS://CDN.Shop.COM/a.png?x=1#y", "https://cdn.shop.com:443/a", "https://cdn.shop.com",
        "https://a.b.media.shop.com/x",
    ])
    func allowed(url: String) { #expect(MediaHosts(["CDN.shop.com", "*.media.shop.com"]).allows(url)) }

    @Test(arguments: [
        "http://cdn.shop.com/a", "https://user@cdn.shop.com/a", "https://cdn.shop.com:8443/a", "https://cdn.shop.com.evil.com/a",
        "https://evilcdn.shop.com/a", "https://media.shop.com/a", "https://cdn.shop.com@evil.com/", "https://cdn.shop.com\\@evil.com/",
        "https://evil.com/cdn.shop.com", "https://evil.com?cdn.shop.com", "//cdn.shop.com/a", "https:///a", "", "https://",
        "https://cdn.shop.com/ b",
    ])
    func refused(url: String) { #expect(!MediaHosts(["cdn.shop.com", "*.media.shop.com"]).allows(url)) }

    /// Not even when an operator lists them.
    @Test(arguments: [
        "127.0.0.1", "10.0.0.1", "[::1]", "localhost", "db.internal", "printer.local", "nas.home.arpa", "intranet", "0x7f.1", "127.1",
        "2130706433",
        "a..com", "-a.com", "a.example",
    ])
    func neverPublic(host: String) {
        #expect(!MediaHosts([host]).allows("https://\(host)/x"))
        #expect(MediaHosts.publicHost(ofHTTPS: "https://\(host)/x") == nil)
    }

    @Test func noHostsNoMedia() { #expect(!MediaHosts().allows("https://cdn.shop.com/a")) }
}
