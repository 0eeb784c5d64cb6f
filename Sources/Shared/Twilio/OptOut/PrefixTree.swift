// A tree of key sequences, built once and then only walked, step by step: words of letters, phrases of words. Flat arrays, so that a walk
// allocates nothing and gives up at the first key that leads nowhere. Pure. Used by OptOutPhrases.

struct PrefixTree: Sendable {
    /// The edges of node n are those from `starts[n]` to before `starts[n + 1]`, by their keys.
    private var starts: [Int32] = [0]
    private var keys: [UInt32] = []
    private var targets: [Int32] = []
    /// What ends at a node; -1: nothing.
    private var values: [Int32] = []

    /// The node before the first key.
    static let root: Int32 = 0

    /// - Parameter entries: sequences with their values, 0 or more; of a sequence that is there twice the last one counts.
    init(_ entries: [(path: [UInt32], value: Int32)]) {
        var nodes: [(children: [UInt32: Int], value: Int32)] = [([:], -1)]
        for entry in entries {
            var node = 0
            for key in entry.path {
                if let child = nodes[node].children[key] {
                    node = child
                } else {
                    nodes.append(([:], -1))
                    nodes[node].children[key] = nodes.count - 1
                    node = nodes.count - 1
                }
            }
            nodes[node].value = entry.value
        }
        for node in nodes {
            for (key, child) in node.children.sorted(by: { $0.key < $1.key }) {
                keys.append(key)
                targets.append(Int32(child))
            }
            starts.append(Int32(keys.count))
            values.append(node.value)
        }
    }

    /// Where a key leads from a node.
    func step(_ node: Int32, _ key: UInt32) -> Int32? {
        var (low, high) = (Int(starts[Int(node)]), Int(starts[Int(node) + 1]))
        while low < high {
            let middle = (low + high) / 2
            if keys[middle] < key { low = middle + 1 } else { high = middle }
        }
        return low < Int(starts[Int(node) + 1]) && keys[low] == key ? targets[low] : nil
    }

    /// What ends here.
    func value(_ node: Int32) -> Int32? {
        let value = values[Int(node)]
        return value < 0 ? nil : value
    }
}
