// What `check`, `verify` and `doctor` find, a line each, and below it how to mend it. Pure but for printing.

/// One thing that was looked at.
struct Finding: Equatable, Sendable {
    enum Verdict: String, Sendable {
        case good = "ok"
        /// Works, but an operator should know.
        case warning
        case bad = "failed"

        var mark: String {
            switch self {
            case .good: "✓"
            case .warning: "!"
            case .bad: "✗"
            }
        }
    }

    var subject: String
    var verdict: Verdict
    var detail: String
    /// What to do about it, where the detail does not say so.
    var mend: String?
}

struct Findings: Equatable, Sendable {
    private(set) var all: [Finding] = []

    mutating func good(_ subject: String, _ detail: String) { all.append(Finding(subject: subject, verdict: .good, detail: detail)) }
    mutating func warning(_ subject: String, _ detail: String, mend: String? = nil) {
        all.append(Finding(subject: subject, verdict: .warning, detail: detail, mend: mend))
    }
    mutating func bad(_ subject: String, _ detail: String, mend: String? = nil) {
        all.append(Finding(subject: subject, verdict: .bad, detail: detail, mend: mend))
    }
    mutating func append(_ others: Findings) { all += others.all }

    /// Good when `condition` holds, else bad.
    mutating func expect(_ condition: Bool, _ subject: String, _ detail: String, otherwise: String) {
        if condition { good(subject, detail) } else { bad(subject, otherwise) }
    }

    var failures: Int { all.count { $0.verdict == .bad } }

    var lines: [String] {
        let width = all.map(\.subject.count).max() ?? 0
        return all.map { finding in
            let space = String(repeating: " ", count: width - finding.subject.count)
            let line = "\(finding.verdict.mark) \(finding.subject)\(space)  \(OutputValue.oneLine(finding.detail))"
            guard let mend = finding.mend else { return line }
            return line + "\n" + String(repeating: " ", count: width + 4) + "→ " + OutputValue.oneLine(mend)
        }
    }

    /// Prints all of it; throws when something failed.
    func conclude(json: Bool) throws(ControlError) {
        if json {
            var listing = Listing(columns: ["check", "verdict", "detail", "mend"])
            listing.rows = all.map { [.text($0.subject), .text($0.verdict.rawValue), .text($0.detail), .optional($0.mend)] }
            listing.print(json: true)
        } else {
            print(lines.joined(separator: "\n"))
        }
        guard failures == 0 else { throw .no("\(failures) of \(all.count) failed") }
    }
}
