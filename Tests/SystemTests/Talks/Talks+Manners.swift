// Commands, what the router says of its own accord and how often, loops, and who is let through (docs/manners.md, docs/text-in.md).

import Testing

extension Talks {
    static let commands = [
        Talk(
            "/help", .user,
            [
                .says("/help", .command(Words.help)), .says("!help", .command(Words.help)), .says(" /HELP me out", .command(Words.help)),
                .says("/commands", .command(Words.help)), .says("／help", .command(Words.help)), .says("/help.", .command(Words.help)),
                .says("/help status", .command("/status: tells whether your assistant is ready.")),
            ]),
        Talk("/status", .user, [.says("/status", .command(Words.status)), .says("!Status", .command(Words.status))]),
        Talk(
            "/info", .user,
            [.says("/info", .command(Words.info)), .says("!info", .command(Words.info)), .says("/about", .command(Words.info))]),
        Talk(
            "/clear", .user,
            [
                .says("one", .echo), .says("two", .echo), .says("/clear", .command(Words.cleared)), .says("three", .echo),
                .says("!reset", .command(Words.cleared)), .says("four", .echo),
            ], threads: "AABC"),
        Talk(
            "a pause of half an hour", .user,
            [
                .says("one", .echo),
                .change(
                    """
                    update sms_router_conversations set last_inbound_at = last_inbound_at - interval '31 minutes'
                    where key = (select conversation from sms_router_inbox where message_sid = '{sid}')
                    """),
                .says("two", .echo), .says("three", .echo),
            ], threads: "ABB"),
        Talk(
            "two of our numbers are two conversations", .user,
            [.says("one", .echo), .says("two", .echo, to: ownTexts), .says("three", .echo)],
            threads: "ABA"),
        Talk(
            "commands that nobody knows", .user,
            [
                .says("/dance now", .command(Words.unknownCommand("dance"))),
                .says("!important stuff", .command(Words.unknownCommand("important"))),
            ]),
        Talk(
            "no commands", .user,
            [
                .says("help: me", .echo), .says("/path/to", .echo), .says("/5", .echo), .says("//", .echo), .says("!!!", .echo),
                .says("say /help", .echo), .says("note: buy milk", .echo),
            ]),
        Talk(
            "commands with a text of the number's own", .user, us: ownTexts,
            [.says("/status", .command("All systems go.")), .says("/help", .command(Words.help))]),
    ]

    private static let scam = "URGENT!!! You have WON a $1,000,000 lottery prize! Claim your free cash now, click http://bit.ly/x"

    /// SQL about the conversation of the latest message.
    private static let thisConversation = "where key = (select conversation from sms_router_inbox where message_sid = '{sid}')"

    static let manners = [
        Talk(
            "eleven messages in a minute", .user,
            (1...10).map { .says("\($0)", .echo) } + [
                .says("11", .told("limited", Expected.tooMany)), .says("12", .silent("limited_silently")),
                .says("/help", .silent("limited_silently")),
                .says("STOP", .silent("opt_out")),
            ]),
        Talk(
            "spam is told once", .user,
            [
                .says(scam, .told("spam", Expected.spam)), .says(scam + " today", .silent("spam")), .says("lunch tomorrow?", .echo),
                .sql("select kinds[1] || cardinality(kinds) from sms_router_notices where address = '{me}'", "spam1"),
            ]),
        Talk(
            "five notices a day", .user,
            [
                .says(scam, .told("spam", Expected.spam)),
                .change(
                    """
                    update sms_router_notices set times = array_fill(now(), array[5]), again = array_fill(now(), array[5]),
                      kinds = array_fill('inactive'::text, array[5]), sids = array_fill(''::text, array[5]) where address = '{me}'
                    """),
                .says("rubbish", .failed("agent_bad_answer", nil)), .says(scam, .silent("spam")), .says("hi", .echo),
            ]),
        Talk(
            "trouble is told once in ten minutes", .user,
            [
                .says("rubbish", .failed("agent_bad_answer", Expected.failure)), .says("more rubbish", .failed("agent_bad_answer", nil)),
                .change("update sms_router_notices set again = array[now()] where address = '{me}'"),
                .says("rubbish once more", .failed("agent_bad_answer", Expected.failure)),
            ]),
        Talk(
            "a person in a country that gets no notices", .address("+447911123456"),
            given: ["update users set phone_number = '{me}' where id = {id}"], [.says(scam, .silent("spam")), .says("hi", .echo)]),
        Talk(
            "the agent has nothing to say", .user,
            [
                .says("say nothing", Answer.silent("silence").calls(1)),
                .says("an empty answer", .failed("agent_gave_nothing", Expected.agentGaveNothing)),
            ]),
        Talk(
            "the same text for the fifth time", .user,
            [
                .says("are we there yet", .echo), .says("are we there yet", .echo), .says("are we there yet", .echo),
                .says("are we there yet", .echo), .says("are we there yet", .silent("repeated")), .says("well then", .echo),
            ]),
        Talk("the same number for the fifth time", .user, [String](repeating: "2", count: 6).map { .says($0, .echo) }),
        Talk(
            "a loop: joined from 20 on, held behind 28", .user,
            [
                .says("ten replies", tenReplies), .soon("select sent_run from sms_router_conversations \(thisConversation)", "10"),
                .says("ten replies again", tenReplies), .soon("select sent_run from sms_router_conversations \(thisConversation)", "20"),
                .says("ten replies for ever", .replied("one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\nten")),
                .change("update sms_router_conversations set sent_run = 28, sent_at = now() \(thisConversation)"),
                .says("and more", .silent("held")), .says("and more of it", .silent("held")),
                .change("update sms_router_conversations set sent_at = now() - interval '31 seconds' \(thisConversation)"),
                .says("after a pause", .echo),
            ]),
        Talk(
            "reactions of telephones", .user,
            [
                .says("Liked “See you at 5”", .silent("reaction")), .says("👍 to “See you at 5”", .silent("reaction")),
                .says("Loved an image", .silent("reaction")), .says("Removed a heart from “ok”", .silent("reaction")),
                .says("A aimé « À demain »", .silent("reaction")), .says("Gefällt „Bis morgen“", .silent("reaction")),
                .says("Loved the movie", .echo), .says("👍", .echo),
            ]),
        Talk(
            "answers of machines", .user,
            [
                .says("Auto-Reply: I am away", .silent("auto_reply")),
                .says("I'm driving with Do Not Disturb While Driving turned on.", .silent("auto_reply")),
                .says("This is an automated message. Nobody reads this.", .silent("auto_reply")),
                .says("Abwesenheitsnotiz", .silent("auto_reply")), .says("I'm out of the office tomorrow, move my 3 pm", .echo),
            ]),
        Talk("the answer of a stranger's machine", .stranger, [.says("Automatic reply: out until Monday", .silent("auto_reply"))]),
    ]

    static let lists = [
        Talk(
            "a blocked number", .user, given: ["insert into sms_router_lists (kind, form, value) values ('block', 'address', '{me}')"],
            [.says("hi", .silent("blocked")), .says("/help", .silent("blocked")), .says("STOP", .silent("opt_out"))]),
        Talk(
            "a blocked beginning of numbers", .address("+19005550123"),
            given: ["insert into sms_router_lists (kind, form, value) values ('block', 'prefix', '+1900')"],
            [.says("hi", .silent("blocked"))]),
        Talk(
            "an allowed number is not judged", .user,
            given: ["insert into sms_router_lists (kind, form, value) values ('allow', 'address', '{me}')"],
            [.says(scam, .echo), .says("buy my pills", .echo)]),
        Talk(
            "a blocked pattern", .user,
            given: ["insert into sms_router_lists (kind, form, value) values ('block', 'pattern', 'buy * pills')"],
            [.says("Please BUY  our new pills", .told("spam", Expected.spam)), .says("buy milk", .echo)]),
        Talk(
            "an allowed pattern", .user,
            given: ["insert into sms_router_lists (kind, form, value) values ('allow', 'pattern', 'parish raffle')"],
            [.says("Parish raffle: " + scam, .echo)]),
    ]
}
