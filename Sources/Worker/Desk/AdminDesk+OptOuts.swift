// Opt-outs: found, made, lifted. Called by AdminDesk; what is changed and what is refused is Operations'.

import EventLoop
import JSON
import Operations
import Telemetry
import Wire

extension AdminDesk {
    private func address(_ arguments: DeskArguments) throws(AdminRefusal) -> String? {
        guard let given = try arguments.text("address", most: 255) else { return nil }
        guard let address = addressForm(given, region: settings.defaultRegion) else {
            throw .badRequest("address: a number as +COUNTRY…, a short code, or CHANNEL:ID")
        }
        return address
    }

    func searchOptOuts(_ arguments: DeskArguments, _ caller: Caller, _ session: DeskSession) async throws(AdminRefusal) -> Answer {
        let rows = try await OptOuts.list(
            address: try address(arguments), all: try arguments.flag("all"), most: Self.mostOptOuts, privacyKey: settings.privacyKey,
            session)
        var listing = Listing(columns: OptOutRow.columns, rows: rows.map(\.values))
        if !caller.seesAll {
            for row in listing.rows.indices {
                if case .text(let address) = listing.rows[row][0] { listing.rows[row][0] = .text(Mask.number(address)) }
                // What was said.
                for column in [7, 11] { listing.rows[row][column] = .none }
            }
        }
        return .json { json in
            json.key("opt_outs")
            json.raw(listing.json)
        }
    }

    func addOptOut(_ arguments: DeskArguments, _ session: DeskSession) async throws(AdminRefusal) -> Answer {
        guard let address = try address(arguments) else { throw .badRequest("address is required") }
        guard let account = settings.accounts.first?.sid ?? settings.twilioAccountSID else {
            throw AdminRefusal(status: 409, detail: "TWILIO_ACCOUNT_SID is not set")
        }
        let isNew = try await OptOuts.add(
            address: address, account: account, service: nil, ours: nil, privacyKey: settings.privacyKey, session)
        return .json { json in
            json.member("address", address)
            json.member("added", isNew)
        }
    }

    func liftOptOut(_ arguments: DeskArguments, _ session: DeskSession) async throws(AdminRefusal) -> Answer {
        guard let address = try address(arguments) else { throw .badRequest("address is required") }
        let accounts = settings.accounts.map(\.sid) + [settings.twilioAccountSID].compactMap { $0 }
        let senders = try await OptOuts.lift(
            address: address, account: nil, accounts: accounts, privacyKey: settings.privacyKey, session)
        return .json { json in
            json.member("address", address)
            json.key("lifted")
            json.beginArray()
            for sender in senders { json.string(sender) }
            json.endArray()
        }
    }
}
