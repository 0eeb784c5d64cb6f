// Numbers as the database compares them. One place, so that every command normalises alike.

/// The E.164 form of a number, as people write it in `region`; nil when it is none.
func phoneForm(_ text: String, region: String) -> String? {
    let digits = text.dropFirst()
    return text.hasPrefix("+") && (8...15).contains(digits.utf8.count) && digits.utf8.allSatisfy { (48...57).contains($0) } ? text : nil
}
