// JSON text to JSONValue, by libjansson: UTF-8 is checked, a key that occurs twice and anything behind the value are refused. NUL
// inside a string is allowed here (jansson takes none inside a key); who must not have it replaces it.

import CJansson

/// Why a text is not taken as JSON.
package enum JSONError: Error, Equatable {
    /// Not JSON, not UTF-8, or a repeated key: jansson's words and the byte where it stopped. The words can quote a few bytes of the
    /// text, so they go to a person's answer only, never to a log.
    case invalid(reason: String, position: Int)
    /// Nested more deeply than allowed.
    case tooDeep(limit: Int)
}

extension JSONValue {
    /// Levels of arrays and objects that are taken unless the caller says otherwise.
    package static let defaultDepthLimit = 64

    /// Parses one JSON text of any kind of value. A whole number beyond 64 bits becomes the nearest double, and so then do the other
    /// numbers of that text: `integer` still gives those that are whole.
    package static func parse(_ bytes: UnsafeRawBufferPointer, depthLimit: Int = defaultDepthLimit) throws(JSONError) -> JSONValue {
        let flags = JSON_REJECT_DUPLICATES | JSON_DECODE_ANY | JSON_ALLOW_NUL
        var error = json_error_t()
        // An empty buffer may have no address, which jansson takes for a mistake of the caller's.
        guard bytes.count > 0 else { throw .invalid(reason: "empty text", position: 0) }
        let text = bytes.bindMemory(to: CChar.self)
        var root = json_loadb(text.baseAddress, text.count, Int(flags), &error)
        if root == nil, json_error_code(&error) == json_error_numeric_overflow {
            root = json_loadb(text.baseAddress, text.count, Int(flags | JSON_DECODE_INT_AS_REAL), &error)
        }
        guard let root else {
            let reason = withUnsafeBytes(of: error.text) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
            throw .invalid(reason: reason, position: max(0, Int(error.position)))
        }
        defer { sms_json_decref(root) }
        return try convert(root, depthLeft: depthLimit, limit: depthLimit)
    }

    /// The same for an array of bytes.
    package static func parse(_ bytes: [UInt8], depthLimit: Int = defaultDepthLimit) throws(JSONError) -> JSONValue {
        // Typed throws do not pass through withUnsafeBytes in every compiler version: carry the outcome as a value.
        let outcome = bytes.withUnsafeBytes { buffer in
            Result<JSONValue, JSONError> { () throws(JSONError) in try parse(buffer, depthLimit: depthLimit) }
        }
        return try outcome.get()
    }

    /// The same for a text.
    package static func parse(_ text: String, depthLimit: Int = defaultDepthLimit) throws(JSONError) -> JSONValue {
        try parse(Array(text.utf8), depthLimit: depthLimit)
    }

    private static func convert(_ node: OpaqueNode, depthLeft: Int, limit: Int) throws(JSONError) -> JSONValue {
        switch node.pointee.type {
        case JSON_TRUE: return .bool(true)
        case JSON_FALSE: return .bool(false)
        case JSON_INTEGER: return .integer(Int64(json_integer_value(node)))
        case JSON_REAL: return .double(json_real_value(node))
        case JSON_STRING: return .string(text(json_string_value(node), json_string_length(node)))
        case JSON_ARRAY:
            guard depthLeft > 0 else { throw .tooDeep(limit: limit) }
            var elements: [JSONValue] = []
            elements.reserveCapacity(json_array_size(node))
            for index in 0..<json_array_size(node) {
                guard let element = json_array_get(node, index) else { continue }
                elements.append(try convert(element, depthLeft: depthLeft - 1, limit: limit))
            }
            return .array(elements)
        case JSON_OBJECT:
            guard depthLeft > 0 else { throw .tooDeep(limit: limit) }
            var members: [JSONMember] = []
            members.reserveCapacity(json_object_size(node))
            var position = json_object_iter(node)
            while let current = position {
                if let value = json_object_iter_value(current) {
                    let key = text(json_object_iter_key(current), json_object_iter_key_len(current))
                    members.append(JSONMember(key, try convert(value, depthLeft: depthLeft - 1, limit: limit)))
                }
                position = json_object_iter_next(node, current)
            }
            return .object(members)
        default: return .null
        }
    }

    private typealias OpaqueNode = UnsafeMutablePointer<json_t>

    private static func text(_ start: UnsafePointer<CChar>?, _ count: Int) -> String {
        String(decoding: UnsafeRawBufferPointer(start: start, count: count), as: UTF8.self)
    }
}
