import Testing

@testable import Settings

@Suite struct ReplyCountriesTests {
    @Test func aListNamesCountries() throws {
        let listed = try ReplyCountries("us, de ,,CA")
        #expect(listed == .listed(["US", "DE", "CA"]) && listed.text == "US,DE,CA")
        #expect(listed.allows("DE", ours: "US") && !listed.allows("FR", ours: "FR"))
        #expect(listed.allows(nil, ours: nil), "a country that nobody knows")
    }

    @Test func oursIsThatOfTheNumber() throws {
        let ours = try ReplyCountries("Ours")
        #expect(ours.allows("DE", ours: "DE") && !ours.allows("FR", ours: "DE"))
        #expect(ours.allows("FR", ours: nil), "a short code is of no country")
        #expect(ours.allows("CA", ours: "US") && ours.allows("US", ours: "CA") && !ours.allows("JM", ours: "US"))
    }

    @Test func allAreAllowed() throws { #expect(try ReplyCountries("*").allows("KP", ours: "US")) }

    @Test(arguments: ["", ",", "USA", "U", "US DE", "XX", "none"]) func anythingElseIsRefused(_ text: String) {
        #expect(throws: ParseRefusal.self) { try ReplyCountries(text) }
    }
}
