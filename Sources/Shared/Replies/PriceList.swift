// The prices that are built in. What is from memory and what was looked up stands in docs/replies.md: they make sums comparable and an
// unusual day visible; an invoice they do not replace. An operator's own contract goes into a file (PriceFile.swift).

extension PriceTable {
    package static let builtIn = PriceTable(
        asOf: "2026-01-01",
        source: "Twilio's public list prices, without volume discounts and carriers' fees; most countries from memory, rounded",
        standard: [
            .smsOut: 100_000, .smsIn: 7_500, .mmsOut: 22_000, .mmsIn: 16_500, .whatsAppOut: 5_000, .whatsAppIn: 5_000, .messengerOut: 5_000,
            .messengerIn: 5_000, .rcsOut: 8_300, .rcsIn: 8_300,
        ],
        countries: builtInCountries)

    private static let builtInCountries: [Country: [PriceKind: Int32]] = {
        var rows: [Country: [PriceKind: Int32]] = [:]
        for (code, out, into) in builtInSMS {
            guard let country = Country(code) else { continue }
            rows[country] = [.smsOut: out, .smsIn: into]
        }
        for country in [Country.unitedStates, .canada] {
            rows[country, default: [:]].merge([.mmsOut: 22_000, .mmsIn: 16_500, .tollFreeMMSIn: 20_000]) { $1 }
        }
        return rows
    }()

    /// Country, one segment out, one segment in, in micro-dollars.
    private static let builtInSMS: [(String, Int32, Int32)] = [
        ("US", 8_300, 8_300), ("CA", 8_300, 8_300), ("PR", 42_000, 8_300),
        // Europe
        ("GB", 52_400, 7_500), ("IE", 84_700, 7_500), ("DE", 112_000, 7_500), ("FR", 79_800, 7_500), ("ES", 84_900, 7_500),
        ("IT", 92_700, 7_500), ("PT", 54_800, 7_500), ("NL", 110_000, 7_500), ("BE", 113_500, 7_500), ("LU", 110_000, 7_500),
        ("AT", 115_400, 7_500), ("CH", 76_800, 7_500), ("DK", 54_400, 7_500), ("SE", 60_900, 7_500), ("NO", 70_200, 7_500),
        ("FI", 95_300, 7_500), ("IS", 90_000, 7_500), ("PL", 46_400, 7_500), ("CZ", 72_400, 7_500), ("SK", 90_000, 7_500),
        ("HU", 98_000, 7_500), ("RO", 88_000, 7_500), ("BG", 110_000, 7_500), ("GR", 85_000, 7_500), ("HR", 95_000, 7_500),
        ("SI", 120_000, 7_500), ("RS", 120_000, 7_500), ("ME", 137_500, 7_500), ("EE", 97_000, 7_500), ("LV", 85_000, 7_500),
        ("LT", 50_000, 7_500), ("UA", 140_000, 7_500), ("TR", 30_000, 7_500), ("CY", 90_000, 7_500), ("MT", 80_000, 7_500),
        // Asia and the Pacific
        ("AU", 51_500, 7_500), ("NZ", 105_000, 7_500), ("JP", 81_000, 7_500), ("KR", 49_400, 7_500), ("CN", 60_000, 7_500),
        ("HK", 68_600, 7_500), ("TW", 63_000, 7_500), ("SG", 47_500, 7_500), ("MY", 100_000, 7_500), ("TH", 30_000, 7_500),
        ("VN", 130_000, 7_500), ("PH", 190_000, 7_500), ("ID", 440_000, 7_500), ("IN", 83_200, 7_500), ("PK", 370_000, 7_500),
        ("BD", 330_000, 7_500), ("LK", 330_000, 7_500), ("NP", 302_200, 7_500),
        // Near East and Africa
        ("IL", 257_500, 7_500), ("AE", 111_400, 7_500), ("SA", 180_000, 7_500), ("QA", 210_000, 7_500), ("KW", 240_000, 7_500),
        ("EG", 300_000, 7_500), ("MA", 130_000, 7_500), ("ZA", 108_900, 7_500), ("NG", 360_000, 7_500), ("KE", 230_000, 7_500),
        ("GH", 310_000, 7_500), ("AO", 178_900, 7_500), ("MU", 189_600, 7_500),
        // Latin America and the Caribbean
        ("MX", 67_200, 7_500), ("BR", 56_900, 7_500), ("AR", 77_000, 7_500), ("CL", 60_000, 7_500), ("CO", 55_000, 7_500),
        ("PE", 68_000, 7_500), ("EC", 190_000, 7_500), ("UY", 90_000, 7_500), ("CR", 60_000, 7_500), ("DO", 80_000, 7_500),
        ("GT", 200_000, 7_500), ("JM", 260_000, 7_500), ("TT", 299_200, 7_500), ("SR", 235_000, 7_500),
    ]
}
