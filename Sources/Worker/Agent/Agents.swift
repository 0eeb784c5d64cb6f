// The agent of each of our numbers: AGENT_CORE_URL, or the `agent_url` of a row of sms_router_numbers. Each URL has a guard of its own, with its own
// slots and breaker, so that one that is ill or wrong costs its numbers only. Called by Stages for each message that gets as far as the agent.
//
// A URL that cannot be used is told once, and its numbers use the agent of the settings. AGENT_CORE_TOKEN goes to all of them.

import EventLoop
import Logging
import Settings
import Telemetry

@LoopActor final class Agents {
    /// URLs beside the settings' own that a worker remembers: each has a breaker and counts that stay.
    static let most = 256

    /// The agent of the settings.
    let main: AgentGuard
    private let make: @LoopActor (String) throws -> AgentGuard
    private let log: Logger
    private var byURL: [String: AgentGuard] = [:]
    private var urls: [String: String] = [:]
    /// Rows that were told to be wrong, with what was wrong.
    private var told: [String: String] = [:]

    /// `make`: a guard for another URL.
    init(_ main: AgentGuard, log: Logger, make: @escaping @LoopActor (String) throws -> AgentGuard) {
        self.main = main
        self.log = log
        self.make = make
    }

    /// The agent for what was written to this address of ours.
    func of(_ ours: String) -> AgentGuard {
        guard let url = urls[ours], let agent = byURL[url] else { return main }
        return agent
    }

    /// The rows have changed. Calls that are under way go on.
    func follow(_ numbers: [String: RouterNumber]) {
        var following: [String: String] = [:]
        var wrong: [String: String] = [:]
        for (ours, row) in numbers {
            guard let text = row.agentURL, !text.isEmpty, row.isActive else { continue }
            if let reason = prepare(text) {
                wrong[ours] = text
                if told[ours] != text {
                    log.error(
                        "agent_url of a row in sms_router_numbers is not used: \(reason); its messages go to AGENT_CORE_URL",
                        metadata: ["number": .string(Mask.number(ours))])
                }
            } else {
                following[ours] = text
            }
        }
        urls = following
        told = wrong
    }

    /// Makes the URL's guard if it has none; why there is none.
    private func prepare(_ url: String) -> String? {
        if byURL[url] != nil { return nil }
        do { _ = try AgentTarget(url) } catch { return "allowed is \(AgentTarget.allowed)" }
        guard byURL.count < Self.most else { return "a worker takes at most \(Self.most) of them between two starts" }
        do {
            byURL[url] = try make(url)
            return nil
        } catch { return "\(error)" }
    }

    /// How much backlog may be taken up: by the agent of the settings, for who has waited cannot be asked for whom. What goes to another one that
    /// is ill is told so, as fresh messages are.
    var backlogRoom: Int { main.backlogRoom }

    /// Counts of all, the breaker that is worst.
    func fill(_ figures: FigureCounts) {
        var sum = main.figures
        for agent in byURL.values { sum.add(agent.figures) }
        sum.fill(figures)
    }
}
