import Crypto
import TestSupport
import Testing

@testable import Twilio

/// A hundred thousand broken copies of the valid vectors: nothing crashes, and what passes means the same as the original.
@Suite struct MutatedRequestTests {
    @Test(arguments: [1, 2, 3, 4] as [UInt64]) func mutatedRequests(_ seed: UInt64) throws {
        let valid = signatureVectors.filter(\.isValid)
        let keys = Dictionary(uniqueKeysWithValues: Set(valid.map(\.token)).map { ($0, HMACSHA1Key(token: $0)) })
        var generator = SplitMix(seed: seed)
        var passed = 0
        let rounds = Slowness.rounds(25_000)
        for round in 0..<rounds {
            let original = valid[round % valid.count]
            guard let key = keys[original.token] else { continue }
            var url = Array(original.url.utf8)
            var body = Array((original.form ?? original.json ?? "").utf8)
            var signature = Array((original.signature ?? "").utf8)
            for _ in 0...Int.random(in: 0...2, using: &generator) {
                switch Int.random(in: 0..<10, using: &generator) {
                case 0..<6: mutate(&body, &generator)
                case 6..<8: mutate(&url, &generator)
                default: mutate(&signature, &generator)
                }
            }
            let verdict = judge(url, body, signature, isJSON: original.json != nil, key)
            guard verdict.isValid else { continue }
            passed += 1
            let same = try meansTheSame(original, url, body, signature)
            #expect(same, "\(original.name): \(String(decoding: url, as: UTF8.self)) \(String(decoding: body, as: UTF8.self))")
        }
        #expect(passed < rounds / 10, "almost every mutation must change the meaning")
    }

    private func judge(_ url: [UInt8], _ body: [UInt8], _ signature: [UInt8], isJSON: Bool, _ key: HMACSHA1Key) -> SignatureVerdict {
        url.withUnsafeBytes { url in
            signature.withUnsafeBytes { signature in
                if isJSON {
                    return body.withUnsafeBytes {
                        SignatureValidator.validate(url: url, jsonBody: $0, signature: signature, tokens: [key])
                    }
                }
                guard let form = try? FormDecoder.decode(body) else { return .invalid }
                return SignatureValidator.validate(url: url, form: form, signature: signature, tokens: [key])
            }
        }
    }

    /// Whether signature and signed text are the original's: the URL up to its fragment in some form, and the same sorted parameters
    /// (which says nothing about where one ends and the next begins: that is Twilio's algorithm).
    private func meansTheSame(_ original: SignatureVector, _ url: [UInt8], _ body: [UInt8], _ signature: [UInt8]) throws -> Bool {
        guard signature == Array((original.signature ?? "").utf8) else { return false }
        if let json = original.json, body != Array(json.utf8) { return false }
        func texts(_ url: [UInt8], _ form: FormParameters) -> Set<[UInt8]> {
            url.withUnsafeBytes { bytes in
                let parts = URLParts(bytes)
                var texts: Set<[UInt8]> = []
                _ = parts.firstForm { tried -> Void? in
                    var text: [UInt8] = []
                    parts.forEachPiece(tried) { text.append(contentsOf: $0) }
                    form.withSignedText { text.append(contentsOf: $0) }
                    texts.insert(text)
                    return nil
                }
                return texts
            }
        }
        let before = texts(Array(original.url.utf8), try FormDecoder.decode(original.form ?? ""))
        let after = texts(url, original.json == nil ? try FormDecoder.decode(body) : FormParameters())
        return !before.isDisjoint(with: after)
    }
}
