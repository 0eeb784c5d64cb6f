// The rows of a `users import` file: read, checked, and compared with who is there already. Pure: UsersImportCommand reads the file and the
// database, and writes what is decided here.

import CSV
import Operations
import Telemetry

/// One person of the file.
struct ImportedUser: Sendable, Equatable {
    /// Where it begins in the file.
    var line: Int
    var email: String
    /// E.164.
    var phone: String?
    var name: String?
    /// nil: not said; a new person is active.
    var isActive: Bool?
    /// nil: not said. false: the number is kept as a mapping that resolves to nobody until it is verified.
    var isVerified: Bool?

    var hasUnverifiedNumber: Bool { phone != nil && isVerified == false }
}

/// A row that is not taken, and why.
struct RefusedRow: Sendable, Equatable {
    var line: Int
    /// The row's number, masked; "-": it has none.
    var number: String
    var reason: String

    /// For people.
    var text: String { "line \(line): \(OutputValue.oneLine(reason)) (number \(number))" }
}

/// Somebody who is there already.
struct KnownUser: Sendable, Equatable {
    var id: Int64
    var email: String
    /// As it is stored, in whatever form.
    var phone: String?
    var name: String?
    var isActive: Bool
}

/// The file, read.
struct UsersFile: Sendable {
    private(set) var users: [ImportedUser] = []
    private(set) var refused: [RefusedRow] = []
    /// Records, without the header.
    private(set) var rows = 0

    /// Bytes of a file: a million people take about 80 MB.
    static let mostBytes = 256 << 20

    /// Reads the columns email, phone_number, full_name, is_active, verified, in any order; others are passed over. `normalise` gives the E.164 form.
    init(_ bytes: [UInt8], region: String, normalise: (String) -> String?) throws(ControlError) {
        var reader = CSVReader(bytes)
        let header: CSVHeader
        switch reader.next() {
        case nil: throw .data("the file is empty: its first line has the columns' names, email among them")
        case .failure(let error): throw .data("\(error)")
        case .success(let row): header = CSVHeader(row)
        }
        guard let email = header.column("email", "e-mail", "email address") else {
            throw .data(
                "the first line names no column email; it has the columns' names: email, phone_number, full_name, is_active, verified")
        }
        let phone = header.column("phone_number", "phone", "number")
        let name = header.column("full_name", "name")
        let active = header.column("is_active", "active")
        let verified = header.column("verified", "is_verified")
        var emails: [String: Int] = [:]
        var numbers: [String: Int] = [:]
        while let next = reader.next() {
            rows += 1
            let row: CSVRow
            switch next {
            case .failure(let error):
                let text = error.description
                refused.append(RefusedRow(line: error.line, number: "-", reason: String(text.drop { $0 != ":" }.dropFirst(2))))
                continue
            case .success(let good): row = good
            }
            let given = row.value(phone)
            func refuse(_ reason: String) {
                refused.append(RefusedRow(line: row.line, number: given.map { Mask.number(normalise($0) ?? $0) } ?? "-", reason: reason))
            }
            guard row.fields.count <= header.count else {
                refuse("it has \(row.fields.count) fields, the first line names \(header.count): quote a field that has a separator in it")
                continue
            }
            guard let address = row.value(email) else {
                refuse("it has no email")
                continue
            }
            guard Self.isEmail(address) else {
                refuse("\(address.prefix(80)) is not an e-mail address")
                continue
            }
            if let line = emails[address.lowercased()] {
                refuse("\(address) stands in line \(line) already")
                continue
            }
            var user = ImportedUser(line: row.line, email: address)
            if let given {
                guard let number = normalise(given) else {
                    refuse("it is no telephone number in region \(region); write it as +COUNTRY…")
                    continue
                }
                if let line = numbers[number] {
                    refuse("its number stands in line \(line) already")
                    continue
                }
                user.phone = number
            }
            user.name = row.value(name)
            guard (user.name?.unicodeScalars.count ?? 0) <= 255, !(user.name ?? "").unicodeScalars.contains("\0") else {
                refuse("full_name has more than 255 characters")
                continue
            }
            guard let isActive = Self.flag(row.value(active)), let isVerified = Self.flag(row.value(verified)) else {
                refuse("is_active and verified are true or false (also yes, no, 1, 0), or empty")
                continue
            }
            (user.isActive, user.isVerified) = (isActive, isVerified)
            emails[address.lowercased()] = row.line
            if let number = user.phone { numbers[number] = row.line }
            users.append(user)
        }
    }

    private static func isEmail(_ text: String) -> Bool {
        guard text.utf8.count <= 254, let at = text.firstIndex(of: "@"), at > text.startIndex, text.index(after: at) < text.endIndex else {
            return false
        }
        return text.unicodeScalars.allSatisfy { !$0.properties.isWhitespace && $0.value > 0x1f && $0.value != 0x7f }
    }

    /// nil: neither; the inner nil: nothing is said.
    private static func flag(_ text: String?) -> Bool?? {
        switch text?.lowercased() {
        case nil: .some(nil)
        case "true", "t", "yes", "y", "1": true
        case "false", "f", "no", "n", "0": false
        default: nil
        }
    }
}

/// What is to be done about one block of rows.
struct UsersPlan: Sendable {
    private(set) var added: [ImportedUser] = []
    /// With the id of whom they change.
    private(set) var changed: [(id: Int64, user: ImportedUser)] = []
    /// Who is there already as the file has them.
    private(set) var unchanged = 0
    private(set) var refused: [RefusedRow] = []

    /// - Parameters:
    ///   - known: those with an e-mail address of the rows, by its lower case.
    ///   - owners: who holds a number of the rows so that it resolves: ids by E.164.
    ///   - unverified: who has one in a mapping that is not verified.
    init(
        _ users: [ImportedUser], known: [String: KnownUser], owners: [String: Set<Int64>], unverified: [String: Set<Int64>], updates: Bool
    ) {
        for user in users {
            let own = known[user.email.lowercased()]
            func refuse(_ reason: String) {
                refused.append(RefusedRow(line: user.line, number: user.phone.map(Mask.number) ?? "-", reason: reason))
            }
            if let number = user.phone, let other = (owners[number] ?? []).filter({ $0 != own?.id }).min() {
                refuse("user \(other) has its number; remove it there first, or see `phones resolve`")
                continue
            }
            guard let own else {
                added.append(user)
                continue
            }
            let isHeld = user.phone.map { owners[$0]?.contains(own.id) ?? false } ?? true
            let isKept = user.hasUnverifiedNumber ? isHeld || unverified[user.phone ?? ""]?.contains(own.id) ?? false : isHeld
            let isSame = isKept && (user.name == nil || user.name == own.name) && (user.isActive == nil || user.isActive == own.isActive)
            if isSame {
                unchanged += 1
            } else if updates {
                changed.append((own.id, user))
            } else {
                refuse("\(user.email) is user \(own.id) with other data; --update writes what the file says")
            }
        }
    }
}
