// Numbers that belong to nobody, or to nobody for certain, and how they are verified (docs/strangers.md). The policy is `onboard`.

import Testing

extension Talks {
    private static let welcome = Answer.told("unknown", Expected.unknownNumber)
    private static let features = Answer.told("unknown", Words.features)
    private static let signUp = Answer.told("unknown", Words.signUp)
    private static let learnMore = Answer.told("unknown", Words.learnMore)
    private static let choices = Answer.told("unknown", Words.choices)
    private static let nothing = Answer.silent("unknown")

    static let strangers = [
        Talk("a stranger: A, then YES", .stranger, [.says("hello", welcome), .says("A", features), .says("YES", signUp)]),
        Talk("a stranger: B", .stranger, [.says("hello", welcome), .says("b", signUp), .says("B", signUp)]),
        Talk(
            "a stranger: C, then A, then YES", .stranger,
            [.says("hello", welcome), .says("C", learnMore), .says("option a", features), .says("ok", signUp)]),
        Talk(
            "a stranger: YES to nothing", .stranger,
            [.says("hello", welcome), .says("YES", choices), .says("yes", nothing), .says("B", signUp)]),
        Talk(
            "a stranger's own words", .stranger,
            [
                .says("hello", welcome), .says("What can you do?", features), .says("tell me more", learnMore),
                .says("please sign me up", signUp), .says("information please", learnMore),
            ]),
        Talk(
            "a stranger's single words", .stranger,
            [.says("hello", welcome), .says("show me", features), .says("more", learnMore), .says("join now", signUp)]),
        Talk("a stranger begins with START", .stranger, [.says("START", welcome), .says("START", signUp)]),
        Talk(
            "a stranger is reminded once", .stranger,
            [
                .says("hello", welcome), .says("whatever", choices), .says("hm", nothing), .says("what", nothing), .says("C", learnMore),
                .says("nice", nothing),
            ]),
        Talk(
            "a stranger gets ten answers", .stranger,
            [
                .says("hello", welcome), .change("update sms_router_strangers set answers = 9 where address = '{me}'"),
                .says("A", features),
                .says("B", nothing), .says("C", nothing),
            ]),
        Talk(
            "a stranger comes back after a day", .stranger,
            [
                .says("hello", welcome), .says("A", features),
                .change("update sms_router_strangers set updated_at = now() - interval '25 hours' where address = '{me}'"),
                .says("YES", welcome), .says("YES", choices),
            ]),
        Talk(
            "Twilio brings a stranger's message again", .stranger,
            [.says("hello", welcome), .again(welcome), .says("A", features), .again(features), .says("YES", signUp)]),
        Talk("a stranger says wrong number", .stranger, [.says("Wrong number", nothing)]),
        Talk("a stranger in Canada", .address("+16135550123"), [.says("hello", welcome)]),
        Talk("a stranger in a country that is not answered", .address("+447700900123"), [.says("hello", nothing), .says("A", nothing)]),
        Talk(
            "a stranger on Messenger", .address("messenger:700100200301"), us: "messenger:100200300",
            [
                .says("hello", welcome),
                .says(
                    "B",
                    .told(
                        "unknown",
                        "Great! Sign up here: https://example.com/join?ref=sms&n=\nAs soon as your number is registered, just text me.")),
            ]),
        Talk(
            "a stranger leaves", .stranger, [.says("hello", welcome), .says("STOP", .silent("opt_out")), .says("A", .silent("opted_out"))]),
        Talk(
            "a stranger at a number with texts of its own", .stranger, us: ownTexts,
            [.says("hello", .told("unknown", "Who is that?")), .says("A", features)]),
        Talk(
            "a mapping that is not verified", .stranger,
            given: ["insert into user_phone_mappings (user_id, phone_number, is_verified) values ({id}, '{me}', false)"],
            [.says("hello", welcome)]),
        Talk(
            "a verified mapping in national form", .stranger,
            given: ["insert into user_phone_mappings (user_id, phone_number, is_verified) values ({id}, '(415) 557-{last4}', true)"],
            [.says("hello", .echo)]),
        Talk(
            "a number of two people", .user,
            given: ["insert into users (email, phone_number, is_active) values ('two{id}@example.com', '(415) 555-{last4}', true)"],
            [.says("hello", .told("ambiguous", Expected.unknownNumber)), .says("A", .silent("ambiguous"))]),
        Talk(
            "somebody inactive", .user, given: ["update users set is_active = false where id = {id}"],
            [
                .says("hello", .told("inactive", Expected.inactive)), .says("hello?", .silent("inactive")),
                .says("/help", .silent("inactive")),
            ]),
        Talk(
            "the number has another owner", .user,
            [
                .says("hello", .echo), .says("Sorry, wrong number!", .told("wrong_number", Words.wrongNumber)),
                .until("hello", .told("stale", Words.stale)), .says("hi", .silent("stale")),
                .control("phones", "confirm", "{me}", "--user", "{id}"), .until("I am back", .echo),
            ]),
    ]

    private static let code = "Your verification code is *"
    private static let mapping =
        "insert into user_phone_mappings (id, user_id, phone_number, is_verified) values (80{id}, {id}, '{me}', false)"
    private static let verify = Step.admin("POST", "/sms-router/admin/phone-mappings/80{id}/verify", 202)

    static let verification = [
        Talk(
            "the right code", .stranger,
            [
                .control("phones", "verify", "{me}", "--user", "{id}"), .left(1), .says("hm", welcome),
                .says("My code is {code}", .told("verified", Words.verified)),
                .sql("select body from sms_router_inbox where message_sid = '{sid}'", "[verification code]"),
                .sql(
                    "select is_verified || '|' || verification_method from user_phone_mappings where phone_number = '{me}'", "true|sms_code"
                ),
                .until("hi", .echo), .says("{code}", .echo),
            ], sent: [code]),
        Talk(
            "a wrong code, then the right one in other digits", .stranger, given: [mapping],
            [
                verify, .left(1), .says("{wrong}", .told("code_wrong", Words.codeWrong)),
                .says("{wide}", .told("verified", Words.verified)), .again(.told("verified", Words.verified)), .until("hi", .echo),
            ], sent: [code]),
        Talk(
            "five wrong codes", .stranger, given: [mapping],
            [
                verify, .left(1), .says("{wrong}", .told("code_wrong", Words.codeWrong)),
                .says("{wrong}", .told("code_wrong", Words.codeWrong)), .says("{wrong}", .told("code_wrong", Words.codeWrong)),
                .says("{wrong}", .told("code_wrong", Words.codeWrong)), .says("{wrong}", .told("code_expired", Words.codeExpired)),
                .says("{code}", welcome),
            ], sent: [code]),
        Talk(
            "a code that comes too late", .stranger, given: [mapping],
            [
                verify, .left(1),
                .change("update sms_router_verifications set expires_at = now() - interval '1 second' where number = '{me}'"),
                .says("{code}", .told("code_expired", Words.codeExpired)),
                .sql("select is_verified from user_phone_mappings where phone_number = '{me}'", "f"), .says("hi", welcome),
            ], sent: [code]),
        Talk(
            "a newer code ends the one before, which WhatsApp does not prove", .stranger,
            given: [mapping],
            [
                verify, .left(1),
                verify, .left(2),
                .says("{code}", welcome, to: whatsApp, from: "whatsapp:{me}"), .says("code: {code}", .told("verified", Words.verified)),
            ], sent: [code, code]),
        Talk("six digits of somebody to whom no code was sent", .user, [.says("123456", .echo)]),
    ]
}
