// Rows of one file, decoded and checked one by one. While it is not closed it holds a snapshot of the file: never kept over a turn of the loop.

import Time
import Wire

/// Confined to one thread.
final class SpoolRows {
    private let statement: SQLiteStatement
    private let name: SpoolFileName
    private let isDamaged: Bool
    private var isOpen = true
    /// Of the last row that was met, good or not.
    private(set) var lastID: Int64 = 0

    init(_ statement: SQLiteStatement, _ file: SpoolFile, isDamaged: Bool) {
        self.statement = statement
        name = file.name
        self.isDamaged = isDamaged
    }

    deinit { close() }

    func close() {
        if isOpen { statement.reset() }
        isOpen = false
    }

    /// The next row; throws `damaged` for one whose checksum is wrong, and can be asked again after that.
    func next() throws(SpoolError) -> SpooledEntry? {
        guard isOpen else { return nil }
        do throws(SpoolError) {
            guard try statement.step() else {
                isOpen = false
                return nil
            }
        } catch {
            isOpen = false
            throw error
        }
        lastID = statement.integer(0)
        guard let entry = decoded() else { throw .damaged("\(name.database): row \(lastID)") }
        return SpooledEntry(entry: entry, place: SpoolPlace(file: name, id: lastID, isDamaged: isDamaged))
    }

    private func decoded() -> SpoolEntry? {
        guard let kind = UInt8(exactly: statement.integer(1)).flatMap(SpoolKind.init(rawValue:)),
            let flags = UInt32(exactly: statement.integer(9)),
            let fields = DeliverFields(count: Int(statement.integer(10)), encoded: statement.bytes(11))
        else { return nil }
        let entry = SpoolEntry(
            kind: kind, arrivedAt: WallTime(microseconds: statement.integer(2)), sequence: statement.integer(3),
            accountSID: statement.text(4), messageSID: statement.text(5), event: statement.text(6), conversation: statement.bytes(7),
            correlationID: statement.text(8), flags: flags, fields: fields)
        return entry.checksum == statement.integer(12) ? entry : nil
    }
}
