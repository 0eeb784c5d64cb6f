// GET /admin/report/KIND: what was used, compared, how long it took, what it cost, as JSON or CSV. Called by AdminQueries and AdminDesk; the bearer has
// been checked. Reads sums alone (docs/analytics.md), on a connection of its own, perhaps to a standby.

import Analytics
import EventLoop
import Postgres
import Wire

@LoopActor final class AdminReports {
    private let pool: PostgresPool
    private let isReplica: Bool

    init(pool: PostgresPool, isReplica: Bool) { (self.pool, self.isReplica) = (pool, isReplica) }

    /// - Parameter kind: as in the path.
    func answer(_ kind: String, _ arguments: AdminArguments) async throws(AdminRefusal) -> Answer {
        var given: [String: String] = [:]
        for name in arguments.names { given[name] = try arguments.text(name) }
        return try await answer(kind, given)
    }

    /// - Parameter given: what is asked for, by the names of docs/analytics.md, "Reports".
    func answer(_ kind: String, _ given: [String: String]) async throws(AdminRefusal) -> Answer {
        guard let kind = ReportKind(rawValue: kind) else {
            throw AdminRefusal(
                status: 404, detail: "There is no such report: \(ReportKind.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        var given = given
        let format = given.removeValue(forKey: "format") ?? "json"
        guard format == "json" || format == "csv" else { throw .badRequest("format must be json or csv") }
        let request: ReportRequest
        do throws(ReportRefusal) { request = try ReportRequest(kind, given) } catch { throw .badRequest("\(error)") }
        let report = try await load(request)
        if format == "csv" { return Answer(status: 200, contentType: "text/csv; charset=utf-8", body: Array(report.csv.utf8)) }
        return .json { report.writeMembers(to: &$0) }
    }

    private func load(_ request: ReportRequest) async throws(AdminRefusal) -> Report {
        do throws(Report.Failure) {
            return try await Report.load(request) { [pool] sql, parameters throws(PostgresError) in try await pool.rest(sql, parameters) }
        } catch {
            switch error {
            case .refused(let refusal): throw .badRequest("\(refusal)")
            case .database(let error):
                if case .away = error, isReplica {
                    throw AdminRefusal(status: 503, detail: "The standby of ANALYTICS_DATABASE_URL is not available now; try again")
                }
                throw AdminRefusal(error)
            }
        }
    }
}
