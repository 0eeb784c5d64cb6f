// X-Twilio-Signature: Base64(HMAC-SHA1(auth token, URL + sorted parameters)). The dispatcher asks for every webhook, before anything
// else believes a byte of it; `sms-routerctl signature check` asks for an explanation. It knows no account: the caller gives the tokens
// of the account that the form names. It never logs and never tells a right signature.
// Source of the rules: Twilio, "Webhooks security"; where its libraries differ, the vectors in Tests/TwilioTests decide.

import Crypto

/// What a signature is worth.
package enum SignatureVerdict: Sendable, Equatable {
    /// Right, for this form of the URL and the token at this place of the list.
    case valid(form: URLForm, tokenIndex: Int)
    case invalid

    package var isValid: Bool { self != .invalid }
}

package enum SignatureValidator {
    /// Judges the signature of a form.
    /// - Parameters:
    ///   - url: the whole URL as Twilio knows it, byte for byte; a fragment is left out.
    ///   - form: the decoded parameters; none for a request without a body.
    ///   - signature: the header's value, exactly 28 characters of padded Base64; anything else is invalid.
    ///   - tokens: all tokens of the account, tried in order, in constant time each.
    package static func validate(
        url: UnsafeRawBufferPointer, form: FormParameters, signature: UnsafeRawBufferPointer, tokens: [HMACSHA1Key]
    ) -> SignatureVerdict {
        guard let given = SHA1Digest(base64: signature) else { return .invalid }
        let parts = URLParts(url)
        return form.withSignedText { text in match(parts, text, given, tokens) }
    }

    /// Judges the signature of a JSON body: the URL alone is signed, and its `bodySHA256` must be the lower-case hexadecimal SHA-256 of
    /// the body. A URL without one is invalid, for then nothing vouches for the body.
    package static func validate(
        url: UnsafeRawBufferPointer, jsonBody: UnsafeRawBufferPointer, signature: UnsafeRawBufferPointer, tokens: [HMACSHA1Key]
    ) -> SignatureVerdict {
        guard let given = SHA1Digest(base64: signature) else { return .invalid }
        let parts = URLParts(url)
        let hashes = parts.queryValues(of: "bodySHA256")
        guard !hashes.isEmpty else { return .invalid }
        let verdict = match(parts, UnsafeRawBufferPointer(start: nil, count: 0), given, tokens)
        // The body is hashed only for someone who holds the token.
        guard verdict.isValid else { return .invalid }
        let hash = Array(Hex.encode(SHA256.hash(jsonBody)).utf8)
        let allEqual = hash.withUnsafeBytes { hash in hashes.allSatisfy { constantTimeEquals($0, hash) } }
        return allEqual ? verdict : .invalid
    }

    /// The same for texts. No header is an invalid signature.
    package static func validate(url: String, form: FormParameters, signature: String?, tokens: [HMACSHA1Key]) -> SignatureVerdict {
        withBytes(url, signature) { validate(url: $0, form: form, signature: $1, tokens: tokens) }
    }

    /// The same for texts. No header is an invalid signature.
    package static func validate(url: String, jsonBody: [UInt8], signature: String?, tokens: [HMACSHA1Key]) -> SignatureVerdict {
        withBytes(url, signature) { url, signature in
            jsonBody.withUnsafeBytes { validate(url: url, jsonBody: $0, signature: signature, tokens: tokens) }
        }
    }

    private static func withBytes(
        _ url: String, _ signature: String?, _ body: (UnsafeRawBufferPointer, UnsafeRawBufferPointer) -> SignatureVerdict
    ) -> SignatureVerdict {
        guard var signature else { return .invalid }
        var url = url
        return url.withUTF8 { url in
            signature.withUTF8 { body(UnsafeRawBufferPointer(url), UnsafeRawBufferPointer($0)) }
        }
    }

    private static func match(
        _ parts: URLParts, _ text: UnsafeRawBufferPointer, _ given: SHA1Digest, _ tokens: [HMACSHA1Key]
    ) -> SignatureVerdict {
        let verdict = parts.firstForm { form -> SignatureVerdict? in
            for (index, token) in tokens.enumerated() {
                var message = token.start()
                parts.forEachPiece(form) { message.update($0) }
                message.update(text)
                if message.finish() == given { return .valid(form: form, tokenIndex: index) }
            }
            return nil
        }
        return verdict ?? .invalid
    }
}
