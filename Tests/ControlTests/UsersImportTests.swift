import Testing

@testable import Control

@Suite struct UsersImportTests {
    /// As libphonenumber would for these.
    private static func normalise(_ text: String) -> String? {
        let digits = text.filter(\.isNumber)
        if text.hasPrefix("+") { return digits.count > 6 ? "+" + digits : nil }
        return digits.count == 10 ? "+1" + digits : nil
    }

    private func file(_ text: String) throws -> UsersFile { try UsersFile(Array(text.utf8), region: "US", normalise: Self.normalise) }

    @Test func columnsStandInAnyOrder() throws {
        let file = try file(
            """
            Full Name;Phone Number;note;EMAIL;is_active;verified
            Ada Lovelace;(415) 555-0101;x;ada@example.com;yes;
            "Bo ""B"" Ek";+447911123456;;bo@example.com;FALSE;no
            ;;;cy@example.com;;
            """)
        #expect(file.refused.isEmpty && file.rows == 3)
        #expect(
            file.users == [
                ImportedUser(
                    line: 2, email: "ada@example.com", phone: "+14155550101", name: "Ada Lovelace", isActive: true, isVerified: nil),
                ImportedUser(
                    line: 3, email: "bo@example.com", phone: "+447911123456", name: "Bo \"B\" Ek", isActive: false, isVerified: false),
                ImportedUser(line: 4, email: "cy@example.com"),
            ])
        #expect(file.users.map(\.hasUnverifiedNumber) == [false, true, false])
    }

    @Test func whatIsWrongWithARowIsToldWithItsLine() throws {
        let file = try file(
            """
            email,phone_number,is_active
            a@example.com,4155550101,true
            ,4155550102,true
            nobody,4155550103,true
            A@Example.com,4155550104,true
            b@example.com,(415) 555-0101,true
            c@example.com,12,true
            d@example.com,4155550105,maybe
            e@example.com,4155550106,true,more
            f@example.com,"x"y,true

            g@example.com,,
            b@example.com,4155550107,
            """)
        #expect(file.users.map(\.email) == ["a@example.com", "g@example.com", "b@example.com"])
        #expect(file.refused.map(\.line) == [3, 4, 5, 6, 7, 8, 9, 10])
        #expect(file.rows == 11)
        let expected = [
            "no email", "not an e-mail", "line 2 already", "line 2 already", "no telephone number", "true or false", "4 fields", "quote",
        ]
        for (row, word) in zip(file.refused, expected) { #expect(row.reason.contains(word), "\(row)") }
        // Never a whole number.
        #expect(file.refused[3].text == "line 6: its number stands in line 2 already (number +1******01)")
        for row in file.refused { #expect(!row.text.contains("55501"), "\(row.text)") }
    }

    @Test(arguments: ["", "\n\n", "name,phone\nAda,1", "\"email"]) func filesThatAreNone(text: String) {
        #expect(throws: ControlError.self) { try file(text) }
    }

    @Test func whatIsDoneAboutThem() {
        let ada = KnownUser(id: 1, email: "Ada@example.com", phone: "(415) 555-0101", name: "Ada", isActive: true)
        func plan(_ user: ImportedUser, updates: Bool = false) -> UsersPlan {
            UsersPlan(
                [user], known: ["ada@example.com": ada], owners: ["+14155550101": [1], "+14155550102": [2]],
                unverified: ["+14155550103": [1]], updates: updates)
        }
        func isUnchanged(_ plan: UsersPlan) -> Bool {
            plan.unchanged == 1 && plan.added.isEmpty && plan.changed.isEmpty && plan.refused.isEmpty
        }
        #expect(plan(ImportedUser(line: 2, email: "new@example.com", phone: "+14155550109")).added.count == 1)
        #expect(isUnchanged(plan(ImportedUser(line: 2, email: "ada@example.com", phone: "+14155550101", name: "Ada", isActive: true))))
        // What the file does not say is not compared.
        #expect(isUnchanged(plan(ImportedUser(line: 2, email: "ada@example.com"))))
        #expect(isUnchanged(plan(ImportedUser(line: 2, email: "ada@example.com", phone: "+14155550103", isVerified: false))))
        #expect(isUnchanged(plan(ImportedUser(line: 2, email: "ada@example.com", phone: "+14155550101", isVerified: false))))
        for other in [
            ImportedUser(line: 2, email: "ada@example.com", phone: "+14155550109"),
            ImportedUser(line: 2, email: "ada@example.com", name: "A."),
            ImportedUser(line: 2, email: "ada@example.com", isActive: false),
            // The number is there, yet not verified.
            ImportedUser(line: 2, email: "ada@example.com", phone: "+14155550103"),
        ] {
            #expect(plan(other).refused.count == 1 && plan(other).refused[0].reason.contains("--update"))
            #expect(plan(other, updates: true).changed.map(\.id) == [1])
        }
        for updates in [false, true] {
            let taken = plan(ImportedUser(line: 7, email: "new@example.com", phone: "+14155550102"), updates: updates)
            #expect(taken.refused.map(\.line) == [7] && taken.refused[0].reason.hasPrefix("user 2 has its number") && taken.added.isEmpty)
            let own = plan(ImportedUser(line: 7, email: "ada@example.com", phone: "+14155550102"), updates: updates)
            #expect(own.refused.count == 1 && own.changed.isEmpty)
        }
    }
}
