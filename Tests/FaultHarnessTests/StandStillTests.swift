import Testing

@testable import FaultHarness

/// How long nothing was finished is measured where something waited, and nowhere else.
@Suite struct StandStillTests {
    private static let second: Int64 = 1_000_000

    /// Messages by the seconds of their begin and end, and excuses.
    private static func longest(
        _ work: [(Int64, Int64?)], excused: [(Int64, Int64)] = [], until end: Int64 = 1000
    ) -> (length: Int64, since: Int64) {
        let found = StandStill.longest(
            work.map { StandStill.Work(from: $0.0 * second, to: $0.1.map { $0 * second }) },
            excused: excused.map { StandStill.Span(from: $0.0 * second, to: $0.1 * second) }, until: end * second)
        return (found.length / second, found.since / second)
    }

    @Test func nothingToDoIsNoStandStill() {
        #expect(Self.longest([]).length == 0)
        #expect(Self.longest([(0, 3), (900, 909)]).length == 0, "nobody wrote meanwhile, and what is young may be with the agent")
        #expect(Self.longest([(0, 15)]).length == 5, "from its tenth second on")
    }

    /// What one message waits for is no stand-still while others come to their ends.
    @Test func othersEndsPartIt() {
        let slow: (Int64, Int64?) = (100, 600)
        #expect(Self.longest([(0, 50), slow]) == (490, 50))
        #expect(Self.longest([(0, 50), slow, (300, 301)]) == (299, 301))
        #expect(Self.longest([slow] + (100..<600).map { ($0, $0 + 1) }).length == 1)
        // Ends of no interest before and after.
        #expect(Self.longest([slow, (20, 21), (105, 108), (700, 701)]) == (490, 108))
    }

    /// Nine minutes, as once was seen, of a crowd that waits.
    @Test func whatOnceWentUnseenIsSeen() {
        let crowd = (0..<600).map { (Int64($0), Int64?(Int64(600 + $0 % 7))) }
        let found = Self.longest((0..<50).map { ($0 - 60, $0 - 58) } + crowd)
        #expect(found.length == 590 && found.since == -9)
    }

    @Test func whatNeverEndsWaitsUntilTheEvidenceIsGathered() {
        #expect(Self.longest([(0, 50), (100, nil)], until: 300) == (190, 50))
        #expect(Self.longest([(295, nil)], until: 300).length == 0)
    }

    /// An excuse takes its own time away and nothing else: two short stretches around it are one.
    @Test func excusesDoNotCountAndDoNotPart() {
        let work: [(Int64, Int64?)] = [(0, 1), (90, 200)]
        #expect(Self.longest(work).length == 100)
        #expect(Self.longest(work, excused: [(120, 180)]).length == 40)
        #expect(Self.longest(work, excused: [(120, 150), (140, 180)]).length == 40, "they overlap")
        #expect(Self.longest(work, excused: [(0, 110), (190, 400)]).length == 80)
        #expect(Self.longest(work, excused: [(0, 400)]).length == 0)
        #expect(Self.longest(work, excused: [(20, 30), (300, 400)]).length == 100, "they are elsewhere")
        #expect(Self.longest([(0, 40), (30, 80), (60, 120)], excused: [(45, 60), (90, 95)]).length == 35)
    }

    @Test func onlyTheDatabaseExcuses() {
        let holding = Fault.allCases.filter(\.holdsEverything)
        #expect(holding == [.postgresAway, .postgresHung, .postgresFull, .allDisksFull])
    }

    /// The judge puts rows, answers and excuses together, and calls what is over its bound wrong.
    @Test(arguments: [(59, false), (61, true)]) func theJudgeSaysSo(seconds: Int64, isWrong: Bool) {
        var entry = MessageEntry(sid: "SM0", conversation: 1, index: 0, begun: Self.second)
        entry.acceptedAt = 2 * Self.second
        entry.inlineParts = 1
        entry.attempts = [.answered(status: 200, parts: 1)]
        var row = InboxRow(sid: "SM0", state: "replied", outcome: "replied", isFinished: true, isReplyInline: true, parts: 1, id: 1)
        let end = (2 + 10 + seconds) * Self.second
        func kinds(_ evidence: Evidence) -> [Violation.Kind] { Judge.judge(evidence).violations.map(\.kind) }
        for accepted in [2 * Self.second, end] {
            // In the table at once, or answered from the spool and drained at its end.
            row.acceptedAt = accepted
            row.finishedAt = end
            var evidence = Evidence(entries: [entry], inbox: [row])
            evidence.gatheredAt = end + Self.second
            #expect(kinds(evidence) == (isWrong ? [.stoodStill] : []))
            #expect(Judge.judge(evidence).figures.contains { $0.name.hasPrefix("nothing finished") && $0.value == Int(seconds) * 1000 })
            evidence.excused = [StandStill.Span(from: 20 * Self.second, to: 30 * Self.second)]
            #expect(kinds(evidence).isEmpty)
        }
        // Left in a spool: nobody has it in the table.
        var evidence = Evidence(entries: [entry], spooled: ["SM0"])
        evidence.gatheredAt = end
        #expect(kinds(evidence) == (isWrong ? [.stoodStill] : []))
    }
}
