// Which of an account's inbound messages were written to us: Twilio's list has those of all its numbers, and another program's are not ours
// to answer. Loaded by ReconcileSource for each run, asked for each message that the inbox has not. No I/O of its own.

import Postgres
import Settings
import Twilio

struct OurAddresses: Sendable {
    /// What the settings name.
    struct Configured: Sendable {
        /// `TWILIO_PHONE_NUMBER`.
        var number: String?
        /// `TWILIO_MESSAGING_SERVICE_SID`.
        var service: String?

        init(number: String?, service: String?) {
            self.number = number
            self.service = service
        }

        init(_ settings: Settings) { self.init(number: settings.twilioPhoneNumber, service: settings.twilioMessagingServiceSID) }
    }

    /// The active rows of `sms_router_numbers`; nil: it has no rows at all, and every address is served that a webhook comes for.
    private(set) var listed: Set<String>?
    private let configured: Configured
    /// A webhook has brought something that was written to them.
    private(set) var heard: Set<String> = []

    init(_ configured: Configured) { self.configured = configured }

    /// - Parameter rows: of `ReconcileStatements.ours`.
    init(_ rows: Rows, _ configured: Configured) throws(PostgresError) {
        self.init(configured)
        for row in 0..<rows.count {
            guard let address = try rows.string(row, 0) else { continue }
            if try rows.bool(row, 2) == true {
                if try rows.bool(row, 1) == true { listed = (listed ?? []).union([address]) } else { listed = listed ?? [] }
            } else {
                heard.insert(address)
            }
        }
    }

    func has(_ record: TwilioMessageRecord) -> Bool {
        if let listed { return listed.contains(record.to) }
        if let service = configured.service, record.messagingServiceSID == service { return true }
        return record.to == configured.number || heard.contains(record.to)
    }

    /// Those of `addresses` that were not known, and are from now on.
    mutating func hear(_ addresses: Set<String>) -> Set<String> {
        let new = addresses.subtracting(heard)
        heard.formUnion(new)
        return new
    }
}
