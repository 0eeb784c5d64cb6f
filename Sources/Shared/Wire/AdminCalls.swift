// The calls below `admin/api/`, which the dashboard's views make of a worker: one table for the dispatcher, which asks for the right, and for the worker,
// which does the work. Pure.

/// One of them.
package enum AdminCall: String, Sendable, CaseIterable {
    case searchMessages, lookAtMessage, retryMessage, discardMessage, labelMessage
    case deadLetters, lateParts
    case settingChanges, resetSetting, searchAudit
    case searchPeople, lookAtPerson, addPerson, setPersonActive, addNumber, confirmNumber, searchHolder
    case ourNumbers, setOurNumber, removeOurNumber
    case searchOptOuts, addOptOut, liftOptOut
    case explainSpam, spamModels, useSpamModel, spamMistakes
    case report

    /// A row of the table.
    package struct Definition: Sendable {
        package let method: String
        /// Behind `api/`; `*` stands for the name of one thing.
        package let pattern: String
        /// It changes nothing, whatever its method: what is looked for stands in a body, which no log has.
        package let reads: Bool
    }

    package var definition: Definition {
        switch self {
        case .searchMessages: Definition(method: "POST", pattern: "messages/search", reads: true)
        case .lookAtMessage: Definition(method: "GET", pattern: "messages/*", reads: true)
        case .retryMessage: Definition(method: "POST", pattern: "messages/*/retry", reads: false)
        case .discardMessage: Definition(method: "POST", pattern: "messages/*/discard", reads: false)
        case .labelMessage: Definition(method: "POST", pattern: "messages/*/label", reads: false)
        case .deadLetters: Definition(method: "GET", pattern: "letters", reads: true)
        case .lateParts: Definition(method: "POST", pattern: "parts/search", reads: true)
        case .settingChanges: Definition(method: "GET", pattern: "settings/changes", reads: true)
        case .resetSetting: Definition(method: "POST", pattern: "settings/*/reset", reads: false)
        case .searchAudit: Definition(method: "POST", pattern: "audit/search", reads: true)
        case .searchPeople: Definition(method: "POST", pattern: "people/search", reads: true)
        case .lookAtPerson: Definition(method: "GET", pattern: "people/*", reads: true)
        case .addPerson: Definition(method: "POST", pattern: "people", reads: false)
        case .setPersonActive: Definition(method: "POST", pattern: "people/*/active", reads: false)
        case .addNumber: Definition(method: "POST", pattern: "people/*/numbers", reads: false)
        case .confirmNumber: Definition(method: "POST", pattern: "people/*/confirm", reads: false)
        case .searchHolder: Definition(method: "POST", pattern: "holder/search", reads: true)
        case .ourNumbers: Definition(method: "GET", pattern: "numbers", reads: true)
        case .setOurNumber: Definition(method: "POST", pattern: "numbers", reads: false)
        case .removeOurNumber: Definition(method: "POST", pattern: "numbers/remove", reads: false)
        case .searchOptOuts: Definition(method: "POST", pattern: "optouts/search", reads: true)
        case .addOptOut: Definition(method: "POST", pattern: "optouts", reads: false)
        case .liftOptOut: Definition(method: "POST", pattern: "optouts/lift", reads: false)
        case .explainSpam: Definition(method: "POST", pattern: "spam/explain", reads: true)
        case .spamModels: Definition(method: "GET", pattern: "spam/models", reads: true)
        case .useSpamModel: Definition(method: "POST", pattern: "spam/models/use", reads: false)
        case .spamMistakes: Definition(method: "GET", pattern: "spam/mistakes", reads: true)
        case .report: Definition(method: "POST", pattern: "report/*", reads: true)
        }
    }

    package enum Match: Sendable, Equatable {
        /// With the name of what it is about; empty where the pattern has none.
        case found(AdminCall, String)
        /// The path exists with other methods: the value for `Allow`.
        case wrongMethod(String)
        case notFound
    }

    /// - Parameter path: what stands behind `api/`.
    package static func match(_ method: String, _ path: some StringProtocol) -> Match {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count <= 4, parts.allSatisfy({ !$0.isEmpty && $0.utf8.count <= 100 }) else { return .notFound }
        var methods: [String] = []
        var best: (call: AdminCall, subject: String)?
        for call in allCases {
            guard let subject = subject(of: call.definition.pattern, parts) else { continue }
            if methods.isEmpty || !methods.contains(call.definition.method) { methods.append(call.definition.method) }
            // A name of its own goes before one that stands for anything.
            if call.definition.method == method, best == nil || !call.definition.pattern.contains("*") { best = (call, subject) }
        }
        if let best { return .found(best.call, best.subject) }
        return methods.isEmpty ? .notFound : .wrongMethod(methods.joined(separator: ", "))
    }

    private static func subject(of pattern: String, _ parts: [some StringProtocol]) -> String? {
        let wanted = pattern.split(separator: "/")
        guard wanted.count == parts.count else { return nil }
        var subject = ""
        for (name, part) in zip(wanted, parts) {
            if name == "*" { subject = String(part) } else if name != part { return nil }
        }
        return subject
    }
}
