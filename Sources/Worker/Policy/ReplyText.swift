// The texts that the router itself sends to people: a table of kinds and defaults, replaceable for a number of ours.
// Used by the stages. Never logs a text.

import Replies

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
    /// What a shortened answer ends with.
    case shortened = "shortened_text"
    /// The last line of the first reply ever, where that is switched on.
    case optOutLine = "opt_out_line"
    // The dialogue with strangers (docs/strangers.md).
    case strangerFeatures = "stranger_features"
    /// `URL` stands for the place to sign up at.
    case strangerSignUp = "stranger_sign_up"
    /// Where no such place is set.
    case strangerContact = "stranger_contact"
    case strangerLearnMore = "stranger_learn_more"
    case strangerChoices = "stranger_choices"
    /// To a number that may have changed hands: nothing in it says whose it was.
    case stale
    case wrongNumber = "wrong_number"
    /// `CODE` stands for the code.
    case verificationCode = "verification_code"
    case verified
    case codeWrong = "code_wrong"
    case codeExpired = "code_expired"

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
        case .shortened: ReplySettings.standardEnding
        case .optOutLine: "Reply STOP to unsubscribe."
        case .strangerFeatures:
            """
            You can text me like a person: I keep your tasks and reminders, answer questions, and help you plan your day. Would you like to \
            sign up? Reply YES to get started, or C to learn more.
            """
        case .strangerSignUp: "Great! Sign up here: URL\nAs soon as your number is registered, just text me."
        case .strangerContact: "Great! To sign up, please contact support. As soon as your number is registered, just text me."
        case .strangerLearnMore:
            """
            I'm an AI assistant that you reach by text message, with nothing to install. I answer once your number is registered. Reply YES to \
            get started, or A to see what I can do.
            """
        case .strangerChoices: "Please reply A to see what I can do, B to get started, or C to learn more."
        case .stale: "We can't be sure that this number still belongs to the same person. Please contact support to confirm it."
        case .wrongNumber: "Thanks for telling us. We won't use this number any more until somebody confirms it."
        case .verificationCode:
            "Your verification code is CODE. Reply with it within 10 minutes. If you didn't ask for it, ignore this message."
        case .verified: "Thank you! Your number is verified."
        case .codeWrong: "That code is not right. Please check it and reply again."
        case .codeExpired: "That code is no longer valid. Please ask for a new one."
        }
    }
}
