import Testing

@testable import Worker

@Suite struct AutomaticReplyTests {
    static let notices = [
        "I’m driving with Do Not Disturb While Driving turned on. I’ll see your message when I get where I’m going.",
        "I'm driving with Driving Focus turned on. I'll see your message when I get where I'm going.",
        "(I’m not receiving notifications. If this is urgent, reply “urgent” to send a notification through with your original message.)",
        "I have notifications silenced", "I'm driving right now, I'll get back to you later.", "I'm driving right now.",
        "I am currently out of the office.", "I am currently out of the office until Monday. I will respond upon my return.",
        "Hi, I'm currently unavailable. For urgent matters call my colleague.", "This is an automated response.",
        "This is an automated reply",
        "THIS IS AN AUTOMATED MESSAGE FROM ACME. DO NOT REPLY.", "Do not reply to this message",
        "Please do not reply to this text message.",
        "Auto-Reply: I am away", "[Auto-Reply] back at 5", "(Auto reply) In a meeting", "Automatic reply: Out of office",
        "I'm currently unavailable", "Thank you for contacting Acme. Our business hours are 9 to 5.",
        "Hello! Thanks for your message. We'll get back to you as soon as possible.", "Your message has been received.",
        "This number is not monitored.", "Message Blocking is active.", "Free Msg: Unable to send message - Message Blocking is active.",
        "I am on vacation until May 5 with limited access to email.", "Out of office: I will reply when I return",
        "Abwesenheitsnotiz", "Abwesenheitsnotiz: Ich bin bis Montag nicht im Büro.", "Automatische Antwort: bin weg",
        "Dies ist eine automatische Antwort.", "Ich bin derzeit nicht im Büro und melde mich nach meiner Rückkehr.",
        "Vielen Dank für Ihre Nachricht. Wir melden uns schnellstmöglich.", "Ceci est une réponse automatique.",
        "RÉPONSE AUTOMATIQUE : je suis absent", "Je suis actuellement absent. Je vous répondrai dès mon retour.",
        "Respuesta automática: no estoy",
        "Este es un mensaje automático, no responda.", "Estoy fuera de la oficina, responderé a mi regreso.",
        "Esta é uma mensagem automática.",
        "Estou fora do escritório. Responderei assim que possível.", "Questa è una risposta automatica",
        "Sono fuori ufficio, risponderò al rientro.",
        "Dit is een automatisch antwoord.", "Ik ben momenteel niet op kantoor. Ik reageer zo snel mogelijk.",
        "\n  Auto-Reply:\u{00A0}later",
        "I\u{2019}m  currently\nunavailable!!",
    ]

    static let messages = [
        "please write an out of office message", "Please write an out of office message: I am currently out of the office",
        "Write me an auto-reply: I am away", "How do I set up an auto-reply?", "Auto-reply: how do I switch it off?",
        "I'm out of the office tomorrow, move my 3 pm", "I'm out of the office tomorrow",
        "I am out of the office on Friday. Draft a note saying I'll respond on Monday",
        "I'm driving to Boston tomorrow, what's the weather?",
        "I'm driving right now, remind me to call you back when I return your book", "I'm currently unavailable on Monday, reschedule",
        "I am currently out of the office, can you order lunch as soon as possible?", "I'm currently unavailable?",
        "thanks for your message", "Thank you for your help", "Thanks for your message, can you do it as soon as possible",
        "This is an automatic weapon, is it legal", "This is an automated response, isn't it?", "do not reply", "Do not reply to them",
        "driving right nowhere", "I'm currently unavailablex", "Is this an automated response", "Abwesenheitsnotiz schreiben",
        "Bitte schreib eine Abwesenheitsnotiz", "Abwesenheitsnotiz: schreib, dass ich nicht im Büro bin", "Ich bin bis morgen beschäftigt",
        "Ich bin im Urlaub, erinner mich an die Rückkehr", "Je suis absent demain", "Estoy de vacaciones la semana que viene",
        "I'm on vacation! what should I see in Rome", "I am away", "What is my office hours policy", "hi", "hello there", "Hello!", "", " ",
        "auto", "i'm", "sorry", "This is an auto", "we are currently closed on sundays, right?",
    ]

    @Test(arguments: notices) func aNotice(_ body: String) { #expect(AutomaticReply.isOne(body)) }
    @Test(arguments: messages) func aMessage(_ body: String) { #expect(!AutomaticReply.isOne(body)) }

    @Test func everyOpeningIsReached() {
        for (opening, needs) in AutomaticReplyForms.allOpenings {
            #expect(opening == opening.lowercased(), "\(opening)")
            let body = opening + (needs == .sign ? " we will be in touch." : ".")
            #expect(AutomaticReply.isOne(body), "\(body)")
        }
    }

    @Test func aTreeFindsWhatItWasMadeOf() {
        let phrases = ["b", "ab", "abc", "abd", "b", "éa", "x y"]
        let tree = PhraseTree(phrases)
        func found(_ text: String) -> [Int] {
            var node: Int32 = 0
            var found: [Int] = []
            for byte in text.utf8 {
                node = tree.step(node, byte)
                if node == 0 { break }
                if let phrase = tree.phrase(at: node) { found.append(phrase) }
            }
            return found
        }
        #expect(found("abcd") == [1, 2] && found("abd") == [1, 3] && found("bb") == [0] && found("éa") == [5] && found("x yz") == [6])
        #expect(found("a").isEmpty && found("").isEmpty && found("xy").isEmpty && found("é").isEmpty)
    }

    @Test func hostileTexts() {
        for body in Self.notices {
            let bytes = Array(body.utf8)
            for index in bytes.indices {
                _ = AutomaticReply.isOne(String(decoding: bytes[..<index], as: UTF8.self))
                var other = bytes
                other[index] ^= 0x80
                _ = AutomaticReply.isOne(String(decoding: other, as: UTF8.self))
            }
        }
        for unit in ["i", "i'm driving right now ", "thank you for contacting ", "hi ", "É", "\u{2019}", " ", "?", "("] {
            #expect(!AutomaticReply.isOne(String(repeating: unit, count: 1600)), "\(unit)")
        }
    }
}
