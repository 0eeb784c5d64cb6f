// TLS that ends in the dispatcher (docs/tls.md): webhooks over it, a certificate renewed while connections are open, files that cannot be used.

import Glibc
import TestSupport
import Testing
import Twilio

extension SystemTests {
    @Suite struct TLSTests {
        private static let name = "sms.example.com"

        /// Where a certificate for `name` is, the router's settings for it, and what it trusts.
        private func withCertificate(_ body: (TestCertificates, [String: String]) async throws -> Void) async throws {
            var template = Array("/tmp/smsrtlsXXXXXX".utf8CString)
            let directory = try #require(mkdtemp(&template).map { String(cString: $0) })
            defer { _ = system("rm -rf '\(directory)'") }
            let certificates = try await TestCertificates.make(for: Self.name, in: directory)
            try await body(
                certificates,
                [
                    "SMS_ROUTER_TLS_LISTEN": "127.0.0.1:0", "SMS_ROUTER_TLS_CERTIFICATE": certificates.certificate,
                    "SMS_ROUTER_TLS_KEY": certificates.key,
                ])
        }

        /// What the kernel chose.
        private func port(_ running: RunningSite) throws -> Int {
            let line = try #require(running.router.log.split(separator: "\n").first { $0.contains("tls_listen=") })
            let place = try #require(line.split(separator: " ").first { $0.hasPrefix("tls_listen=") })
            return try #require(Int(place.split(separator: ":").last ?? ""))
        }

        private func connect(_ running: RunningSite, _ certificates: TestCertificates) async throws -> TLSConversation {
            try await TLSConversation.open(
                port: try port(running), name: Self.name, authority: certificates.authority, from: "127.0.0.1")
        }

        /// Signed for https, without a public URL too; several over one connection; health and metrics say when it ends.
        @Test(arguments: [true, false]) func webhooksOverTLS(_ hasPublicURL: Bool) async throws {
            try await withCertificate { certificates, environment in
                var environment = environment
                environment["SMS_ROUTER_PUBLIC_URL"] = hasPublicURL ? "https://\(Self.name)" : ""
                try await withRouter(SiteSetup(workers: 1, environment: environment)) { running in
                    let twilio = try await connect(running, certificates)
                    for number in 1...3 {
                        let ada = Person.number(number)
                        let answer = try await twilio.post(SMS(from: ada.phone, body: "over TLS \(number)"))
                        #expect(answer.status == 200 && answer.text == Expected.echo(ada, "over TLS \(number)"))
                    }
                    let forged = try await twilio.post(
                        SMS(from: Person.number(4).phone, body: "x"), signedFor: "http://\(Self.name)\(WebhookClient.path)")
                    #expect(forged.status == 403, "signed for http")
                    let health = try await running.router.health().json
                    #expect([29, 30].contains(health["certificate"]?["days_left"]?.integer))
                    let ends = try #require(try await running.router.metric("sms_router_tls_certificate_expiry_timestamp_seconds"))
                    #expect((Double(time(nil)) + 29 * 86_400...Double(time(nil)) + 30 * 86_400).contains(ends))
                }
            }
        }

        /// SIGHUP: who is connected stays so, who connects gets the new one; files that cannot be used change nothing and are told.
        @Test func aCertificateIsRenewedWithoutLosingAConnection() async throws {
            try await withCertificate { old, environment in
                var setup = environment
                setup["SMS_ROUTER_PUBLIC_URL"] = "https://\(Self.name)"
                try await withRouter(SiteSetup(workers: 1, environment: setup)) { running in
                    let open = try await connect(running, old)
                    func post(_ twilio: TLSConversation, _ number: Int) async throws -> Int {
                        try await twilio.post(SMS(from: Person.number(number).phone, body: "number \(number)")).status
                    }
                    #expect(try await post(open, 1) == 200)
                    try await withCertificate { new, _ in
                        #expect(system("cp '\(new.certificate)' '\(old.certificate)' && cp '\(new.key)' '\(old.key)'") == 0)
                        running.router.signal(SIGHUP)
                        try await eventually("new connections have the new one") {
                            let fresh = try await connect(running, new)
                            return (try? await post(fresh, 2)) == 200
                        }
                        #expect(try await post(open, 3) == 200, "the open one goes on")

                        #expect(system("echo broken > '\(old.certificate)'") == 0)
                        running.router.signal(SIGHUP)
                        try await eventually("it is told") { running.router.log.contains("the certificate cannot be used") }
                        #expect(try await post(try await connect(running, new), 4) == 200, "the last good one stays")
                        let status = try await running.router.admin("GET", "/sms-router/admin/status").json
                        #expect(status["reload_failure"]?.string?.contains("the certificate cannot be used") == true)
                    }
                }
            }
        }

        @Test func whatCannotBeUsedEndsTheStart() async throws {
            try await withCertificate { certificates, environment in
                for (key, value, word) in [
                    ("SMS_ROUTER_TLS_KEY", "", "SMS_ROUTER_TLS_KEY is not set"),
                    ("SMS_ROUTER_TLS_KEY", certificates.certificate, "the key cannot be used"),
                    ("SMS_ROUTER_TLS_CERTIFICATE", "/nonexistent.pem", "No such file or directory"),
                ] {
                    try await withSite(SiteSetup(workers: 1)) { site in
                        var wrong = environment
                        wrong[key] = value.isEmpty ? nil : value
                        let router = try site.startRouter(wrong)
                        #expect(try await router.waitForEnd() == .exited(78))
                        #expect(router.log.contains(word), "\(router.log)")
                        #expect(!router.log.contains("PRIVATE KEY"))
                    }
                }
            }
        }
    }
}
