// What people write: wordings that revoke, that return, that ask for help, and sentences that are nothing of it. Data of OptOutPhrasesTests.

enum OptOutWordings {
    static let stops = [
        // Twilio's words, and what people put around them.
        "stop", "STOP!", "Stop.", "\"STOP\"", "(stop)", "*stop*", "stop!!!", "stop please", "please stop", "Please STOP now",
        "stop now thanks", "stop, thank you",
        "STOP STOP STOP", "stop stop", "Stop 🛑", "🛑 STOP 🛑", "stop ❤️", "s\u{200b}top", "ＳＴＯＰ", "𝐒𝐓𝐎𝐏", "stóp", "st\u{301}op", "s.t.o.p",
        "ok stop", "hey, stop already", "just stop",
        "/stop", "!stop", "stop?", "Hi! Please stop.", "Unsubscribe.", "unsubscribe please", "unsub", "cancel please", "Cancel!",
        "cancel, thanks", "end.", "End now", "Quit!", "quit please", "Revoke.",
        "stopall please", "STOP ALL", "optout!", "stop\n\nplease", "please please stop", "thanks, stop", "stop immediately", "stop forever",
        "stop asap",
        // The FCC's, and what is like them.
        "opt out", "opt-out", "Opt Out.", "OPT-OUT please", "opt me out", "I opt out", "please opt me out", "opt out of texts",
        "I want to opt out", "I would like to opt out please", "opt me out of your list",
        "stop texting me", "Stop texting me!", "stop texting", "please stop texting me anymore", "can you stop texting me?",
        "Could you please stop texting me?", "stop messaging me", "stop contacting me", "stop texting this number",
        "quit texting me", "stop spamming me", "stop the texts", "stop these messages", "stop your messages", "stop all messages",
        "stop text messages", "stop sms", "stop sending me texts", "stop sending me these messages",
        "stop sending messages to me", "stop sending", "please stop all texts", "end texts", "cancel texts",
        "remove me", "remove me please", "remove me from your list", "Remove me from the list.", "please remove me from this list",
        "remove my number", "remove my number from your list", "take me off", "take me off your list",
        "take me off of this list, thanks", "delete my number from your database", "get me off this list",
        "do not text", "Do not text me", "do not text me again", "don't text me", "don’t text me anymore", "dont text me",
        "Don't text this number", "do not contact me", "don't message me", "never text me again", "don't send me messages",
        "do not send me any more texts", "don't bother me", "do not text or call",
        "unsubscribe me", "unsubscribe me from your list", "unsubscribe from this list", "unsubscribe all", "I want to unsubscribe",
        "can you unsubscribe me", "how do I unsubscribe?", "un-subscribe",
        "no more texts", "no more messages", "no more messages please", "no more texting", "No more texts from you!", "leave me alone",
        "Leave me alone please", "lose my number",
        "I don't want these texts", "I don't want to receive texts anymore", "i no longer want to receive messages",
        "I do not wish to be contacted", "I revoke my consent", "revoke consent", "I withdraw my consent",
        "I said stop", "I told you to stop texting me", "I want you to stop texting me", "stop. thanks. bye",
        // Other languages.
        "PARAR", "alto", "BAJA", "cancelar", "Cancelar, por favor", "darme de baja", "Quiero darme de baja", "no más mensajes", "¡Alto!",
        "no me escriban más", "ARRET", "Arrêt", "arrêtez", "désabonner", "DÉSABONNEZ-MOI",
        "stop svp", "arrêtez de m'écrire", "STOPP", "Abmelden", "abmelden bitte", "Melden Sie mich bitte ab", "keine Nachrichten mehr",
        "hören Sie auf, mir zu schreiben", "SAIR", "pare", "parar por favor", "remover", "não quero mais mensagens",
        "FERMA", "disiscrivimi", "Disiscrivimi, grazie", "basta messaggi", "afmelden", "uitschrijven", "geen berichten meer", "AVSLUTA",
        "sluta", "avregistrera", "afmeld", "AVSLUTT", "meld meg av", "lopeta", "peruuta tilaus",
        "wypisz", "Wypisz mnie", "proszę mnie wypisać", "rezygnuję", "zrušit", "odhlásit", "odhlásiť sa", "LEIRATKOZÁS", "leállít",
        "dezabonare", "oprește", "OPREŞTE", "odjava", "durdur", "İPTAL", "iptal", "IPTAL", "listeden çıkar",
        "ΣΤΟΠ", "στοπ", "διακοπή", "ΔΙΑΓΡΑΦΗ", "СТОП", "стоп!", "отписаться", "Отпишите меня, пожалуйста", "не пишите мне больше",
        "відписатися", "спри", "הסר", "הסירו אותי", "עצור", "إيقاف", "ايقاف", "إِيقَاف", "إلغاء الاشتراك", "توقف", "لغو۱۱", "بند کریں",
        "रोकें", "बंद करें", "मैसेज मत भेजो", "বন্ধ করুন", "退订", "退訂", "请退订", "取消订阅", "不要再发了。", "配信停止", "配信停止お願いします", "停止", "ストップ", "수신거부", "수신 거부",
        "문자 보내지 마세요", "dừng", "DU\u{31b}\u{300}NG", "hủy", "TU CHOI",
        "berhenti", "batal", "tigil", "itigil na po", "หยุด", "ยกเลิก", "jooji", "kanpe",
    ]

    static let starts = [
        "start", "unstop", "START!", "start please", "opt in", "opt-in", "opt me back in", "subscribe", "Resubscribe",
        "start texting me again", "empezar", "COMENZAR", "commencer", "anmelden", "começar", "inizia", "старт", "开始", "再開",
        "시작", "התחל", "ابدأ", "शुरू करें", "ΕΝΑΡΞΗ", "başlat",
    ]

    static let helps = [
        "help", "HELP!", "help please", "info", "Info.", "ayuda", "¡AYUDA!", "aide", "Hilfe", "ajuda", "aiuto", "pomoc", "помощь",
        "допомога", "yardım", "βοήθεια", "עזרה", "مساعدة", "मदद", "帮助", "ヘルプ", "도움말", "hjälp", "trợ giúp", "bantuan",
    ]

    static let innocent = [
        "", " ", "!", "?", "…", "👍", "🛑", "please", "thanks", "thank you", "ok", "now", "can you", "I want to",
        "stop the timer", "cancel my 3 pm", "cancel my subscription to Netflix", "end of the day", "help me write a letter", "yes please",
        "quit smoking tips",
        "unsubscribe me from the New York Times newsletter", "remind me to stop at the store", "stop it", "stop the music", "stop 2",
        "stop1", "bus stop", "the last stop", "non-stop", "don't stop", "do not stop", "stop and go", "start stop", "stop help",
        "where is the next stop?", "can you stop?", "I want to stop", "I want to stop drinking", "I want to quit", "can I cancel?",
        "can you cancel", "I need to cancel", "how do I cancel?", "cancel?", "end?", "quit?", "revoke?", "cancel that", "cancel it please",
        "cancel the meeting",
        "cancel my order", "cancel all my meetings", "/cancel", "/help", "!help", "／help", "！info", "/info", "/start", "!info", "/end",
        "end the call",
        "the end", "end it at 5", "weekend", "ending soon", "quit it", "I quit my job", "revoke the access token", "revoke access",
        "help me", "help me please with this", "I need help", "help wanted", "info about Paris", "more info", "get info on flights",
        "information", "no", "no more", "no thanks", "no more coffee please", "no messages", "no texts yet", "start the timer",
        "let's start", "start over", "yes, start",
        "opt out of jury duty", "how to opt out of the class", "remove the first line", "remove", "remove it",
        "remove me from the group chat with Ann", "delete my number plate photo", "delete", "take me off speaker", "do not text Ann",
        "don't text and drive", "don't bother", "never mind", "leave me alone with him",
        "leave the lights on", "text me when you're there", "stop texting my sister", "tell him to stop texting me", "how do I stop spam?",
        "unsubscribe from Netflix", "no more texts from Ann please", "what does STOP mean", "reply STOP to opt out", "Text STOP",
        "I wrote stop", "say stop",
        "stop.com", "stop@example.com", "call 911", "remind me to cancel", "I don't want to go", "I don't want messages from Ann",
        "END OF LINE",
        // Other languages.
        "para el temporizador", "cancelar mi cita de las 3", "¿dónde está la parada?", "edificio alto", "no quiero ir", "baja el volumen",
        "arrête le minuteur", "l'arrêt de bus", "annuler mon rendez-vous", "aide-moi à écrire une lettre", "Stopp die Musik",
        "wie melde ich mich bei Netflix ab?", "Hilf mir",
        "ende", "pare o cronômetro", "sair hoje à noite?", "ferma il timer", "stop de muziek", "sluta inte", "zatrzymaj muzykę",
        "стоп-кран", "останови таймер", "помоги мне", "停止计时器", "取消我的会议", "音楽を停止して", "타이머 중지", "타이머를 중지해 줘", "أوقف المؤقت", "עצור את הטיימר",
        "टाइमर बंद करें", "durdur müziği",
        "dừng nhạc lại", "berhenti di toko", "red", "Peru", "Ed", "seis", "acha",
    ]
}
