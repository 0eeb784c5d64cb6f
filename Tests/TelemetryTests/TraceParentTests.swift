// What is a `traceparent` and what is not: the rules and examples of W3C Trace Context, level 1.

import Testing

@testable import Telemetry

@Suite struct TraceParentTests {
    private static let trace = "4bf92f3577b34da6a3ce929d0e0e4736"
    private static let parent = "00f067aa0ba902b7"

    private func read(_ text: String) -> TraceParent? { TraceParent(Array(text.utf8)) }

    @Test(arguments: [("00", false), ("01", true), ("02", false), ("03", true), ("ff", true), ("fe", false), ("0a", false), ("0b", true)])
    func flagsBeyondTheFirstAreNotPassedOn(flags: String, isSampled: Bool) throws {
        let one = try #require(read("00-\(Self.trace)-\(Self.parent)-\(flags)"))
        #expect(one.traceID == Self.trace && one.parentID == Self.parent && one.isSampled == isSampled)
        #expect(one.text == "00-\(Self.trace)-\(Self.parent)-\(isSampled ? "01" : "00")")
        #expect(read(one.text) == one)
    }

    /// A later version is read as far as this one goes, and passed on as version 00.
    @Test(arguments: ["cc-\(trace)-\(parent)-01", "cc-\(trace)-\(parent)-01-what-comes-then", "01-\(trace)-\(parent)-01-"])
    func laterVersions(text: String) { #expect(read(text)?.text == "00-\(Self.trace)-\(Self.parent)-01") }

    @Test(arguments: [
        "", "00", "00-\(trace)-\(parent)-", "00-\(trace)-\(parent)-0", "00-\(trace)-\(parent)-01-", "00-\(trace)-\(parent)-01-more",
        "00-\(trace)-\(parent)-011", "ff-\(trace)-\(parent)-01", "cc-\(trace)-\(parent)-01.what", "cc-\(trace)-\(parent)-0100",
        "00-00000000000000000000000000000000-\(parent)-01", "00-\(trace)-0000000000000000-01", "00_\(trace)-\(parent)-01",
        "00-\(trace)_\(parent)-01", "00-\(trace)-\(parent)_01", "0g-\(trace)-\(parent)-01",
        "00-4BF92F3577B34DA6A3CE929D0E0E4736-\(parent)-01",
        "00-\(trace)-00F067AA0BA902B7-01", "00-\(trace)-\(parent)-0A", "00-\(trace)-\(parent)-0x", " 00-\(trace)-\(parent)-01",
        "00-4bf92f3577b34da6a3ce929d0e0e473\u{e9}-\(parent)-1",
    ])
    func whatIsNotValid(text: String) { #expect(read(text) == nil) }
}
