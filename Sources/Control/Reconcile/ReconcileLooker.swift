// What `sms-routerctl reconcile --dry-run` asks for, and how the program does it: the comparison is the worker's and comes from the program's
// main.swift.

import EventLoop
import Postgres
import Settings
import Synchronization
import Time

package struct ReconcileLooker: Sendable {
    /// One that a router would take in.
    package struct Missing: Sendable {
        var accountSID: String
        var messageSID: String
        var came: WallTime
        var from: String
        var to: String
        var media: Int
        /// Its person has opted out, or does so, or asks for help, which is Twilio's to give.
        var isSilent: Bool

        package init(accountSID: String, messageSID: String, came: WallTime, from: String, to: String, media: Int, isSilent: Bool) {
            self.accountSID = accountSID
            self.messageSID = messageSID
            self.came = came
            self.from = from
            self.to = to
            self.media = media
            self.isSilent = isSilent
        }
    }

    package struct Report: Sendable {
        var missing: [Missing]
        /// Inbound messages that Twilio has of that time.
        var listed: Int
        /// Of these, what was written to addresses that are not ours.
        var foreign: Int
        /// Accounts that were not compared to their end, with the reason.
        var errors: [String]

        package init(missing: [Missing], listed: Int, foreign: Int, errors: [String]) {
            self.missing = missing
            self.listed = listed
            self.foreign = foreign
            self.errors = errors
        }
    }

    package enum Failure: Error, Sendable {
        case database(String)
        case schema(String)
        case twilio(String)
    }

    /// Compares what came since then.
    package typealias Work =
        @Sendable @LoopActor (EventLoop, PostgresConfiguration, Settings, WallTime) async -> Result<Report, Failure>

    /// Set once, by the program's main.swift.
    static let work = Mutex<Work?>(nil)
}
