// The forms in which phones write reactions: data only, read by PhoneReaction. As Apple's Messages and Google's write them, as far as they are
// known to us, in the languages that they are most written in. To add one: a row.

enum PhoneReactionForms {
    /// `opening` target `closing`, or `opening` reaction `middle` target `closing`. The target is a quotation or one of `objects`; the reaction is
    /// an emoji, or with `takesName` one of `names`.
    struct Form: Sendable {
        let opening: [UInt8]
        let middle: [UInt8]
        let closing: [UInt8]
        let takesName: Bool
        /// The first four bytes of the opening, by which nearly all forms are passed over; nil with an apostrophe in it, which
        /// has two forms.
        let key: UInt32?

        init(_ opening: String, _ middle: String = "", closing: String = "", takesName: Bool = false) {
            (self.opening, self.middle, self.closing) = (Array(opening.utf8), Array(middle.utf8), Array(closing.utf8))
            self.takesName = takesName
            let first = self.opening.prefix(4)
            key = first.count == 4 && !first.contains(UInt8(ascii: "'")) ? first.reduce(0) { $0 << 8 | UInt32($1) } : nil
        }
    }

    /// Verbs before a target.
    private static let verbs: [String] = [
        // English
        "Liked", "Loved", "Disliked", "Laughed at", "Emphasized", "Emphasised", "Questioned", "Hearted", "Reacted to",
        // Spanish
        "Le gustó", "Le gusta", "Le ha gustado", "Me gusta", "Le encantó", "Le encanta", "Le ha encantado", "No le gustó", "No le gusta",
        "No le ha gustado", "Se rió de", "Se rio de", "Se ha reído de", "Enfatizó", "Ha enfatizado", "Exclamó por", "Ha hecho hincapié en",
        "Hizo hincapié en", "Cuestionó", "Ha cuestionado", "Preguntó por", "Ha preguntado por", "Reaccionó a",
        // French
        "A aimé", "A adoré", "A réagi à", "N'a pas aimé", "A ri à", "A ri de", "A ri en réponse à", "A souligné", "A insisté sur",
        "A mis l'accent sur", "A mis en évidence", "A mis en avant", "A questionné", "A mis en doute", "A posé une question sur",
        "A ajouté un cœur à", "J'aime", "J'adore", "Je n'aime pas",
        // German
        "Gefällt", "Gefällt mir", "Gefällt mir:", "Gefällt nicht", "Gefällt mir nicht", "Geliebt", "Liebt", "Liebte", "Geliked",
        "Gelacht über",
        "Lacht über", "Lachte über", "Hat gelacht über", "Betont", "Betonte", "Hervorgehoben", "Hinterfragt", "Hinterfragte", "Fragt nach",
        "Gefragt nach", "Nicht gemocht", "Hat reagiert auf",
        // Portuguese
        "Curtiu", "Gostou de", "Amou", "Adorou", "Não curtiu", "Não gostou de", "Descurtiu", "Riu de", "Riu-se de", "Riu com", "Enfatizou",
        "Deu ênfase a", "Destacou", "Questionou", "Reagiu a",
        // Italian
        "Ha messo mi piace a", "Ha messo \"Mi piace\" a", "Ha messo Mi piace a", "Ha messo non mi piace a", "Ha messo \"Non mi piace\" a",
        "Gli piace", "Le piace", "Piace", "Ha adorato", "Ha amato", "Ha riso a", "Ha riso per", "Ha riso di", "Ha enfatizzato",
        "Ha sottolineato",
        "Ha evidenziato", "Ha messo in dubbio", "Ha messo in discussione", "Ha contestato", "Ha chiesto di", "Ha reagito a",
        // Dutch
        "Vond leuk", "Vindt leuk", "Leuk gevonden", "Geweldig gevonden", "Hield van", "Houdt van", "Niet leuk gevonden", "Lachte om",
        "Lacht om",
        "Moest lachen om", "Gelachen om", "Benadrukte", "Benadrukt", "Zette vraagtekens bij", "Reageerde op",
        // Swedish, Danish, Norwegian
        "Gillade", "Älskade", "Ogillade", "Gillade inte", "Skrattade åt", "Betonade", "Ifrågasatte", "Syntes godt om", "Synes godt om",
        "Elskede",
        "Syntes ikke om", "Grinede ad", "Lo ad", "Fremhævede", "Stillede spørgsmål ved", "Likte", "Elsket", "Mislikte", "Likte ikke",
        "Lo av",
        "Fremhevet", "Stilte spørsmål ved",
        // Polish
        "Polubił(a)", "Polubił", "Polubiła", "Pokochał(a)", "Nie polubił(a)",
    ]

    /// With a reaction in the middle, or words behind the target.
    private static let others: [Form] = [
        Form("Reacted ", " to "), Form("Reacted with ", " to ", takesName: true), Form("Removed a ", " from ", takesName: true),
        Form("Removed an ", " from ", takesName: true), Form("Removed ", " from "), Form("Removed the ", " from ", takesName: true),
        Form("Reaccionó con ", " a ", takesName: true), Form("Ha reaccionado con ", " a ", takesName: true), Form("Reaccionó ", " a "),
        Form("Eliminó un ", " de ", takesName: true), Form("Quitó un ", " de ", takesName: true),
        Form("Eliminó una ", " de ", takesName: true),
        Form("Quitó ", " de "), Form("Eliminó ", " de "),
        Form("A réagi avec ", " à ", takesName: true), Form("A réagi par ", " à ", takesName: true), Form("A réagi ", " à "),
        Form("A supprimé un ", " de ", takesName: true), Form("A retiré un ", " de ", takesName: true), Form("A retiré ", " de "),
        Form("A supprimé ", " de "),
        Form("Reagierte mit ", " auf ", takesName: true), Form("Hat mit ", " auf ", closing: " reagiert", takesName: true),
        Form("Hat ", " von ", closing: " entfernt", takesName: true), Form("Hat ", closing: " geliked"), Form("Hat ", closing: " gelikt"),
        Form("Hat ", closing: " geliebt"), Form("Hat ", closing: " gemocht"), Form("Hat ", closing: " nicht gemocht"),
        Form("Hat ", closing: " betont"), Form("Hat ", closing: " hervorgehoben"), Form("Hat ", closing: " hinterfragt"),
        Form("Hat über ", closing: " gelacht"), Form("Hat ", closing: " mit „Gefällt mir“ markiert"), Form("Findet ", closing: " toll"),
        Form("Reagiu com ", " a ", takesName: true), Form("Reagiu ", " a "), Form("Reagiu com ", " à ", takesName: true),
        Form("Removeu um ", " de ", takesName: true), Form("Removeu uma ", " de ", takesName: true), Form("Removeu ", " de "),
        Form("Ha reagito con ", " a ", takesName: true), Form("Ha rimosso un ", " da ", takesName: true),
        Form("Ha rimosso ", " da ", takesName: true),
        Form("Reageerde met ", " op ", takesName: true), Form("Heeft met ", " gereageerd op ", takesName: true),
        Form("Vond ", closing: " leuk"),
        Form("Vindt ", closing: " leuk"), Form("Vond ", closing: " niet leuk"), Form("Vond ", closing: " geweldig"),
        Form("Vindt ", closing: " geweldig"), Form("Verwijderde een ", " van ", takesName: true),
        Form("Reagerade med ", " på ", takesName: true), Form("Reagerede med ", " på ", takesName: true),
        Form("Reagerte med ", " på ", takesName: true),
    ]

    /// Behind an emoji that the text begins with.
    static let behindEmoji: [Form] = [
        " to ", " a ", " à ", " zu ", " auf ", " op ", " på ", " removed from ", " (removed) to ",
    ].map { Form($0) }

    /// Of reactions, where a form names them, with and without quotation marks.
    static let names: [[UInt8]] = [
        "like", "heart", "laugh", "dislike", "exclamation point", "exclamation mark", "exclamation", "question mark", "emphasis", "love",
        "reaction",
        "thumbs up", "thumbs down", "a sticker", "sticker", "me gusta", "no me gusta", "corazón", "risa", "signo de exclamación",
        "exclamación",
        "signo de interrogación", "interrogación", "un sticker", "J'aime", "Je n'aime pas", "j'aime", "je n'aime pas", "cœur", "rire",
        "point d'exclamation", "point d'interrogation", "un autocollant", "Herz", "Gefällt mir", "Gefällt mir nicht", "Like", "Lachen",
        "Ausrufezeichen", "Fragezeichen", "einem Sticker", "Sticker", "curtida", "coração", "gostei", "não gostei", "risada", "exclamação",
        "interrogação", "ponto de exclamação", "ponto de interrogação", "uma figurinha", "cuore", "mi piace", "Mi piace", "non mi piace",
        "Non mi piace", "risata", "punto esclamativo", "punto interrogativo", "un adesivo", "hart", "hartje", "duim omhoog", "duim omlaag",
        "uitroepteken", "vraagteken", "een sticker",
    ].map { Array($0.utf8) }

    /// By the first byte of the opening.
    static let byFirstByte: [[Form]] = {
        var table = [[Form]](repeating: [], count: 256)
        // “Gefällt:” and the like: a colon may stand before the target.
        for form in verbs.flatMap({ [Form($0 + " "), Form($0 + ": ")] }) + others {
            if let first = form.opening.first { table[Int(first)].append(form) }
        }
        return table
    }()

    /// What is reacted to when it is no text. Whole and as phones write it: `the movie` is somebody's own word.
    static let objects: [[UInt8]] = [
        "an image", "a photo", "a picture", "a movie", "a video", "an attachment", "a link", "an audio message", "a voice message",
        "a sticker",
        "a contact", "a location", "a file", "a message", "a GIF", "an animated image", "a Memoji", "a Digital Touch message",
        "una imagen", "una foto", "un vídeo", "un video", "una película", "un archivo adjunto", "un adjunto", "un enlace",
        "un mensaje de audio",
        "une image", "une photo", "une vidéo", "un film", "une pièce jointe", "un lien", "un message audio",
        "ein Bild", "ein Foto", "ein Video", "einen Film", "einen Anhang", "einen Link", "eine Sprachnachricht", "eine Audionachricht",
        "uma imagem", "uma foto", "um vídeo", "um filme", "um anexo", "um link", "uma mensagem de áudio",
        "un'immagine", "un filmato", "un allegato", "un link", "un messaggio audio",
        "een afbeelding", "een foto", "een video", "een film", "een bijlage", "een link",
        "en bild", "ett foto", "en video", "en länk", "et billede", "et bilde",
    ].map { Array($0.utf8) }

    /// Behind a number.
    static let counted: [[UInt8]] = [
        " images", " photos", " pictures", " movies", " videos", " attachments", " links", " items", " stickers", " imágenes", " fotos",
        " vídeos",
        " videos", " Bilder", " Fotos", " Videos", " vidéos", " imagens", " immagini", " foto's", " afbeeldingen",
    ].map { Array($0.utf8) }
}
