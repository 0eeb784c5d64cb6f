import Crypto
import TestSupport
import Testing

@testable import Twilio

extension SignatureVector: CustomTestStringConvertible {
    package var testDescription: String { name }
}

@Suite struct SignatureVectorTests {
    static func judge(_ vector: SignatureVector, tokens: [HMACSHA1Key]) throws -> SignatureVerdict {
        if let json = vector.json {
            return SignatureValidator.validate(
                url: vector.url, jsonBody: Array(json.utf8), signature: vector.signature, tokens: tokens)
        }
        return SignatureValidator.validate(
            url: vector.url, form: try FormDecoder.decode(vector.form ?? ""), signature: vector.signature, tokens: tokens)
    }

    @Test func thereAreAllOfThem() {
        #expect(signatureVectors.count == 65)
        #expect(Set(signatureVectors.map(\.name)).count == 65)
    }

    @Test(arguments: signatureVectors) func verdict(_ vector: SignatureVector) throws {
        #expect(try Self.judge(vector, tokens: [HMACSHA1Key(token: vector.token)]).isValid == vector.isValid)
    }
}
