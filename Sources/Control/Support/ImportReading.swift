// What the imports make of a file, as plain values: for the fuzz targets, which live outside of this library. Never called by a command. Pure.

import Time

package enum ImportReading {
    /// A file that was read.
    package struct File: Sendable, Equatable {
        /// The file as a whole is of no use: why.
        package var refusal: String?
        package var rows = 0
        package var taken = 0
        /// The line of each row that was not.
        package var refused: [Int] = []
        /// What may be there once only.
        package var keys: [String] = []
    }

    /// - Parameter normalise: the E.164 form of a number.
    package static func users(_ bytes: [UInt8], normalise: (String) -> String?) -> File {
        do throws(ControlError) {
            let file = try UsersFile(bytes, region: "US", normalise: normalise)
            return File(
                rows: file.rows, taken: file.users.count, refused: file.refused.map(\.line),
                keys: file.users.map { "mail \($0.email.lowercased())" }
                    + file.users.compactMap { user in user.phone.map { "phone \($0)" } })
        } catch { return File(refusal: error.message) }
    }

    /// Opt-outs of `account`.
    package static func optOuts(_ bytes: [UInt8], account: String?, now: WallTime, form: (String) -> String?) -> File {
        do throws(ControlError) {
            let file = try OptOutFile(bytes, account: account, now: now, form: form)
            return File(
                rows: file.entries.count + file.refusals.count + file.others, taken: file.entries.count, refused: file.refusals.map(\.line))
        } catch { return File(refusal: error.message) }
    }
}
