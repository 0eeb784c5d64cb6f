// Writes comma-separated values (RFC 4180), such that CSVReader and spreadsheets read them back. Pure. Used by the exports of sms-routerctl.

package enum CSVWriter {
    /// One record with its CRLF. A field is quoted where it needs it: separator, quote, line end, white space at an end, a byte order mark, which
    /// a reader would pass over at the beginning of a file; so is a single empty field, whose line would be taken for none.
    package static func line(_ fields: [String]) -> String {
        if fields == [""] { return "\"\"\r\n" }
        return fields.map(field).joined(separator: ",") + "\r\n"
    }

    private static func field(_ text: String) -> String {
        let scalars = text.unicodeScalars
        let isSpaced = scalars.first?.properties.isWhitespace == true || scalars.last?.properties.isWhitespace == true
        let isSpecial = scalars.contains {
            $0 == "," || $0 == ";" || $0 == "\t" || $0 == "\"" || $0 == "\r" || $0 == "\n" || $0 == "\u{feff}"
        }
        guard isSpaced || isSpecial else { return text }
        var quoted = "\""
        for scalar in scalars {
            quoted.unicodeScalars.append(scalar)
            if scalar == "\"" { quoted += "\"" }
        }
        return quoted + "\""
    }
}
