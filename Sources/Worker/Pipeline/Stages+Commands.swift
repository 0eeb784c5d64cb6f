// The command stage: what each command of CommandTable does and is answered with.

extension Stages {
    func command(_ context: MessageContext) async -> StageDecision {
        let parsed = OnCPU.during(context.message.key) { Command.parse(context.message.body) }
        guard live.values.commandProcessing, let command = parsed else { return .pass }
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
