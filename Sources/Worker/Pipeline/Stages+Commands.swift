// The command stage: what each command of CommandTable does and is answered with.

extension Stages {
    /// nil: it is none, or commands are switched off.
    func parsedCommand(_ context: MessageContext) -> Command? {
        live.values.commandProcessing ? Command.parse(context.message.body) : nil
    }

    func command(_ context: MessageContext) async -> StageDecision {
        guard let command = OnCPU.during(context.message.key, { parsedCommand(context) }) else { return .pass }
        let reply: String
        switch command {
        case .help: reply = text(.help, context)
        case .status: reply = text(.status, context)
        case .info: reply = text(.info, context)
        case .clear:
            do {
                try await inbox.startNewConversation(context.message)
                reply = text(.cleared, context)
            } catch {
                return .end(trouble(.failure, .failure, .failure, context))
            }
        case .explain(let word): reply = CommandDefinition.byWord[word].map { "/\($0.word): \($0.help)" } ?? text(.help, context)
        case .unknown(let name): reply = text(.unknownCommand, context).replacing("NAME", with: name)
        }
        return .end(MessageEnd(outcome: .command, parts: OnCPU.during(context.message.key) { split(reply) }))
    }
}
