// What a message has beside its text (media, fields, Twilio's judgement of an opt-out word, its trace), as the inbox keeps it: JSON in `extra`, null for
// a plain SMS. Pure.

import JSON
import Telemetry

extension InboundMessage {
    /// `{"media":[{"url","content_type"}],"fields":[[name,value]],"opt_out_type","traceparent"}`; nil when there is nothing to keep.
    var extraJSON: String? {
        guard !media.isEmpty || !fields.isEmpty || optOutType != nil || traceParent != nil else { return nil }
        var writer = JSONWriter()
        writer.beginObject()
        if !media.isEmpty {
            writer.key("media")
            writer.beginArray()
            for one in media {
                writer.beginObject()
                writer.member("url", one.url)
                writer.member("content_type", one.contentType)
                writer.endObject()
            }
            writer.endArray()
        }
        if !fields.isEmpty {
            // Pairs, not an object: jsonb would forget the order.
            writer.key("fields")
            writer.beginArray()
            for field in fields {
                writer.beginArray()
                writer.string(field.name)
                writer.string(field.value)
                writer.endArray()
            }
            writer.endArray()
        }
        if let optOutType { writer.member("opt_out_type", optOutType) }
        if let traceParent { writer.member("traceparent", traceParent.text) }
        writer.endObject()
        return writer.text
    }
}

/// The same, read back.
struct InboundExtra {
    var media: [InboundMessage.Media] = []
    var fields: [(name: String, value: String)] = []
    var optOutType: String?
    var traceParent: TraceParent?

    /// What is missing or cannot be read stays empty.
    init(json: String?) {
        guard var json, let extra = json.withUTF8({ try? JSONValue.parse(UnsafeRawBufferPointer($0)) }) else { return }
        media = (extra["media"]?.array ?? []).map {
            InboundMessage.Media(url: $0["url"]?.string ?? "", contentType: $0["content_type"]?.string ?? "")
        }
        fields = (extra["fields"]?.array ?? []).compactMap { pair in
            guard let pair = pair.array, pair.count == 2, let name = pair[0].string, let value = pair[1].string else { return nil }
            return (name, value)
        }
        optOutType = extra["opt_out_type"]?.string
        traceParent = extra["traceparent"]?.string.flatMap { TraceParent(Array($0.utf8)) }
    }
}
