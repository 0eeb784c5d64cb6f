// Answers of dead workers that are still on their way to their peers, by conversation. What comes after one waits: should it not be taken, its reply
// goes late, and a later one must not have left by then. Used by RequestTable, which knows the requests. Pure. docs/ipc.md, "Redelivery".

struct UntakenAnswers {
    /// So long after its worker's death a peer may take an answer; then its connection ends, and it is not written. What waits behind it waits no longer.
    static let within: Duration = .seconds(1)

    private struct Conversation {
        var answers = 0
        var waiting: [UInt64] = []
    }

    private var conversations: [UInt64: Conversation] = [:]

    /// Something of this conversation is on its way: what else comes of it is to `wait`.
    func holds(_ key: UInt64) -> Bool { !conversations.isEmpty && conversations[key] != nil }

    mutating func add(_ key: UInt64) { conversations[key, default: Conversation()].answers += 1 }

    mutating func wait(_ id: UInt64, key: UInt64) { conversations[key]?.waiting.append(id) }

    /// The fate of one is known. With the last of its conversation those that have waited go on: they are returned.
    mutating func decided(_ key: UInt64) -> [UInt64] {
        guard let index = conversations.index(forKey: key) else { return [] }
        conversations.values[index].answers -= 1
        return conversations.values[index].answers > 0 ? [] : conversations.remove(at: index).value.waiting
    }
}
