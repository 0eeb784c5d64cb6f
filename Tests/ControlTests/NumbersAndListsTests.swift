import Lists
import Operations
import Testing

@testable import Control

@Suite struct NumbersAndListsTests {
    @Test(arguments: [
        ["numbers", "list", "--json"],
        ["numbers", "set", "+18005550100", "--agent-url", "https://a.example/x", "--text", "help=a=b", "--pace", "3"],
        ["numbers", "set", "72345", "--inactive"], ["numbers", "remove", "+18005550100"], ["lists", "list", "--kind", "block"],
        ["lists", "add", "block", "+1900*", "--note", "premium"], ["lists", "add", "allow", "--pattern", "claim * prize"],
        ["lists", "remove", "7"], ["lists", "test", "hello there"], ["users", "import", "people.csv", "--dry-run", "--update"],
    ])
    func areTaken(arguments: [String]) throws { _ = try RouterControl.parseAsRoot(arguments) }

    @Test(arguments: [["lists", "add", "deny", "x"], ["lists", "add", "block"], ["numbers", "set"], ["users", "import"]])
    func areRefused(arguments: [String]) { #expect(throws: (any Error).self) { try RouterControl.parseAsRoot(arguments) } }

    @Test func whatANumberIsGiven() throws {
        let change = try NumberChange(
            number: "(800) 555-0100", region: "US", account: "AC" + String(repeating: "0", count: 32), label: "", agentURL: "builtin:echo",
            texts: ["unknown=Who are you?", "spam=", "help=a=b"], optOutHandling: "router", pace: "3", country: "us", active: false)
        #expect(change.number == "+18005550100" && change.active == false)
        #expect(change.values.map(\.column) == ["account_sid", "label", "agent_url", "opt_out_handling", "pace", "country"])
        #expect(change.values.map(\.value) == ["AC" + String(repeating: "0", count: 32), nil, "builtin:echo", "router", "3", "US"])
        #expect(change.texts.map(\.kind) == ["unknown", "help"] && change.texts.map(\.text) == ["Who are you?", "a=b"])
        #expect(change.removed == ["spam"])
        #expect(change.parameters.count == 10 && change.statement.contains("$10") && !change.statement.contains("$11"))
        for sender in ["72345", "ACME", "whatsapp:+18005550100", "messenger:99", "rcs:brand"] {
            #expect(try NumberChange(number: sender, region: "US").number == sender)
        }
    }

    @Test func whatANumberIsNotGiven() {
        func error(_ make: () throws(NumberRefusal) -> NumberChange) -> String {
            do throws(NumberRefusal) {
                _ = try make()
                return "taken"
            } catch { return error.message }
        }
        let us = "+18005550100"
        #expect(error { () throws(NumberRefusal) in try NumberChange(number: "no such sender", region: "US") }.contains("is no sender"))
        #expect(error { () throws(NumberRefusal) in try NumberChange(number: us, region: "US", account: "AC1") }.contains("--account"))
        #expect(error { () throws(NumberRefusal) in try NumberChange(number: us, region: "US", service: us) }.contains("MG"))
        // It may have a password in it.
        let url = error { () throws(NumberRefusal) in try NumberChange(number: us, region: "US", agentURL: "ftp://me:secret@x") }
        #expect(url.contains("--agent-url") && !url.contains("secret"))
        #expect(
            error { () throws(NumberRefusal) in try NumberChange(number: us, region: "US", texts: ["x=y"]) }.contains("unknown_command"))
        #expect(error { () throws(NumberRefusal) in try NumberChange(number: us, region: "US", texts: ["help"]) }.contains("KIND=TEXT"))
        #expect(
            error { () throws(NumberRefusal) in try NumberChange(number: us, region: "US", optOutHandling: "me") }.contains("auto, twilio"))
        for pace in ["0", "fast", "nan", "inf", "-1", "1001"] {
            #expect(
                error { () throws(NumberRefusal) in try NumberChange(number: us, region: "US", pace: pace) }.contains("--pace"), "\(pace)")
        }
        #expect(error { () throws(NumberRefusal) in try NumberChange(number: us, region: "US", country: "XX") }.contains("--country"))
    }

    static let values: [(what: String, isPattern: Bool, form: ListForm?, value: String)] = [
        ("(900) 555-0101", false, .address, "+19005550101"), ("72345", false, .address, "72345"), ("ACME", false, .address, "ACME"),
        ("whatsapp:+14155550101", false, .address, "whatsapp:+14155550101"), ("+1 900*", false, .prefix, "+1900"),
        ("+1-(900)*", false, .prefix, "+1900"), ("whatsapp:*", false, .prefix, "whatsapp:"),
        (" claim  *\nprize ", true, .pattern, "claim * prize"),
        ("win a prize", false, nil, ""), ("*", false, nil, ""), ("*", true, nil, ""), ("", true, nil, ""), ("+1*9*", false, nil, ""),
    ]

    @Test(arguments: values.indices) func whatIsListed(_ index: Int) throws {
        let (what, isPattern, form, value) = Self.values[index]
        guard let form else {
            #expect(throws: ControlError.self) { try listValue(what, isPattern: isPattern, region: "US") }
            return
        }
        let found = try listValue(what, isPattern: isPattern, region: "US")
        #expect(found.form == form && found.value == value)
    }

    @Test func whatTheListsSay() {
        let lists = AddressLists([
            ListEntry(id: 1, kind: .block, form: .prefix, value: "+1900"), ListEntry(id: 2, kind: .allow, form: .pattern, value: "order *"),
            ListEntry(id: 3, kind: .block, form: .pattern, value: "win"), ListEntry(id: 4, kind: .block, form: .address, value: "ACME"),
        ])
        func line(_ what: String, isText: Bool = false) -> String { ListsVerdict(what, isText: isText, region: "US", lists).line }
        #expect(line("(900) 555-0101") == "the sender is blocked: recorded, never answered by entry 1: prefix +1900")
        #expect(line("whatsapp:+19005550101").contains("entry 1"))
        #expect(line("+14155550101") == "the sender is on no list")
        #expect(line("you win!") == "the text is spam by entry 3: pattern win")
        #expect(line("you win my order") == "the text is allowed by entry 2: pattern order *")
        #expect(
            line("ACME").contains("sender") && line("hello") == "the text is on no list"
                && line("ACME", isText: true) == "the text is on no list")
    }
}
