// The wordings of OptOutTable in other languages than English: data alone. A word that means something else in another language of the
// table, or that people say to an assistant by itself, is left out.

enum OptOutLanguages {
    typealias Language = OptOutTable.Language

    static let european = [
        Language(
            name: "Spanish",
            stop: [
                "parar", "pare", "alto", "baja", "cancelar", "detener", "salir", "(dar|dame|darme|denme|deme|dar me) de baja",
                "quiero (darme de baja|cancelar mensajes)",
                "no (mas|quiero) (mensajes|textos|sms)", "no quiero (recibir|) (mas|) (mensajes|textos|sms)",
                "deje de (enviarme|mandarme) (mensajes|textos|)",
                "deja de (enviarme|mandarme) (mensajes|textos|)", "dejen de (enviarme|mandarme|escribirme) (mensajes|textos|)",
                "no me (escriba|escriban|escribas) mas",
                "no me (envie|envien|envies|mande|manden|mandes) (mas|) (mensajes|textos)", "cancelar suscripcion", "cancelar mensajes",
                "anular suscripcion",
                "elimineme de su lista", "quitenme de su lista", "basta de mensajes", "dejame en paz",
            ],
            start: ["empezar", "comenzar", "iniciar", "alta", "reanudar", "suscribir", "suscribirme"],
            help: ["ayuda"],
            polite: ["por favor", "gracias", "muchas gracias", "ahora", "ya", "hola", "favor"]),
        Language(
            name: "French",
            stop: [
                "arret", "arreter", "arretez", "arrete", "desabonner", "desabonnement", "desinscrire", "desinscription", "resilier",
                "annuler", "stop pub", "stop sms",
                "(me|se) desabonner", "(me|se) desinscrire", "(desabonnez|desinscrivez|retirez|supprimez) moi",
                "retirez moi de (votre|la) liste",
                "je (veux|souhaite) me (desabonner|desinscrire)",
                "(arretez|arrete|arreter) (de m ecrire|de mecrire|les messages|les sms|les textos)",
                "plus de (messages|sms|textos)", "ne m ecrivez plus", "ne mecrivez plus", "ne me contactez plus", "laissez moi tranquille",
                "ne (m envoyez|menvoyez) plus de (messages|sms|textos)",
            ],
            start: ["commencer", "demarrer", "reprendre", "debut", "abonner", "reabonner"],
            help: ["aide"],
            polite: ["s il vous plait", "sil vous plait", "svp", "stp", "merci", "merci beaucoup", "maintenant", "bonjour"]),
        Language(
            name: "German",
            stop: [
                "stopp", "abmelden", "abmeldung", "abbestellen", "austragen", "beenden", "kuendigen", "kundigen", "widerruf", "abbrechen",
                "(bitte|) (mich|) (abmelden|austragen)", "(melden|tragen) sie mich (bitte|) (ab|aus)", "melde mich (bitte|) ab",
                "ich (will|mochte|moechte) mich abmelden",
                "keine (nachrichten|sms|texte) mehr", "keine weiteren (nachrichten|sms)",
                "(schreib|schreibt|schreiben sie) (mir|uns) nicht mehr",
                "(nicht mehr|nie wieder) schreiben", "(horen|hoeren) sie auf mir zu schreiben", "(hor|hoer) auf mir zu schreiben",
                "lass mich in ruhe",
                "lassen sie mich in ruhe", "(stoppe|stoppen sie) (die|diese|alle) (nachrichten|sms)",
                "ich (widerrufe|widerrufe meine einwilligung)", "von der liste (nehmen|streichen)",
            ],
            start: ["starten", "anmelden", "fortsetzen", "wieder anmelden"],
            help: ["hilfe"],
            polite: ["bitte", "danke", "vielen dank", "jetzt", "sofort", "hallo", "danke schon"]),
        Language(
            name: "Portuguese",
            stop: [
                "pare", "sair", "cancele", "descadastrar", "remover", "desinscrever", "descadastre me", "me descadastre", "remova me",
                "me remova",
                "(me|) (remova|remover|tire) da (lista|sua lista)", "(pare|parem|parar) de (me|) (enviar|mandar) (mensagens|mensagem|sms|)",
                "nao quero (receber|) (mais|) (mensagens|sms)",
                "(chega de|sem mais|nao mais) mensagens", "nao (me|) (envie|mande|mandem|enviem) mais (mensagens|mensagem|sms|)",
                "cancelar (inscricao|assinatura|mensagens)", "me deixe em paz",
                "para de me mandar mensagens",
            ],
            start: ["comecar", "voltar", "inscrever"],
            help: ["ajuda"],
            polite: ["obrigado", "obrigada", "agora", "ola", "por gentileza"]),
        Language(
            name: "Italian",
            stop: [
                "ferma", "fermare", "fermati", "disiscrivimi", "disiscriviti", "disiscrizione", "disiscrivermi", "cancellami", "annulla",
                "annullare", "disdici", "revoca",
                "(basta|no|niente) (messaggi|sms)", "(basta|niente) (piu|con i) (messaggi|sms)",
                "(smettila|smettete|smetti) di (scrivermi|mandarmi messaggi)",
                "non (scrivermi|scrivetemi|mandarmi messaggi|contattatemi|contattarmi) piu",
                "(toglimi|rimuovimi|cancellami|cancellatemi|toglietemi) dalla (lista|vostra lista)", "voglio (disiscrivermi|cancellarmi)",
                "lasciami in pace", "non voglio (piu|ricevere) messaggi",
            ],
            start: ["inizia", "avvia", "iscrivimi", "riprendi"],
            help: ["aiuto"],
            polite: ["per favore", "grazie", "grazie mille", "adesso", "subito", "ciao", "per piacere"]),
        Language(
            name: "Dutch",
            stop: [
                "stoppen", "afmelden", "uitschrijven", "annuleren", "opzeggen", "(meld|schrijf) mij (af|uit)", "(meld|schrijf) me (af|uit)",
                "geen (berichten|sms) meer",
                "geen (sms jes|smsjes|appjes) meer", "stuur (mij|me) geen berichten meer", "stop met (berichten|sms en|smsen|appen)",
                "ik wil (me|mij) (afmelden|uitschrijven)", "haal (mij|me) van de lijst",
                "laat me met rust",
            ],
            start: ["aanmelden", "hervatten", "inschrijven"], help: ["hulp"],
            polite: ["alsjeblieft", "alstublieft", "aub", "bedankt", "dank je", "dank u", "nu", "graag"]),
        Language(
            name: "Swedish",
            stop: [
                "sluta", "avsluta", "avregistrera", "avanmal", "avprenumerera", "avbryt", "avbestall", "inga fler (sms|meddelanden)",
                "sluta (smsa|skicka|skriva) (mig|sms|meddelanden|till mig|)",
                "ta bort mig", "ta bort mig fran listan", "skicka inte (fler|mer) (sms|meddelanden)",
            ],
            start: ["starta", "borja", "anmal"], help: ["hjalp"], polite: ["tack", "snalla", "nu", "tack sa mycket", "hej"]),
        Language(
            name: "Danish",
            stop: [
                "afmeld", "frameld", "afslut", "afbestil", "annuller", "(afmeld|slet) mig", "ikke flere (beskeder|sms er|sms)",
                "stop med at (skrive|sende|sende beskeder)", "fjern mig (fra listen|)",
                "skriv ikke mere",
            ],
            start: ["tilmeld", "begynd"], help: ["hjaelp"], polite: ["tak", "venligst", "mange tak"]),
        Language(
            name: "Norwegian",
            stop: [
                "avslutt", "avmeld", "avregistrer", "meld av", "meld meg av", "slutt", "ikke flere meldinger",
                "ingen flere (meldinger|sms)", "slutt a sende (meldinger|sms|)", "fjern meg (fra listen|)",
                "stopp a sende meldinger",
            ],
            start: ["begynn", "meld pa"], help: ["hjelp"], polite: ["takk", "vennligst", "tusen takk"]),
        Language(
            name: "Finnish",
            stop: [
                "lopeta", "peruuta", "poista minut (listalta|)", "ei enaa (viesteja|tekstiviesteja)", "lopeta viestit",
                "lopettakaa viestit", "lopettakaa", "peruuta tilaus", "lopeta viestien lahettaminen",
                "alkaa lahettako enaa viesteja",
            ],
            start: ["aloita", "tilaa"], help: ["ohje"], polite: ["kiitos", "heti", "kiitos paljon"]),
        Language(
            name: "Icelandic", stop: ["haetta", "afskra", "stodva", "segja upp"], start: ["byrja"], help: ["hjalp"], polite: ["takk fyrir"]),
        Language(
            name: "Polish",
            stop: [
                "wypisz", "wypisz mnie", "rezygnuje", "rezygnacja", "anuluj", "koniec", "zatrzymaj", "(usun|wykresl) mnie (z listy|)",
                "(chce|prosze) (mnie|) (sie|) wypisac", "nie (pisz|piszcie) (do mnie|) (wiecej|)",
                "nie wysylaj (mi|) wiecej (wiadomosci|smsow)", "nie wysylajcie (mi|) wiecej (wiadomosci|smsow)",
                "zadnych (wiecej|) (wiadomosci|smsow)", "wypisuje sie", "cofam zgode",
            ],
            start: ["wznow", "zapisz mnie", "rozpocznij"], help: ["pomoc"],
            polite: ["prosze", "dziekuje", "dzieki", "teraz", "natychmiast"]),
        Language(
            name: "Czech",
            stop: [
                "zrusit", "odhlasit", "odhlasit se", "konec", "zastavit", "prestante (psat|mi psat)", "uz (mi|) nepiste",
                "zadne (dalsi|) zpravy", "odhlaste me", "neposilejte mi zpravy",
            ],
            start: ["zacit", "prihlasit", "obnovit"], help: ["napoveda"], polite: ["prosim", "dekuji", "diky", "hned"]),
        Language(
            name: "Slovak",
            stop: ["odhlasit sa", "koniec", "zastavit", "prestante mi pisat", "ziadne (dalsie|) spravy", "odhlaste ma", "uz mi nepiste"],
            start: ["zacat", "prihlasit sa"],
            help: ["napoveda"], polite: ["prosim", "dakujem", "hned"]),
        Language(
            name: "Hungarian",
            stop: [
                "leallit", "leallitas", "allj", "leiratkozas", "leiratkozom", "lemondas", "lemondom", "torles",
                "(ne|tobbet ne) (irjon|irjanak|irj) (nekem|) (tobbet|)", "nem kerek (tobb|) (uzenetet|smst)", "iratkozzon le",
            ],
            start: ["indit", "inditas", "feliratkozas"], help: ["segitseg"], polite: ["kerem", "koszonom", "most", "koszi", "azonnal"]),
        Language(
            name: "Romanian",
            stop: [
                "opreste", "opriti", "dezabonare", "dezabonati ma", "dezaboneaza ma", "anuleaza", "anulare", "renunt",
                "nu mai (vreau|trimiteti|trimite|doresc) (mesaje|sms uri|sms)", "nu (mi|imi) mai (scrieti|trimiteti mesaje)", "fara mesaje",
            ],
            start: ["incepe", "abonare", "reia"], help: ["ajutor"], polite: ["va rog", "te rog", "multumesc", "mersi", "acum"]),
        Language(
            name: "Croatian, Serbian and Bosnian",
            stop: [
                "odjava", "odjavi", "odjavi me", "prekid", "prekini", "zaustavi", "ne zelim (vise|) poruke",
                "nemojte mi (vise|) (pisati|slati poruke)",
            ],
            start: ["prijava", "pokreni"], help: ["pomoc"], polite: ["molim", "hvala", "odmah"]),
        Language(
            name: "Slovenian", stop: ["odjavi me", "prekini", "ustavi", "nehajte mi pisati"], start: ["zacni", "prijavi"], help: ["pomoc"],
            polite: ["prosim", "hvala"]),
        Language(
            name: "Lithuanian", stop: ["sustabdyti", "atsisakyti", "atsisakau", "stabdyti", "nebesiuskite"], start: ["pradeti"],
            help: ["pagalba"], polite: ["prasau", "aciu"]),
        Language(
            name: "Latvian", stop: ["apturet", "atteikties", "partraukt", "atrakstities"], start: ["sakt"], help: ["palidziba"],
            polite: ["ludzu", "paldies"]),
        Language(
            name: "Estonian", stop: ["lopeta", "loobun", "peata", "tuhista", "ei soovi sonumeid"], start: ["alusta"],
            polite: ["palun", "aitah"]),
        Language(
            name: "Catalan", stop: ["atura", "aturar", "donar me de baixa", "donam de baixa", "cancel lar"], start: ["comencar"],
            help: ["ajut"], polite: ["si us plau", "gracies"]),
        Language(
            name: "Turkish",
            stop: [
                "dur", "durdur", "durdurun", "iptal", "iptal et", "abonelikten cik", "listeden cikar", "beni listeden cikar",
                "beni listeden cikarin", "mesaj (istemiyorum|atma|atmayin|gondermeyin)",
                "bana (bir daha|artik) (yazma|yazmayin|mesaj atma|mesaj atmayin)", "artik mesaj (atma|atmayin|istemiyorum|gondermeyin)",
                "aboneligi iptal et",
            ],
            start: ["baslat", "basla", "abone ol"], help: ["yardim"],
            polite: ["lutfen", "tesekkurler", "tesekkur ederim", "simdi", "hemen"]),
        Language(
            name: "Greek",
            stop: [
                "στοπ", "διακοπη", "διαγραφη", "σταματα", "σταματηστε", "ακυρωση", "τελος", "απεγγραφη", "διαγραψτε με", "διεγραψε με",
                "(οχι|τελος) (αλλα|τα) μηνυματα", "μη μου (στελνεις|στελνετε) (αλλα|) μηνυματα", "σταματηστε να μου στελνετε μηνυματα",
            ],
            start: ["εναρξη", "ξεκινα", "εγγραφη"], help: ["βοηθεια"], polite: ["παρακαλω", "ευχαριστω", "τωρα"]),
        Language(
            name: "Russian",
            stop: [
                "стоп", "отписаться", "отписка", "отпишите меня", "отпиши меня", "отмена", "отменить", "прекратить", "прекратите",
                "хватит писать", "не (пишите|пиши) (мне|) (больше|)", "больше не (пишите|пиши) (мне|)",
                "(удалите|уберите) меня (из списка|из рассылки|)", "(хочу|прошу) (отписаться|меня отписать)",
                "не (присылайте|отправляйте) (мне|) (больше|) (сообщения|смс)", "прекратите (рассылку|присылать сообщения|мне писать)",
                "отзываю согласие", "оставьте меня в покое", "отказ", "отказываюсь от рассылки",
            ],
            start: ["старт", "начать", "подписаться", "возобновить"], help: ["помощь", "справка"],
            polite: ["пожалуйста", "спасибо", "сейчас", "немедленно", "здравствуйте"]),
        Language(
            name: "Ukrainian",
            stop: [
                "відписатися", "відписатись", "відписка", "скасувати", "припинити", "зупинити", "відпишіть мене", "припиніть",
                "не (пишіть|пиши) (мені|) (більше|)", "більше не (пишіть|пиши) (мені|)", "видаліть мене (зі списку|)",
                "не надсилайте (мені|) (більше|) (повідомлення|смс)", "відмова",
            ],
            start: ["почати", "підписатися", "відновити"], help: ["допомога", "довідка"],
            polite: ["будь ласка", "дякую", "зараз", "негайно"]),
        Language(
            name: "Bulgarian",
            stop: [
                "спри", "спрете", "отписване", "отпиши ме", "отпишете ме", "отказ", "откажи", "не ми (пишете|пращайте съобщения) (повече|)",
            ], start: ["начало", "абонирай"], help: ["помощ"], polite: ["моля", "благодаря", "сега"]),
    ]

    static let others = [
        Language(
            name: "Hebrew",
            stop: [
                "הסר", "הסרה", "הסירו אותי", "הסר אותי", "תסירו אותי", "הסירו אותי מהרשימה", "תסירו אותי מהרשימה", "הסר אותי מהרשימה",
                "עצור", "ביטול", "בטל", "להסיר", "להסרה", "תפסיקו לשלוח (לי|) הודעות", "אל תשלחו לי (יותר|) הודעות", "לא לשלוח יותר",
            ],
            start: ["התחל", "הצטרף", "חידוש"], help: ["עזרה", "מידע"], polite: ["בבקשה", "תודה", "תודה רבה", "נא", "עכשיו", "שלום"]),
        Language(
            name: "Arabic",
            stop: [
                "توقف", "ايقاف", "إيقاف", "أوقف", "قف", "الغاء", "إلغاء", "إلغاء الاشتراك", "الغ الاشتراك", "ألغ اشتراكي", "إلغاء اشتراكي",
                "كفى رسائل", "لا ترسل (لي|) (رسائل|المزيد)", "لا (تراسلني|تراسلوني)", "لا ترسلوا (لي|) (رسائل|المزيد)", "لا أريد رسائل",
                "احذفني", "احذفوني من القائمة", "احذفني من القائمة",
            ],
            start: ["ابدأ", "اشتراك", "بدء"], help: ["مساعدة"], polite: ["من فضلك", "لو سمحت", "شكرا", "الآن", "رجاء", "مرحبا"]),
        Language(
            name: "Persian", stop: ["لغو", "لغو11", "لغو ۱۱", "لغو اشتراک", "توقف", "قطع", "دیگر پیام ندهید", "پیام ندهید", "حذف از لیست"],
            start: ["شروع", "عضویت"], help: ["راهنما", "کمک"], polite: ["لطفا", "ممنون", "متشکرم"]),
        Language(
            name: "Urdu", stop: ["بند کریں", "بند کرو", "روکیں", "پیغام بند کریں", "منسوخ", "منسوخ کریں"], start: ["شروع کریں"],
            help: ["مدد"], polite: ["براہ کرم", "شکریہ"]),
        Language(
            name: "Hindi",
            stop: [
                "रोकें", "रोको", "बंद करें", "बंद करो", "बंद", "संदेश बंद करें", "मैसेज बंद करो", "मैसेज मत भेजो", "संदेश न भेजें", "सदस्यता रद्द करें", "रद्द करें", "स्टॉप",
                "(मुझे|) मैसेज (मत भेजो|न भेजें|मत भेजिए)", "हटाएं", "band karo", "message band karo", "message mat bhejo",
            ],
            start: ["शुरू", "शुरू करें"], help: ["मदद", "सहायता"], polite: ["कृपया", "धन्यवाद", "अभी", "प्लीज"]),
        Language(
            name: "Bengali", stop: ["বন্ধ করুন", "বন্ধ", "থামুন", "বাতিল", "মেসেজ বন্ধ করুন"], start: ["শুরু", "শুরু করুন"], help: ["সাহায্য"],
            polite: ["দয়া করে", "ধন্যবাদ"]),
        Language(name: "Punjabi", stop: ["ਬੰਦ ਕਰੋ", "ਰੋਕੋ", "ਰੱਦ ਕਰੋ"], start: ["ਸ਼ੁਰੂ"], help: ["ਮਦਦ"], polite: ["ਕਿਰਪਾ ਕਰਕੇ", "ਧੰਨਵਾਦ"]),
        Language(
            name: "Tamil", stop: ["நிறுத்து", "நிறுத்தவும்", "நிறுத்துங்கள்", "ரத்து செய்"], start: ["தொடங்கு"], help: ["உதவி"], polite: ["தயவு செய்து", "நன்றி"]),
        Language(
            name: "Chinese",
            stop: [
                "退订", "退訂", "取消订阅", "取消訂閱", "停止", "停止发送", "停止發送", "停止短信", "停止簡訊", "请停止", "請停止", "请退订", "請退訂", "我要退订", "我要退訂", "拒收", "别再发了",
                "別再發了", "不要再发了", "不要再發了", "别再给我发短信", "不要再给我发短信", "不要再發簡訊給我", "不要再傳簡訊給我", "请勿再发", "請勿再發", "不要再联系我",
                "不要再聯絡我", "取消", "退订谢谢", "退訂謝謝", "td退订", "别发了", "別發了", "不要发短信", "停止发短信", "停止接收", "回退订",
            ],
            start: ["开始", "開始", "订阅", "訂閱", "恢复", "恢復", "重新订阅"], help: ["帮助", "幫助", "说明"], polite: ["谢谢", "謝謝", "请", "請"]),
        Language(
            name: "Japanese",
            stop: [
                "配信停止", "配信停止お願いします", "配信停止してください", "配信を停止", "配信を停止してください", "停止", "停止してください", "ストップ", "解除", "配信解除", "購読解除", "退会", "キャンセル",
                "中止", "登録解除", "もう送らないで", "もう送らないでください", "メッセージを送らないで", "メッセージを送らないでください", "メールを止めて", "送信停止", "やめてください",
            ],
            start: ["再開", "配信再開", "スタート", "購読"], help: ["ヘルプ", "使い方"], polite: ["お願いします", "ありがとう", "ありがとうございます"]),
        Language(
            name: "Korean",
            stop: [
                "수신거부", "수신 거부", "수신거부합니다", "수신거부 합니다", "수신거부해주세요", "중지", "정지", "구독취소", "구독 취소", "구독해지", "해지", "취소", "스톱", "그만 보내세요",
                "문자 그만", "문자 그만 보내세요", "문자 보내지 마세요", "더 이상 보내지 마세요", "보내지 마세요", "연락하지 마세요",
            ],
            start: ["시작", "수신동의", "구독", "재개"], help: ["도움말", "도움"], polite: ["감사합니다", "부탁합니다", "부탁드립니다", "제발", "지금"]),
        Language(
            name: "Vietnamese",
            stop: [
                "dừng", "dừng lại", "hủy", "huỷ", "hủy đăng ký", "ngừng", "ngưng", "từ chối", "dừng nhắn tin", "ngừng nhắn tin",
                "(đừng|không) nhắn tin (cho tôi|) (nữa|)", "(đừng|không) gửi tin nhắn (cho tôi|) (nữa|)", "không nhận tin nhắn", "tu choi",
                "huy dang ky",
            ],
            start: ["bắt đầu", "đăng ký", "tiếp tục"], help: ["trợ giúp", "giúp đỡ", "hướng dẫn"],
            polite: ["xin", "làm ơn", "vui lòng", "cảm ơn", "ngay"]),
        Language(
            name: "Indonesian and Malay",
            stop: [
                "berhenti", "batal", "batalkan", "hentikan", "berhenti langganan", "batal langganan", "hentikan sms", "hentikan pesan",
                "jangan (sms|kirim pesan|hubungi saya) (lagi|)", "jangan kirim (sms|pesan) lagi", "hapus saya dari daftar", "tamatkan",
                "keluar",
            ],
            start: ["mulai", "mula", "langganan"], help: ["bantuan"], polite: ["tolong", "terima kasih", "sekarang", "sila"]),
        Language(
            name: "Tagalog",
            stop: [
                "tigil", "itigil", "itigil na", "hinto", "ihinto", "tama na ang text", "huwag (na|) (akong|ako) (i text|itext|padalhan)",
                "(wag|huwag) mag text", "(wag|huwag) nang mag text", "kanselahin", "tigilan mo ako",
            ],
            start: ["simulan", "magsimula"], help: ["tulong"], polite: ["pakiusap", "salamat", "paki", "po", "na", "ngayon"]),
        Language(
            name: "Thai", stop: ["หยุด", "ยกเลิก", "ยกเลิกการสมัคร", "ยกเลิกข้อความ", "หยุดส่งข้อความ", "เลิกส่ง", "อย่าส่งข้อความมาอีก"],
            start: ["เริ่ม", "สมัคร"], help: ["ช่วยเหลือ"], polite: ["ครับ", "ค่ะ", "ขอบคุณ"]),
        Language(
            name: "Swahili", stop: ["simama", "sitisha", "jiondoe", "ondoa", "acha kutuma ujumbe", "usinitumie ujumbe"], start: ["anza"],
            help: ["msaada"], polite: ["tafadhali", "asante", "sasa"]),
        Language(
            name: "Somali", stop: ["jooji", "iska jooji", "ka bax"], start: ["bilow"], help: ["caawin"], polite: ["fadlan", "mahadsanid"]),
        Language(
            name: "Haitian Creole", stop: ["kanpe", "sispann", "sispann voye mesaj", "pa voye mesaj anko", "retire m"], start: ["komanse"],
            polite: ["tanpri", "souple", "mesi"]),
        Language(
            name: "Georgian", stop: ["შეჩერება", "გაუქმება", "სტოპ"], start: ["დაწყება"], help: ["დახმარება"],
            polite: ["გთხოვთ", "გმადლობთ"]),
        Language(
            name: "Armenian", stop: ["ստոպ", "դադարեցնել", "չեղարկել"], start: ["սկսել"], help: ["օգնություն"],
            polite: ["խնդրում եմ", "շնորհակալություն"]),
        Language(name: "Amharic", stop: ["አቁም", "ይቁም", "ሰርዝ"], start: ["ጀምር"], help: ["እርዳታ"], polite: ["እባክህ", "እባክዎ", "አመሰግናለሁ"]),
    ]
}
