// The texts that the router itself sends to people: a table of kinds and defaults, replaceable for a number of ours.
// Used by the stages. Never logs a text.

/// A kind of text. The raw value is its key in `sms_router_numbers.texts` (a JSON object).
enum ReplyText: String, CaseIterable, Sendable {
    case unknownNumber = "unknown"
    case inactive
    case spam
    case tooMany = "too_many"
    case agentUnavailable = "agent_unavailable"
    case agentGaveNothing = "agent_gave_nothing"
    case agentTimedOut = "agent_timed_out"
    case failure
    case help
    case status
    /// `NAME` stands for the command that was sent.
    case unknownCommand = "unknown_command"
    case cleared
    case info
    /// The one confirmation of an opt-out: with nothing else in it.
    case optOutConfirmed = "opt_out_confirmed"
    case optInConfirmed = "opt_in_confirmed"
    /// The answer to HELP, where nobody else gives one.
    case optOutHelp = "opt_out_help"

    /// The default (contract, section 5).
    var standard: String {
        switch self {
        case .unknownNumber:
            """
            Hi! I'm your AI assistant. I can help with tasks, reminders, and more. You are currently not registered. Would you like to:
            A) See what I can do
            B) Get started now
            C) Learn more
            """
        case .inactive: "Your account is currently inactive. Please contact support to reactivate your account."
        case .spam: "Your message appears to be spam and cannot be processed. If this is an error, please contact support."
        case .tooMany: "Too many requests. Please wait a moment before trying again."
        case .agentUnavailable: "I'm sorry, the AI assistant is currently unavailable. Please try again later."
        case .agentGaveNothing: "I'm sorry, I couldn't generate a response. Please try rephrasing your question."
        case .agentTimedOut: "The request took too long to process. Please try again."
        case .failure: "I'm sorry, there was an error processing your request. Please try again."
        case .help: "Available commands: /help, /status, /info, /clear"
        case .status: "Your assistant is ready to help!"
        case .unknownCommand: "Unknown command: NAME. Type /help for available commands."
        case .cleared: "Your conversation starts anew."
        case .info: "I'm your AI assistant. Write to me in your own words. Type /help for available commands."
        case .optOutConfirmed: "You are unsubscribed and will get no more messages from us. Reply START to come back."
        case .optInConfirmed: "You are subscribed again. Reply HELP for help, STOP to unsubscribe."
        case .optOutHelp:
            "I'm an AI assistant that answers by text. Write to me in your own words. Msg & data rates may apply. Reply STOP to unsubscribe."
        }
    }
}
