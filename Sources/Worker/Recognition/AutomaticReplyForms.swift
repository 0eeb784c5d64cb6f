// How notices begin that machines send, and what is in them: data only, read by AutomaticReply. All lower case, straight apostrophes and quotation
// marks. To add one: a row.

enum AutomaticReplyForms {
    /// What has to be found behind an opening.
    enum Needs: Sendable {
        /// Nobody but a machine begins like that.
        case nothing
        /// A phrase of `signs`.
        case sign
        /// That, or nothing but marks.
        case endOrSign
    }

    private static let table: [(needs: Needs, openings: [String])] = [
        // Telephones in a car, and those that are to be quiet
        (
            .nothing,
            [
                "i'm driving with do not disturb", "i am driving with do not disturb", "i'm driving with driving focus",
                "i'm driving with the driving focus", "i am driving with driving focus", "i'm driving with focus",
                "i'm not receiving notifications", "(i'm not receiving notifications", "i have notifications silenced",
                "i have focus turned on", "ich fahre gerade auto und habe", "ich fahre gerade mit aktivierte", "ich fahre mit dem fokus",
                "ich erhalte keine mitteilungen", "(ich erhalte keine mitteilungen", "je conduis avec la fonction ne pas déranger",
                "je conduis avec le mode", "je suis au volant avec", "je ne reçois pas de notifications",
                "(je ne reçois pas de notifications",
                "estoy conduciendo con la función", "estoy manejando con la función", "estoy conduciendo con el modo",
                "estoy conduciendo con no molestar", "no estoy recibiendo notificaciones", "(no estoy recibiendo notificaciones",
                "estou dirigindo com o", "estou a conduzir com", "não estou recebendo notificações", "sto guidando con",
                "non ricevo notifiche", "ik rijd met niet storen", "ik rij met niet storen", "ik rijd met rijfocus",
            ]
        ),
        (
            .endOrSign,
            [
                "i'm driving right now", "i am driving right now", "i'm currently driving", "i am currently driving",
                "i'm driving and can't", "driving right now", "ich fahre gerade auto", "je conduis en ce moment",
                "estoy conduciendo en este momento", "estoy manejando", "estou dirigindo no momento", "sto guidando",
                "ik ben aan het rijden",
            ]
        ),
        // What says of itself that a machine sent it
        (
            .nothing,
            [
                "auto-reply:", "auto reply:", "autoreply:", "automatic reply:", "automated reply:", "auto-response:", "auto response:",
                "autoresponse:", "automatic response:", "automated response:", "[auto-reply", "(auto-reply", "[auto reply", "(auto reply",
                "[autoreply", "(autoreply", "*auto-reply", "*auto reply", "[automatic reply", "(automatic reply", "[automated",
                "(automated", "autoreply from", "auto-reply from", "this is an automated response", "this is an automated reply",
                "this is an automated message", "this is an automated text", "this is an automatic response", "this is an automatic reply",
                "this is an automatic message", "this is an auto-reply", "this is an auto reply", "this is an auto-generated",
                "this is an automatically generated", "this is a system-generated", "do not reply to this message",
                "do not reply to this text", "do not reply to this number", "please do not reply to this", "please don't reply to this",
                "this number is not monitored", "this mailbox is not monitored", "this inbox is not monitored",
                "this line is not monitored",
                "this phone number is not monitored", "this number does not accept", "this number does not receive",
                "this number cannot receive", "this phone does not accept", "replies to this message are not monitored",
                "replies to this number are not monitored", "replies to this text are not", "message blocking is active",
                "free msg: unable to send message", "undeliverable:", "delivery status notification",
                "dies ist eine automatische antwort", "dies ist eine automatische nachricht", "dies ist eine automatisch",
                "das ist eine automatische antwort", "das ist eine automatische nachricht", "automatische antwort:",
                "automatische antwort auf",
                "bitte antworten sie nicht auf diese", "bitte nicht auf diese nachricht antworten",
                "ceci est une réponse automatique", "ceci est un message automatique", "réponse automatique :", "réponse automatique:",
                "ne répondez pas à ce message", "merci de ne pas répondre à ce message", "veuillez ne pas répondre à ce message",
                "esta es una respuesta automática", "este es un mensaje automático", "respuesta automática:", "no responda a este mensaje",
                "por favor no responda a este mensaje", "por favor, no responda a este mensaje",
                "esta é uma resposta automática", "esta é uma mensagem automática", "resposta automática:", "não responda a esta mensagem",
                "por favor, não responda a esta mensagem", "questa è una risposta automatica", "questo è un messaggio automatico",
                "risposta automatica:", "non rispondere a questo messaggio", "si prega di non rispondere a questo messaggio",
                "dit is een automatisch antwoord", "dit is een automatisch bericht", "automatisch antwoord:",
                "dit is een automatisch gegenereerd", "dette er et automatisk svar", "detta är ett automatiskt svar", "autosvar:",
            ]
        ),
        // Out of office: at its end alone, for it says more than anybody would write to an assistant, or with what such a notice says
        (
            .endOrSign,
            [
                "i am currently out of the office", "i'm currently out of the office", "i am currently out of office",
                "i'm currently out of office", "i am currently unavailable", "i'm currently unavailable", "i am currently not available",
                "i'm currently not available", "i am currently away", "i'm currently away", "i am currently on vacation",
                "i'm currently on vacation", "i am currently on leave", "i'm currently on leave", "i am currently on holiday",
                "i'm currently on holiday", "i am unavailable at the moment", "i'm unavailable at the moment", "i'm unavailable right now",
                "i am unavailable right now", "i am not available right now", "i'm not available right now", "we are currently closed",
                "we're currently closed", "our office is currently closed", "our office is closed", "your message has been received",
                "we have received your message", "we've received your message", "we received your message", "out of office reply",
                "abwesenheitsnotiz", "ich bin derzeit nicht im büro", "ich bin zurzeit nicht im büro", "ich bin zur zeit nicht im büro",
                "ich bin momentan nicht im büro", "ich bin aktuell nicht im büro", "ich bin derzeit nicht erreichbar",
                "ich bin zurzeit nicht erreichbar", "ich bin momentan nicht erreichbar", "ich bin aktuell nicht erreichbar",
                "ich bin zur zeit nicht erreichbar", "ich bin derzeit abwesend", "ich bin zurzeit abwesend", "ich bin derzeit im urlaub",
                "je suis actuellement absent", "je suis actuellement en congé", "je suis actuellement indisponible",
                "je suis absent du bureau", "je suis actuellement en vacances", "message d'absence",
                "estoy fuera de la oficina", "actualmente estoy fuera de la oficina", "actualmente me encuentro fuera de la oficina",
                "me encuentro fuera de la oficina", "en este momento no estoy disponible", "actualmente no estoy disponible",
                "estou fora do escritório", "no momento estou fora do escritório", "atualmente estou fora do escritório",
                "no momento não estou disponível", "sono fuori ufficio", "al momento sono fuori ufficio", "sono attualmente fuori ufficio",
                "al momento non sono disponibile", "ik ben momenteel niet op kantoor", "ik ben momenteel afwezig",
                "ik ben momenteel niet bereikbaar", "ik ben op dit moment niet", "afwezigheidsbericht",
                "jag är för närvarande inte", "jeg er i øjeblikket ikke", "jeg er for tiden ikke",
            ]
        ),
        (
            .sign,
            [
                "i am out of the office", "i'm out of the office", "i am out of office", "i'm out of office", "i will be out of the office",
                "i'll be out of the office", "i am on vacation", "i'm on vacation", "i am on leave", "i'm on leave", "i am on holiday",
                "i'm on holiday", "i am on annual leave", "i'm on annual leave", "i am away", "i'm away", "i am unavailable",
                "i'm unavailable", "out of office:", "out of office -", "i'm in a meeting", "i am in a meeting", "thank you for contacting",
                "thanks for contacting", "thank you for your message", "thanks for your message", "thank you for your text",
                "thanks for your text", "thank you for your email", "thanks for your email", "thank you for reaching out",
                "thanks for reaching out", "thank you for texting", "thanks for texting", "thank you for getting in touch",
                "thank you for calling", "thanks for calling", "thank you for messaging", "thanks for messaging",
                "vielen dank für ihre nachricht", "danke für ihre nachricht", "vielen dank für deine nachricht",
                "danke für deine nachricht",
                "ich bin nicht im büro", "ich bin bis", "ich bin vom", "ich befinde mich", "merci pour votre message",
                "merci de votre message",
                "merci d'avoir contacté", "je suis absent", "je suis en congé", "je suis en vacances", "gracias por contactar",
                "gracias por su mensaje", "gracias por tu mensaje", "gracias por comunicarse", "estoy de vacaciones", "obrigado por entrar",
                "obrigada por entrar", "obrigado pela sua mensagem", "obrigado por sua mensagem", "agradecemos o seu contato",
                "estou de férias",
                "grazie per averci contattato", "grazie per il tuo messaggio", "grazie per il messaggio", "sono in ferie",
                "bedankt voor je bericht", "bedankt voor uw bericht", "ik ben met vakantie", "ik ben op vakantie", "ik ben afwezig",
            ]
        ),
    ]

    /// What such notices say.
    private static let signPhrases = [
        "get back to you", "i will respond", "i'll respond", "we will respond", "we'll respond", "i will reply", "i'll reply",
        "we will reply",
        "we'll reply", "i will return", "i'll return your", "i'll see your message", "i'll call you", "respond to your", "reply to your",
        "return your call", "return your message", "upon my return", "on my return", "when i return", "until my return", "limited access",
        "no access to", "in my absence", "for urgent matters", "if this is urgent", "if it is urgent", "if your matter is urgent",
        "for immediate assistance", "immediate assistance", "business hours", "office hours", "our hours", "our team", "will be in touch",
        "as soon as possible", "as soon as i can", "as soon as we can", "have received your", "shortly", "currently closed", "automated",
        "auto-reply", "auto reply", "sent automatically", "not be checking", "one of our", "a representative", "a member of our",
        "melde mich", "melden uns", "rückkehr", "dringenden fällen", "dringende fälle", "in dringenden", "so bald wie möglich",
        "so schnell wie möglich", "schnellstmöglich", "wieder erreichbar", "wieder im büro", "wieder für sie", "nicht im büro",
        "nicht erreichbar", "eingeschränkt erreichbar", "vertretung", "bearbeitet", "à mon retour", "de retour le", "en cas d'urgence",
        "dans les plus brefs délais", "dès que possible", "dès mon retour", "répondrai", "répondrons", "a mi regreso", "a mi vuelta",
        "en caso de urgencia", "lo antes posible", "responderé", "responderemos", "le atenderemos", "horario de atención",
        "acceso limitado",
        "ao meu retorno", "quando retornar", "em caso de urgência", "assim que possível", "o mais breve possível", "responderei",
        "retornarei", "retornaremos", "em breve", "al mio rientro", "al rientro", "in caso di urgenza", "appena possibile",
        "il prima possibile", "risponderò", "risponderemo", "zo snel mogelijk", "bij terugkomst", "na mijn terugkeer",
        "in dringende gevallen",
        "neem ik contact", "nemen wij contact", "nemen we contact", "beperkt bereikbaar",
    ]

    /// What somebody says who wants something of his assistant: no notice has it.
    private static let requestPhrases = [
        "draft", "write a", "write an", "write me", "remind me", "can you", "could you", "would you", "will you", "set up", "set an",
        "set a",
        "set my", "schedule", "reschedule", "move my", "let my", "tell my", "tell the", "tell them", "help me", "make a", "create",
        "send a",
        "send an", "send my", "send them", "add to", "add a", "saying", "that says", "cancel my", "book a", "order a", "find me", "look up",
        "kannst du", "können sie", "könntest du", "erinner", "schreib", "formulier", "sag ", "verschieb", "peux-tu", "pouvez-vous",
        "pourrais-tu", "rappelle", "écris", "rédige", "puedes", "podrías", "recuérdame", "escribe", "redacta", "pode ", "poderia", "lembre",
        "escreva", "puoi", "potresti", "ricordami", "scrivi", "kun je", "kan je", "herinner", "schrijf",
    ]

    /// Passed over before an opening.
    private static let greetingPhrases = [
        "hi there", "hi", "hello there", "hello", "hey", "good day", "greetings", "hallo", "guten tag", "bonjour", "hola", "olá", "ciao",
        "buongiorno", "buenos días", "bom dia", "sorry",
    ]

    static let allOpenings: [(text: String, needs: Needs)] = table.flatMap { row in row.openings.map { ($0, row.needs) } }
    static let openings = PhraseTree(allOpenings.map(\.text))
    static let greetings = PhraseTree(greetingPhrases)
    static let signs = PhraseTree(signPhrases)
    static let requests = PhraseTree(requestPhrases)
}
