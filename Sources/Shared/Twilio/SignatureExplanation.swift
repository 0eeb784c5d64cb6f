// What `sms-routerctl signature check` shows: each form of the URL that was tried and exactly what would have been signed. For a
// person's eyes: it holds the whole text of the message, so it never goes to a log. It tells no right signature.

import Crypto

/// The judgement of one signature with its reasons.
package struct SignatureExplanation: Sendable {
    /// One form of the URL.
    package struct Attempt: Sendable {
        package let form: URLForm
        /// The URL in that form.
        package let url: String
        /// URL and sorted parameters: what the HMAC is made over. What is not UTF-8 shows as U+FFFD.
        package let signedText: String
    }

    package let verdict: SignatureVerdict
    /// All forms in the order in which they are tried, also those behind the one that matched.
    package let attempts: [Attempt]
    /// Why it is invalid, where the reason is not simply another URL, token or parameter.
    package let remark: String?
}

extension SignatureValidator {
    /// Explains the signature of a form.
    package static func explain(url: String, form: FormParameters, signature: String?, tokens: [HMACSHA1Key]) -> SignatureExplanation {
        SignatureExplanation(
            verdict: validate(url: url, form: form, signature: signature, tokens: tokens), attempts: attempts(url, form),
            remark: shapeRemark(signature, tokens))
    }

    /// Explains the signature of a JSON body.
    package static func explain(url: String, jsonBody: [UInt8], signature: String?, tokens: [HMACSHA1Key]) -> SignatureExplanation {
        var remark = shapeRemark(signature, tokens)
        if remark == nil {
            var url = url
            remark = url.withUTF8 { bytes in
                let parts = URLParts(UnsafeRawBufferPointer(bytes))
                let given = parts.queryValues(of: "bodySHA256").map { String(decoding: $0, as: UTF8.self) }
                let actual = Hex.encode(SHA256.hash(jsonBody))
                if given.isEmpty { return "a JSON body needs bodySHA256 in the query of the URL" }
                return given.allSatisfy { $0 == actual } ? nil : "bodySHA256 is not the body's: that is \(actual)"
            }
        }
        return SignatureExplanation(
            verdict: validate(url: url, jsonBody: jsonBody, signature: signature, tokens: tokens),
            attempts: attempts(url, FormParameters()), remark: remark)
    }

    private static func attempts(_ url: String, _ form: FormParameters) -> [SignatureExplanation.Attempt] {
        var url = url
        return url.withUTF8 { bytes in
            form.withSignedText { text in
                let parts = URLParts(UnsafeRawBufferPointer(bytes))
                var attempts: [SignatureExplanation.Attempt] = []
                _ = parts.firstForm { form -> Void? in
                    var tried: [UInt8] = []
                    parts.forEachPiece(form) { tried.append(contentsOf: $0) }
                    attempts.append(
                        SignatureExplanation.Attempt(
                            form: form, url: String(decoding: tried, as: UTF8.self),
                            signedText: String(decoding: tried + Array(text), as: UTF8.self)))
                    return nil
                }
                return attempts
            }
        }
    }

    private static func shapeRemark(_ signature: String?, _ tokens: [HMACSHA1Key]) -> String? {
        guard let signature else { return "there is no X-Twilio-Signature" }
        if Array(signature.utf8).withUnsafeBytes({ SHA1Digest(base64: $0) }) == nil {
            return "the signature is not the padded Base64 of 20 bytes (28 characters)"
        }
        return tokens.isEmpty ? "there is no auth token for this account" : nil
    }
}
