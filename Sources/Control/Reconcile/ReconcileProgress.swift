// How far the routers have come with what `sms-routerctl reconcile --since` has asked for, account by account, and what the command is to do
// about it. Pure: fed with the rows of sms_router_reconcile; ReconcileCommand asks for them.

struct ReconcileProgress: Equatable {
    /// Of one account, beside the counts: what a look at its row tells.
    struct Look: Equatable {
        /// A run that began after the asking has ended.
        var hasRun: Bool
        /// Somebody compares in this moment.
        var isRunning: Bool
        /// Everything up to the asking is compared, less what is left to webhooks under way.
        var isThere: Bool
        /// Why the last run ended before its end.
        var error: String?
    }

    enum State: Equatable {
        case waiting
        /// A run has ended in order and could not do all of it: the next one is to begin at once.
        case goesOn
        case done
        case failed(String)
    }

    private(set) var accounts: [(account: String, state: State)] = []

    static func == (left: Self, right: Self) -> Bool {
        left.accounts.count == right.accounts.count && zip(left.accounts, right.accounts).allSatisfy { $0 == $1 }
    }

    mutating func add(_ account: String, _ look: Look) { accounts.append((account, Self.state(look))) }

    static func state(_ look: Look) -> State {
        guard look.hasRun, !look.isRunning else { return .waiting }
        if let error = look.error { return .failed(error) }
        return look.isThere ? .done : .goesOn
    }

    /// Those for which another run is to begin.
    var goesOn: [String] { accounts.filter { $0.state == .goesOn }.map(\.account) }

    /// Nothing more is to be waited for.
    var isOver: Bool {
        accounts.allSatisfy {
            switch $0.state {
            case .done, .failed: true
            case .waiting, .goesOn: false
            }
        }
    }

    /// The first account that was not compared to its end, with the reason.
    var failure: (account: String, reason: String)? {
        for (account, state) in accounts { if case .failed(let reason) = state { return (account, reason) } }
        return nil
    }
}
