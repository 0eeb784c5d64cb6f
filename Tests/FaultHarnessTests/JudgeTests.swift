import Glibc
import Processes
import Testing
import Time

@testable import FaultHarness

/// The harness must see what it is for: each wrong that a router could do, in the smallest case, and nothing in a good one.
@Suite struct JudgeTests {
    private static func entry(_ index: Int, parts: Int = 0, at: Int64? = nil, attempts: [AttemptEnd]? = nil) -> MessageEntry {
        var entry = MessageEntry(sid: "SM\(index)", conversation: 1, index: index, begun: Int64(index) * 100)
        entry.acceptedAt = at ?? Int64(index) * 100 + 10
        entry.inlineParts = parts
        entry.agentCalls = 1
        entry.attempts = attempts ?? [.answered(status: 200, parts: parts)]
        return entry
    }

    private static func row(_ index: Int, inline: Bool? = true, parts: Int = 1, state: String = "replied", finished: Bool = true)
        -> InboxRow
    {
        InboxRow(sid: "SM\(index)", state: state, outcome: state, isFinished: finished, isReplyInline: inline, parts: parts, id: index)
    }

    private static func part(_ id: Int, _ index: Int, _ part: Int = 1, _ state: String = "sent") -> OutboxRow {
        OutboxRow(
            id: id, sid: "SM\(index)", part: part, state: state, isClosed: !["queued", "sending", "unknown"].contains(state),
            conversation: "c")
    }

    private static func wrongs(_ evidence: Evidence) -> [Violation.Kind] { Judge.judge(evidence).violations.map(\.kind) }

    @Test func aGoodRunHasNothingWrong() {
        var evidence = Evidence(entries: [Self.entry(0, parts: 1), Self.entry(1), Self.entry(2, parts: 3)])
        evidence.inbox = [Self.row(0), Self.row(1, inline: false, parts: 2), Self.row(2, parts: 3)]
        evidence.outbox = [Self.part(7, 1), Self.part(8, 1, 2)]
        evidence.sends = [RESTSend(outboxID: 7, at: 120, about: "SM1"), RESTSend(outboxID: 8, at: 130, about: "SM1")]
        evidence.figures = [
            (RouterFigures(memory: 9, descriptors: 8, processes: 7), RouterFigures(memory: 9, descriptors: 8, processes: 7))
        ]
        #expect(Self.wrongs(evidence).isEmpty)
    }

    @Test func whatIsMissingIsLost() {
        #expect(Self.wrongs(Evidence(entries: [Self.entry(0)])) == [.lost])
        var refused = Self.entry(0)
        refused.acceptedAt = nil
        #expect(Self.wrongs(Evidence(entries: [refused])).isEmpty, "nobody promised anything")
        #expect(Self.wrongs(Evidence(entries: [Self.entry(0)], spooled: ["SM0"])).isEmpty)
        let waiting = Self.row(0, inline: nil, parts: 0, state: "accepted", finished: false)
        #expect(Self.wrongs(Evidence(entries: [Self.entry(0)], inbox: [waiting])) == [.lost])
    }

    @Test func aReplyThatReachesNobodyIsLost() {
        #expect(Self.wrongs(Evidence(entries: [Self.entry(0)], inbox: [Self.row(0)])) == [.lost], "inline, and in no answer")
        let broken = Self.entry(0, attempts: [.broken, .answered(status: 200, parts: 0)])
        #expect(Self.wrongs(Evidence(entries: [broken], inbox: [Self.row(0)])).isEmpty, "nobody knows what the broken one had read")
        #expect(Self.wrongs(Evidence(entries: [Self.entry(0)], inbox: [Self.row(0, inline: false)])) == [.lost], "late, and no part")
        var evidence = Evidence(entries: [Self.entry(0)], inbox: [Self.row(0, inline: false)], outbox: [Self.part(7, 0, 1, "queued")])
        #expect(Self.wrongs(evidence) == [.lost])
        evidence.outbox = [Self.part(7, 0, 1, "unclear")]
        #expect(Self.wrongs(evidence).isEmpty)
        evidence.outbox = [Self.part(7, 0)]
        #expect(Self.wrongs(evidence) == [.unbacked], "sent, but Twilio never had it")
    }

    @Test func whatWaitsBehindAnUnknownOneIsNotLost() {
        var evidence = Evidence(entries: [Self.entry(0), Self.entry(1)])
        evidence.inbox = [Self.row(0, inline: false), Self.row(1, inline: false)]
        evidence.outbox = [Self.part(7, 0, 1, "unknown"), Self.part(8, 1, 1, "queued")]
        #expect(Self.wrongs(evidence).isEmpty)
        evidence.outbox = [Self.part(9, 0, 1, "unknown"), Self.part(8, 1, 1, "queued")]
        #expect(Self.wrongs(evidence) == [.lost], "it is before it")
    }

    @Test func whatCameTwiceIsSeen() {
        var evidence = Evidence(entries: [Self.entry(0, parts: 1)], inbox: [Self.row(0, inline: false)], outbox: [Self.part(7, 0)])
        evidence.sends = [RESTSend(outboxID: 7, at: 200)]
        #expect(Self.wrongs(evidence) == [.sentTwice], "in the answer and by REST")
        evidence.entries = [Self.entry(0)]
        evidence.sends = [RESTSend(outboxID: 7, at: 200), RESTSend(outboxID: 7, at: 300)]
        #expect(Self.wrongs(evidence) == [.sentTwice])
        evidence.outbox = [Self.part(7, 0), Self.part(8, 0)]
        evidence.sends = [RESTSend(outboxID: 7, at: 200), RESTSend(outboxID: 8, at: 300)]
        #expect(Self.wrongs(evidence) == [.sentTwice], "two rows of one part")
        evidence.outbox = []
        #expect(Set(Self.wrongs(evidence)) == [.lost, .unbacked])
    }

    /// Two replies of one text, which Twilio's list cannot tell apart: a copy for each message is right, one more is not.
    @Test func copiesOfOneTextAreCounted() {
        var evidence = Evidence(entries: [Self.entry(0, parts: 1), Self.entry(1, attempts: [.broken, .answered(status: 200, parts: 0)])])
        evidence.inbox = [0, 1].map {
            InboxRow(
                sid: "SM\($0)", state: "failed", outcome: "agent_unavailable", isFinished: true, isReplyInline: false, parts: 1, id: $0)
        }
        evidence.outbox = [Self.part(7, 0), Self.part(8, 1)]
        evidence.sends = [RESTSend(outboxID: 7, at: 120)]
        #expect(Self.wrongs(evidence).isEmpty)
        evidence.sends.append(RESTSend(outboxID: 8, at: 130))
        #expect(Self.wrongs(evidence) == [.sentTwice])
    }

    @Test func orderIsSeen() {
        var evidence = Evidence(entries: [Self.entry(0), Self.entry(1, parts: 1)], inbox: [Self.row(0, inline: false), Self.row(1)])
        evidence.outbox = [Self.part(7, 0)]
        evidence.sends = [RESTSend(outboxID: 7, at: 105)]
        #expect(Self.wrongs(evidence).isEmpty)
        evidence.sends = [RESTSend(outboxID: 7, at: 111)]
        #expect(Self.wrongs(evidence) == [.outOfOrder])
        evidence.entries[0].acceptedAt = nil
        #expect(Self.wrongs(evidence).isEmpty, "nobody knows when it came")
        evidence.entries[0].acceptedAt = 10
        evidence.entries[1].readers = [0, 1]
        #expect(Self.wrongs(evidence) == [.outOfOrder], "at another router, which could see it in the table")
        func accepted(_ first: (time: Int64, place: Int64), _ second: (time: Int64, place: Int64)) {
            (evidence.inbox[0].acceptedAt, evidence.inbox[0].place) = first
            (evidence.inbox[1].acceptedAt, evidence.inbox[1].place) = second
        }
        accepted((12, 2), (11, 1))
        #expect(Self.wrongs(evidence).isEmpty, "it was in the first router's spool when the later one was accepted")
        evidence.entries[1].readers = [0]
        #expect(Self.wrongs(evidence) == [.outOfOrder], "the same router knows its own spool")
        evidence.entries[1].readers = [0, 1]
        accepted((12, 2), (13, 3))
        #expect(Self.wrongs(evidence) == [.outOfOrder], "it was in the table when the later one came")
        accepted((12, 2), (12, 2))
        #expect(Self.wrongs(evidence) == [.outOfOrder], "of one accept: both were in one router's hands")
        accepted((9, 2), (8, 1))
        #expect(Self.wrongs(evidence) == [.outOfOrder], "it was accepted before it was answered: it was in no spool")
        var parts = Evidence(
            entries: [Self.entry(0)], inbox: [Self.row(0, inline: false, parts: 2)], outbox: [Self.part(7, 0), Self.part(8, 0, 2)])
        parts.sends = [RESTSend(outboxID: 8, at: 200), RESTSend(outboxID: 7, at: 210)]
        #expect(Self.wrongs(parts) == [.outOfOrder])
    }

    /// Two routers that accept in the same microsecond: the lock says who was first, and the rows must say the same.
    @Test func timesThatDoNotRiseWithTheAcceptsAreSeen() {
        var evidence = Evidence(entries: [Self.entry(0, parts: 1), Self.entry(1, parts: 1)], inbox: [Self.row(0), Self.row(1)])
        func wrongs(_ first: (time: Int64, place: Int64), _ second: (time: Int64, place: Int64)) -> [Violation.Kind] {
            (evidence.inbox[0].acceptedAt, evidence.inbox[0].place) = first
            (evidence.inbox[1].acceptedAt, evidence.inbox[1].place) = second
            return Self.wrongs(evidence)
        }
        #expect(wrongs((7, 4), (8, 5)).isEmpty)
        #expect(wrongs((7, 4), (7, 4)).isEmpty, "of one accept")
        #expect(wrongs((7, 4), (7, 5)) == [.acceptTimes])
        #expect(wrongs((7, 5), (7, 4)) == [.acceptTimes])
        #expect(wrongs((8, 4), (7, 5)) == [.acceptTimes])
        #expect(wrongs((7, 0), (7, 5)).isEmpty, "nobody knows when the first one was accepted")
    }

    @Test func theRestIsSeen() {
        var entry = Self.entry(0, parts: 1)
        entry.foreignKeys = 1
        #expect(Self.wrongs(Evidence(entries: [entry], inbox: [Self.row(0)])) == [.foreignKey])
        #expect(Self.wrongs(Evidence(entries: [Self.entry(0, parts: 1)], inbox: [Self.row(0)], doubledLogRows: 1)) == [.doubledRow])
        #expect(Self.wrongs(Evidence(strangeCalls: 1)) == [.strangeCall])
        var letter = Self.row(0, inline: nil, parts: 0, state: "dead")
        letter.outcome = "poison"
        #expect(Self.wrongs(Evidence(entries: [Self.entry(0)], inbox: [letter])) == [.deadLetter])
        // Many owners are no one's fault; one accusation is.
        var often = Self.row(0)
        often.attempt = 50
        #expect(Self.wrongs(Evidence(entries: [Self.entry(0, parts: 1)], inbox: [often])).isEmpty)
        often.suspicions = 1
        #expect(Self.wrongs(Evidence(entries: [Self.entry(0, parts: 1)], inbox: [often])) == [.accused])
    }

    /// Nothing in a run is poison, and nothing has contents that the database refuses.
    @Test(arguments: ["dead", "quarantined", "unprocessable"]) func whatIsGivenUpIsSeen(state: String) {
        let row = Self.row(0, inline: nil, parts: 0, state: state)
        #expect(Self.wrongs(Evidence(entries: [Self.entry(0)], inbox: [row])) == [.deadLetter])
    }

    /// Everybody is due a reply: who got none and has no row that says why was forgotten.
    @Test func anEndWithoutAReplyIsSeen() {
        for state in ["silent", "replied", "skipped"] {
            let row = Self.row(0, inline: nil, parts: 0, state: state)
            #expect(Self.wrongs(Evidence(entries: [Self.entry(0)], inbox: [row])) == [.lost], "\(state)")
        }
        let expired = Self.row(0, inline: nil, parts: 0, state: "expired")
        #expect(Self.wrongs(Evidence(entries: [Self.entry(0)], inbox: [expired])).isEmpty)
    }

    @Test(arguments: ["failed", "withheld", "expired", "discarded", "unsent"]) func aPartThatIsClosedUnsentIsSeen(state: String) {
        let evidence = Evidence(
            entries: [Self.entry(0)], inbox: [Self.row(0, inline: false)], outbox: [Self.part(7, 0, 1, state)])
        #expect(Self.wrongs(evidence) == [.unsent])
    }

    /// Unclear is an end, but not of what Twilio has and shows to who asks.
    @Test func whatTwilioHasMustBeFound() {
        var evidence = Evidence(entries: [Self.entry(0)], inbox: [Self.row(0, inline: false)], outbox: [Self.part(7, 0, 1, "unclear")])
        #expect(Self.wrongs(evidence).isEmpty)
        evidence.sends = [RESTSend(outboxID: 7, at: 200, about: "SM0")]
        #expect(Self.wrongs(evidence) == [.unnoticed])
        // One of many of the same text cannot be told from the others.
        evidence.inbox[0].outcome = "agent_unavailable"
        #expect(Self.wrongs(evidence).isEmpty)
    }

    @Test func anothersReplyIsSeen() {
        #expect(AgentFake.subject(of: "to SM0 1/3") == "SM0" && AgentFake.subject(of: "The request took too long") == nil)
        var evidence = Evidence(entries: [Self.entry(0, parts: 1)], inbox: [Self.row(0)], foreignReplies: 1)
        #expect(Self.wrongs(evidence) == [.foreignReply], "in an answer")
        evidence = Evidence(entries: [Self.entry(0)], inbox: [Self.row(0, inline: false)], outbox: [Self.part(7, 0)])
        evidence.sends = [RESTSend(outboxID: 7, at: 200, about: "SM0")]
        #expect(Self.wrongs(evidence).isEmpty)
        evidence.sends[0].about = "SM1"
        #expect(Self.wrongs(evidence) == [.foreignReply], "by REST")
    }

    @Test func whatARouterKeepsIsSeen() {
        let before = RouterFigures(memory: 100_000_000, descriptors: 50, processes: 5)
        func wrongs(_ change: (inout RouterFigures) -> Void) -> [Violation.Kind] {
            var after = before
            change(&after)
            return Self.wrongs(Evidence(figures: [(before, before), (before, after)]))
        }
        #expect(wrongs { $0.memory = 120_000_000 }.isEmpty)
        #expect(wrongs { $0.memory = 120_000_001 } == [.memory])
        #expect(wrongs { $0.descriptors = 51 } == [.descriptors])
        #expect(wrongs { $0.descriptors = 49 } == [.descriptors])
        #expect(wrongs { $0.processes = 6 } == [.processes])
        #expect(wrongs { $0.processes = 4 } == [.processes])
    }

    /// What a router has left running is found by its environment.
    @Test func aProcessLeftOverIsFound() throws {
        let mark = "/tmp/left-over-\(UInt64.random(in: 0 ... .max))"
        #expect(processes(withEnvironmentHaving: mark).isEmpty)
        let pid = try ChildProcess.spawn(
            path: "/bin/sleep", arguments: ["600"], environment: ["SMS_ROUTER_STATE_DIR": mark], descriptors: [])
        // The kernel shows an environment a moment after the start.
        let limit = MonotonicInstant.now() + .seconds(60)
        while processes(withEnvironmentHaving: mark).isEmpty, MonotonicInstant.now() < limit { usleep(10_000) }
        #expect(processes(withEnvironmentHaving: mark) == [pid])
        ChildProcess.signal(pid, SIGKILL)
        let watch = try ChildProcess.exitDescriptor(pid)
        var descriptor = pollfd(fd: watch, events: Int16(POLLIN), revents: 0)
        #expect(poll(&descriptor, 1, 60_000) == 1)
        close(watch)
        #expect(ChildProcess.reap(pid) != nil)
    }
}

@Suite struct ScheduleTests {
    @Test func theSeedDecides() {
        func make(_ seed: UInt64, _ faults: Set<Fault> = Set(Fault.allCases)) -> [FaultEvent] {
            Schedule.make(seed: seed, span: 900_000, most: 60_000, quicker: 1, faults: faults)
        }
        let first = make(1)
        #expect(first == make(1))
        #expect(first != make(2))
        #expect(first.contains { $0.fault == .postgresAway && $0.length == 60_000 })
        for seed: UInt64 in 1...20 {
            let events = make(seed)
            #expect(Set(events.map(\.fault)) == Set(Fault.allCases), "in a quarter of an hour everything happens")
            let pairs = Set(events.filter { $0.fault == .point }.map(\.choice))
            #expect(pairs == Set(Point.pairs.indices.map { UInt64($0) }), "everybody dies at every point")
        }
        // A group by itself is as it is among the others.
        let agent = Set(Fault.allCases.filter { $0.group == .agent })
        #expect(make(1, agent) == first.filter { agent.contains($0.fault) })
        for group in FaultGroup.allCases {
            let own = first.filter { $0.fault.group == group }
            for (before, after) in zip(own, own.dropFirst()) { #expect(before.at + before.length <= after.at) }
        }
    }

    @Test func repliesAreReadFromTwiML() {
        let empty = Array(#"<?xml version="1.0" encoding="UTF-8"?><Response />"#.utf8)
        #expect(TwiMLReplies.texts(empty).isEmpty)
        let two = Array("<Response><Message>a &lt;b&gt; &amp; c</Message><Message action=\"x?m=1&amp;p=2\">d</Message></Response>".utf8)
        #expect(TwiMLReplies.texts(two) == ["a <b> & c", "d"])
    }
}

@Suite struct StatementScannerTests {
    private static func message(_ type: Character?, _ body: [UInt8]) -> [UInt8] {
        let length = body.count + 4
        let head = type.map { [$0.asciiValue ?? 0] } ?? []
        return head + [UInt8(length >> 24 & 255), UInt8(length >> 16 & 255), UInt8(length >> 8 & 255), UInt8(length & 255)] + body
    }

    private static func bind(_ name: String, _ rest: Int) -> [UInt8] {
        message("B", [0] + Array(name.utf8) + [0] + [UInt8](repeating: 66, count: rest))
    }

    @Test func namesAreFoundHoweverTheyAreCut() {
        let stream =
            Self.message(nil, [0, 3, 0, 0, 0]) + Self.message("P", Array("inbox_accept".utf8) + [0, 1, 2]) + Self.bind("inbox_accept", 5000)
            + Self.message("E", [0, 0]) + Self.bind("outbox_claim", 0) + Self.message("S", []) + Self.bind("inbox_finish", 3)
        for cut in [1, 2, 3, 5, 7, 64, 1000, stream.count] {
            var scanner = StatementScanner()
            var found: [String] = []
            for start in stride(from: 0, to: stream.count, by: cut) {
                stream[start..<min(start + cut, stream.count)].withUnsafeBytes { found += scanner.scan($0) }
            }
            #expect(found == ["inbox_accept", "outbox_claim", "inbox_finish"], "cut every \(cut) bytes")
        }
    }
}
