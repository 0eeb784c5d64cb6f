// Phrases, found byte by byte: what is looked for at a place of a text costs as much as it agrees with one of them, however many there are. Pure.
// Made once, from the tables of AutomaticReplyForms.

/// A tree of bytes; a phrase ends at a node that bears its number.
struct PhraseTree: Sendable {
    private struct Node: Sendable {
        /// The first of its edges, and how many.
        var edges: Int32 = 0
        var count: Int32 = 0
        /// The phrase that ends here; -1: none.
        var phrase: Int32 = -1
    }

    private var nodes: [Node] = []
    private var labels: [UInt8] = []
    private var targets: [Int32] = []
    /// Of the root, by byte; 0: none.
    private var root = [Int32](repeating: 0, count: 256)

    /// Their numbers are their places. Of two equal ones the first counts.
    init(_ phrases: [String]) {
        let sorted = phrases.enumerated().map { (Array($1.utf8), Int32($0)) }.sorted { $0.0.lexicographicallyPrecedes($1.0) }
        build(sorted[...], depth: 0)
        for edge in 0..<Int(nodes[0].count) { root[Int(labels[Int(nodes[0].edges) + edge])] = targets[Int(nodes[0].edges) + edge] }
    }

    @discardableResult
    private mutating func build(_ phrases: ArraySlice<([UInt8], Int32)>, depth: Int) -> Int32 {
        let own = nodes.count
        nodes.append(Node())
        let ending = phrases.filter { $0.0.count == depth }
        if let phrase = ending.map(\.1).min() { nodes[own].phrase = phrase }
        var groups: [(UInt8, ArraySlice<([UInt8], Int32)>)] = []
        var rest = phrases.dropFirst(ending.count)
        while let first = rest.first {
            let group = rest.prefix { $0.0[depth] == first.0[depth] }
            groups.append((first.0[depth], group))
            rest = rest.dropFirst(group.count)
        }
        nodes[own].edges = Int32(labels.count)
        nodes[own].count = Int32(groups.count)
        for (label, _) in groups {
            labels.append(label)
            targets.append(0)
        }
        for (place, group) in groups.enumerated() {
            let target = build(group.1, depth: depth + 1)
            targets[Int(nodes[own].edges) + place] = target
        }
        return Int32(own)
    }

    /// Where one goes on, from the root when `node` is 0; 0: no phrase does.
    @inline(__always)
    func step(_ node: Int32, _ byte: UInt8) -> Int32 {
        if node == 0 { return root[Int(byte)] }
        let first = Int(nodes[Int(node)].edges)
        for edge in first..<first + Int(nodes[Int(node)].count) where labels[edge] == byte { return targets[edge] }
        return 0
    }

    /// The phrase that ends at a node.
    func phrase(at node: Int32) -> Int? {
        let phrase = nodes[Int(node)].phrase
        return phrase < 0 ? nil : Int(phrase)
    }
}
