// Opt-outs over whole programs: wordings and who answers them, the operator's commands, and every way out.

import Testing

extension SystemTests {
    @Suite struct OptOutTests {
        private static let out = "You are unsubscribed and will get no more messages from us. Reply START to come back."

        @Test func aWordingRevokesAndIsProved() async throws {
            try await withRouter { running in
                let ada = Person.number(1)
                let stop = SMS(from: ada.phone, body: "Please don't text me anymore, thanks!")
                #expect(try await running.post(stop).text == Expected.twiml(Self.out))
                #expect(try await running.state(of: stop) == "told|opt_out")
                #expect(try await running.post(SMS(from: ada.phone, body: "opt out")).text == Expected.silence)
                #expect(try await running.post(SMS(from: ada.phone, body: "hello?")).text == Expected.silence)
                #expect(
                    try await running.sql("select source, said, message_sid from sms_router_opt_outs")
                        == "message|Please don't text me anymore, thanks!|\(stop.sid)")
                let listed = try await running.site.control("optouts", "list", "--address", ada.phone, "--json")
                #expect(
                    listed.end == .exited(0) && listed.output.contains(stop.sid) && listed.output.contains("anymore"), "\(listed.errors)")
                // What Twilio does not block is the router's alone, and START lifts it.
                #expect(try await running.post(SMS(from: ada.phone, body: "START")).text == Expected.silence)
                #expect(try await running.post(SMS(from: ada.phone, body: "stop the timer")).text == Expected.echo(ada, "stop the timer"))
                #expect(try await running.site.control("optouts", "list", "--address", ada.phone).end == .exited(1))
                let all = try await running.site.control("optouts", "list", "--all")
                #expect(all.output.contains(ada.phone) && all.output.contains("START"))
            }
        }

        @Test func importExportAddAndLift() async throws {
            try await withRouter { running in
                let (ada, bo, cy) = (Person.number(1), Person.number(2), Person.number(3))
                let (table, list, out) = (try TemporaryFile("table"), try TemporaryFile("list"), try TemporaryFile("out"))
                var asked = 0
                func answered(_ person: Person) async throws -> Bool {
                    asked += 1
                    return try await running.post(SMS(from: person.phone, body: "hi \(asked)")).text == Expected.echo(person, "hi \(asked)")
                }
                // Cy came back after what the file tells.
                _ = try await running.post(SMS(from: cy.phone, body: "STOP"))
                _ = try await running.post(SMS(from: cy.phone, body: "START"))
                try table.write(
                    """
                    "To","From","ErrorCode","DateSent"
                    "\(ada.phone)","\(SMS.ourNumber)","21610","2024-01-01T00:00:00Z"
                    "\(bo.phone)","\(SMS.ourNumber)","","2024-01-01T00:00:00Z"
                    "\(cy.phone)","\(SMS.ourNumber)","21610","2024-01-01T00:00:00Z"
                    "nobody","\(SMS.ourNumber)","21610","2024-01-01T00:00:00Z"

                    """)
                let tried = try await running.site.control("optouts", "import", table.path, "--dry-run")
                #expect(tried.end == .exited(65) && tried.output.contains("1 would be opted out"), "\(tried.output) \(tried.errors)")
                #expect(try await answered(ada))
                let imported = try await running.site.control("optouts", "import", table.path)
                #expect(
                    imported.output
                        == "line 5: nobody is no address\n1 opted out, 1 known before or come back since, 1 messages without error 21610, 1 rows refused\n"
                )
                #expect(try await !answered(ada))
                #expect(try await answered(bo))
                #expect(try await answered(cy))
                #expect(try await running.site.control("optouts", "import", table.path).output.contains("\n0 opted out, 2 known"))
                #expect(try await running.sql("select source from sms_router_opt_outs where address = '\(ada.phone)'") == "import")

                #expect(try await running.site.control("optouts", "add", bo.phone).output == "\(bo.phone) is opted out\n")
                #expect(try await running.site.control("optouts", "add", bo.phone).output == "\(bo.phone) has opted out already\n")
                #expect(try await !answered(bo))

                let file = out.path
                #expect(try await running.site.control("optouts", "export", file).end == .exited(0))
                let whole = contents(file)
                #expect(whole.contains(ada.phone) && whole.contains(bo.phone) && !whole.contains(cy.phone))
                let rows =
                    "select account_sid, address, sender, our_number, opted_out_at, source from sms_router_opt_outs where lifted_at is null order by 2"
                let before = try await running.sql(rows)
                #expect(try await running.site.control("optouts", "import", file).output.hasPrefix("0 opted out, 2 known"))
                try await running.sql("delete from sms_router_opt_outs")
                #expect(try await running.site.control("optouts", "import", file).output.hasPrefix("2 opted out, 0 known"))
                #expect(try await running.sql(rows) == before, "round trip")

                #expect(try await running.site.control("optouts", "lift", ada.phone).end == .exited(0))
                #expect(try await running.site.control("optouts", "lift", ada.phone).end == .exited(1))
                #expect(try await answered(ada))
                #expect(try await running.sql("select lifted_source from sms_router_opt_outs where address = '\(ada.phone)'") == "operator")
                // Its time is older than the lift.
                #expect(try await running.site.control("optouts", "import", file).output.hasPrefix("0 opted out, 2 known"))
                #expect(try await answered(ada))

                // A list: once, and not again after the person has come back.
                try list.write(ada.phone + "\n")
                #expect(try await running.site.control("optouts", "import", list.path).output.hasPrefix("1 opted out"))
                #expect(try await !answered(ada))
                _ = try await running.site.control("optouts", "lift", ada.phone)
                #expect(try await running.site.control("optouts", "import", list.path).output.hasPrefix("0 opted out"))
                #expect(try await answered(ada))
                #expect(
                    try await running.sql("select string_agg(action || ' ' || subject, ' ' order by id) from sms_router_operator_actions")
                        == "opt_out \(bo.phone) opt_in \(ada.phone) opt_in \(ada.phone)")
            }
        }

        /// What an operator brings back goes to nobody who has opted out since, also a confirmation only within its five minutes.
        @Test func whatIsBroughtBackByHandIsWithheldToo() async throws {
            let setup = SiteSetup(environment: ["SMS_ROUTER_REPLY_MODE": "always-late"])
            try await withRouterAndTwilio(setup) { running, twilio in
                let ada = Person.number(1)
                try await twilio.control(#"{"errors":{"\#(ada.phone)":{"code":30034,"status":400,"times":2}}}"#)
                let sms = SMS(from: ada.phone, body: "again")
                _ = try await running.post(sms)
                try await eventually("it failed") { try await running.sql("select state from sms_router_outbox") == "failed" }
                let part = try await running.sql("select id from sms_router_outbox")
                // Its confirmation fails too.
                let stop = SMS(from: ada.phone, body: "please stop texting me")
                _ = try await running.post(stop)
                let confirmation = "from sms_router_outbox where reply_to = '\(stop.sid)'"
                try await eventually("the confirmation failed") {
                    try await running.sql("select kind || state \(confirmation)") == "opt_outfailed"
                }
                #expect(try await running.site.control("messages", "retry", part).end == .exited(0))
                try await eventually("it is withheld") {
                    try await running.sql("select state from sms_router_outbox where id = \(part)") == "withheld"
                }
                // Within five minutes it may.
                let words = try await running.sql("select id \(confirmation)")
                try await running.sql("update sms_router_outbox set expires_at = now() - interval '1 second' where id = \(words)")
                #expect(try await running.site.control("messages", "retry", words).end == .exited(0))
                try await eventually("it is too late") { try await running.sql("select state \(confirmation)") == "expired" }
                #expect(try await twilio.sent().isEmpty)
                try await running.sql("update sms_router_outbox set expires_at = now() + interval '1 minute' where id = \(words)")
                #expect(try await running.site.control("messages", "retry", words).end == .exited(0))
                try await eventually("it left") { try await twilio.sent().map(\.body) == [Self.out] }
            }
        }
    }
}
