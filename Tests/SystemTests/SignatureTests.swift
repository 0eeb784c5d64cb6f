import Crypto
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
    }
}
