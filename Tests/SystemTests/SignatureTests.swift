import Crypto
import Glibc
import JSON
import Processes
import TestSupport
import Testing
import Twilio

extension SystemTests {
    /// Twilio's signature as the whole program judges it: over HTTP, and on the command line.
    @Suite struct SignatureTests {
        private static let key = HMACSHA1Key(token: Credentials.authToken)

        /// A vector's parameters as one of our own messages: its account and SID replaced or added, everything else as it is.
        private static func form(_ vector: SignatureVector, sid: String) -> [UInt8] {
            let kept = (vector.form ?? "").split(separator: "&", omittingEmptySubsequences: false).filter {
                !$0.hasPrefix("AccountSid=") && !$0.hasPrefix("MessageSid=")
            }
            return Array((kept.joined(separator: "&") + "&AccountSid=\(Credentials.account)&MessageSid=\(sid)").utf8)
        }

        private static func json(_ vector: SignatureVector, sid: String) -> [UInt8] {
            let members = (try? JSONValue.parse(Array((vector.json ?? "").utf8)))?.object ?? []
            var writer = JSONWriter()
            writer.beginObject()
            writer.member("AccountSid", Credentials.account)
            writer.member("MessageSid", sid)
            for member in members where member.key != "AccountSid" && member.key != "MessageSid" {
                writer.key(member.key)
                writer.value(member.value)
            }
            writer.endObject()
            return writer.bytes
        }

        /// The vector's query at the router's path, without what a JSON body's hash needs. What no request line can hold is escaped.
        private static func target(_ vector: SignatureVector) -> String {
            let url = vector.url.prefix { $0 != "#" }
            guard let question = url.firstIndex(of: "?") else { return WebhookClient.path }
            let query = url[url.index(after: question)...].split(separator: "&").filter { !$0.hasPrefix("bodySHA256=") }
            guard !query.isEmpty else { return WebhookClient.path }
            return query.joined(separator: "&").utf8.reduce(into: WebhookClient.path + "?") { target, byte in
                let isPlain = (0x21...0x7E).contains(byte) && !"\"<>`".utf8.contains(byte)
                target += isPlain ? String(Unicode.Scalar(byte)) : "%" + Hex.encode([byte]).uppercased()
            }
        }

        @Test func everyVectorOverHTTP() async throws {
            try await withRouter(SiteSetup(workers: 1)) { running in
                let webhooks = running.webhooks
                for (number, vector) in signatureVectors.enumerated() {
                    let sid = "SM" + Hex.encode(SHA256.hash(Array("vector \(number)".utf8))).prefix(32)
                    let isJSON = vector.json != nil
                    let body = isJSON ? Self.json(vector, sid: sid) : Self.form(vector, sid: sid)
                    let path = Self.target(vector)
                    let (url, signature) =
                        isJSON
                        ? SignedRequest.sign(url: webhooks.url(path), jsonBody: body, token: Credentials.authToken)
                        : (
                            webhooks.url(path),
                            SignedRequest.sign(url: webhooks.url(path), form: try FormDecoder.decode(body), key: Self.key)
                        )
                    let target = String(url.dropFirst("http://127.0.0.1:\(running.site.port)".count))
                    let type = ("Content-Type", isJSON ? "application/json" : "application/x-www-form-urlencoded")
                    let signed = try await running.router.ask("POST", target, [type, ("X-Twilio-Signature", signature)], body: body)
                    #expect(signed.status == 200, "\(vector.name), signed for this router: \(signed.text)")
                    // Its own signature is for another URL and another token.
                    guard let own = vector.signature else { continue }
                    let foreign = try await running.router.ask("POST", target, [type, ("X-Twilio-Signature", own)], body: body)
                    #expect(foreign.status == 403, "\(vector.name) with its own signature")
                }
                #expect(try await running.sql("select count(*) from sms_router_inbox") == String(signatureVectors.count))
            }
        }

        @Test func everyVectorOnTheCommandLine() async throws {
            for vector in signatureVectors {
                let type = vector.json == nil ? "application/x-www-form-urlencoded" : "application/json"
                let result = try await Programs.run(
                    "sms-routerctl",
                    ["signature", "check", "--url", vector.url, "--signature=\(vector.signature ?? "")", "--content-type", type],
                    ["TWILIO_AUTH_TOKEN": vector.token], input: vector.form ?? vector.json ?? "")
                #expect(result.end == .exited(vector.isValid ? 0 : 1), "\(vector.name): \(result.output)\(result.errors)")
                #expect(result.output.hasPrefix(vector.isValid ? "valid" : "not valid"), "\(vector.name)")
                #expect(
                    !(result.output + result.errors).contains(vector.token) || vector.token == "12345", "\(vector.name) shows its token")
            }
        }

        /// Broken copies of a good request, thousands of them: none passes that says anything else, and nothing falls over.
        @Test func mutatedRequests() async throws {
            try await withRouter(SiteSetup(workers: 1)) { running in
                let webhooks = running.webhooks
                let ada = Person.number(1)
                let pids = try await running.router.workers().map(\.pid)
                let original = SMS(
                    from: ada.phone, body: "What's the weather like tomorrow?", more: [("MediaUrl0", "https://x.example/ä b")])
                let form = FormEncoder.encode(original.parameters())
                let path = WebhookClient.path + "?a=1&b=two"
                let signature = SignedRequest.sign(url: webhooks.url(path), form: try FormDecoder.decode(form), key: Self.key)
                let port = running.site.port
                let passed = try await together(4) { number in
                    var generator = SplitMix(seed: UInt64(number + 1))
                    var passed: [String] = []
                    let conversation = HTTPConversation(port: port)
                    for _ in 0..<2500 {
                        var (target, body, header) = (Array(path.utf8), form, Array(signature.utf8))
                        for _ in 0...Int.random(in: 0...2, using: &generator) {
                            switch Int.random(in: 0..<10, using: &generator) {
                            case 0..<6: mutate(&body, &generator)
                            case 6..<8: mutate(&target, &generator, keeping: "\r\n \0")
                            default: mutate(&header, &generator, keeping: "\r\n\0")
                            }
                        }
                        var request = Array("POST ".utf8) + target
                        request += Array(" HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/x-www-form-urlencoded\r\n".utf8)
                        request +=
                            Array("Content-Length: \(body.count)\r\nX-Twilio-Signature: ".utf8) + header + Array("\r\n\r\n".utf8) + body
                        let answer = try conversation.exchange(request)
                        guard answer.status == 200 || answer.status == 204 else {
                            guard (400..<500).contains(answer.status) else {
                                throw NoAnswer(description: "\(answer.status) \(answer.text)")
                            }
                            continue
                        }
                        let isSame =
                            try signedText(target, body) == signedText(Array(path.utf8), form)
                            && trimmed(header) == Array(signature.utf8)
                        if !isSame { passed.append(String(decoding: request, as: UTF8.self)) }
                    }
                    return passed
                }
                for request in passed.flatMap({ $0 }) { Issue.record("passed: \(request)") }
                #expect(try await running.router.workers().map(\.pid) == pids)
                let fine = SMS(from: ada.phone, body: "still there?")
                #expect(try await running.post(fine).text == Expected.echo(ada, "still there?"))
                // Copies that mean the same are one message.
                let rows = try await running.sql("select distinct message_sid from sms_router_inbox where message_sid <> '\(fine.sid)'")
                #expect(rows.isEmpty || rows == original.sid)
            }
        }
    }
}

/// The URL up to its fragment and the sorted parameters: what Twilio signs.
private func signedText(_ target: [UInt8], _ body: [UInt8]) throws -> [UInt8] {
    let form = try FormDecoder.decode(body)
    let pairs = Set((0..<form.count).map { [Array(form.name(at: $0)), Array(form.value(at: $0))] })
    let sorted = pairs.sorted { left, right in
        left[0] == right[0] ? left[1].lexicographicallyPrecedes(right[1]) : left[0].lexicographicallyPrecedes(right[0])
    }
    return target.prefix { $0 != UInt8(ascii: "#") } + sorted.flatMap { $0[0] + $0[1] }
}

private func trimmed(_ header: [UInt8]) -> [UInt8] {
    let blank: Set<UInt8> = [0x20, 0x09]
    return Array(header.drop { blank.contains($0) }.reversed().drop { blank.contains($0) }.reversed())
}

/// One change of one place, with a liking for what parsers stumble over.
private func mutate(_ bytes: inout [UInt8], _ generator: inout SplitMix, keeping forbidden: String = "") {
    let interesting = Array("&=+%#?:@/'\"\0\n aZ09\u{ff}".utf8).filter { !forbidden.utf8.contains($0) }
    var byte = interesting.randomElement(using: &generator) ?? 0
    if Bool.random(using: &generator) { byte = .random(in: 0x21...0x7E, using: &generator) }
    guard !bytes.isEmpty else { return bytes.append(byte) }
    let place = Int.random(in: 0..<bytes.count, using: &generator)
    switch Int.random(in: 0..<5, using: &generator) {
    case 0: bytes[place] = byte
    case 1: bytes.insert(byte, at: place)
    case 2: bytes.remove(at: place)
    case 3: bytes.removeLast(bytes.count - max(1, place))
    default:
        let end = min(bytes.count, place + Int.random(in: 1...20, using: &generator))
        bytes.insert(contentsOf: Array(bytes[place..<end]), at: Int.random(in: 0...bytes.count, using: &generator))
    }
}

/// Random, and the same in every run.
private struct SplitMix: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
