// Rows that were read together, put into groups that may be accepted together. Pure; called by DrainRun.

import Spool

enum SpoolWindow {
    /// The places of messages in `rows`, group after group: within a group each person (of an account) is there once, and who has several has
    /// them in consecutive groups, in the order of `rows`. One statement gives its rows ids in another order than theirs, and lets one word of a
    /// person take effect at most; over groups the order is that of the commits.
    static func groups(_ rows: [SpoolEntry]) -> [[Int]] {
        var groups: [[Int]] = []
        var next: [String: Int] = [:]
        for (place, entry) in rows.enumerated() where entry.kind != .status {
            let person = entry.accountSID + "\0" + from(entry)
            let group = next[person, default: 0]
            next[person] = group + 1
            if group == groups.count { groups.append([]) }
            groups[group].append(place)
        }
        return groups
    }

    private static func from(_ entry: SpoolEntry) -> String {
        for (name, value) in entry.fields where name == "From" { return storableText(value) }
        return ""
    }
}
