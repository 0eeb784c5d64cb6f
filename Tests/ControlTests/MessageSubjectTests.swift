import Testing

@testable import Control

@Suite struct MessageSubjectTests {
    @Test func aSIDOrAnID() {
        #expect(MessageSubject("SM0123456789abcdef0123456789abcdef") == .message("SM0123456789abcdef0123456789abcdef"))
        #expect(MessageSubject("MM0123456789abcdef0123456789abcdef") == .message("MM0123456789abcdef0123456789abcdef"))
        #expect(MessageSubject("17") == .part(17))
    }

    @Test(arguments: [
        "", "0", "-3", "SM", "SM0123456789ABCDEF0123456789ABCDEF", "AC0123456789abcdef0123456789abcdef",
        "SM0123456789abcdef0123456789abcde",
        "17; drop table users", "99999999999999999999",
    ])
    func nothingElse(text: String) { #expect(MessageSubject(text) == nil) }

    /// Nothing that may have left is sent again but by a person's decision, and nothing final is ended twice.
    @Test func whatMayBeDoneInWhichState() {
        let (message, part) = (MessageSubject.message("SM"), MessageSubject.part(1))
        #expect(MessageAction.retry.states(of: message) == ["expired", "failed"])
        #expect(MessageAction.retry.states(of: part) == ["expired", "failed", "unclear"])
        #expect(MessageAction.discard.states(of: message) == ["accepted", "deferred", "quarantined"])
        #expect(MessageAction.retry.states(of: .letter("SM")) == ["dead"])
        #expect(MessageAction.discard.states(of: .letter("SM")) == ["dead"])
        #expect(MessageAction.discard.states(of: part) == ["queued", "unknown", "unclear"])
    }
}
