// A report as a table for people: a line that says what it is of, rows, what is beyond them, the total. Pure.

import Analytics

struct ReportText {
    private let report: Report

    init(_ report: Report) { self.report = report }

    var text: String {
        let rows = (report.rows + [report.others, report.total].compactMap { $0 }).map { row in row.map(cell) }
        let names = report.columns
        let widths = names.indices.map { index in max(names[index].count, rows.map { $0[index].count }.max() ?? 0) }
        func line(_ cells: [String]) -> String {
            let padded = cells.enumerated().map { index, text in
                let space = String(repeating: " ", count: widths[index] - text.count)
                // The key to the left, figures to the right.
                return index == 0 ? text + space : space + text
            }
            return padded.joined(separator: "  ")
        }
        return ([heading, line(names)] + rows.map(line)).joined(separator: "\n")
    }

    private var heading: String {
        let request = report.request
        let by = request.group == .none ? "" : " by \(request.group.rawValue)"
        let beyond = report.otherKeys == 0 ? "" : ", \(report.otherKeys) more as others"
        let until: String =
            if report.isComplete { "" } else if let counted = report.span.countedUntil { "; counted until \(counted.iso8601)" } else {
                "; nothing is counted yet"
            }
        return "\(request.kind.rawValue)\(by), \(report.span.from.iso8601) to \(report.span.to.iso8601)\(beyond)\(until)"
    }

    private func cell(_ value: ReportValue) -> String { OutputValue.oneLine(value.plain(decimals: 2) ?? "-") }
}
