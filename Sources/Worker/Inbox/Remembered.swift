// Messages and people who are kept as keyed hashes alone (docs/privacy.md): the look-ups on the way of a message. Extension of Inbox. Nothing here makes
// a hash out of a row: that is the purge's and the erasure's.

import Postgres
import Schema

enum OptOutStatements {
    /// Opt-outs of the people who write get their addresses back, before the accept that asks for them, in its transaction: first `touch`, then `thaw`.
    static let touch = Statement(name: "opt_outs_touch", sql: OptOutThaw.touch, parameterTypes: [.textArray, .textArray])
    static let thaw = Statement(name: "opt_outs_thaw", sql: OptOutThaw.thaw, parameterTypes: [.textArray, .textArray, .textArray])

    /// Whether the message of hash $1 was erased or purged.
    static let isRemembered = Statement(
        name: "inbox_remembered", sql: "select exists (select from sms_router_remembered where sid = $1)", parameterTypes: [.uuid])
}

extension Inbox {
    /// Whether the message was here and is gone.
    func isRemembered(_ key: MessageKey) async throws(InboxError) -> Bool {
        guard let hash = self.key?.message(account: key.accountSID, sid: key.messageSID) else { return false }
        var parameters = Parameters()
        parameters.append(uuid: hash)
        do { return try await database.run(OptOutStatements.isRemembered, parameters, lane: .any).bool(0, 0) == true } catch {
            throw InboxError(error)
        }
    }
}
