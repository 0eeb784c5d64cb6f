// Where it may be night for a person, by the number alone. Called for messages that we start. The library on Debian has no such table, so
// ours are in AreaCodeTimeZones and CountryTimeZones. A mobile number says where it was given out, not where its owner is: nobody can know
// more from a number.

package enum PhoneTimeZones {
    /// The zones (IANA names) in one of which the owner of an E.164 number lives: of the area code in the United States and Canada, else of
    /// the country, else of `region`, else UTC. Never empty.
    /// - Parameter region: two letters (ISO 3166-1), for a number that belongs to no country.
    package static func zones(ofE164 number: String, region: String) -> [String] {
        if number.hasPrefix("+1"), let zones = AreaCodeTimeZones.byCode[String(number.dropFirst(2).prefix(3))] { return zones }
        if let country = PhoneNumbers.region(ofE164: number), let zones = CountryTimeZones.byRegion[country] { return zones }
        return CountryTimeZones.byRegion[region] ?? ["UTC"]
    }

    /// Every list that `zones` can give but UTC alone.
    package static var all: [[String]] { Array(Set(AreaCodeTimeZones.byCode.values).union(CountryTimeZones.byRegion.values)) }
}
