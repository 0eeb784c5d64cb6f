import Testing

@testable import PhoneNumbers

@Suite struct PhoneTimeZonesTests {
    @Test(arguments: [
        ("+12125550100", "America/New_York"), ("+13125550100", "America/Chicago"), ("+13035550100", "America/Denver"),
        ("+16025550100", "America/Phoenix"), ("+14155550100", "America/Los_Angeles"), ("+18085550100", "Pacific/Honolulu"),
        ("+19075550100", "America/Adak America/Anchorage"), ("+18505550100", "America/New_York America/Chicago"),
        ("+14165550100", "America/Toronto"), ("+17095550100", "America/Halifax America/St_Johns"),
        ("+17875550100", "America/Puerto_Rico"), ("+442071838750", "Europe/London"), ("+4915112345678", "Europe/Berlin"),
        ("+81312345678", "Asia/Tokyo"), ("+919876543210", "Asia/Kolkata"),
    ])
    func aNumberTellsWhereItsOwnerMayBe(_ number: String, _ zones: String) {
        #expect(PhoneTimeZones.zones(ofE164: number, region: "US") == zones.split(separator: " ").map(String.init))
    }

    /// Nothing more than the country, or not even that: every zone of it.
    @Test func whatIsNotKnownIsAnywhereInItsCountry() {
        let states = CountryTimeZones.byRegion["US"] ?? []
        #expect(states.count == 8 && states.contains("Pacific/Honolulu"))
        #expect(PhoneTimeZones.zones(ofE164: "+18005550100", region: "DE") == states, "toll-free")
        #expect(PhoneTimeZones.zones(ofE164: "+79161234567", region: "US").count == 11)
        #expect(PhoneTimeZones.zones(ofE164: "+99912345678", region: "DE") == ["Europe/Berlin"])
        #expect(PhoneTimeZones.zones(ofE164: "+99912345678", region: "??") == ["UTC"])
    }

    @Test func eachCodeAndRegionStandsOnce() {
        let codes = AreaCodeTimeZones.table.flatMap { $0.codes.split(separator: " ") }
        #expect(codes.count == Set(codes).count && codes.allSatisfy { $0.utf8.count == 3 })
        let regions = CountryTimeZones.table.flatMap { $0.regions.split(separator: " ") }
        #expect(regions.count == Set(regions).count && regions.allSatisfy { $0.utf8.count == 2 })
        #expect(regions.count > 230)
    }
}
