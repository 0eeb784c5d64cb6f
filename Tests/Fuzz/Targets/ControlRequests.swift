// Lines over the control socket: the sender may be root, and is answered with one line in any case.

import Dispatcher
import JSON

extension FuzzTarget {
    static let controlRequests = FuzzTarget(
        "control", "lines over the control socket: whatever is asked, the answer is one line of JSON",
        seeds: [
            "{\"command\":\"workers\"}", "{\"command\":\"set_workers\",\"count\":8}", "{\"command\":\"restart_workers\",\"slot\":null}",
            "{\"command\":\"restart_workers\",\"slot\":0}", "{\"command\":\"reload\"}", "{\"command\":\"\\u001b[31mx\\n\"}",
        ].map { Array($0.utf8) },
        tokens: [
            "\"command\":", "\"count\":", "\"slot\":", "workers", "null", "1e2", "64", "65", "-1", "\\n", "\\u0000", "{", "}", "[", "]",
        ],
        longest: 4096
    ) { input in
        let (request, answer) = RequestReading.control(input)
        if let request { return Shape.of(request) }
        must(answer.last == UInt8(ascii: "\n") && answer.count(where: { $0 == UInt8(ascii: "\n") }) == 1, "the answer is not one line")
        let object = try? JSONValue.parse(answer)
        must(object?["ok"] == .bool(false) && object?["error"]?.string?.isEmpty == false, "the answer is no refusal")
        return Shape.of(String((object?["error"]?.string ?? "").prefix(20)))
    }
}
