import Testing
import Twilio

@testable import Replies

@Suite struct PriceTests {
    @Test(arguments: [("US", "US"), ("us", "US"), ("De", "DE")]) func countries(_ code: String, _ shown: String) {
        #expect(Country(code)?.description == shown)
    }

    @Test(arguments: ["", "U", "USA", "1A", "É", "U ", "+1"]) func noCountries(_ code: String) { #expect(Country(code) == nil) }

    @Test func everyPairOfLettersHasItsPlace() {
        #expect(Set(Country.all.map(\.description)).count == 676)
        #expect(Country.all.allSatisfy { Country($0.description) == $0 })
        #expect(Country.unitedStates.description == "US" && Country.canada.description == "CA")
    }

    @Test func everyKindHasItsColumn() {
        #expect(Set(PriceKind.allCases.map(\.column)) == Set(PriceKind.allCases.indices))
    }

    @Test func theBuiltInTable() {
        let table = PriceTable.builtIn
        let us = Country.unitedStates
        #expect(table.cost(.outbound, channel: .sms, sender: .longCode, country: us, segments: 3) == 24_900)
        #expect(table.cost(.outbound, channel: .sms, sender: .tollFree, country: us, segments: 1) == 8_300)
        #expect(table.cost(.outbound, channel: .sms, sender: .shortCode, country: us, segments: 2) == 16_600)
        #expect(table.cost(.inbound, channel: .sms, sender: .longCode, country: us, segments: 2) == 16_600)
        #expect(table.cost(.outbound, channel: .sms, sender: .longCode, country: us, segments: 9, hasMedia: true) == 22_000)
        #expect(table.cost(.inbound, channel: .mms, sender: .longCode, country: us) == 16_500)
        #expect(table.cost(.inbound, channel: .mms, sender: .tollFree, country: us) == 20_000)
        #expect(table.cost(.outbound, channel: .whatsapp, sender: .longCode, country: Country("DE"), segments: 7) == 5_000)
        #expect(table.cost(.outbound, channel: .other, sender: .longCode, country: us) == 0)
        #expect(table.cost(.outbound, channel: .sms, sender: .longCode, country: nil, segments: 2) == 200_000)
        #expect(table.cost(.outbound, channel: .sms, sender: .alphanumeric, country: Country("ZZ")) == 100_000, "an unknown country")
        #expect(table.price(.smsOut, in: Country("GB")) == 52_400 && table.price(.tollFreeOut, in: Country("GB")) == 52_400)
        #expect(table.asOf == "2026-01-01" && !table.source.isEmpty)
    }

    @Test func anOperatorsFile() throws {
        let table = try PriceTable.parse(
            Array(
                #"""
                {"as_of": "2026-03-01", "source": "our contract", "default": {"sms_out": 0.05, "whatsapp_out": 0},
                 "countries": {"US": {"sms_out": 0.0071, "short_code_sms_out": 0.0065, "mms_out": 1}, "de": {"sms_in": 0.001}}}
                """#.utf8))
        #expect(table.asOf == "2026-03-01" && table.source == "our contract")
        func price(_ kind: PriceKind, _ code: String?) -> Int { table.price(kind, in: code.flatMap { Country($0) }) }
        #expect(price(.smsOut, "US") == 7_100 && price(.tollFreeOut, "US") == 7_100 && price(.shortCodeOut, "US") == 6_500)
        #expect(price(.mmsOut, "US") == 1_000_000 && price(.smsIn, "US") == 8_300, "what is left out is as built in")
        #expect(price(.smsOut, "DE") == 50_000 && price(.smsIn, "DE") == 1_000 && price(.smsOut, nil) == 50_000)
        #expect(price(.whatsAppOut, "FR") == 0 && price(.whatsAppIn, "FR") == 5_000)
        let least = try PriceTable.parse(Array(#"{"as_of":"2026-03-01"}"#.utf8))
        for kind in PriceKind.allCases {
            for country in Country.all { #expect(least.price(kind, in: country) == PriceTable.builtIn.price(kind, in: country)) }
        }
    }

    @Test(arguments: [
        ("", "not JSON"), ("[]", "an object"), ("{}", "as_of"), (#"{"as_of":"1.3.2026"}"#, "as_of"), (#"{"as_of":"2026-13-01"}"#, "as_of"),
        (#"{"as_of":"2026-03-01","source":5}"#, "source"), (#"{"as_of":"2026-03-01","price":{}}"#, "\"price\" is not known"),
        (#"{"as_of":"2026-03-01","countries":[]}"#, "countries is an object"),
        (#"{"as_of":"2026-03-01","countries":{"USA":{}}}"#, "countries.\"USA\""),
        (#"{"as_of":"2026-03-01","countries":{"US":{},"us":{}}}"#, "US twice"),
        (#"{"as_of":"2026-03-01","countries":{"US":{"sms":1}}}"#, "countries.US.\"sms\" is not known; known are sms_out"),
        (#"{"as_of":"2026-03-01","countries":{"US":{"sms_out":-1}}}"#, "countries.US.sms_out is not a price"),
        (#"{"as_of":"2026-03-01","default":{"sms_out":"0.1"}}"#, "default.sms_out is not a price"),
        (#"{"as_of":"2026-03-01","default":{"sms_out":83}}"#, "default.sms_out is not a price"),
        (#"{"as_of":"2026-03-01","default":1}"#, "default is an object"),
        (#"{"as_of":"2026-03-01","default":{"sms_out":{"a":{"b":{"c":1}}}}}"#, "nested too deeply"),
    ])
    func refuses(_ text: String, _ reason: String) {
        #expect(throws: PriceFileError.self) { try PriceTable.parse(Array(text.utf8)) }
        do { _ = try PriceTable.parse(Array(text.utf8)) } catch { #expect(error.description.contains(reason), "\(error.description)") }
    }
}
