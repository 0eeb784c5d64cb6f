// Two programs that answer each other: how many messages leave for a person with gaps under 30 s, and how often a person says the same. Counted
// by the accepts, for they write the conversation's row anyway; here is what is counted off or on afterwards. Called by the pipeline when an
// outcome is committed. docs/manners.md, "Loops", tells what this counts and what it misses.

import EventLoop
import Postgres
import Settings

@LoopActor final class Runs {
    /// A gap of so many seconds ends a run: Twilio counts what leaves for one address with smaller ones, and cuts off at 30 (14107).
    nonisolated static let gap = 30
    /// Said again after so many seconds, the same text is a new one.
    nonisolated static let saidGap = 600

    /// Nothing is held.
    nonisolated static let never = Int32.max

    private struct Correction: Sendable {
        var conversation: [UInt8]
        var by: Int32
    }

    /// What is behind so many messages of a run is held.
    private(set) var holdFrom = never
    private let runner: BatchRunner<Correction, Void>

    init(database: any Database) {
        runner = BatchRunner(
            exclusive: { "\($0.conversation)" },
            run: { corrections throws(PostgresError) in
                var conversations = ArrayParameter(.uuid)
                var by = ArrayParameter(.int4)
                for one in corrections {
                    conversations.append(uuid: one.conversation)
                    by.append(one.by)
                }
                var parameters = Parameters()
                parameters.append(conversations)
                parameters.append(by)
                _ = try await database.run(RunStatements.correct, parameters, lane: .any)
                return corrections.map { _ in }
            },
            rescue: { _, refusal throws(PostgresError) in throw refusal })
    }

    /// The settings have changed.
    func follow(_ settings: LiveSettings) {
        holdFrom = settings.loopHoldFrom > 0 ? Int32(clamping: settings.loopHoldFrom) : Self.never
    }

    /// A message of this conversation was not answered by exactly one: `parts` left for its person. Returns at once: while the database is away
    /// nothing leaves either, and a count that is lost makes the run one longer or shorter.
    func answered(_ conversation: [UInt8], parts: Int) {
        guard parts != 1 else { return }
        LoopActor.spawn { [runner] in _ = try? await runner.submit(Correction(conversation: conversation, by: Int32(clamping: parts - 1))) }
    }
}

enum RunStatements {
    /// Adds $2 to the runs of the conversations $1, each of them there once, in the order in which an accept locks them.
    static let correct = Statement(
        name: "runs_correct",
        sql: """
            with turn as materialized (
              select c.key, u.by
              from (select * from unnest($1::uuid[], $2::int4[]) u(key, by) order by key) u
              cross join lateral (select k.key from sms_router_conversations k where k.key = u.key for update) c
            )
            update sms_router_conversations c set
              sent_run = greatest(0, case when c.sent_at > now() - interval '\(Runs.gap) seconds' then coalesce(c.sent_run, 0) else 0 end + t.by),
              sent_at = case when t.by > 0 then now() else c.sent_at end
            from turn t where c.key = t.key
            """,
        parameterTypes: [.uuidArray, .int4Array])
}

extension String {
    /// Whether it says something by itself. Without letters it is the number in a menu, or a thumb: the same answer to one question after the other.
    var countsWhenRepeated: Bool {
        var hasLetter = false
        for scalar in unicodeScalars {
            let isLetter: Bool =
                switch scalar.value {
                case 0..<0x80: (scalar.value | 0x20) >= 0x61 && (scalar.value | 0x20) <= 0x7a
                // Punctuation and joiners, variation selectors, most emoji: none of them, and Unicode's tables take 70 ns for each.
                case 0x2000...0x206f, 0xfe00...0xfe0f, 0x1f300...0x1faff: false
                default: scalar.properties.isAlphabetic
                }
            if isLetter {
                hasLetter = true
                break
            }
        }
        return hasLetter
    }
}
