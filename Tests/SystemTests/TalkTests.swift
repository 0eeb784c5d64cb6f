// Short conversations over signed HTTP, all with one router: their TwiML, rows, calls of the agent, and what leaves by REST. What is said is in
// Talks/; here are the settings, our numbers and what the agent answers to some.

import JSON
import Testing

extension SystemTests {
    @Suite struct TalkTests {
        private static let talks =
            Talks.late + Talks.optOut + Talks.strangers + Talks.verification + Talks.commands + Talks.manners + Talks.lists
            + Talks.textIn + Talks.textOut + Talks.channels

        private static let environment = [
            "SMS_ROUTER_RATE_LIMIT_PER_MINUTE": "10", "SMS_ROUTER_SIGN_UP_URL": "https://example.com/join?ref=sms&n={phone}",
            "AGENT_MEDIA_HOSTS": "media.example.com", "SMS_ROUTER_MAX_MESSAGE_LENGTH": "5000", "SMS_ROUTER_REPLY_DEADLINE_MS": "4000",
        ]

        /// What the agent says to a text that contains the key.
        private static func script() -> String {
            var writer = JSONWriter()
            writer.beginObject()
            writer.key("answer_if")
            writer.beginObject()
            for (text, body) in Talks.script { writer.member(text, body) }
            writer.endObject()
            writer.key("delay_if")
            writer.beginObject()
            writer.member("take your time", 6000)
            writer.endObject()
            writer.endObject()
            return writer.text
        }

        @Test func peopleTalk() async throws {
            let talks = Self.talks
            #expect(talks.count >= 70)
            #expect(Set(talks.map(\.name)).count == talks.count, "a name for each")
            let setup = SiteSetup(
                environment: Self.environment, people: talks.count, sql: Talks.numbers + TalkPlayer.given(talks))
            try await withRouterAndTwilio(setup) { running, twilio in
                try await running.agent.control(Self.script())
                var player = TalkPlayer(talks, running, twilio)
                for place in talks.indices {
                    // The others go on.
                    do { try await player.play(place) } catch {
                        Issue.record("\(talks[place].name): \(error)", sourceLocation: talks[place].place)
                    }
                }
                try await player.look()
            }
        }
    }
}
