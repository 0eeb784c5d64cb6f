// Numbers as the database compares them. One place, so that every command normalises alike.

import PhoneNumbers

/// The E.164 form of a number, as people write it in `region`; nil when it is none.
func phoneForm(_ text: String, region: String) -> String? { PhoneNumbers.e164(text, region: region) }
