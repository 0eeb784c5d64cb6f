import EventLoop
import Operations
import Postgres
import Schema
import Spam
import TestSupport
import Testing

@testable import Control

/// Labels and models in the database, as far as no database is needed; the commands themselves run in SystemTests.
@Suite struct SpamStoredTests {
    private static let sid = "SM0123456789abcdef0123456789abcdef"

    @Test(arguments: [
        ["spam", "label", sid, "ham"], ["spam", "label", sid, "spam", "--json"], ["spam", "label", sid, "--remove"],
        ["spam", "labels"], ["spam", "labels", "--count", "--json"], ["spam", "labels", "--export", "f.tsv", "--label", "spam"],
        ["spam", "labels", "--text", "--limit", "5"], ["spam", "train", "--labels"], ["spam", "train", "a.tsv", "b.tsv", "--labels"],
        ["spam", "models", "--json"], ["spam", "store", "f", "--name", "mine-2", "--note", "with parcels"], ["spam", "use", "mine-2"],
        ["spam", "use", "builtin"], ["spam", "use", "previous", "--json"], ["spam", "remove", "mine-2"],
        ["spam", "explain", "a text", "--current"], ["spam", "score", "--tsv", "f", "--stored", "mine-2"],
    ])
    func areTaken(arguments: [String]) throws { _ = try RouterControl.parseAsRoot(arguments) }

    @Test(arguments: [
        ["spam", "label", sid], ["spam", "label", sid, "eggs"], ["spam", "label", sid, "ham", "--remove"], ["spam", "label", "17", "ham"],
        ["spam", "label", "SM0", "ham"], ["spam", "labels", "--limit", "0"], ["spam", "labels", "--count", "--export", "f"],
        ["spam", "use"], ["spam", "score", "a", "--current", "--model", "f"], ["spam", "use", "two words"], ["spam", "use", ""],
        ["spam", "store"],
    ])
    func areRefused(arguments: [String]) { #expect(throws: (any Error).self) { try RouterControl.parseAsRoot(arguments) } }

    private static let messages: [(outcome: String?, isFinished: Bool, text: String, isTaken: Bool)] = [
        ("replied", true, "hello", true), ("spam", true, "WIN 500", true), ("unknown", true, "é", true), (nil, true, "x", true),
        ("opted_out", true, "你好", true), ("replied", true, "123 456", false), ("replied", true, "👍", false), ("replied", true, "", false),
        (nil, false, "hello", false), ("verified", true, "code 123456", false), ("code_wrong", true, "code 123456", false),
        ("code_expired", true, "code 123456", false),
    ]

    @Test(arguments: messages.indices) func whatCanBeLearntFrom(_ index: Int) {
        let one = Self.messages[index]
        let refusal = SpamLabels.refusal(outcome: one.outcome, isFinished: one.isFinished, text: one.text)
        #expect((refusal == nil) == one.isTaken, "\(refusal ?? "taken")")
        #expect(refusal?.contains("123456") != true)
    }

    @Test func anExportIsWhatTrainingReads() {
        let texts = ["hi\nthere", "tab\there", "a\r\nb", "é 👍", " spaces ", "\"quoted\""]
        let labels = texts.enumerated().map { index, text in
            LabelledMessage(sid: "SM\(index)", label: index % 2 == 0 ? .ham : .spam, labelledAt: "", labelledBy: "", text: text)
        }
        let corpus = SpamCorpus(tsv: labels.map(\.line).joined())
        #expect(corpus.refusedLines.isEmpty)
        #expect(corpus.examples.map(\.isSpam) == labels.map { $0.label == .spam })
        #expect(corpus.examples.map(\.text) == ["hi there", "tab\there", "a  b", "é 👍", " spaces ", "\"quoted\""])
    }

    @Test func names() {
        #expect(SpamModelName("builtin") == .builtin && SpamModelName("previous") == .previous)
        #expect(SpamModelName("Builtin") == .stored("Builtin") && SpamModelName("a.b-c_1") == .stored("a.b-c_1"))
        #expect(SpamModelName("a b") == nil && SpamModelName("") == nil && SpamModelName(String(repeating: "x", count: 65)) == nil)
    }

    @Test func figuresAreFoundAgain() {
        let about = SpamModel.About(name: "x", figures: [("messages", "20, 5 of them spam"), ("recall", "94.57 %"), ("f1", "0.968")])
        let text = SpamModels.figures(about)
        #expect(SpamModels.figureValues(text) == [.text("20, 5 of them spam"), .text("94.57 %"), .none, .text("0.968")])
        #expect(SpamModels.figureValues("") == [.none, .none, .none, .none])
    }

    @Test func aDamagedFileIsRefusedWithItsReason() throws {
        let builtin = try #require(SpamModel.builtin).text
        #expect(try parsedModel(builtin, called: "x").about.name == "builtin")
        let cut = #expect(throws: ControlError.self) { try parsedModel(String(builtin.dropLast(30)), called: "x.model") }
        #expect(cut?.kind == .data && cut?.message.hasPrefix("x.model is no spam model that can be used: line ") == true)
        let changed = #expect(throws: ControlError.self) {
            try parsedModel(builtin.replacing("name builtin", with: "name better"), called: "x.model")
        }
        #expect(changed?.message.contains("checksum") == true)
    }
}
