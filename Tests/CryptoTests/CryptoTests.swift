import Testing

@testable import Crypto

@Suite struct HMACSHA1Tests {
    /// RFC 2202 §3, all seven cases.
    static let vectors: [(key: [UInt8], data: [UInt8], digest: String)] = [
        (Array(repeating: 0x0b, count: 20), Array("Hi There".utf8), "b617318655057264e28bc0b6fb378c8ef146be00"),
        (Array("Jefe".utf8), Array("what do ya want for nothing?".utf8), "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79"),
        (Array(repeating: 0xaa, count: 20), Array(repeating: 0xdd, count: 50), "125d7342b9ac11cd91a39af48aa17b4f63f175d3"),
        (Array(1...25), Array(repeating: 0xcd, count: 50), "4c9007f4026250c6bc8414f9bf50c86c2d7235da"),
        (Array(repeating: 0x0c, count: 20), Array("Test With Truncation".utf8), "4c1a03424b55e07fe7f27be1d58bb9324a9a5a04"),
        (
            Array(repeating: 0xaa, count: 80), Array("Test Using Larger Than Block-Size Key - Hash Key First".utf8),
            "aa4ae5e15272d00e95705637ce8a3b55ed402112"
        ),
        (
            Array(repeating: 0xaa, count: 80),
            Array("Test Using Larger Than Block-Size Key and Larger Than One Block-Size Data".utf8),
            "e8e99d0f45237d786d6bbaa7965c7808bbff1a91"
        ),
    ]

    @Test(arguments: vectors.indices) func publishedVector(_ index: Int) {
        let vector = Self.vectors[index]
        let key = HMACSHA1Key(key: vector.key)
        #expect(Hex.encode(key.digest(vector.data).bytes) == vector.digest)
        #expect(Hex.encode(key.digest(vector.data).bytes) == vector.digest, "a key serves any number of messages")
    }

    @Test func piecesOfAnySizeGiveTheSameDigest() {
        let data = (0..<300).map { UInt8(truncatingIfNeeded: $0 &* 7) }
        let key = HMACSHA1Key(token: "12345")
        let whole = key.digest(data)
        for cut in 0...data.count {
            var message = key.start()
            data.withUnsafeBytes {
                message.update(UnsafeRawBufferPointer(rebasing: $0[..<cut]))
                message.update(UnsafeRawBufferPointer(rebasing: $0[cut...]))
            }
            #expect(message.finish() == whole)
        }
    }

    @Test func digestReadsBackFromItsBase64Only() {
        let digest = HMACSHA1Key(token: "k").digest(Array("x".utf8))
        func read(_ text: String) -> SHA1Digest? { Array(text.utf8).withUnsafeBytes { SHA1Digest(base64: $0) } }
        #expect(read(digest.base64) == digest)
        #expect(digest.base64.count == 28)
        #expect(read(String(digest.base64.dropLast())) == nil)
        #expect(read(digest.base64 + "====") == nil)
        #expect(read(Hex.encode(digest.bytes)) == nil)
        #expect(read("") == nil)
        #expect(read(Base64.encode(digest.bytes + [0])) == nil)
        #expect(read(Base64.encode(Array(digest.bytes.dropLast()))) == nil)
    }

    @Test func keyShowsNothingOfItself() {
        let key = HMACSHA1Key(token: "secret")
        #expect("\(key)" == "HMACSHA1Key(…)")
        var dumped = ""
        dump(key, to: &dumped)
        #expect(!dumped.contains("words"))
    }
}

@Suite struct SHA256Tests {
    /// FIPS 180-4's examples and the hash of nothing.
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
    ]) func publishedVector(_ text: String, _ digest: String) {
        #expect(Hex.encode(SHA256.hash(Array(text.utf8))) == digest)
    }

    @Test func millionLetters() {
        let letters = [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000)
        #expect(Hex.encode(SHA256.hash(letters)) == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
    }
}

@Suite struct TextCodecTests {
    /// RFC 4648 §10.
    @Test(arguments: [
        ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
    ]) func base64Vector(_ plain: String, _ text: String) {
        #expect(Base64.encode(Array(plain.utf8)) == text)
        #expect(Base64.decode(text) == Array(plain.utf8))
    }

    @Test func base64RoundTripOfEveryByte() {
        for length in 0..<40 {
            let bytes = (0..<length).map { UInt8(truncatingIfNeeded: 255 &- $0 &* 37) }
            #expect(Base64.decode(Base64.encode(bytes)) == bytes)
        }
    }

    @Test(arguments: ["Zg", "Zg=", "Zh==", "Zm9=", "Z===", "====", "Zg==Zg==", "Zm 9", "Zm9v\n", "Zm9-", "Zm9_", "=m9v", "Zm8=Zm9v"])
    func base64Refuses(_ text: String) {
        #expect(Base64.decode(text) == nil)
    }

    @Test func hex() {
        #expect(Hex.encode([0, 0x1f, 0xa9, 0xff]) == "001fa9ff")
        #expect(Hex.decode("001fA9Ff") == [0, 0x1f, 0xa9, 0xff])
        #expect(Hex.decode("0") == nil)
        #expect(Hex.decode("0g") == nil)
        #expect(Hex.decode("") == [])
    }

    @Test func uuid() {
        let first = RandomUUID()
        #expect(first.text.count == 36)
        #expect(Array(first.text)[14] == "4")
        #expect("89ab".contains(Array(first.text)[19]))
        #expect(UUIDText.decode(first.text) == first.bytes)
        #expect(UUIDText.encode(Array(0..<16)) == "00010203-0405-0607-0809-0a0b0c0d0e0f")
        #expect(UUIDText.decode("00010203-0405-0607-0809-0A0B0C0D0E0F") == Array(0..<16))
        #expect(UUIDText.decode("000102030405060708090a0b0c0d0e0f") == nil)
        #expect(UUIDText.decode("00010203-0405-0607-08090-a0b0c0d0e0f") == nil)
        #expect(Set((0..<1000).map { _ in RandomUUID().text }).count == 1000)
    }

    @Test func random() {
        #expect(randomBytes(0) == [])
        #expect(randomBytes(1000).count == 1000)
        #expect(randomBytes(32) != randomBytes(32))
    }

    @Test func constantTime() {
        #expect(constantTimeEquals([1, 2, 3], [1, 2, 3]))
        #expect(!constantTimeEquals([1, 2, 3], [1, 2, 4]))
        #expect(!constantTimeEquals([1, 2, 3], [1, 2]))
        #expect(constantTimeEquals([] as [UInt8], []))
        #expect(constantTimeEquals("token", "token"))
        #expect(!constantTimeEquals("token", "Token"))
    }
}
