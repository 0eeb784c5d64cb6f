import Testing

@testable import Crypto

@Suite struct PrivacyKeyTests {
    private static let secret = "0123456789abcdef0123456789abcdef"

    /// It is HMAC-SHA256, as the module has it from RFC 4231's vectors, cut to 128 bits; also of a key that is longer than a block.
    @Test(arguments: [secret, String(repeating: secret, count: 3)]) func itIsHMAC(_ secret: String) {
        let key = PrivacyKey(secret)
        func hmac(_ text: String) -> [UInt8] { Array(HMACSHA256.digest(key: Array(secret.utf8), Array(text.utf8)).prefix(16)) }
        #expect(key.person("+14155550101") == "#" + Hex.encode(hmac("person\0+14155550101")))
        #expect(key.subject("SM1") == "#" + Hex.encode(hmac("subject\0SM1")))
        #expect(key.message(account: "AC1", sid: "SM1") == hmac("message\0AC1\0SM1"))
        #expect(key.check == hmac("check"))
    }

    @Test func differentThingsAndKeysHaveDifferentHashes() {
        let (key, other) = (PrivacyKey(Self.secret), PrivacyKey(Self.secret + "0"))
        #expect(key.check != other.check && key.person("+1") != other.person("+1"))
        #expect(key.person("SM1") != key.subject("SM1"))
        #expect(key.message(account: "AC1", sid: "2SM") != key.message(account: "AC12", sid: "SM"))
    }
}
