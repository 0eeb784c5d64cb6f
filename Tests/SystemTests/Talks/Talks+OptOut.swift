// Leaving, coming back and asking for help: words, wordings, who answers, and how far it reaches (docs/opt-out.md).

import Testing

/// The conversations, by subject.
enum Talks {}

extension Talks {
    private static let keywords = ["STOP", "stopall", "Unsubscribe", " CANCEL ", "END", "quit", "REVOKE", "OptOut"]
    private static let returns = ["START", "yes", "UNSTOP"]

    private static let byKeyword = keywords.enumerated().map { place, word in
        Talk(
            "leaves by \(word) and returns", .user,
            [
                .says(word, .silent("opt_out")), .sql(proof, "message|\(word)|true"), .says("hello?", .silent("opted_out")),
                .says(returns[place % returns.count], .silent("opt_in")), .says("back again", .echo),
            ])
    }

    private static let proof =
        "select source || '|' || said || '|' || (message_sid = '{sid}') from sms_router_opt_outs where address = '{me}'"

    private static let wordings = [
        "Stop!", "stop please", "STOP STOP", "cancel, thanks", "opt-out", "Please stop texting me", "can you stop texting me?",
        "remove me from your list", "Don’t text me anymore", "unsubscribe me", "no more messages", "Leave me alone.", "/stop", "ＳＴＯＰ！",
        "PARAR", "No quiero recibir más mensajes", "arrêt svp", "Bitte keine Nachrichten mehr", "СТОП", "הסר", "退订", "配信停止", "수신거부",
    ]

    private static let byWording = wordings.map { wording in
        Talk(
            "leaves by \(wording)", .user,
            [
                .says(wording, .told("opt_out", Words.stopped)), .sql(proof, "message|\(wording)|true"),
                .says("STOP", .silent("opt_out")), .says("hello?", .silent("opted_out")),
            ])
    }

    private static let others = [
        Talk(
            "START, YES and UNSTOP of somebody who is here", .user, [.says("START", .echo), .says("YES", .echo), .says("unstop", .echo)]),
        Talk(
            "look-alikes of commands to end something", .user,
            [
                .says("stop the timer", .echo), .says("stop it", .echo), .says("don't stop", .echo), .says("cancel my 3 pm", .echo),
                .says("can I cancel?", .echo), .says("cancel?", .echo), .says("I want to quit", .echo),
            ]),
        Talk(
            "look-alikes in sentences", .user,
            [
                .says("end of the day", .echo), .says("help me write a letter", .echo), .says("no more", .echo),
                .says("unsubscribe me from the New York Times newsletter", .echo), .says("info about Vienna", .echo),
                .says("yes please do", .echo),
            ]),
        Talk(
            "nothing but START and UNSTOP lifts at a toll-free number", .user, us: tollFree,
            [
                .says("STOP", .silent("opt_out")), .says("YES", .silent("opted_out")), .says("start please", .silent("opted_out")),
                .says("UNSTOP", .silent("opt_in")), .says("hi", .echo),
            ]),
        Talk(
            "HELP and INFO are answered by Twilio, other words by the router", .user,
            [
                .says("HELP", .silent("help")), .says("info", .silent("help")), .says("help please", .told("help", Words.optOutHelp)),
            ]),
        Talk(
            "Twilio has judged", .user,
            [
                .says("please go away", .silent("opt_out"), with: [("OptOutType", "STOP")]), .sql(proof, "twilio|please go away|true"),
                .says("hm", .silent("opted_out")), .says("what", .silent("help"), with: [("OptOutType", "HELP")]),
                .says("I am here", .silent("opt_in"), with: [("OptOutType", "START")]), .says("hi", .echo),
            ]),
        Talk(
            "WhatsApp: confirmed once, by the router", .user, via: "whatsapp:", us: whatsApp,
            [
                .says("STOP", .told("opt_out", Words.stopped)), .says("stop", .silent("opt_out")), .says("hi", .silent("opted_out")),
                .says("HELP", .told("help", Words.optOutHelp)), .says("START", .told("opt_in", Words.started)),
                .says("hi", Answer.echo.seen("channel", "whatsapp")),
            ]),
        Talk(
            "leaves by Messenger", .address("messenger:700100200300"), us: "messenger:100200300",
            [
                .says("STOP", .told("opt_out", Words.stopped)), .says("hi", .silent("opted_out")),
                .says("START", .told("opt_in", Words.started)),
            ]),
        Talk("leaves by RCS", .user, via: "rcs:", us: "rcs:our_agent", [.says("unsubscribe", .told("opt_out", Words.stopped))]),
        Talk(
            "a short code of our own", .user, us: "72345",
            [.says("STOP", .told("opt_out", Words.stopped)), .says("INFO", .told("help", Words.optOutHelp))]),
        Talk(
            "a short code in a Messaging Service", .user, us: "72345",
            [.says("STOP", .silent("opt_out"), with: service), .says("START", .silent("opt_in"), with: service)]),
        Talk("a wording by a Messaging Service", .user, [.says("stop texting me", .told("opt_out", Words.stopped), with: service)]),
        Talk(
            "a number whose words the router answers", .user, us: routerAnswers,
            [
                .says("STOP", .told("opt_out", Words.stopped)), .says("HELP", .told("help", Words.optOutHelp)),
                .says("START", .told("opt_in", Words.started)),
            ]),
        Talk(
            "a number whose words Twilio answers", .user, us: twilioAnswers,
            [.says("stop texting me", .silent("opt_out")), .says("HELP", .silent("help"))]),
        Talk("a number with a goodbye of its own", .user, us: ownTexts, [.says("stop texting me", .told("opt_out", "Bye."))]),
        Talk(
            "out at one number is out at all of the account", .user,
            [
                .says("STOP", .silent("opt_out")), .says("hi", .silent("opted_out"), to: ownTexts),
                .says("START", .silent("opt_in"), to: ownTexts), .says("hello", .echo, to: ownTexts), .says("hi", .silent("opted_out")),
            ]),
        Talk(
            "an opt-out outlives its user", .user,
            [
                .says("STOP", .silent("opt_out")), .change("delete from users where id = {id}"), .says("hi", .silent("opted_out")),
                .says("START", .silent("opt_in")), .until("hi", .told("unknown", Expected.unknownNumber)),
            ]),
        Talk(
            "an operator's lift and addition", .user,
            [
                .says("STOP", .silent("opt_out")), .control("optouts", "lift", "{me}"), .says("hi", .echo),
                .control("optouts", "add", "{me}"), .says("hello", .silent("opted_out")),
                .control(["sms", "--to", "{me}", "--body", "Good morning", "--urgent"], exit: 1),
            ]),
        Talk(
            "STOP of whoever cannot be answered", .address("72399"), us: "72345",
            [.says("stop texting me", .silent("opt_out")), .says("hi", .silent("opted_out"))]),
    ]

    static let optOut = byKeyword + byWording + others

    private static let service = [("MessagingServiceSid", "MG0123456789abcdef0123456789abcdef")]
}
