// The Twilio accounts that we answer for, with the keys of their tokens. Made from the settings at start and on SIGHUP; asked once a
// webhook. Holds keys, never tokens, and prints nothing.

import Crypto
import Glibc
import Settings

/// AccountSid → keys of that account's tokens only.
struct AccountTable: Sendable {
    private struct Account: Sendable {
        let sid: [UInt8]
        let keys: [HMACSHA1Key]
    }

    /// Above this many a dictionary is faster than looking at each.
    private static let few = 16

    private let accounts: [Account]
    private let places: [[UInt8]: Int]

    init(_ accounts: [TwilioAccount]) {
        self.accounts = accounts.map { Account(sid: Array($0.sid.utf8), keys: $0.tokens.map { HMACSHA1Key(token: $0) }) }
        var places: [[UInt8]: Int] = [:]
        if accounts.count > Self.few { for (place, account) in self.accounts.enumerated() { places[account.sid] = place } }
        self.places = places
    }

    /// nil when the account is not ours.
    func keys(of sid: ArraySlice<UInt8>) -> [HMACSHA1Key]? {
        if !places.isEmpty { return places[Array(sid)].map { accounts[$0].keys } }
        return sid.withUnsafeBytes { wanted in
            for account in accounts where account.sid.count == wanted.count {
                let isIt = account.sid.withUnsafeBytes { known in
                    guard let left = known.baseAddress, let right = wanted.baseAddress else { return false }
                    return memcmp(left, right, wanted.count) == 0
                }
                if isIt { return account.keys }
            }
            return nil
        }
    }
}
