// A report: its columns and rows, made of the sums that a database gives. Asked for by the admin endpoint and by `sms-routerctl report`; ReportWriting puts it
// into JSON and CSV. Reads sums alone, in two short statements; changes nothing.

import EventLoop
import Postgres
import Time

/// A value of a report, with its unit.
package enum ReportValue: Sendable, Equatable {
    case text(String)
    case count(Int64)
    /// Millionths of a US dollar.
    case micros(Int64)
    /// Milliseconds; nil: nothing was counted.
    case milliseconds(Double?)
    /// Of a hundred; nil: there is nothing to compare with.
    case percent(Double?)
}

package struct Report: Sendable {
    package let request: ReportRequest
    package let span: ReportSpan
    /// Names as in JSON and CSV, the key first.
    package let columns: [String]
    package let rows: [[ReportValue]]
    /// What is beyond the rows that were asked for, as one; nil: nothing.
    package let others: [ReportValue]?
    /// How many keys are in `others`.
    package let otherKeys: Int
    /// nil: of trends by nothing, whose rows are measures.
    package let total: [ReportValue]?

    package typealias Ask = @LoopActor (String, Parameters) async throws(PostgresError) -> Rows

    package enum Failure: Error {
        case refused(ReportRefusal)
        case database(PostgresError)
    }

    /// Asks the database for it.
    @LoopActor package static func load(_ request: ReportRequest, _ ask: Ask) async throws(Failure) -> Report {
        let ends = try await answer(ask, ReportSpan.statement, ReportSpan.parameters(request), request)
        guard ends.count == 1 else { throw .refused(ReportRefusal("the database has no sums: run `sms-routerctl migrate`")) }
        var span = try decoded { () throws(PostgresError) in try ReportSpan(ends) }
        let sums: [SumsSpan]
        do throws(ReportRefusal) { sums = try span.sums(for: request) } catch { throw .refused(error) }
        let rows = try await answer(ask, ReportStatements.sql(request), ReportStatements.parameters(request, sums), request)
        let reading = ReportReading(request)
        let groups = try decoded { () throws(PostgresError) in try reading.groups(rows) }
        return Report(request, span, groups)
    }

    @LoopActor private static func answer(_ ask: Ask, _ sql: String, _ parameters: Parameters, _ request: ReportRequest)
        async throws(Failure) -> Rows
    {
        do throws(PostgresError) { return try await ask(sql, parameters) } catch {
            // What was asked is not known to the database, which knows zones and calendars.
            switch error.sqlState {
            case "22023": throw .refused(ReportRefusal(ReportRequest.unknownZone(request.zone)))
            case "22007", "22008": throw .refused(ReportRefusal("from or to is no day of the calendar"))
            default: throw .database(error)
            }
        }
    }

    private static func decoded<Value>(_ body: () throws(PostgresError) -> Value) throws(Failure) -> Value {
        do throws(PostgresError) { return try body() } catch { throw .database(error) }
    }

    init(_ request: ReportRequest, _ span: ReportSpan, _ groups: ReportGroups) {
        (self.request, self.span) = (request, span)
        let table = ReportTable(request, total: groups.total)
        columns = table.columns
        if request.kind == .trends, request.group == .none {
            (rows, total, others, otherKeys) = (table.measures(groups.total), nil, nil, 0)
            return
        }
        rows = groups.rows.map { table.row($0.key, $0.sums) }
        total = table.row("total", groups.total)
        otherKeys = max(0, groups.keys - groups.rows.count)
        others = otherKeys == 0 ? nil : table.row("others", groups.total.less(groups.rows.map(\.sums)))
    }
}
