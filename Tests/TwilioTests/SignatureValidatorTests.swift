import Crypto
import TestSupport
import Testing

@testable import Twilio

@Suite struct SignatureValidatorTests {
    static let key = HMACSHA1Key(token: "token")
    static let pairs = [(name: "MessageSid", value: "SM1"), (name: "Body", value: "hi")]

    /// What a signature is worth that was made for `signed`, when the router knows its URL as `known`.
    func verdict(signed: String, known: String) -> SignatureVerdict {
        let signature = SignedRequest.sign(url: signed, parameters: Self.pairs, token: "token")
        return SignatureValidator.validate(url: known, form: FormParameters(Self.pairs), signature: signature, tokens: [Self.key])
    }

    @Test(arguments: [
        ("https://a.example/p?q=1", "https://a.example/p?q=1", URLForm()),
        ("https://a.example/p", "https://a.example:8443/p", URLForm(port: .without)),
        ("https://a.example:443/p", "https://a.example:8443/p", URLForm(port: .standard)),
        ("https://a.example:443/p", "https://a.example/p", URLForm(port: .standard)),
        ("http://a.example:80", "http://a.example", URLForm(port: .standard)),
        ("http://a.example:80?x=:9", "http://a.example?x=:9", URLForm(port: .standard)),
        ("https://a.example/p", "https://a.example:443/p", URLForm(port: .without)),
        ("https://a.example/p", "https://u:p@a.example/p", URLForm(userInfoDropped: true)),
        ("https://a.example:443/p", "https://u:p@a.example:1/p", URLForm(port: .standard, userInfoDropped: true)),
        ("https://a.example/p", "https://u@x:p@a.example:1/p", URLForm(port: .without, userInfoDropped: true)),
        ("https://[::1]/p", "https://[::1]:8000/p", URLForm(port: .without)),
        ("https://[::1]:443/p", "https://[::1]/p", URLForm(port: .standard)),
        ("HTTPS://a.example:443/p", "HTTPS://a.example/p", URLForm(port: .standard)),
        ("https://a.example/p?q=%27%22+x", "https://a.example/p?q='\"+x", URLForm(queryEscaped: true)),
        ("https://a.example/'?q=%27", "https://a.example:1/'?q='", URLForm(port: .without, queryEscaped: true)),
        ("https://a.example/p@x:1?y=@", "https://a.example/p@x:1?y=@#rc=2", URLForm()),
        ("/only/a/path", "/only/a/path", URLForm()),
        ("", "", URLForm()),
    ]) func formOfTheURL(_ signed: String, _ known: String, _ form: URLForm) {
        #expect(verdict(signed: signed, known: known) == .valid(form: form, tokenIndex: 0))
    }

    @Test(arguments: [
        ("https://a.example/p", "http://a.example/p"),
        ("https://a.example/p", "https://a.example/p/"),
        ("https://a.example/p", "https://A.example/p"),
        ("https://a.example:8443/p", "https://a.example/p"),
        ("https://a.example:80/p", "https://a.example/p"),
        ("https://u:p@a.example/p", "https://a.example/p"),
        ("https://a.example/p?a=1&b=2", "https://a.example/p?b=2&a=1"),
        ("https://a.example/p?q=a%20b", "https://a.example/p?q=a+b"),
        ("https://evil.example/p", "https://a.example/@evil.example/p"),
    ]) func anotherURL(_ signed: String, _ known: String) {
        #expect(verdict(signed: signed, known: known) == .invalid)
    }

    @Test func everyTokenIsTriedInOrder() {
        let signature = SignedRequest.sign(url: "https://a.example/", parameters: Self.pairs, token: "new")
        let keys = ["old", "new", "new"].map { HMACSHA1Key(token: $0) }
        func judge(_ tokens: [HMACSHA1Key]) -> SignatureVerdict {
            SignatureValidator.validate(url: "https://a.example/", form: FormParameters(Self.pairs), signature: signature, tokens: tokens)
        }
        #expect(judge(keys) == .valid(form: URLForm(), tokenIndex: 1))
        #expect(judge([keys[0]]) == .invalid)
        #expect(judge([]) == .invalid)
    }

    @Test func signatureInAnotherWritingIsInvalid() {
        let right = SignedRequest.sign(url: "https://a.example/", parameters: Self.pairs, token: "token")
        let bytes = Base64.decode(right) ?? []
        let writings = [
            String(right.dropLast()), " " + right, right + " ", right + "\n", Hex.encode(bytes), "sha1=" + right, right + right,
            right.replacing("=", with: "%3D"), "",
        ]
        for writing in writings {
            #expect(
                !SignatureValidator.validate(
                    url: "https://a.example/", form: FormParameters(Self.pairs), signature: writing, tokens: [Self.key]
                ).isValid, "\(writing)")
        }
        #expect(!SignatureValidator.validate(url: "x", form: FormParameters(), signature: nil, tokens: [Self.key]).isValid)
        // The last letter before the padding carries two bits that must be zero.
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
        var valid = 0
        for letter in alphabet {
            let writing = String(right.dropLast(2)) + String(letter) + "="
            let verdict = SignatureValidator.validate(
                url: "https://a.example/", form: FormParameters(Self.pairs), signature: writing, tokens: [Self.key])
            if verdict.isValid { valid += 1 }
        }
        #expect(valid == 1)
    }

    @Test func jsonNeedsEveryHashToBeRight() {
        let body = Array("{}".utf8)
        let (url, signature) = SignedRequest.sign(url: "https://a.example/?x=1", jsonBody: body, token: "token")
        func judge(_ url: String, _ body: [UInt8], _ signature: String) -> Bool {
            SignatureValidator.validate(url: url, jsonBody: body, signature: signature, tokens: [Self.key]).isValid
        }
        #expect(judge(url, body, signature))
        #expect(!judge(url, Array("{} ".utf8), signature))
        #expect(!judge(url, [], signature))
        let doubled = url + "&bodySHA256=" + String(repeating: "0", count: 64)
        #expect(!judge(doubled, body, SignedRequest.sign(url: doubled, parameters: [], token: "token")))
        for name in [
            "https://a.example/", "https://a.example/?bodySHA256", "https://a.example/?bodySHA256=", "https://a.example/?bodysha256=0",
        ] {
            #expect(!judge(name, body, SignedRequest.sign(url: name, parameters: [], token: "token")))
        }
        let (emptyURL, emptySignature) = SignedRequest.sign(url: "https://a.example/", jsonBody: [], token: "token")
        #expect(judge(emptyURL, [], emptySignature))
    }

    @Test func signedTextIsSortedAndDistinct() throws {
        let form = try FormDecoder.decode("b=2&a=9&b=10&b=2&B=0&a=&ab=x&=n&long_name_1=p&long_name_0=q&long_name=r")
        let text = form.withSignedText { String(decoding: $0, as: UTF8.self) }
        #expect(text == "nB0aa9abxb10b2long_namerlong_name_0qlong_name_1p")
    }

    @Test func orderIsThatOfBytesForAnyNumberOfParameters() {
        var generator = SplitMix(seed: 3)
        for count in [0, 1, 2, 30, 48, 49, 200] {
            let pairs = (0..<count).map { _ in
                (
                    name: String(
                        (0..<Int.random(in: 0...10, using: &generator)).map { _ in "abA_é".randomElement(using: &generator) ?? "x" }),
                    value: String(Int.random(in: 0...3, using: &generator))
                )
            }
            var expected: [UInt8] = []
            let sorted = pairs.map { (Array($0.name.utf8), Array($0.value.utf8)) }.sorted {
                $0.0 == $1.0 ? $0.1.lexicographicallyPrecedes($1.1) : $0.0.lexicographicallyPrecedes($1.0)
            }
            for (index, pair) in sorted.enumerated() where index == 0 || sorted[index - 1] != pair {
                expected += pair.0 + pair.1
            }
            #expect(FormParameters(pairs).withSignedText { Array($0) } == expected)
        }
    }

    @Test func explanationShowsWhatWasTried() throws {
        let form = try FormDecoder.decode("b=2&a=1")
        let signature = SignedRequest.sign(url: "https://h:443/p", form: form, key: Self.key)
        let explanation = SignatureValidator.explain(url: "https://h:81/p#f", form: form, signature: signature, tokens: [Self.key])
        #expect(explanation.verdict == .valid(form: URLForm(port: .standard), tokenIndex: 0))
        #expect(explanation.attempts.map(\.signedText) == ["https://h:81/pa1b2", "https://h/pa1b2", "https://h:443/pa1b2"])
        #expect(explanation.attempts.map(\.form.description) == ["as is", "without port", "with the scheme's standard port"])
        #expect(explanation.remark == nil)
        #expect(SignatureValidator.explain(url: "u", form: form, signature: "abc", tokens: [Self.key]).remark != nil)
        #expect(SignatureValidator.explain(url: "u", jsonBody: [], signature: signature, tokens: [Self.key]).remark != nil)
    }

    @Test func contentTypes() {
        #expect(WebhookContentType(header: "application/x-www-form-urlencoded; charset=UTF-8") == .form)
        #expect(WebhookContentType(header: " Application/X-WWW-Form-Urlencoded") == .form)
        #expect(WebhookContentType(header: "application/json;charset=utf-8") == .json)
        #expect(WebhookContentType(header: nil) == .form)
        #expect(WebhookContentType(header: "text/plain") == .other)
        #expect(WebhookContentType(header: "application/jsonp") == .other)
    }
}
