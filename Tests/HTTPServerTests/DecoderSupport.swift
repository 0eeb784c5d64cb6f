// Feeding a decoder in pieces, and what came out of it as text that a test can compare.

@testable import HTTPServer

/// What a whole input amounted to.
struct Decoded: Equatable, CustomStringConvertible {
    var requests: [String] = []
    var continues = 0
    var failure: HTTPFailure?
    var idle = true
    var description: String { "\(requests) continues=\(continues) failure=\(String(describing: failure)) idle=\(idle)" }
}

/// Method, path, query, headers and body of a request, one line.
func summary(_ request: HTTPRequest) -> String {
    let headers = request.headers.map { "\($0.name)=\($0.value)" }.joined(separator: ";")
    let body = String(decoding: request.body, as: UTF8.self)
    return "\(request.method) \(request.path)?\(request.query) [\(headers)] \(request.keepAlive ? "keep" : "close") <\(body)>"
}

/// Feeds `pieces` one after the other.
func decode(_ pieces: [[UInt8]], limits: HTTPLimits = HTTPLimits()) -> Decoded {
    var decoder = RequestDecoder(limits: limits)
    var result = Decoded()
    for piece in pieces {
        piece.withUnsafeBytes { bytes in
            var input = bytes
            while true {
                switch decoder.next(&input) {
                case .needMore: return
                case .request(let request): result.requests.append(summary(request))
                case .sendContinue: result.continues += 1
                case .failed(let failure):
                    result.failure = failure
                    return
                }
            }
        }
        if result.failure != nil { break }
    }
    result.idle = decoder.isIdle
    return result
}

func decode(_ text: String, limits: HTTPLimits = HTTPLimits()) -> Decoded { decode([[UInt8](text.utf8)], limits: limits) }

/// A small generator with a printed seed; the same on every machine.
struct SplitMix64: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
