// The dashboard's calls below `admin/api/`: what is looked up and changed for its views. Called for `deliver` frames of the kind `admin`; the dispatcher
// has judged the caller's right. All but reports runs on a connection of its own, one call after the other (PostgresDesk).

import EventLoop
import JSON
import Operations
import Postgres
import Settings
import Time
import Wire

@LoopActor final class AdminDesk {
    /// Who calls, and what the dispatcher says beside it.
    struct Caller: Sendable {
        var tokenName: String
        /// Texts and whole numbers are for those who may change things.
        var seesAll: Bool
        /// Health's word for the agent.
        var agent: String

        /// As the audit log has it.
        var who: String { "token \(tokenName)" }
    }

    static let prefix = "/admin/api/"

    let settings: Settings
    private let desk: PostgresDesk
    /// The spam model that messages are scored by.
    let models: SpamModelStore?
    let live: LiveSettingsStore?
    /// Have a connection of their own: they take seconds.
    private let reports: AdminReports?

    init(
        desk: PostgresDesk, settings: Settings, models: SpamModelStore? = nil, live: LiveSettingsStore? = nil,
        reports: AdminReports? = nil
    ) {
        self.desk = desk
        self.reports = reports
        self.settings = settings
        self.models = models
        self.live = live
    }

    /// The answer to a call.
    /// - Parameters:
    ///   - path: behind `prefix`.
    ///   - deadline: when the caller is told that nobody has answered. What it asks for is not begun any more then.
    ///   - isAgain: a worker had it that has died, and may have done it.
    func answer(
        _ method: String, _ path: Substring, _ arguments: DeskArguments, _ caller: Caller, until deadline: MonotonicInstant,
        isAgain: Bool = false
    ) async throws(AdminRefusal) -> Answer {
        guard case .found(let call, let subject) = AdminCall.match(method, path) else {
            throw AdminRefusal(status: 404, detail: "Not Found")
        }
        if isAgain, !call.definition.reads {
            throw AdminRefusal(
                status: 503, detail: "The worker that had this has died: nobody knows whether it was done. Look again before you repeat it")
        }
        // Not over the desk's connection.
        if call == .report { return try await report(subject, arguments) }
        return try await desk.use(
            until: deadline,
            { (desk) async throws(AdminRefusal) -> Answer in
                let session = DeskSession(desk, who: caller.who)
                return try await self.answer(call, subject, arguments, caller, session)
            }, busy: { AdminRefusal($0) })
    }

    /// What is asked for stands in the body here: in a query our numbers would be in the logs of whatever stands before us.
    private func report(_ kind: String, _ arguments: DeskArguments) async throws(AdminRefusal) -> Answer {
        guard let reports else { throw AdminRefusal(status: 404, detail: "Not Found") }
        var given: [String: String] = [:]
        for name in arguments.names { given[name] = try arguments.text(name) }
        return try await reports.answer(kind, given)
    }

    private func answer(
        _ call: AdminCall, _ subject: String, _ arguments: DeskArguments, _ caller: Caller, _ session: DeskSession
    ) async throws(AdminRefusal) -> Answer {
        switch call {
        case .searchMessages: try await search(arguments, caller, session)
        case .lookAtMessage: try await look(subject, caller, session)
        case .retryMessage: try await change(subject, .retry, arguments, caller, session)
        case .discardMessage: try await change(subject, .discard, arguments, caller, session)
        case .labelMessage: try await label(subject, arguments, session)
        case .deadLetters: try await letters(caller, session)
        case .lateParts: try await parts(arguments, caller, session)
        case .settingChanges: try await settingChanges(session)
        case .resetSetting: try await reset(subject, session)
        case .searchAudit: try await audit(arguments, caller, session)
        case .searchPeople: try await searchPeople(arguments, caller, session)
        case .lookAtPerson: try await lookAtPerson(subject, caller, session)
        case .addPerson: try await addPerson(arguments, session)
        case .setPersonActive: try await setPersonActive(subject, arguments, session)
        case .addNumber: try await addNumber(subject, arguments, session)
        case .confirmNumber: try await confirmNumber(subject, arguments, session)
        case .searchHolder: try await searchHolder(arguments, caller, session)
        case .ourNumbers: try await ourNumbers(session)
        case .setOurNumber: try await setOurNumber(arguments, session)
        case .removeOurNumber: try await removeOurNumber(arguments, session)
        case .searchOptOuts: try await searchOptOuts(arguments, caller, session)
        case .addOptOut: try await addOptOut(arguments, session)
        case .liftOptOut: try await liftOptOut(arguments, session)
        case .explainSpam: try explainSpam(arguments)
        case .spamModels: try await spamModels(session)
        case .useSpamModel: try await useSpamModel(arguments, session)
        case .spamMistakes: try await spamMistakes(caller, session)
        case .report: try await report(subject, arguments)
        }
    }
}
