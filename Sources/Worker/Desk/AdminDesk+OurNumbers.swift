// Our own numbers: listed, set, removed. Called by AdminDesk; what is changed and what is refused is Operations'.

import EventLoop
import JSON
import Operations
import Wire

extension AdminDesk {
    private static let mostOfOurs: Int64 = 1000

    func ourNumbers(_ session: DeskSession) async throws(AdminRefusal) -> Answer {
        let listing = try await OurNumbers.list(most: Self.mostOfOurs, session)
        return .json { json in
            json.key("numbers")
            json.raw(listing.json)
            if listing.rows.count == Self.mostOfOurs { json.member("most", Self.mostOfOurs) }
        }
    }

    func setOurNumber(_ arguments: DeskArguments, _ session: DeskSession) async throws(AdminRefusal) -> Answer {
        var given: [String: String] = [:]
        // An empty text takes a value back to the global one; what is missing stays.
        for name in ["label", "account_sid", "messaging_service_sid", "agent_url", "opt_out_handling", "pace", "country"] {
            given[name] = try arguments.given(name)
        }
        let change: NumberChange
        do throws(NumberRefusal) {
            change = try NumberChange(
                number: try arguments.requiredNumber(), region: settings.defaultRegion, account: given["account_sid"],
                service: given["messaging_service_sid"], label: given["label"], agentURL: given["agent_url"],
                optOutHandling: given["opt_out_handling"], pace: given["pace"], country: given["country"],
                active: arguments.has("active") ? arguments.isTrue("active") : nil)
        } catch { throw .badRequest(error.message) }
        let isNew = try await OurNumbers.set(change, session)
        return .json { json in
            json.member("number", change.number)
            json.member("is_new", isNew)
        }
    }

    func removeOurNumber(_ arguments: DeskArguments, _ session: DeskSession) async throws(AdminRefusal) -> Answer {
        let given = try arguments.required("number", most: 255)
        let number = addressForm(given, region: settings.defaultRegion) ?? given
        let left = try await OurNumbers.remove(number, session)
        return .json { json in
            json.member("number", number)
            json.member("left", left)
        }
    }
}

extension DeskArguments {
    func has(_ name: String) -> Bool { names.contains(name) }

    func isTrue(_ name: String) -> Bool { (try? flag(name)) ?? false }

    /// A text that may be empty; nil: it is missing.
    func given(_ name: String) throws(AdminRefusal) -> String? { has(name) ? try text(name) ?? "" : nil }

    func requiredNumber() throws(NumberRefusal) -> String {
        guard let number = try? required("number", most: 255) else { throw NumberRefusal(message: "number is required") }
        return number
    }
}
