import Testing

@testable import Telemetry

@Suite struct MessageTraceTests {
    @Test func whatIsWrittenIsRead() throws {
        var trace = MessageTrace()
        #expect(trace.text.isEmpty && MessageTrace.steps("") == nil)
        trace.ran(nanoseconds: 1_234_000)
        trace.ran(nanoseconds: 900)
        trace.ran(nanoseconds: 3_000_000_000, note: "a=1, b;c\n")
        #expect(trace.text == "\(MessageTrace.lists.count):1234,0,3000000;a=1  b c ")
        let names = MessageTrace.stages
        #expect(
            MessageTrace.steps(trace.text) == [
                .init(stage: names[0], microseconds: 1234, note: nil), .init(stage: names[1], microseconds: 0, note: nil),
                .init(stage: names[2], microseconds: 3_000_000, note: "a=1  b c "),
            ])
    }

    @Test(arguments: ["x", ":", "0:1", "99:1", "1:", "1:a", "1:1,,2", "1:-1"]) func whatIsNoneIsNil(_ text: String) {
        #expect(MessageTrace.steps(text) == nil)
    }

    /// One that has more stages than its list is of another version, or damaged.
    @Test func aLongerOneIsNil() {
        let many = Array(repeating: "1", count: MessageTrace.stages.count)
        #expect(MessageTrace.steps("1:" + many.joined(separator: ",")) != nil)
        #expect(MessageTrace.steps("1:" + (many + ["1"]).joined(separator: ",")) == nil)
    }
}
