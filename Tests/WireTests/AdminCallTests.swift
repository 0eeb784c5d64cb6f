import Testing

@testable import Wire

@Suite struct AdminCallTests {
    @Test func pathsAndMethods() {
        #expect(AdminCall.match("POST", "messages/search") == .found(.searchMessages, ""))
        #expect(AdminCall.match("GET", "messages/SM1") == .found(.lookAtMessage, "SM1"))
        #expect(AdminCall.match("POST", "messages/17/retry") == .found(.retryMessage, "17"))
        #expect(AdminCall.match("GET", "messages/17/retry") == .wrongMethod("POST"))
        #expect(AdminCall.match("DELETE", "messages/SM1") == .wrongMethod("GET"))
        for path in [
            "", "/", "messages", "messages/", "messages//retry", "messages/a/b/c", "messages/a/retry/", "nothing",
            String(repeating: "a", count: 200),
        ] {
            #expect(AdminCall.match("POST", path) == .notFound, "\(path)")
        }
    }

    /// A call that is not known to read needs the right to change.
    @Test func onlyWhatIsKnownToReadReads() {
        for call in AdminCall.allCases where call.definition.reads {
            #expect(
                call.definition.method == "GET" || call.definition.pattern.hasSuffix("search")
                    || ["spam/explain", "report/*"].contains(call.definition.pattern),
                "\(call): a POST that reads is one that looks for something")
        }
        for call in AdminCall.allCases where !call.definition.reads { #expect(call.definition.method != "GET", "\(call)") }
        #expect(Set(AdminCall.allCases.map { $0.definition.method + $0.definition.pattern }).count == AdminCall.allCases.count)
    }
}
