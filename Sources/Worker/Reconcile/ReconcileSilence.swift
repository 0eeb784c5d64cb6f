// Which messages of an account nobody would answer, for their persons have opted out: what `sms-routerctl reconcile --dry-run` says becomes of them.
// Pure; fed by ReconcileLook.

struct ReconcileSilence {
    private var silent: Set<String> = []
    private var persons: [String: String] = [:]
    /// Who says STOP in what is to be taken in: that takes effect with it, before anything of theirs has its turn.
    private var leaving: Set<String> = []

    /// - Parameter optedOut: the SIDs of those whose persons have opted out, as the database has it.
    mutating func add(_ messages: [InboundMessage], optedOut: Set<String>) {
        for message in messages {
            persons[message.messageSID] = message.from.text
            switch message.optOutAction {
            case .stop: leaving.insert(message.from.text)
            case .help: silent.insert(message.messageSID)
            case .start, .none: break
            }
        }
        silent.formUnion(optedOut)
    }

    func holds(_ sid: String) -> Bool { silent.contains(sid) || persons[sid].map { leaving.contains($0) } ?? false }
}
