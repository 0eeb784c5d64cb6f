import Glibc
import JSON
import Testing
import Twilio

extension SystemTests {
    /// What operators and dashboards ask (contract, section 1).
    @Suite struct AdminTests {
        private static let base = "/sms-router"

        private func keys(_ value: JSONValue?) -> Set<String> { Set(value?.object?.map(\.key) ?? []) }

        private func expect(
            _ value: JSONValue?, has wanted: Set<String>, _ what: String, sourceLocation: SourceLocation = #_sourceLocation
        ) {
            let missing = wanted.subtracting(keys(value))
            #expect(missing.isEmpty, "\(what) lacks \(missing.sorted())", sourceLocation: sourceLocation)
        }

        private func expectHealth(_ health: JSONValue?) {
            expect(health, has: ["status", "timestamp", "database", "services", "statistics"], "health")
            expect(
                health?["services"], has: ["user_identification", "message_processor", "response_formatter", "agent_integration"],
                "services")
            expect(
                health?["statistics"], has: ["total_messages", "successful_routes", "failed_routes", "average_processing_time_ms"],
                "statistics")
        }

        private func expectStats(_ stats: JSONValue?) {
            expect(stats, has: ["timestamp", "recent_activity", "performance", "cache", "latency_ms"], "stats")
            expect(stats?["recent_activity"], has: ["total_messages", "inbound", "outbound", "success_rate"], "recent_activity")
            expect(
                stats?["performance"], has: ["average_processing_time_ms", "total_processed", "successful_routes", "failed_routes"],
                "performance")
            expect(stats?["cache"], has: ["hits", "misses", "hit_rate"], "cache")
            expect(stats?["latency_ms"], has: ["p50", "p95", "p99"], "latency_ms")
        }

        @Test func healthStatsAndMetrics() async throws {
            try await withRouter { running in
                let router = running.router
                for _ in 0..<3 { #expect(try await running.post(SMS(from: Person.number(1).phone, body: "hello")).status == 200) }
                let stamp = try Regex(#"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|\+00:00)$"#)

                let health = try await router.health()
                #expect(health.status == 200)
                expectHealth(health.json)
                #expect(health.json["status"]?.string == "healthy" && health.json["database"]?.string == "healthy")
                #expect(health.json["timestamp"]?.string?.wholeMatch(of: stamp) != nil)
                #expect(health.json["statistics"]?["total_messages"]?.integer == 3)
                #expect(health.json["statistics"]?["successful_routes"]?.integer == 3)
                #expect(health.json["statistics"]?["failed_routes"]?.integer == 0)
                #expect(try await router.ask("GET", Self.base + "/webhook/health/live").status == 200)
                #expect(try await router.ask("GET", "/api/v1/sms-router/webhook/health").status == 200)

                // Figures are at most a second old.
                try await eventually("stats show the three messages") {
                    let stats = try await router.ask("GET", Self.base + "/webhook/stats").json
                    return stats["recent_activity"]?["inbound"]?.integer == 3 && stats["cache"]?["misses"]?.integer == 1
                }
                let stats = try await router.ask("GET", Self.base + "/webhook/stats")
                #expect(stats.status == 200)
                expectStats(stats.json)
                #expect(stats.json["workers"] == nil, "workers only with a bearer")
                #expect(stats.json["recent_activity"]?["total_messages"]?.integer == 6)
                #expect(stats.json["recent_activity"]?["outbound"]?.integer == 3)
                #expect(stats.json["recent_activity"]?["success_rate"]?.string == "100.0%")
                #expect(stats.json["performance"]?["total_processed"]?.integer == 3)
                #expect(stats.json["cache"]?["hits"]?.integer == 2)
                let workers = try await router.admin("GET", Self.base + "/webhook/stats").json["workers"]
                #expect(workers?.array?.count == 2)
                expect(workers?.array?.first, has: ["slot", "pid", "state", "in_flight", "restarts", "messages"], "a worker")

                let metrics = try await router.ask("GET", "/metrics")
                #expect(metrics.status == 200)
                #expect(metrics.headers["content-type"]?.hasPrefix("text/plain") == true)
                for line in [
                    #"sms_messages_total{status="success",provider="twilio"} 3"#,
                    #"sms_messages_total{status="failure",provider="twilio"} 0"#,
                    #"sms_processing_duration_seconds_count{provider="twilio"} 3"#, "sms_queue_length 0", "sms_success_rate 100",
                ] { #expect(metrics.text.split(separator: "\n").contains { $0 == line }, "\(line)") }
                let cost = metrics.text.split(separator: "\n").first { $0.hasPrefix(#"sms_cost_total{provider="twilio"} "#) }
                #expect((cost?.split(separator: " ").last.flatMap { Double($0) } ?? 0) > 0, "three replies by SMS")
                #expect(metrics.text.contains("\nsms_router_"))
            }
        }

        @Test func whoMayCall() async throws {
            try await withRouter(SiteSetup(workers: 1)) { running in
                let router = running.router
                for header in [("X-Forwarded-For", "203.0.113.7"), ("Forwarded", "for=203.0.113.7")] {
                    #expect(try await router.ask("GET", "/metrics", [header]).status == 401)
                }
                let bearer = ("Authorization", "Bearer \(Credentials.readToken)")
                #expect(try await router.ask("GET", "/metrics", [bearer, ("X-Forwarded-For", "203.0.113.7")]).status == 200)

                for path in ["/admin/status", "/admin/usage", "/admin/phone-mappings", "/admin/config"] {
                    let missing = try await router.ask("GET", Self.base + path)
                    #expect(missing.status == 401 && missing.headers["www-authenticate"] == "Bearer", "\(path)")
                    #expect(missing.text == #"{"detail":"Authentication required"}"#)
                    #expect(try await router.admin("GET", Self.base + path, token: "wrong-wrong-wrong-wrong").status == 401)
                    #expect(try await router.admin("GET", Self.base + path, token: Credentials.readToken).status == 200)
                    #expect(try await router.admin("GET", "/api/v1/sms-router" + path).status == 200)
                }
                for (method, path) in [("POST", "/admin/phone-mappings"), ("DELETE", "/admin/phone-mappings/1"), ("POST", "/admin/config")]
                {
                    let refused = try await router.admin(method, Self.base + path, json: "{}", token: Credentials.readToken)
                    #expect(refused.status == 403 && refused.json["detail"]?.string?.isEmpty == false)
                }
                let method = try await router.admin("PUT", Self.base + "/admin/config", json: "{}")
                #expect(method.status == 405)
                #expect(method.headers["allow"]?.contains("GET") == true && method.headers["allow"]?.contains("POST") == true)
            }
            try await withRouter(SiteSetup(workers: 1, environment: ["SMS_ROUTER_ADMIN_TOKEN": ""])) { running in
                let answer = try await running.router.admin("GET", Self.base + "/admin/status")
                #expect(answer.status == 401, "admin is off without a token")
            }
        }

        @Test func statusUsageMappingsAndConfig() async throws {
            try await withRouter { running in
                let router = running.router
                for number in 0..<3 { _ = try await running.post(SMS(from: Person.number(number).phone, body: "hello")) }

                var status: JSONValue = .null
                try await eventually("config says where its values come from") {
                    status = try await router.admin("GET", Self.base + "/admin/status").json
                    return status["config"]?["spam_threshold"] != nil || status["config"]?["SMS_ROUTER_SPAM_THRESHOLD"] != nil
                }
                expect(status, has: ["service", "status", "statistics", "endpoints", "version", "workers", "config"], "admin/status")
                #expect(status["service"]?.string == "SMS Router Service")
                expectHealth(status["status"])
                expectStats(status["statistics"])
                expect(status["endpoints"], has: ["webhook", "health", "stats"], "endpoints")
                #expect(status["workers"]?.array?.count == 2)
                for entry in status["config"]?.object ?? [] { expect(entry.value, has: ["value", "source"], "config \(entry.key)") }
                let text = try await router.admin("GET", Self.base + "/admin/status").text
                for secret in Credentials.all { #expect(!text.contains(secret), "secrets are masked") }

                let usage = try await router.admin("GET", Self.base + "/admin/usage?limit=4&offset=1").json
                #expect(usage["total"]?.integer == 6 && usage["limit"]?.integer == 4 && usage["offset"]?.integer == 1)
                let logs = try #require(usage["logs"]?.array)
                #expect(logs.count == 4)
                expect(
                    logs.first,
                    has: ["id", "user_id", "phone_number", "direction", "length", "success", "processing_time_ms", "created_at"],
                    "a log row")
                let ids = logs.compactMap { $0["id"]?.integer }
                #expect(ids == ids.sorted(by: >), "newest first")
                let older = try await router.admin("GET", Self.base + "/admin/usage?before_id=\(ids[0])").json["logs"]?.array ?? []
                #expect(older.count == 4 && older.allSatisfy { ($0["id"]?.integer ?? .max) < ids[0] })
                for query in ["limit=0", "limit=1001", "limit=x", "offset=-1"] {
                    #expect(try await router.admin("GET", Self.base + "/admin/usage?" + query).status == 400, "\(query)")
                }

                let mappings = Self.base + "/admin/phone-mappings"
                let created = try await router.admin("POST", mappings, json: #"{"user_id":1001,"phone_number":"(415) 555-0177"}"#)
                #expect(created.status == 200)
                #expect(created.json["message"]?.string == "Phone mapping created successfully")
                #expect(created.json["user_id"]?.integer == 1001 && created.json["phone_number"]?.string == "+14155550177")
                let answer = try await running.post(SMS(from: "+14155550177", body: "me again"))
                #expect(answer.text == Expected.echo(Person.number(1), "me again"), "an operator's mapping counts as verified, at once")
                let taken = try await router.admin("POST", mappings, json: #"{"user_id":1002,"phone_number":"+14155550177"}"#)
                #expect(taken.status == 409 && taken.json["detail"]?.string?.isEmpty == false)
                #expect(try await router.admin("POST", mappings, json: #"{"phone_number":"+14155550178"}"#).status == 400)
                let byQuery = try await router.admin("POST", mappings + "?user_id=1002&phone_number=%2B14155550179&is_primary=true")
                #expect(byQuery.status == 200)
                let list = try #require(try await router.admin("GET", mappings).json["mappings"]?.array)
                #expect(list.count == 2)
                expect(
                    list.first,
                    has: ["id", "user_id", "phone_number", "is_primary", "is_verified", "verification_method", "created_at"], "a mapping")
                #expect(list.first?["verification_method"]?.string == "manual" && list.first?["is_verified"]?.bool == true)
                let id = try #require(list.first?["id"]?.integer)
                let deleted = try await router.admin("DELETE", mappings + "/\(id)")
                #expect(deleted.status == 200 && deleted.json["mapping_id"]?.integer == id)
                #expect(deleted.json["message"]?.string == "Phone mapping deleted successfully")
                let gone = try await router.admin("DELETE", mappings + "/\(id)")
                #expect(gone.status == 404 && gone.text == #"{"detail":"Phone mapping not found"}"#)

                let configs = try #require(try await router.admin("GET", Self.base + "/admin/config").json["configs"]?.array)
                #expect(configs.count >= 9)
                expect(configs.first, has: ["key", "value", "description", "is_active", "updated_at"], "a config row")
            }
        }
    }
}
