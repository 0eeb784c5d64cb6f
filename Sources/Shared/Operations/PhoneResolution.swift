// Why a number does or does not resolve to a person, step by step, by the rules of contract section 2. Pure: fed with rows, asks nothing.
// Used by `phones resolve`, and by whatever gives a number to a person, to refuse one that another person has.

/// A stored number that may be the one asked for.
package struct PhoneCandidate: Sendable, Equatable {
    package enum Place: Sendable, Equatable {
        case users
        case mapping(id: Int64, isVerified: Bool)
    }

    package var place: Place
    package var user: Int64
    /// As it is stored.
    package var stored: String
    package var email: String
    package var isActive: Bool
    /// Why the number is believed to be this person's no longer; nil: it is theirs.
    package var stale: String?
    /// A verification code was sent, and a reply with it counts.
    package var isPending = false

    package init(
        place: Place, user: Int64, stored: String, email: String, isActive: Bool, stale: String? = nil, isPending: Bool = false
    ) {
        (self.place, self.user, self.stored, self.email) = (place, user, stored, email)
        (self.isActive, self.stale, self.isPending) = (isActive, stale, isPending)
    }
}

package struct PhoneResolution: Sendable, Equatable {
    package enum Verdict: Sendable, Equatable {
        case resolves(user: Int64)
        case inactive(user: Int64)
        case nobody(String)
    }

    package private(set) var steps: [String] = []
    package private(set) var verdict: Verdict = .nobody("")
    /// Who holds the number as far as lookups go.
    package private(set) var owners: [Int64] = []

    /// `candidates` share the last digits with the number; `normalise` gives the E.164 form in the default region.
    package init(number: String, region: String, candidates: [PhoneCandidate], normalise: (String) -> String?) {
        guard let wanted = normalise(number) else {
            steps.append("\(number) is no telephone number (default region \(region))")
            verdict = .nobody("it is no telephone number in region \(region); write it as +COUNTRY…")
            return
        }
        steps.append(wanted == number ? "\(number) is in E.164 already" : "\(number) is \(wanted) in E.164 (default region \(region))")
        var holders: [Int64: PhoneCandidate] = [:]
        var unverified: [PhoneCandidate] = []
        var stale: [PhoneCandidate] = []
        for candidate in candidates {
            let place = Self.name(of: candidate)
            guard let own = normalise(candidate.stored) else {
                steps.append("\(place) holds \(candidate.stored), which is no telephone number: passed over")
                continue
            }
            guard own == wanted else {
                steps.append("\(place) holds \(candidate.stored), which is \(own): another number")
                continue
            }
            if case .mapping(_, isVerified: false) = candidate.place {
                let pending = candidate.isPending ? " (a code was sent and waits for its reply)" : ""
                steps.append("\(place) holds \(candidate.stored), the same number, but is not verified\(pending): it does not count")
                unverified.append(candidate)
                continue
            }
            if let why = candidate.stale {
                let pending = candidate.isPending ? " (a code was sent and waits for its reply)" : ""
                steps.append(
                    "\(place) holds \(candidate.stored), the same number, but it is stale, \(why)\(pending): it does not count for user \(candidate.user)"
                )
                stale.append(candidate)
                continue
            }
            let form = candidate.stored == wanted ? "the number as it is" : "\(candidate.stored), the same number"
            steps.append(
                "\(place) holds \(form): user \(candidate.user) (\(candidate.email), \(candidate.isActive ? "active" : "inactive"))")
            holders[candidate.user] = candidate
        }
        owners = holders.keys.sorted()
        switch owners.count {
        case 0:
            verdict = .nobody(
                !stale.isEmpty
                    ? "it may have another owner now; `phones verify` asks its owner, `phones confirm` is your own word"
                    : unverified.isEmpty
                        ? "no user and no verified mapping has it; see `users add` and `phones add`"
                        : "only an unverified mapping has it; `phones verify` asks its owner, `phones add` is your own word")
        case 1:
            let user = owners[0]
            verdict = holders[user]?.isActive == true ? .resolves(user: user) : .inactive(user: user)
        default:
            let list = owners.map(String.init).joined(separator: ", ")
            verdict = .nobody("users \(list) have it, and a number of several people resolves to nobody: leave it to one of them")
        }
        steps.append(conclusion)
    }

    package var conclusion: String {
        switch verdict {
        case .resolves(let user): "resolves to user \(user)"
        case .inactive(let user): "resolves to user \(user), who is inactive and is told so; set is_active to let messages through"
        case .nobody(let reason): "resolves to nobody: \(reason)"
        }
    }

    private static func name(of candidate: PhoneCandidate) -> String {
        switch candidate.place {
        case .users: "users row \(candidate.user)"
        case .mapping(let id, _): "mapping \(id)"
        }
    }
}
