// What `sms-routerctl people` asks for, and how the program does it: the work is the worker's (its inbox, its way to Twilio) and comes from the program's
// main.swift.

import EventLoop
import Postgres
import Settings
import Synchronization

package struct PeopleWorker: Sendable {
    package enum Name: Sendable, Equatable {
        case address(String)
        case user(Int64)
        case email(String)
    }

    package struct Request: Sendable {
        package var name: Name
        package var withTwilio: Bool
        package var who: String
        /// How long an erasure waits for transactions from before it; nil: as it comes.
        package var patience: Duration?
    }

    /// What was found in one place.
    package struct Finding: Sendable, Equatable {
        var place: String
        var found: Int
        var removed: Int
        var kept: String

        package init(place: String, found: Int, removed: Int, kept: String) {
            (self.place, self.found, self.removed, self.kept) = (place, found, removed, kept)
        }
    }

    package struct Receipt: Sendable {
        /// Whom, by keyed hash; empty without a key.
        var person: String
        /// ISO 8601, UTC.
        var begun: String
        var ended: String
        var findings: [Finding]
        var notes: [String]
        /// What has to be done again.
        var open: [String]
        var json: String

        package init(person: String, begun: String, ended: String, findings: [Finding], notes: [String], open: [String], json: String) {
            (self.person, self.begun, self.ended, self.findings, self.notes, self.open) = (person, begun, ended, findings, notes, open)
            self.json = json
        }
    }

    package enum Failure: Error, Sendable {
        case database(String)
        case schema(String)
        case configuration(String)
        case twilio(String)
        case nobody(String)
    }

    /// Rows of each place as JSON objects, and the receipt.
    package typealias Export =
        @Sendable @LoopActor (EventLoop, PostgresConfiguration, Settings, Request) async -> Result<
            (places: [(name: String, rows: [String])], receipt: Receipt), Failure
        >
    package typealias Erase = @Sendable @LoopActor (EventLoop, PostgresConfiguration, Settings, Request) async -> Result<Receipt, Failure>

    let export: Export
    let erase: Erase

    package init(export: @escaping Export, erase: @escaping Erase) {
        self.export = export
        self.erase = erase
    }

    /// Set once, by the program's main.swift.
    static let work = Mutex<PeopleWorker?>(nil)
}

extension PeopleWorker.Failure {
    var asControlError: ControlError {
        switch self {
        case .database(let reason): .unreachable("DATABASE_URL: \(reason)")
        case .schema(let reason), .configuration(let reason): .configuration(reason)
        case .twilio(let reason): .unreachable("Twilio: \(reason)")
        case .nobody(let reason): .no(reason)
        }
    }
}
