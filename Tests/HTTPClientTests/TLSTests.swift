import EventLoop
import Glibc
import TestSupport
import Testing

@testable import HTTPClient

/// Against `openssl s_server` with a certificate of its own making for `localhost`.
@Suite(.enabled(if: access("/usr/bin/openssl", X_OK) == 0)) struct TLSTests {
    struct NoServer: Error {}

    @Test func aCertificateMustBeTrustedAndFitTheName() async throws {
        var pattern = Array("/tmp/sms-router-tls-XXXXXX".utf8CString)
        guard mkdtemp(&pattern) != nil else { throw NoServer() }
        let directory = String(decoding: pattern.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let key = "\(directory)/key.pem"
        let certificate = "\(directory)/cert.pem"
        defer {
            unlink(key)
            unlink(certificate)
            rmdir(directory)
        }
        let made = system(
            "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost "
                + "-addext subjectAltName=DNS:localhost -keyout \(key) -out \(certificate) 2>/dev/null")
        #expect(made == 0)
        let command = "exec timeout 60 openssl s_server -accept 127.0.0.1:0 -naccept 4 -www -cert \(certificate) -key \(key) 2>&1"
        guard let output = popen(command, "r") else { throw NoServer() }
        var port = ""
        var line = [CChar](repeating: 0, count: 512)
        while port.isEmpty, fgets(&line, 512, output) != nil {
            let text = String(decoding: line.prefix { $0 != 0 && $0 != 10 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
            if text.hasPrefix("ACCEPT "), let colon = text.lastIndex(of: ":") { port = String(text[text.index(after: colon)...]) }
        }
        let found = port
        #expect(!found.isEmpty)
        try await runOnLoop { loop in
            @LoopActor func get(_ host: String, _ client: HTTPClient) async throws -> Result<Int, HTTPClientError> {
                let endpoint = try HTTPEndpoint("https://\(host):\(found)/")
                do throws(HTTPClientError) {
                    return .success(try await client.send(HTTPClientRequest(endpoint, method: .get, deadline: .seconds(20))).status)
                } catch { return .failure(error) }
            }
            let strict = try HTTPClient(loop: loop, resolver: Resolver(loop))
            if case .failure(.tls) = try await get("localhost", strict) {} else { Issue.record("an unknown authority was trusted") }
            var configuration = HTTPClientConfiguration()
            configuration.certificateAuthoritiesFile = certificate
            let trusting = try HTTPClient(loop: loop, resolver: Resolver(loop), configuration: configuration)
            if case .failure(.tls) = try await get("127.0.0.1", trusting) {} else { Issue.record("a wrong name was accepted") }
            #expect(try await get("localhost", trusting) == .success(200))
            // The fourth connection ends the server.
            _ = try await get("127.0.0.1", strict)
            strict.close()
            trusting.close()
        }
        pclose(output)
    }
}
