// Numbers as the database compares them. One place, so that every command normalises alike.

import Operations
import PhoneNumbers

/// The E.164 form of a number, as people write it in `region`; nil when it is none.
func phoneForm(_ text: String, region: String) -> String? { PhoneNumbers.e164(text, region: region) }

/// A person's address as the inbox has it, from what somebody wrote; nil when it is none.
func addressForm(_ text: String, region: String) -> String? { Operations.addressForm(text, region: region) }

/// Two letters of the country of a number in E.164; nil when the library knows none.
func regionOf(_ number: String) -> String? { PhoneNumbers.region(ofE164: number) }
