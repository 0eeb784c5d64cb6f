// What the dispatcher tells for the audit log and when, as a script: time is a number.

import Testing
import Time
import Wire

@testable import Dispatcher

private let second: Int64 = 1_000_000_000
private let minute = 60 * second

/// The machine behind a reference: `#expect` takes no mutating call.
private final class Log {
    private var gathering = AuditGathering()
    var isQuiet: Bool { gathering.isQuiet }

    func happened(_ event: AuditEvent, _ now: Int64, times: Int = 1) {
        for _ in 0..<times { gathering.happened(event, at: now / 1000, now: now) }
    }

    func take(_ now: Int64, all: Bool = false) -> [AuditNote] { gathering.take(now: now, all: all) }
    func ended(_ isWritten: Bool, _ now: Int64) { gathering.ended(isWritten: isWritten, now: now) }

    /// What is told at `now`, and written.
    func told(_ now: Int64, all: Bool = false) -> [AuditNote] {
        let notes = take(now, all: all)
        if !notes.isEmpty { ended(true, now) }
        return notes
    }
}

private func guess(_ client: String = "203.0.113.7", _ route: Route = .adminConfig) -> AuditEvent { .wrongToken(from: client, route) }

/// An address that nobody else here has.
private func address(_ number: Int) -> String { "198.51.\(number / 250).\(number % 250)" }

@Suite struct AuditGatheringTests {
    @Test func equalCallsAreOneRow() {
        let log = Log()
        log.happened(guess(), 10 * second, times: 3)
        log.happened(.tooOften(from: "203.0.113.7", .adminConfig), 11 * second)
        log.happened(guess(), 12 * second, times: 2)
        log.happened(guess("203.0.113.7", .metrics), 12 * second)
        #expect(log.take(14 * second).isEmpty, "what comes meanwhile is in it")
        let notes = log.told(15 * second)
        #expect(
            notes == [
                AuditNote(
                    at: 12_000_000, who: "203.0.113.7", action: "refused_wrong_token", subject: "/admin/config",
                    after: "5 calls since 1970-01-01T00:00:10.000Z")
            ])
        #expect(
            log.told(20 * second).map { "\($0.action) \($0.subject) \($0.after)" } == [
                "refused_too_often /admin/config 1 call", "refused_wrong_token /metrics 1 call",
            ])
    }

    @Test func whatGoesOnIsToldMoreAndMoreSeldom() {
        let log = Log()
        var told: [Int64] = []
        var calls: UInt64 = 0
        // Six hours of a call a second.
        for now in stride(from: Int64(0), to: 6 * 60 * minute, by: Int(second)) {
            log.happened(guess(), now)
            for note in log.told(now) {
                told.append(now / second)
                calls += UInt64(note.after.prefix { $0.isNumber }) ?? 0
            }
        }
        #expect(told == [5, 65, 185, 425, 905, 1865, 3785, 7385, 10985, 14585, 18185])
        #expect(calls == 18_186, "none is told twice, and none is left out")
    }

    /// Silence of a span: the next one is told soon again.
    @Test func whatHasEndedBeginsAnew() {
        let log = Log()
        log.happened(guess(), 0)
        #expect(log.told(5 * second).count == 1)
        #expect(log.told(70 * second).isEmpty && log.isQuiet)
        log.happened(guess(), 200 * second)
        #expect(log.told(204 * second).isEmpty)
        #expect(log.told(205 * second).map(\.after) == ["1 call"])
    }

    @Test func aBatchThatWasNotTakenComesAgainAsItWas() {
        let log = Log()
        log.happened(guess(), 0)
        let first = log.take(5 * second)
        #expect(first.count == 1)
        log.happened(guess(), 6 * second)
        #expect(log.take(100 * second).isEmpty, "it is under way")
        log.ended(false, 100 * second)
        #expect(log.take(129 * second).isEmpty, "a pause")
        #expect(log.take(130 * second) == first, "so that the same row is known again")
        log.ended(true, 131 * second)
        #expect(log.told(140 * second).map(\.after) == ["1 call"], "what came meanwhile")
        #expect(log.take(400 * second).isEmpty && log.isQuiet)
    }

    /// Whoever has many addresses: no more rows than the bound, no more memory, and nobody uncounted.
    @Test func aFloodIsBounded() {
        let log = Log()
        var rows = 0
        var calls = 0
        func count(_ notes: [AuditNote]) {
            #expect(notes.count <= AuditNotes.most)
            rows += notes.count
            calls += notes.reduce(0) { $0 + (Int($1.after.prefix { $0.isNumber }) ?? 0) }
        }
        for number in 0..<5000 {
            log.happened(guess(address(number)), Int64(number) * second)
            count(log.told(Int64(number) * second))
        }
        for now in stride(from: 5000 * second, to: 24 * 60 * minute, by: Int(30 * second)) { count(log.told(now)) }
        #expect(rows <= 60 + 24 * 30, "\(rows)")
        // By then everybody was told of, the crowd together.
        #expect(calls == 5000)
        #expect(rows <= AuditGathering.places.strangers + 150, "\(rows)")
    }

    @Test func whoIsKnownIsNotCrowdedOut() {
        let log = Log()
        for number in 0..<1000 { log.happened(guess(address(number)), 0) }
        log.happened(.readOnly(token: "prometheus", from: "10.0.0.9", .adminConfig), second)
        log.happened(.reload(by: "SIGHUP", .replaced(4)), second)
        log.happened(.scaled(by: "SIGTTIN", from: 4, to: 5), second)
        let first = log.told(6 * second)
        #expect(first.count == AuditNotes.most)
        #expect(
            first.prefix(3).map { [$0.who, $0.action, $0.subject, $0.before, $0.after] } == [
                ["signal SIGHUP", "reload", "workers", "", "4 replaced"], ["signal SIGTTIN", "workers_set", "workers", "4", "5"],
                ["token prometheus", "refused_read_only", "/admin/config", "", "1 call, from 10.0.0.9"],
            ])
        // The allowance is gone: who is known is first again when there is a row.
        #expect(log.told(12 * second).count == 60 - AuditNotes.most && log.told(20 * second).isEmpty)
        log.happened(.reload(by: "SIGHUP", .failed("a reason")), 30 * second)
        log.happened(.reload(by: "SIGHUP", .failed("another")), 31 * second)
        #expect(log.told(3 * minute).first?.after == "failed, 2 times since 1970-01-01T00:00:30.000Z")
    }

    /// Strangers who find no place are counted together, those who are known among themselves.
    @Test func theCrowdHasARowOfItsOwn() {
        let log = Log()
        for number in 0..<AuditGathering.places.strangers + 7 { log.happened(guess(address(number)), Int64(number)) }
        for number in 0..<AuditGathering.places.known + 3 {
            log.happened(.readOnly(token: "t", from: address(number), .adminConfig), Int64(number))
        }
        var crowds: [String] = []
        for turn in Int64(1)..<400 {
            for note in log.told(turn * 10 * minute, all: true) where note.who == "others" {
                crowds.append("\(note.action) \(note.subject) \(note.after.prefix { $0.isNumber })")
            }
        }
        #expect(crowds.sorted() == ["refused_read_only all 3", "refused_wrong_token all 7"])
    }

    @Test func atTheEndAllOfItIsTold() {
        let log = Log()
        log.happened(guess(), 0)
        #expect(log.told(1).isEmpty && log.told(1, all: true).count == 1)
    }

    /// Nothing of a row was written by a caller: an address is made of its number, a path is its route's.
    @Test(arguments: [
        ("203.0.113.7", "203.0.113.7"), ("::ffff:203.0.113.7", "203.0.113.7"), ("2001:db8:1:ffff::1", "2001:db8:1::/48"),
        ("2001:DB8::1", "2001:db8:0::/48"), ("127.0.0.1", "this machine"), ("::1", "this machine"), ("unix", "this machine"),
        ("\u{1B}[2J 0123456789abcdef", "this machine"),
    ])
    func whoIsMadeOfNumbers(client: String, who: String) { #expect(guess(client).who == who) }

    @Test func everyRowSaysWhatItIs() {
        for action in AuditEvent.Action.allCases {
            #expect(action.rawValue.hasPrefix("refused_") == action.isRefusal, "`audit list --refused` goes by it")
        }
    }
}
