// What the tests of connections and pools share.

import EventLoop
import Glibc
import Postgres
import TestSupport
import Time

@LoopActor func openConnection(
    _ loop: EventLoop, _ url: String, mode: ConnectionMode = .pipelined, change: (inout PostgresConfiguration) -> Void = { _ in }
) async throws -> PostgresConnection {
    var configuration = try PostgresConfiguration(url)
    // Hundreds of tests run beside each other.
    configuration.connectTimeout = .seconds(60)
    change(&configuration)
    return try await PostgresConnection.open(loop: loop, resolver: Resolver(loop), configuration: configuration, mode: mode)
}

@LoopActor func makePool(
    _ loop: EventLoop, _ url: String, hot: Int = 2, events: EventList? = nil, change: (inout PostgresConfiguration) -> Void = { _ in }
) throws -> PostgresPool {
    var configuration = try PostgresConfiguration(url)
    // Hundreds of tests run beside each other.
    configuration.connectTimeout = .seconds(60)
    configuration.hotConnections = hot
    change(&configuration)
    let pool = PostgresPool(loop: loop, resolver: Resolver(loop), configuration: configuration) { events?.list.append($0) }
    pool.start()
    return pool
}

/// What a pool said, in order.
@LoopActor final class EventList {
    var list: [PostgresEvent] = []
}

/// Waits until `condition` holds, and gives up after a minute (a slow build after more) so that a hanging test ends.
@LoopActor func eventually(_ loop: EventLoop, _ condition: @LoopActor () async -> Bool) async -> Bool {
    for _ in 0..<6000 * Slowness.factor {
        if await condition() { return true }
        await LoopActor.sleep(.milliseconds(10), on: loop)
    }
    return false
}

/// The error of ours that `body` throws.
@LoopActor func failure(_ body: @LoopActor () async throws -> Void) async -> PostgresError? {
    do {
        try await body()
        return nil
    } catch { return error as? PostgresError }
}

extension PostgresError {
    /// `.away` and whether the statement may have been executed.
    var awayMaybeExecuted: Bool? { if case .away(_, let maybeExecuted) = self { maybeExecuted } else { nil } }
}

func parameters(_ fill: (inout Parameters) -> Void) -> Parameters {
    var parameters = Parameters()
    fill(&parameters)
    return parameters
}

/// Resident memory of this process (proc(5), statm).
func residentKilobytes() -> Int {
    guard let file = fopen("/proc/self/statm", "r") else { return 0 }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 128)
    guard fgets(&line, 128, file) != nil else { return 0 }
    let fields = line.prefix { $0 != 0 }.split(separator: 32)
    return (fields.count > 1 ? Int(String(decoding: fields[1].map { UInt8(bitPattern: $0) }, as: UTF8.self)) ?? 0 : 0) * 4
}
