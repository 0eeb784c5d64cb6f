// What kind of refusal an error of Redis's is. Made by RedisLink and by the front's RedisLimits, for the log and for what follows. Pure.

/// An error of Redis's without its words, which may hold what it was sent: a server or proxy that does not know a command repeats its arguments, the password
/// of AUTH among them, and one that got it may say it at any time. What is told on are words of ours alone.
package struct RedisRefusal: Sendable, Equatable, CustomStringConvertible {
    /// Of those in `meanings` (Redis's sources, server.c, "Shared command error responses", and its scripting and cluster parts); nil: none of them.
    package let code: String?

    /// - Parameter words: what Redis said, without the `-` before it.
    package init(_ words: String) {
        let parts = words.split(whereSeparator: { $0.isWhitespace || $0.isNewline })
        let first = parts.first.map(String.init) ?? ""
        // Up to 6.2 the error of a script's own command stands inside of one of the script's.
        let inner = parts.first { $0.hasPrefix("-") && Self.meanings[String($0.dropFirst())] != nil }
        if first == "ERR", let inner {
            code = String(inner.dropFirst())
        } else {
            code = Self.meanings[first] == nil ? nil : first
        }
    }

    package var description: String {
        guard let code, let meaning = Self.meanings[code] else { return "for no reason that is known here" }
        return "\(code): \(meaning)"
    }

    /// It comes of what this server is just now, or takes us for: another connection may lead to one that does better.
    package var isOfTheServer: Bool { code.map(Self.ofTheServer.contains) ?? false }

    private static let ofTheServer: Set = [
        "WRONGPASS", "NOAUTH", "NOPERM", "DENIED", "READONLY", "MASTERDOWN", "NOREPLICAS", "MISCONF", "LOADING", "CLUSTERDOWN", "MOVED",
        "ASK",
    ]

    private static let meanings = [
        "ERR": "a command, or what stands behind it, is not what it takes",
        "WRONGPASS": "user or password is wrong",
        "NOAUTH": "it wants a password",
        "NOPERM": "the user may not do that",
        "DENIED": "it is in protected mode",
        "NOSCRIPT": "it does not know the script",
        "BUSY": "somebody's script runs for too long",
        "OOM": "it is full",
        "READONLY": "it is a replica",
        "MASTERDOWN": "it is a replica without its primary",
        "NOREPLICAS": "it has too few replicas to be written to",
        "MISCONF": "it cannot save, and is not to be written to",
        "LOADING": "it is reading its data",
        "WRONGTYPE": "a key of ours holds something else",
        "CLUSTERDOWN": "its cluster is down",
        "MOVED": "our keys are on another node of its cluster",
        "ASK": "our keys are being moved to another node of its cluster",
        "TRYAGAIN": "our keys are being moved to another node of its cluster",
        "CROSSSLOT": "our keys are on several nodes of its cluster",
    ]
}
