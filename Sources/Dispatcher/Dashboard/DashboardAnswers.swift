// What the dashboard's own paths answer, but for the stream: headers, and bodies of a few lines. Called by Dashboard. Pure.

import Crypto
import HTTPServer
import JSON
import Time

enum DashboardAnswers {
    typealias Headers = [(name: String, value: String)]

    /// No script but our files', nothing from elsewhere, no text that becomes markup.
    static let policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; "
        + "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'"

    /// On everything that a browser may show.
    private static let always: Headers = [
        ("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "no-referrer"), ("Cross-Origin-Resource-Policy", "same-origin"),
    ]
    static let page: Headers =
        always + [
            ("Content-Security-Policy", policy), ("Cross-Origin-Opener-Policy", "same-origin"), ("X-Frame-Options", "DENY"),
            ("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()"), ("Cache-Control", "no-cache"),
        ]
    static let file: Headers = always + [("Content-Security-Policy", policy), ("Cache-Control", "public, max-age=31536000, immutable")]
    /// On every answer that only its caller may see.
    static let secret: Headers = [("Cache-Control", "no-store"), ("X-Content-Type-Options", "nosniff")]
    static let stream: Headers = secret + [("X-Accel-Buffering", "no")]

    /// In the place of the page, when its files are not there.
    static func missing(_ reason: String) -> [UInt8] {
        var text = ""
        for scalar in reason.unicodeScalars {
            switch scalar {
            case "&": text += "&amp;"
            case "<": text += "&lt;"
            case ">": text += "&gt;"
            default: text.unicodeScalars.append(scalar)
            }
        }
        return Array(
            """
            <!DOCTYPE html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>SMS router</title>
            <h1>The dashboard's files are not there</h1>
            <p>\(text)</p>
            <p>The Debian package brings them; without it set SMS_ROUTER_DASHBOARD to the folder <code>dashboard</code> of the sources. Then restart the
            router. Everything else of it works.</p></html>

            """.utf8)
    }

    /// Who is signed in, with the page's half of the session where it has just begun.
    static func session(_ session: DashboardSession, router: String, pageKey: String? = nil, now: Int64) -> [UInt8] {
        var json = JSONWriter()
        json.beginObject()
        json.member("signed_in", true)
        json.member("name", session.name)
        json.member("read_only", session.isReadOnly)
        json.member("router", router)
        json.member("version", routerVersion)
        json.member("now", now)
        json.member("ends", session.lastEnd)
        json.member("idle_ends", session.end)
        if let pageKey { json.member("page_key", pageKey) }
        json.endObject()
        return json.bytes
    }

    /// Nobody is: not an error, a page asks it before it knows.
    static func nobody(canSignIn: Bool) -> [UInt8] {
        var json = JSONWriter()
        json.beginObject()
        json.member("signed_in", false)
        json.member("admin", canSignIn)
        json.endObject()
        return json.bytes
    }

    // MARK: Cookies

    /// Two routers behind one name have two.
    static func cookieName(router: [UInt8], isSecure: Bool) -> String {
        (isSecure ? "__Host-" : "") + "sms-router-" + Hex.encode(Array(router.prefix(4)))
    }

    /// Without a path in plain: the browser takes that of `…/admin`, whatever stands before it.
    static func setCookie(_ name: String, _ value: String, seconds: Int64, isSecure: Bool) -> (name: String, value: String) {
        ("Set-Cookie", "\(name)=\(value); Max-Age=\(seconds); HttpOnly; SameSite=Strict" + (isSecure ? "; Secure; Path=/" : ""))
    }
}
