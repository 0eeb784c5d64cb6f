import Glibc
import Operations
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

    /// What `--state` takes is what the page of the states has, and what may be done by hand as well.
    @Test func thePageOfTheStatesIsTrue() throws {
        let place = #filePath.before("Tests/ControlTests/")
        let page = try #require(readPage(place + "docs/states.md"))
        func states(after title: String) -> [String] {
            let lines = page.split(separator: "\n", omittingEmptySubsequences: false).drop { $0 != "## \(title)" }.dropFirst()
            return lines.prefix { !$0.hasPrefix("## ") }.filter { $0.hasPrefix("| `") }.map { String($0.dropFirst(3).prefix { $0 != "`" }) }
        }
        #expect(states(after: "Messages") == MessageStates.ofMessages)
        #expect(states(after: "Parts").sorted() == MessageStates.ofParts.filter { $0 != "held" }.sorted())
        for (command, action, subject) in [
            ("messages retry SID", MessageAction.retry, MessageSubject.message("SM")), ("messages discard SID", .discard, .message("SM")),
            ("messages retry PART", .retry, .part(1)), ("messages discard PART", .discard, .part(1)),
            ("deadletters retry SID", .retry, .letter("SM")), ("deadletters discard SID", .discard, .letter("SM")),
        ] {
            let from = action.states(of: subject).map { "`\($0)`" }.joined(separator: ", ")
            #expect(page.contains("| `\(command)` | \(from) | `\(action.outcome(for: subject))` |"), "\(command)")
        }
    }
}

private func readPage(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = fgetc(file), byte != EOF { bytes.append(UInt8(truncatingIfNeeded: byte)) }
    return String(decoding: bytes, as: UTF8.self)
}

extension String {
    /// What stands before that.
    fileprivate func before(_ separator: String) -> String {
        guard let found = self.ranges(of: separator).first else { return self }
        return String(self[..<found.lowerBound])
    }
}
