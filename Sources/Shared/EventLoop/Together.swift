// The same work for many values at once, on the loop. For callers whose pieces share a batch, which they only do when they wait together.

extension LoopActor {
    /// Runs `body` for each of `values`, all at once; results in their order.
    @LoopActor package static func together<Value: Sendable, Result: Sendable>(
        _ values: [Value], _ body: @escaping @LoopActor (Value) async -> Result
    ) async -> [Result] {
        guard !values.isEmpty else { return [] }
        let gathering = Gathering<Result>(values.count)
        for (place, value) in values.enumerated() {
            spawn { gathering.set(place, await body(value)) }
        }
        return await gathering.all()
    }
}

/// Results of tasks that run at once.
@LoopActor private final class Gathering<Value: Sendable> {
    private var values: [Value?]
    private var left: Int
    private let done = Promise<Void>()

    init(_ count: Int) {
        values = Array(repeating: nil, count: count)
        left = count
    }

    func set(_ place: Int, _ value: Value) {
        values[place] = value
        left -= 1
        if left == 0 { done.fulfill(()) }
    }

    func all() async -> [Value] {
        await done.wait()
        return values.compactMap { $0 }
    }
}
