// What a server did for a statement, by its own account (PostgreSQL, "Using EXPLAIN"): for tests that hold a bound on what a statement reads.

import Postgres

@testable import Worker

/// The plan of a statement that was executed.
struct ExecutedPlan: CustomStringConvertible {
    let lines: [String]

    var description: String { lines.joined(separator: "\n") }

    /// Of the step that looked at most rows: how many, all its loops together, those included that it let go.
    var mostRows: Int {
        var loops = 1
        return lines.map { line in
            loops = number(behind: "loops=", in: line) ?? loops
            let removed = line.contains("Rows Removed by") ? number(behind: ": ", in: line) : nil
            return (removed ?? number(behind: "(actual rows=", in: line) ?? 0) * loops
        }.max() ?? 0
    }

    /// The pages that the whole statement touched, in memory or not.
    var pages: Int {
        guard let line = lines.first(where: { $0.contains("Buffers: shared") }) else { return 0 }
        return (number(behind: "hit=", in: line) ?? 0) + (number(behind: "read=", in: line) ?? 0)
    }

    private func number(behind mark: String, in line: String) -> Int? {
        line.firstRange(of: mark).flatMap { Int(line[$0.upperBound...].prefix { $0.isNumber }) }
    }
}

extension TestWorker {
    /// Executes `sql`, and returns its plan.
    func plan(_ sql: String) async throws -> ExecutedPlan {
        ExecutedPlan(lines: try await texts("explain (analyze, costs off, timing off, summary off, buffers) " + sql))
    }

    /// Executes `statement` with `arguments`, as the server plans it for a worker: once, for whatever they are.
    func plan(_ statement: Statement, types: String, arguments: String) async throws -> ExecutedPlan {
        _ = try await texts("prepare planned (\(types)) as " + statement.sql)
        let plan = try await plan("execute planned (\(arguments))")
        _ = try await texts("deallocate planned")
        return plan
    }
}
