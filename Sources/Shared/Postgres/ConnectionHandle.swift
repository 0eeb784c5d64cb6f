// Owns libpq's connection object, and what libpq says beside its results. Called by ConnectAttempt and PostgresConnection only.

import CPostgres
import Glibc

/// A PGconn, finished with the last reference. Confined to the loop's thread.
final class ConnectionHandle {
    /// nil after `finish`; libpq's functions take that for a connection that is bad and has nothing to say.
    private(set) var connection: OpaquePointer?
    private let notices = NoticeBox()

    /// Begins to connect, without blocking as long as `parameters` hold a `hostaddr`, a socket directory or a literal address.
    init?(parameters: [(name: String, value: String)]) {
        var keywords: [UnsafePointer<CChar>?] = []
        var values: [UnsafePointer<CChar>?] = []
        for (name, value) in parameters {
            keywords.append(UnsafePointer(strdup(name)))
            values.append(UnsafePointer(strdup(value)))
        }
        defer { for text in keywords + values { free(UnsafeMutablePointer(mutating: text)) } }
        guard let connection = PQconnectStartParams(keywords + [nil], values + [nil], 0) else { return nil }
        self.connection = connection
        // The box lives as long as this object, and the connection with it.
        PQsetNoticeReceiver(connection, noticeReceived, Unmanaged.passUnretained(notices).toOpaque())
    }

    deinit { finish() }

    /// Says good-bye to the server and closes the socket. Nothing may watch the socket any more.
    func finish() {
        PQfinish(connection)
        connection = nil
    }

    var isBad: Bool { PQstatus(connection) == CONNECTION_BAD }

    /// Why the connection is of no use: what the server said before it closed, or what libpq found. One line.
    var reason: String { notices.lastFatal ?? oneLine(PQerrorMessage(connection)) }
}

/// The last message by which the server ended the session while nothing was under way.
private final class NoticeBox {
    var lastFatal: String?
}

private func noticeReceived(context: UnsafeMutableRawPointer?, result: OpaquePointer?) {
    guard let context, let result else { return }
    let error = ServerError(result: result, statement: nil)
    // Others are remarks for people at a terminal, and may quote values.
    guard error.severity == "FATAL" || error.severity == "PANIC" else { return }
    Unmanaged<NoticeBox>.fromOpaque(context).takeUnretainedValue().lastFatal = error.description
}

/// A C text with its line ends as spaces.
func oneLine(_ text: UnsafePointer<CChar>?) -> String {
    guard let text else { return "unknown reason" }
    let line = String(cString: text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.isEmpty ? "unknown reason" : line
}

extension ServerError {
    /// The fields of an error or notice.
    init(result: OpaquePointer, statement: String?) {
        func field(_ code: Character) -> String? {
            PQresultErrorField(result, Int32(code.asciiValue ?? 0)).map { String(cString: $0) }
        }
        // Codes of PostgreSQL manual, section 55.8.
        self.init(
            sqlState: field("C") ?? "", severity: field("V") ?? field("S") ?? "", message: field("M") ?? "", detail: field("D"),
            hint: field("H"), schema: field("s"), table: field("t"), column: field("c"), constraint: field("n"),
            routine: field("R"), statement: statement)
    }
}
