import Settings
import Testing

@testable import Worker

@Suite struct TwilioMediaTests {
    @Test func onlyTwiliosOwn() throws {
        let media = TwilioMedia(base: try WebAddress("http://127.0.0.1:9999/x"))
        for url in [
            "https://api.twilio.com/2010-04-01/Accounts/AC1/Messages/MM1/Media/ME1", "https://API.Twilio.com/x",
            "https://api.dublin.ie1.twilio.com/x",
            "https://media.twiliocdn.com/x", "https://api.twilio.com:443/x", "http://127.0.0.1:9999/media/1",
        ] { #expect(media.isTwilios(url), "\(url)") }
        for url in [
            "http://api.twilio.com/x", "https://twilio.com.evil.example/x", "https://evil-twilio.com/x",
            "https://api.twilio.com@evil.example/x",
            "https://me@api.twilio.com/x", "https://api.twilio.com:8443/x", "https://evil.example/?https://api.twilio.com/",
            "file:///etc/passwd", "",
            "https://127.0.0.1:9999/x", "http://127.0.0.1:9998/x", "https://api.twilio.com\\@evil.example/", "//api.twilio.com/x",
        ] { #expect(!media.isTwilios(url), "\(url)") }
    }
}
