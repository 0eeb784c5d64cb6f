// Signs a webhook as Twilio does: for `sms-routerctl send` and `loadtest`, the stand-in of Twilio, and tests. The router itself only
// checks signatures, it makes none.

import Crypto

package enum SignedRequest {
    /// The header's value for a form. The URL is signed as it is, without a fragment.
    package static func sign(url: String, parameters: [(name: String, value: String)], token: String) -> String {
        sign(url: url, form: FormParameters(parameters), key: HMACSHA1Key(token: token))
    }

    /// The same with a key made before: for a load generator.
    package static func sign(url: String, form: FormParameters, key: HMACSHA1Key) -> String {
        var url = url
        return url.withUTF8 { url in
            form.withSignedText { text in
                var message = key.start()
                message.update(URLParts(UnsafeRawBufferPointer(url)).text)
                message.update(text)
                return message.finish().base64
            }
        }
    }

    /// The URL with the body's hash added to its query, and the signature, for a JSON body.
    package static func sign(url: String, jsonBody: [UInt8], token: String) -> (url: String, signature: String) {
        let full = url + (url.utf8.contains(UInt8(ascii: "?")) ? "&" : "?") + "bodySHA256=" + Hex.encode(SHA256.hash(jsonBody))
        return (full, sign(url: full, parameters: [], token: token))
    }
}
