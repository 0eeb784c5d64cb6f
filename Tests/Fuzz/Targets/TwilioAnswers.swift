// Twilio's answers: an answer that says neither yes nor no leaves a message unknown, and nothing is taken for a message that names none.

import Twilio
import Worker

extension FuzzTarget {
    static let twilioAnswers = FuzzTarget(
        "twilio", "answers of Twilio's REST interface: never sent again what Twilio may have, no SID that is none",
        seeds: [
            "{\"sid\":\"SM00000000000000000000000000000001\",\"status\":\"queued\"}", "{\"code\":21610,\"message\":\"x\",\"status\":400}",
            "{\"code\":20429}", "{\"code\":30001.0}", "<html>502</html>",
            """
            {"messages":[{"sid":"SM00000000000000000000000000000001","direction":"inbound","from":"+14155550101","to":"+15005550006","body":"Hi",
            "status":"received","error_code":null,"date_created":"Mon, 30 Nov 2026 10:00:00 +0000","date_sent":"Mon, 30 Nov 2026 10:00:01 +0000",
            "num_segments":"1","num_media":"0","messaging_service_sid":null}],"next_page_uri":"/2010-04-01/Accounts/AC1/Messages.json?Page=1"}
            """,
        ].map { Array($0.utf8) },
        tokens: [
            "\"sid\":", "\"code\":", "\"status\":", "\"messages\":[", "\"date_created\":", "\"direction\":", "\"body\":", "SM", "MM",
            "null", "21610", "20003",
            "30001", "1e3", "Mon, 30 Feb 2026 25:61:61 +9999", "Thu, 01 Jan 1970 00:00:00 GMT", "\"", ",", "{", "}", "[", "]", "-1",
            "99999",
        ],
        longest: 32_768
    ) { input in
        var shape = Shape()
        for status in [100, 200, 201, 204, 299, 301, 400, 401, 403, 404, 429, 499, 500, 503, 600, 0, -1] {
            let (verdict, line) = AnswerReading.verdict(status: status, body: input)
            switch (status, verdict) {
            case (200..<300, .sent(let sid, let word)):
                must(MessageSID(sid) != nil, "\(sid) is no SID")
                must(
                    (1...20).contains(word.utf8.count) && word.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x5F },
                    "status \(word)")
            case (200..<300, .unknown): break
            case (400..<500, .notSent), (400..<500, .senderBusy), (400..<500, .accountTrouble), (400..<500, .optedOut),
                (400..<500, .failed):
                break
            case (..<200, .unknown), (300..<400, .unknown), (500..., .unknown): break
            default: fatalError("property broken: \(status) is \(verdict)")
            }
            must(
                line.utf8.count <= 128 && line.utf8.allSatisfy { (0x20..<0x7F).contains($0) }, "the log would say \(line.debugDescription)")
            shape.add(line.prefix(12).description)
        }
        if let sids = AnswerReading.sids(ofListing: input) {
            for case let sid? in sids { must(MessageSID(sid) != nil, "\(sid) is no SID") }
            shape.add(size: sids.count)
            shape.add(size: sids.count { $0 == nil })
        }
        return shape.value
    }
}
