// What files with opt-outs say, and what is wrong with their rows.

import CSV
import Operations
import Testing
import Time

@testable import Control

@Suite struct OptOutFileTests {
    private static let account = "AC0123456789abcdef0123456789abcdef"
    private static let other = "ACffffffffffffffffffffffffffffffff"
    private static let now = WallTime(iso8601: "2026-06-01T12:00:00Z") ?? WallTime(microseconds: 0)

    private func read(_ text: String, account: String? = Self.account) throws -> OptOutFile {
        try OptOutFile(Array(text.utf8), account: account, now: Self.now) { Operations.addressForm($0, region: "US") }
    }

    private func entry(
        _ address: String, sender: String = "", ours: String = "", service: String? = nil, at: String? = nil, source: String = "import",
        account: String = Self.account, sid: String? = nil, said: String? = nil
    ) -> OptOutEntry {
        OptOutEntry(
            accountSID: account, address: address, sender: sender, ourNumber: ours, messagingServiceSID: service,
            optedOutAt: at.flatMap { WallTime(iso8601: $0) }, source: source, messageSID: sid, said: said)
    }

    @Test func twiliosMessages() throws {
        let file = try read(
            """
            From,To,Body,Status,SentDate,Error Code,AccountSid,MessagingServiceSid\r
            +12125550100,+14155550101,"hi, there",undelivered,2026-05-01T10:00:00Z,21610,\(Self.other),\r
            +12125550100,+14155550102,hi,delivered,2026-05-01T10:00:00Z,,\(Self.other),\r
            +12125550100,+14155550103,hi,failed,2026-05-01T10:00:00Z,30003,\(Self.other),\r
            +12125550100,+14155550104,hi,failed,2026-05-01 10:00:00,21610,,MG00000000000000000000000000000001\r

            """)
        #expect(
            file.entries == [
                entry("+14155550101", sender: "+12125550100", ours: "+12125550100", at: "2026-05-01T10:00:00Z", account: Self.other),
                entry(
                    "+14155550104", sender: "MG00000000000000000000000000000001", ours: "+12125550100",
                    service: "MG00000000000000000000000000000001", at: "2026-05-01T10:00:00Z"),
            ])
        #expect(file.others == 2)
        #expect(file.refusals.isEmpty)
    }

    @Test func columnsInAnyOrderAndSpelling() throws {
        for text in [
            "error_code;to\n21610;(415) 555-0101\n", "TO\tDate Sent\tErrorCode\n4155550101\tFri, 01 May 2026 12:00:00 +0200\t21610\n",
            "\u{feff}To,ErrorCode\n+14155550101,21610",
        ] {
            let file = try read(text)
            #expect(file.entries.map(\.address) == ["+14155550101"], "\(text)")
            #expect(file.refusals.isEmpty)
            if text.hasPrefix("TO") { #expect(file.entries[0].optedOutAt == WallTime(iso8601: "2026-05-01T10:00:00Z")) }
        }
    }

    @Test func aPlainList() throws {
        let file = try read("+14155550101\n(415) 555-0102\n\nwhatsapp:+14155550103\n12345\nnobody\n+14155550101\n")
        #expect(file.entries.map(\.address) == ["+14155550101", "+14155550102", "whatsapp:+14155550103", "12345", "+14155550101"])
        #expect(file.entries.allSatisfy { $0.sender.isEmpty && $0.optedOutAt == nil && $0.source == "import" })
        #expect(file.refusals.map(\.line) == [6])
    }

    @Test func whatIsRefusedIsToldWithItsLine() throws {
        let file = try read(
            """
            To,ErrorCode,DateSent,AccountSid,From
            ,21610,,,
            hello,21610,,,
            +14155550101,21610,yesterday,,
            +14155550101,21610,2026-07-01T00:00:00Z,,
            +14155550101,21610,,SM1,
            "+14155550101"x,21610,,,
            +14155550101,21610,2026-06-01T18:00:00Z,,+12125550100
            """)
        #expect(file.refusals.map(\.line) == [2, 3, 4, 5, 6, 7])
        #expect(file.refusals.map(\.reason).allSatisfy { !$0.isEmpty && !$0.hasPrefix("line") })
        #expect(file.entries.count == 1, "a clock that is a little behind is no reason")
        #expect(try read("To,ErrorCode\n+14155550101,21610\n", account: nil).refusals.map(\.line) == [2])
    }

    @Test(arguments: ["", "\n", "Name,Number\nAda,+14155550101\n", "nobody\n", "To,From\n+14155550101,+12125550100\n", "\"To,ErrorCode\n"])
    func whatIsNoSuchFileIsRefusedAsAWhole(_ text: String) {
        #expect(throws: ControlError.self) { try read(text) }
    }

    @Test func theExportIsReadBack() throws {
        let fields = ["+14155550101", "+12125550100", "", Self.other, "2026-05-01T10:00:00.123456Z", "message", "SM1", "stop,\n\"please\""]
        let file = try read(CSVWriter.line(OptOutRow.csvHeader) + CSVWriter.line(fields))
        #expect(
            file.entries == [
                entry(
                    "+14155550101", sender: "+12125550100", ours: "+12125550100", at: "2026-05-01T10:00:00.123456Z", source: "message",
                    account: Self.other, sid: "SM1", said: "stop,\n\"please\"")
            ])
        #expect(try read(CSVWriter.line(["To", "Source"]) + CSVWriter.line(["+14155550101", "hearsay"])).refusals.count == 1)
    }
}
