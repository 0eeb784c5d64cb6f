import Glibc
import Testing

extension SystemTests {
    /// What an operator changes while everything runs. The contract's second is not timed here: five are given to a busy machine.
    @Suite struct LiveSettingsTests {
        private static let soon = Duration.seconds(5)
        private static let config = "/sms-router/admin/config"

        @Test func aRowIsInForceWithoutARestart() async throws {
            try await withRouter(SiteSetup(workers: 3)) { running in
                let router = running.router
                let before = try await router.workers().map(\.pid)
                func set(_ key: String, _ value: String) async throws -> HTTPAnswer {
                    try await router.admin("POST", Self.config, json: #"{"config_key":"\#(key)","config_value":"\#(value)"}"#)
                }
                // In every worker: spam for all twenty people, who are spread over them.
                let scam = "You have WON a free lottery prize, claim your cash now http://bit.ly/x"
                // Another text each time: the same again and again is not answered.
                var round = 0
                func spamAnswers() async throws -> (answers: [String], echoes: [String]) {
                    round += 1
                    let messages = (0..<20).map { SMS(from: Person.number($0).phone, body: "\(scam)/\(round)") }
                    let answers = try await running.webhooks.postTogether(messages).map(\.text)
                    return (answers, (0..<20).map { Expected.echo(.number($0), "\(scam)/\(round)") })
                }
                #expect(Set(try await spamAnswers().answers) == [Expected.twiml(Expected.spam)])
                let answer = try await set("spam_threshold", "1")
                #expect(answer.status == 200)
                #expect(
                    answer.json["message"]?.string == "Configuration updated successfully" && answer.json["key"]?.string == "spam_threshold"
                )
                try await eventually("no worker calls it spam", within: Self.soon) {
                    let (answers, echoes) = try await spamAnswers()
                    return answers == echoes
                }
                for value in ["1.5", "-0.1", "much", ""] {
                    let refused = try await set("spam_threshold", value)
                    #expect(refused.status == 400 && refused.json["detail"]?.string?.isEmpty == false, "\(value)")
                }
                #expect(try await running.sql("select config_value from sms_router_configs where config_key = 'spam_threshold'") == "1")

                // In the dispatcher.
                #expect(try await set("rate_limit_per_minute", "2").status == 200)
                var sender = 0
                try await eventually("a third message of one number is one too many", within: Self.soon) {
                    sender += 1
                    var last = ""
                    for _ in 0..<3 { last = try await running.post(SMS(from: "+1415556\(1000 + sender)", body: "hi")).text }
                    return last == Expected.twiml(Expected.tooMany)
                }
                #expect(try await set("rate_limit_per_minute", "0").status == 200)
                try await eventually("no limit", within: Self.soon) {
                    sender += 1
                    var texts: [String] = []
                    for _ in 0..<4 { texts.append(try await running.post(SMS(from: "+1415556\(1000 + sender)", body: "hi")).text) }
                    return texts[0] == Expected.twiml(Expected.unknownNumber) && !texts.contains(Expected.twiml(Expected.tooMany))
                }
                // A row that somebody broke by hand: the last good value stays, and the service too.
                try await running.sql("update sms_router_configs set config_value = 'broken' where config_key = 'spam_threshold'")
                try await eventually("the bad row is told once") { router.log.contains("config_key=spam_threshold") }
                try await eventually("health shows it") { try await router.health().json["status"]?.string == "degraded" }
                #expect(try await router.health().status == 200)
                let (answers, echoes) = try await spamAnswers()
                #expect(answers == echoes)
                #expect(try await router.workers().map(\.pid) == before)
            }
        }

        @Test func changesOfPeopleAreSeenInSpiteOfTheCache() async throws {
            try await withRouter(SiteSetup(workers: 3)) { running in
                // Another text each time: the same again and again is not answered. `#` stands for it.
                var number = 0
                func reply(_ phone: String) async throws -> String {
                    number += 1
                    let text = try await running.post(SMS(from: phone, body: "hi-\(number)-")).text
                    return text.replacing("hi-\(number)-", with: "#")
                }
                func becomes(_ phone: String, _ text: String, _ what: String) async throws {
                    try await eventually(what, within: Self.soon) { try await reply(phone) == text }
                }
                let (ada, bert) = (Person.number(1), Person.number(2))
                let unknown = Expected.twiml(Expected.unknownNumber)
                // Each is in the cache before it changes.
                #expect(try await reply(ada.phone) == Expected.echo(ada, "#"))
                try await running.sql("update users set is_active = false where id = \(ada.id)")
                try await becomes(ada.phone, Expected.twiml(Expected.inactive), "Ada is inactive")
                try await running.sql("update users set is_active = true, phone_number = '+14155557001' where id = \(ada.id)")
                try await becomes(ada.phone, unknown, "Ada's old number is nobody's")
                try await becomes("+14155557001", Expected.echo(ada, "#"), "Ada's new number is hers")

                #expect(try await reply("+14155557002") == unknown)
                try await running.sql(
                    "insert into users (id, email, phone_number, is_active) values (1, 'new@example.com', '(415) 555-7002', true)")
                try await becomes("+14155557002", Expected.twiml("1: #"), "a new person")

                #expect(try await reply("+14155557003") == unknown)
                try await running.sql(
                    "insert into user_phone_mappings (user_id, phone_number, is_verified) values (\(bert.id), '+14155557003', false)")
                #expect(try await reply("+14155557003") != Expected.echo(bert, "#"), "not verified")
                try await running.sql("update user_phone_mappings set is_verified = true where phone_number = '+14155557003'")
                try await becomes("+14155557003", Expected.echo(bert, "#"), "a verified mapping")
                try await running.sql("delete from users where id = \(bert.id)")
                // The dialogue with the number goes on where it was: it has had its reminder.
                try await becomes("+14155557003", Expected.silence, "a deleted person's mapping")
                try await becomes(bert.phone, unknown, "a deleted person's number")

                try await running.sql("insert into sms_router_numbers (number) values ('+15005550099')")
                try await becomes(Person.number(3).phone, Expected.silence, "another list of our numbers")
                let deaths = try await running.router.metric("sms_router_workers_deaths_total")
                #expect(deaths == 0)
            }
        }
    }
}
