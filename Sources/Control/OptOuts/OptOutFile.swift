// What a file with opt-outs says: Twilio's messages with error 21610, our own export, or a plain list of addresses. Called by
// `optouts import`. Pure but for the numbering plan: it opens no file and no database.

import CSV
import Time
import Twilio

/// An opt-out that a file names.
struct OptOutEntry: Sendable, Equatable {
    var accountSID: String
    /// The person's.
    var address: String
    /// The messaging service, else our number; "" where the file doesn't say: then none in particular.
    var sender: String
    var ourNumber: String
    var messagingServiceSID: String?
    /// Nil: the file doesn't say.
    var optedOutAt: WallTime?
    var source: String
    var messageSID: String?
    var said: String?
}

/// A file that was read.
struct OptOutFile: Sendable, Equatable {
    /// A row that is not taken, and why.
    struct Refusal: Sendable, Equatable {
        var line: Int
        var reason: String
    }

    var entries: [OptOutEntry] = []
    var refusals: [Refusal] = []
    /// Rows of messages that failed for another reason, or for none.
    var others = 0

    /// Where a row of the table comes from (column `source`).
    static let sources = ["message", "twilio", "error_21610", "import", "operator"]

    /// - Parameters:
    ///   - bytes: the whole file.
    ///   - account: of rows that name none; nil: such rows are refused.
    ///   - now: opt-outs of the future are refused.
    ///   - form: an address as the inbox has it, from what somebody wrote; nil: none.
    /// - Throws: what makes the whole file useless.
    init(_ bytes: [UInt8], account: String?, now: WallTime, form: (String) -> String?) throws(ControlError) {
        var reader = CSVReader(bytes)
        var pending: CSVRow?
        guard let first = reader.next() else { throw .data("the file is empty: it needs a header, or one address a line") }
        let header: CSVRow
        switch first {
        case .success(let row): header = row
        case .failure(let error): throw .data("\(error)")
        }
        var columns = Columns(CSVHeader(header))
        if columns.to == nil {
            guard header.fields.count == 1, let text = header.value(0), form(text) != nil else {
                throw .data(
                    "line \(header.line) is neither a header with a column To nor an address: export the messages with their header, "
                        + "or write one address a line")
            }
            columns = .plain
            pending = header
        } else if columns.errorCode == nil, columns.source == nil {
            throw .data(
                "the file has no column ErrorCode: everybody in it would be opted out. Export it with that column, or make a plain list of the "
                    + "addresses that you mean")
        }
        let limit = now + .seconds(86_400)
        while let next = pending.map({ Result<CSVRow, CSVError>.success($0) }) ?? reader.next() {
            pending = nil
            switch next {
            case .failure(let error): refusals.append(Refusal(line: error.line, reason: "\(error)".droppingPrefix("line \(error.line): ")))
            case .success(let row):
                do throws(Unfit) {
                    guard let entry = try columns.entry(of: row, account: account, limit: limit, form: form) else {
                        others += 1
                        continue
                    }
                    entries.append(entry)
                } catch { refusals.append(Refusal(line: row.line, reason: error.reason)) }
            }
        }
    }
}

/// Why a row is refused.
private struct Unfit: Error {
    var reason: String
}

/// Where the columns are. Twilio's API, its console and this program name them differently.
private struct Columns {
    var to: Int?
    var from: Int?
    var service: Int?
    var account: Int?
    var errorCode: Int?
    var date: Int?
    var source: Int?
    var sid: Int?
    var said: Int?

    /// One address a line.
    static let plain = Columns(to: 0)

    private init(to: Int) { self.to = to }

    init(_ header: CSVHeader) {
        to = header.column("To", "Address")
        from = header.column("From")
        service = header.column("MessagingServiceSid", "MessagingService")
        account = header.column("AccountSid")
        errorCode = header.column("ErrorCode")
        date = header.column("DateSent", "SentDate", "OptedOutAt", "DateUpdated", "DateCreated", "Date")
        source = header.column("Source")
        sid = header.column("MessageSid")
        said = header.column("Said")
    }

    /// nil: a message that failed for another reason.
    func entry(
        of row: CSVRow, account given: String?, limit: WallTime, form: (String) -> String?
    ) throws(Unfit) -> OptOutEntry? {
        if errorCode != nil, row.value(errorCode) != "21610" { return nil }
        guard let written = row.value(to) else { throw Unfit(reason: "there is no address") }
        guard let address = form(written), address.utf8.count <= Address.longest else { throw Unfit(reason: "\(written) is no address") }
        switch Address(address).kind {
        case .alphanumeric, .test, .other: throw Unfit(reason: "\(written) is no address of a person")
        case .e164, .shortCode, .whatsapp, .messenger, .rcs: break
        }
        guard let sid = row.value(self.account) ?? given else {
            throw Unfit(reason: "no account: name one with --account, or set TWILIO_ACCOUNT_SID")
        }
        guard AccountSID(sid) != nil else { throw Unfit(reason: "\(sid) is no AccountSid") }
        var time: WallTime?
        if let text = row.value(date) {
            guard let parsed = Self.time(text) else { throw Unfit(reason: "\(text) is no time: write 2026-01-31T18:00:00Z") }
            guard parsed <= limit else { throw Unfit(reason: "\(text) is in the future") }
            time = parsed
        }
        var from = row.value(self.from) ?? ""
        if !from.isEmpty, let known = form(from) { from = known }
        let service = row.value(self.service)
        let named = row.value(source)
        if let named, !OptOutFile.sources.contains(named) {
            throw Unfit(reason: "\(named) is no source: \(OptOutFile.sources.joined(separator: ", "))")
        }
        return OptOutEntry(
            accountSID: sid, address: address, sender: service ?? from, ourNumber: from, messagingServiceSID: service, optedOutAt: time,
            source: named ?? "import", messageSID: row.value(self.sid),
            said: said.flatMap { row.fields.indices.contains($0) ? row.fields[$0] : nil }
                .flatMap { $0.isEmpty ? nil : String($0.unicodeScalars.prefix(1600).map(Character.init)) })
    }

    /// ISO 8601, with a blank for its T, and without a zone as UTC; or the date of a mail, as Twilio's API writes it.
    static func time(_ text: String) -> WallTime? {
        if let time = WallTime(rfc2822: text) { return time }
        var iso = text.replacing(" UTC", with: "Z")
        if let blank = iso.firstIndex(of: " ") { iso.replaceSubrange(blank...blank, with: "T") }
        return WallTime(iso8601: iso) ?? WallTime(iso8601: iso + "Z")
    }
}

extension String {
    fileprivate func droppingPrefix(_ prefix: String) -> String { hasPrefix(prefix) ? String(dropFirst(prefix.count)) : self }
}
