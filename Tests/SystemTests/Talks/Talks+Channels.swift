// Addresses of all kinds, our numbers with what is special to each, and the ways in (docs/text-in.md).

import Testing

extension Talks {
    static let tollFree = "+18005550100"
    static let whatsApp = "whatsapp:" + SMS.ourNumber
    static let ownTexts = "+15005550007"
    static let routerAnswers = "+15005550008"
    static let twilioAnswers = "+15005550009"
    private static let inactive = "+15005550010"
    private static let echoes = "+15005550011"

    /// Rows of `sms_router_numbers`: with them no other recipient is served.
    static let numbers = """
        insert into sms_router_numbers (number, country) values ('\(SMS.ourNumber)', 'US'), ('\(tollFree)', 'US'), ('72345', 'US'),
          ('\(whatsApp)', 'US'), ('messenger:100200300', null), ('rcs:our_agent', 'US');
        insert into sms_router_numbers (number, country, texts) values
          ('\(ownTexts)', 'US', '{"unknown": "Who is that?", "status": "All systems go.", "opt_out_confirmed": "Bye."}');
        insert into sms_router_numbers (number, country, opt_out_handling) values
          ('\(routerAnswers)', 'US', 'router'), ('\(twilioAnswers)', 'US', 'twilio');
        insert into sms_router_numbers (number, country, active) values ('\(inactive)', 'US', false);
        insert into sms_router_numbers (number, country, agent_url) values ('\(echoes)', 'US', 'builtin:echo');

        """

    static let channels = [
        Talk(
            "WhatsApp and SMS of one person", .user,
            [
                .says("one", Answer.echo.seen("channel", "sms").seen("from", "{me}").seen("to", "{us}")),
                .says(
                    "two", Answer.echo.seen("channel", "whatsapp").seen("from", "whatsapp:{me}").seen("user.phone_number", "{me}"),
                    to: whatsApp, from: "whatsapp:{me}"),
                .says("three", Answer.echo.seen("channel", "sms")),
            ], threads: "ABA"),
        Talk("RCS", .user, via: "rcs:", us: "rcs:our_agent", [.says("hi by RCS", Answer.echo.seen("channel", "rcs"))]),
        Talk("to a short code", .user, us: "72345", [.says("hi", .echo)]),
        Talk("to a toll-free number", .user, us: tollFree, [.says("hi", .echo)]),
        Talk("from a short code", .address("72346"), [.says("Your code is on its way", .silent("unanswerable"))]),
        Talk("from a name", .address("AMAZON"), [.says("Your package is here", .silent("unanswerable"))]),
        Talk(
            "from something else", .address("client:somebody"),
            [.says("hi", .silent("unanswerable")), .says("/help", .silent("unanswerable"))]),
        Talk(
            "from more than an address", .address(String(repeating: "x", count: 300)),
            [
                .says("hi", .silent("unanswerable")),
                .sql("select from_address like 'overlong:%' from sms_router_inbox where message_sid = '{sid}'", "t"),
            ]),
        Talk("to a number that is not ours", .user, us: "+15005550099", [.says("hi", .silent("foreign_number"))]),
        Talk("to a number that is switched off", .user, us: inactive, [.says("hi", .silent("foreign_number"))]),
        Talk("to a number with an agent of its own", .user, us: echoes, [.says("echo me", Answer.replied("Echo: echo me").calls(0))]),
        Talk(
            "by the fallback address and by the alias", .user,
            [
                .says(
                    "hi", .echo, with: [("ErrorCode", "11200"), ("ErrorUrl", "https://example.com/")],
                    path: "/sms-router/webhook/fallback"),
                .says("hi again", .echo, path: "/api/v1/sms-router/webhook/sms"), .again(.echo),
            ]),
        Talk(
            "who has not our token", .user,
            [
                .says("hi", .refused(403), token: "0123456789abcdef0123456789abcdef"),
                .says("STOP", .refused(403), token: "0123456789abcdef0123456789abcdef"),
                .sql("select count(*) from sms_router_inbox where from_address = '{me}'", "0"), .says("hi", .echo),
            ]),
        Talk(
            "Twilio brings a message again", .user,
            [.says("once", .echo), .again(.echo), .again(.echo), .says("/clear", .command(Words.cleared)), .again(.command(Words.cleared))]),
    ]
}
