// `doctor` beside a running router: nothing wrong where nothing is, and each thing named where something is.

import Crypto
import Glibc
import JSON
import Processes
import TestSupport
import Testing

extension SystemTests {
    @Suite struct DoctorTests {
        private static let tollFree = "+18005550100"
        private static let local = "+14155550190"
        private static let lasting = ["fsync=on", "full_page_writes=on"]

        private struct Finding: Sendable {
            var check: String
            var verdict: String
            var detail: String
            var mend: String
        }

        private func doctor(_ site: Site, _ arguments: [String] = [], _ changes: [String: String] = [:]) async throws -> (
            end: ChildExit, findings: [Finding]
        ) {
            let result = try await Programs.run(
                "sms-routerctl", ["doctor", "--json"] + arguments, site.environment.merging(changes) { $1 })
            for secret in Credentials.all { #expect(!(result.output + result.errors).contains(secret)) }
            let json = try JSONValue.parse(Array(result.output.utf8)).array ?? []
            return (
                result.end,
                json.map {
                    Finding(
                        check: $0["check"]?.string ?? "", verdict: $0["verdict"]?.string ?? "", detail: $0["detail"]?.string ?? "",
                        mend: $0["mend"]?.string ?? "")
                }
            )
        }

        private func expect(
            _ findings: [Finding], _ check: String, _ verdict: String, _ detail: String, mend: String = "",
            sourceLocation: SourceLocation = #_sourceLocation
        ) {
            #expect(
                findings.contains {
                    $0.check == check && $0.verdict == verdict && $0.detail.contains(detail) && (mend.isEmpty || $0.mend.contains(mend))
                },
                "\(check): \(detail) among \(findings.filter { $0.verdict != "ok" || $0.check == check })", sourceLocation: sourceLocation)
        }

        /// What Twilio has of two numbers, as it should be.
        private func directory(
            _ site: Site, hook: String? = nil, verification: String = "TWILIO_APPROVED", campaign: String = "VERIFIED", others: Int = 0
        ) -> String {
            let base = site.url + "/sms-router/webhook"
            let hook = hook ?? base + "/sms"
            let more = (0..<others).map {
                #"{"sid":"PN\#(10_000 + $0)","phone_number":"+1503555\#(1000 + $0)","sms_url":"https://shop.example/"},"#
            }.joined()
            return """
                {"numbers":[\(more){"sid":"PN1","phone_number":"\(Self.tollFree)","sms_url":"\(hook)","sms_fallback_url":"\(base)/fallback"},
                {"sid":"PN2","phone_number":"\(Self.local)","sms_url":"https://old.example/","sms_method":"GET"}],
                "services":[{"sid":"MG00000000000000000000000000000001","friendly_name":"People","inbound_request_url":"\(base)/sms#rc=3&rp=all",
                "fallback_url":"https://other.example/fallback","numbers":["PN2"],"campaigns":[{"campaign_status":"\(campaign)"}]}],
                "verifications":[{"tollfree_phone_number_sid":"PN1","status":"\(verification)"}]}
                """
        }

        private func numbers(_ site: Site) async throws {
            try await site.sql("insert into sms_router_numbers (number) values ('\(Self.tollFree)'), ('\(Self.local)')")
        }

        @Test func nothingIsWrong() async throws {
            var setup = SiteSetup(ownServer: true, serverSettings: Self.lasting)
            setup.environment["TWILIO_PHONE_NUMBER"] = Self.tollFree
            try await withRouterAndTwilio(setup) { running, twilio in
                let site = running.site
                try await numbers(site)
                // More numbers than a page has; ours are on the last one.
                try await twilio.directory(directory(site, others: 450))
                let (end, findings) = try await doctor(site, ["--twilio"])
                let failed = findings.filter { $0.verdict == "failed" }
                #expect(end == .exited(0) && failed.isEmpty, "\(failed)")
                for check in [
                    "settings", "database", "router", "workers", "disk space", "file limits", "listen queue", "control socket", "listening",
                    "signature, local", "public URL", "indexes", "triggers", "transactions", "replication", "clock", "twilio account",
                    "twilio \(Self.tollFree)",
                    "twilio \(Self.local)",
                ] {
                    #expect(findings.contains { $0.check == check && $0.verdict == "ok" }, "\(check): \(findings)")
                }
                expect(findings, "twilio account", "ok", "452 numbers")
                // It has asked, and left nothing behind.
                #expect(try await site.sql("select count(*) from sms_router_inbox") == "0")
                #expect(try await site.sql("select count(*) from sms_usage_logs") == "0")
                let plain = try await site.control("doctor")
                #expect(
                    plain.end == .exited(0) && plain.output.contains("✓ signature, local") && !plain.output.contains("twilio +"), "\(plain)"
                )
            }
        }

        @Test func aDeploymentWithMistakes() async throws {
            let setup = SiteSetup(ownServer: true, serverSettings: Self.lasting)
            try await withRouterAndTwilio(setup) { running, twilio in
                let site = running.site
                try await numbers(site)
                try await twilio.directory(
                    directory(site, hook: "http://127.0.0.1:1/sms-router/webhook/sms", verification: "TWILIO_REJECTED", campaign: "FAILED"))
                try await site.sql("drop index sms_router_inbox_talk")
                try await site.sql("alter table users disable trigger sms_router_updated")
                // Whoever reads these settings knows the router by another URL than the router does.
                let (end, findings) = try await doctor(site, ["--twilio"], ["SMS_ROUTER_PUBLIC_URL": "http://localhost:\(site.port)"])
                #expect(end == .exited(1))
                expect(
                    findings, "signature, local", "failed", "it takes what is signed for http://127.0.0.1:\(site.port)",
                    mend: "SMS_ROUTER_PUBLIC_URL=http://localhost")
                expect(findings, "public URL", "failed", "takes itself for http://127.0.0.1:\(site.port)")
                expect(
                    findings, "indexes", "failed", "sms_router_inbox_talk on sms_router_inbox is missing",
                    mend: "create index concurrently sms_router_inbox_talk")
                expect(
                    findings, "triggers", "failed", "sms_router_updated on users is switched off", mend: "alter table users enable trigger")
                expect(
                    findings, "twilio \(Self.tollFree)", "failed", "its webhook is http://127.0.0.1:1/",
                    mend: "/sms-router/webhook/sms with POST")
                expect(findings, "twilio \(Self.tollFree)", "failed", "TWILIO_REJECTED", mend: "Toll-Free verification")
                expect(findings, "twilio \(Self.local)", "failed", "campaign is FAILED")

                // The right URL again, which leads nowhere; another token than the router's; a wrong credential at Twilio.
                let nowhere = try await doctor(site, [], ["SMS_ROUTER_PUBLIC_URL": "http://127.0.0.1:1"])
                expect(nowhere.findings, "public URL", "failed", "cannot be reached from here")
                let token = String(repeating: "f", count: 32)
                let stale = try await doctor(site, ["--twilio"], ["TWILIO_AUTH_TOKEN": token])
                expect(stale.findings, "signature, local", "failed", "the router refuses what is signed", mend: "reload")
                expect(stale.findings, "twilio account", "failed", "Twilio answers 401, code 20003", mend: "credential is wrong")
                #expect(!stale.findings.contains { ($0.detail + $0.mend).contains(token) })
                // Something that is no router at the address.
                let other = try await doctor(site, ["--url", "http://127.0.0.1:\(running.agent.port)"])
                expect(other.findings, "public URL", "failed", "answers", mend: "")
            }
        }

        @Test func whatIsNotThere() async throws {
            try await withSiteAndTwilio { site, twilio in
                try await twilio.directory(
                    #"{"numbers":[{"sid":"PN1","phone_number":"+18005550111","sms_url":"https://shop.example/"}],"clock_offset_s":90,"account":{"status":"suspended"}}"#
                )
                let (end, findings) = try await doctor(
                    site, ["--twilio"], ["TWILIO_API_BASE_URL": twilio.url, "SMS_ROUTER_STATE_DIR": "/dev/shm"])
                #expect(end == .exited(1))
                expect(findings, "router", "failed", "no router runs on SMS_ROUTER_STATE_DIR=/dev/shm", mend: "systemctl start sms-router")
                expect(findings, "listening", "failed", "refused", mend: "start the router")
                expect(findings, "state disk", "failed", "tmpfs", mend: "real disk")
                expect(findings, "clock", "warning", "Twilio's by", mend: "NTP")
                expect(findings, "twilio account", "failed", "is suspended")
                expect(findings, "twilio \(SMS.ourNumber)", "failed", "no account that is configured has this number")
                #expect(try await site.control("doctor", "--url", "ftp://x").end == .exited(64))
            }
        }
    }
}
