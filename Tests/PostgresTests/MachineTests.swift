import Testing
import Time

@testable import Postgres

@Suite struct PipelineTests {
    private func describe(_ step: Pipeline<String>.Step) -> String {
        switch step {
        case .keep(let unit): "keep \(unit)"
        case .refuse(let unit): "refuse \(unit)"
        case .ignore: "ignore"
        case .finish(let unit): "finish \(unit)"
        case .confused: "confused"
        }
    }

    private func run(_ pipeline: inout Pipeline<String>, _ kinds: [ResultKind]) -> [String] {
        kinds.map { describe(pipeline.received($0)) }
    }

    @Test func resultsGoToTheOldestUnit() {
        var pipeline = Pipeline<String>(mode: .pipelined)
        pipeline.sent("a")
        pipeline.sent("b")
        #expect(
            run(&pipeline, [.rows, .end, .sync, .error, .end, .aborted, .end, .sync, .end])
                == ["keep a", "ignore", "finish a", "refuse b", "ignore", "ignore", "ignore", "finish b", "ignore"])
        #expect(pipeline.isEmpty)
        #expect(run(&pipeline, [.rows]) == ["confused"])
    }

    @Test func inPlainModeNothingMoreIsTheEnd() {
        var pipeline = Pipeline<String>(mode: .plain)
        pipeline.sent("a")
        #expect(run(&pipeline, [.rows, .rows, .error, .end]) == ["keep a", "keep a", "refuse a", "finish a"])
        pipeline.sent("b")
        #expect(run(&pipeline, [.sync]) == ["confused"])
    }

    @Test func copyIsNeverAskedFor() {
        var pipeline = Pipeline<String>(mode: .pipelined)
        pipeline.sent("a")
        #expect(run(&pipeline, [.other]) == ["confused"])
        #expect(pipeline.removeAll() == ["a"])
    }

    @Test func theOrderHoldsOverManyUnits() {
        var pipeline = Pipeline<Int>(mode: .pipelined)
        var next = 0
        for number in 0..<5000 {
            pipeline.sent(number)
            if number % 3 == 2 {
                for _ in 0..<2 {
                    if case .finish(let unit) = pipeline.received(.sync) { #expect(unit == next) }
                    next += 1
                }
            }
        }
        #expect(pipeline.count == 5000 - next)
        #expect(pipeline.inFlight.first == next)
    }
}

@Suite struct AvailabilityTests {
    private func at(_ seconds: Int) -> MonotonicInstant { MonotonicInstant(nanoseconds: Int64(seconds) * 1_000_000_000) }

    @Test func anEpisodeIsToldOnce() {
        var availability = Availability()
        #expect(availability.connectFailed(reason: "a", now: at(1)) == .away(reason: "a"))
        #expect(availability.connectFailed(reason: "b", now: at(2)) == nil)
        #expect(availability.connected(now: at(4)) == .available(after: .seconds(3)))
        #expect(availability.connected(now: at(4)) == nil)
        #expect(availability.disconnected(reason: "c", now: at(5)) == nil)
        #expect(availability.disconnected(reason: "d", now: at(6)) == .away(reason: "d"))
        #expect(availability.state == .away(since: at(6), reason: "d"))
    }

    @Test func troubleEndsWithTheStatementThatHadIt() {
        var availability = Availability()
        #expect(availability.connected(now: at(0)) == .available(after: nil))
        #expect(availability.refused(statement: "write", reason: "53100", now: at(1)) == .away(reason: "53100"))
        #expect(availability.refused(statement: "write", reason: "53100", now: at(2)) == nil)
        #expect(availability.succeeded(statement: "read", now: at(3)) == nil)
        // A connection more doesn't empty the disk.
        #expect(availability.connected(now: at(3)) == nil)
        #expect(availability.succeeded(statement: "write", now: at(4)) == .available(after: .seconds(3)))
    }

    @Test func troubleOfAStatementThatIsNeverSeenAgainPasses() {
        var availability = Availability()
        _ = availability.connected(now: at(0))
        _ = availability.refused(statement: "rare", reason: "53200", now: at(1))
        #expect(availability.succeeded(statement: "read", now: at(30)) == nil)
        #expect(availability.succeeded(statement: "read", now: at(32)) == .available(after: .seconds(31)))
    }
}

@Suite struct BackoffTests {
    @Test func itDoublesToTwoSecondsWithJitter() {
        var backoff = Backoff()
        let spans = (0..<8).map { _ in backoff.failed(random: 0).milliseconds }
        #expect(spans == [50, 100, 200, 400, 800, 1600, 2000, 2000])
        #expect(backoff.failed(random: 1) == .seconds(1))
        backoff.reset()
        #expect(backoff.failed(random: 0) == .milliseconds(50))
    }
}

@Suite struct VerdictTests {
    @Test(arguments: [
        ("25006", "ERROR", Verdict.notHere), ("53100", "ERROR", .notNow), ("53200", "ERROR", .notNow), ("53300", "FATAL", .lost),
        ("57P01", "FATAL", .lost), ("57P01", "ERROR", .lost), ("57P02", "FATAL", .lost), ("57P03", "FATAL", .lost),
        ("57014", "ERROR", .refused), ("58030", "ERROR", .notNow), ("08006", "ERROR", .lost), ("23505", "ERROR", .refused),
        ("40001", "ERROR", .refused), ("26000", "ERROR", .stale), ("42P05", "ERROR", .stale), ("42P01", "ERROR", .refused),
        ("XX000", "PANIC", .lost), ("25P02", "ERROR", .refused),
    ])
    func ofEachState(_ state: String, _ severity: String, _ verdict: Verdict) {
        #expect(Verdict.of(sqlState: state, severity: severity, routine: nil) == verdict)
    }

    @Test func aPlanThatChangedItsColumnsIsStale() {
        #expect(Verdict.of(sqlState: "0A000", severity: "ERROR", routine: "RevalidateCachedQuery") == .stale)
        #expect(Verdict.of(sqlState: "0A000", severity: "ERROR", routine: "other") == .refused)
    }
}

@Suite struct ArrayDecodingTests {
    @Test func cutOrWrongBytesAreRefused() {
        var array = ArrayParameter(.text)
        array.append("ab")
        array.append(nil as String?)
        array.append("")
        var bytes: [UInt8] = []
        array.write(to: &bytes)
        func decode(_ bytes: [UInt8]) -> [String?]? {
            bytes.withUnsafeBytes { decodeArray($0, [.text]) { String(decoding: $0, as: UTF8.self) } }
        }
        #expect(decode(bytes) == ["ab", nil, ""])
        for end in 0..<bytes.count { #expect(decode(Array(bytes[..<end])) == nil) }
        #expect(decode(bytes + [0]) == nil)
        for index in 0..<bytes.count {
            for value: UInt8 in [0, 1, 0x7F, 0x80, 0xFF] {
                var broken = bytes
                broken[index] = value
                // Whatever comes out, nothing is read outside.
                _ = decode(broken)
            }
        }
    }
}
