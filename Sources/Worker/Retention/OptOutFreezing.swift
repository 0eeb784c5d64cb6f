// Opt-outs of people who have been silent for long stay without their addresses: a keyed hash stands in their place until the person is dealt with again
// (OptOutThaw). Called by DailyPurge; an erasure freezes by the same statement. docs/privacy.md, "Opt-outs".

import Crypto
import EventLoop
import Postgres
import Schema
import Telemetry
import Time

@LoopActor final class OptOutFreezing {
    /// Whoever was dealt with so lately keeps the address of his opt-out, whatever the setting: something of his may be on its way.
    private static let atLeast = Duration.seconds(7 * 86_400)

    private let context: PurgeContext

    init(_ context: PurgeContext) { self.context = context }

    /// Those of whom nothing was heard for `age`, and a week at least. False: it did not come to its end.
    func run(_ age: Duration, _ claim: Int64) async throws(PostgresError) -> Bool {
        guard let key = context.key else { return true }
        let age = max(age, Self.atLeast)
        while !context.isStopped {
            let began = MonotonicInstant.now()
            var asking = Parameters()
            asking.append(claim)
            asking.append(age.seconds)
            let rows = try await context.rest(RetentionStatements.frozen, asking)
            guard !rows.isEmpty, let before = try rows.timestamp(0, 3) else { return true }
            try await context.name(key)
            var people: [FrozenOptOut] = []
            for row in 0..<rows.count {
                people.append(
                    FrozenOptOut(
                        account: try rows.string(row, 0) ?? "", address: try rows.string(row, 1) ?? "",
                        sender: try rows.string(row, 2) ?? ""))
            }
            let frozen =
                try await context.rest(OptOutThaw.freeze, FrozenOptOut.parameters(people, before: before, key: key)).firstInt64 ?? 0
            context.figures.add(.purgedRows, UInt64(clamping: frozen))
            guard frozen > 0 else { return true }
            await context.pause(since: began)
        }
        return false
    }
}

/// An opt-out that is to lose its address.
struct FrozenOptOut: Sendable {
    var account: String
    var address: String
    var sender: String

    /// Of `OptOutThaw.freeze`.
    static func parameters(_ all: [FrozenOptOut], before: WallTime, key: PrivacyKey) -> Parameters {
        var parameters = Parameters()
        parameters.append(textArray: all.map(\.account))
        parameters.append(textArray: all.map(\.address))
        parameters.append(textArray: all.map(\.sender))
        parameters.append(textArray: all.map { key.person($0.address) })
        parameters.append(before)
        parameters.append(bytes: key.check)
        return parameters
    }
}
