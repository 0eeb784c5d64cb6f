// Messages that are known together, put into rounds that may be accepted together. Pure; called by DrainRun and Reconcile.

enum AcceptRounds {
    /// `items`, round after round: within a round each person (of an account) is there once, and who has several has them in consecutive rounds,
    /// in their order. One statement gives its rows ids in another order than theirs, and lets one word of a person take effect at most; over
    /// rounds the order is that of the commits.
    static func of<Item>(_ items: [Item], person: (Item) -> String) -> [[Item]] {
        var rounds: [[Item]] = []
        var next: [String: Int] = [:]
        for item in items {
            let person = person(item)
            let round = next[person, default: 0]
            next[person] = round + 1
            if round == rounds.count { rounds.append([]) }
            rounds[round].append(item)
        }
        return rounds
    }
}
