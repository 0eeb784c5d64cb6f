// What the interim scorer knows: words and pairs of words with hand-made weights. Data only. A weight is in logits: about 3 of them
// together make a text suspicious, 4 make it spam. Words of everyday requests to an assistant weigh against.

enum SpamRules {
    /// A text without any sign: a score of 0.05.
    static let bias = -3.0

    /// One word, or two in a row, lower case, letters and digits of any script. Each counts once a text.
    static let words: [(words: String, weight: Double)] = [
        // Prizes and lotteries
        ("win", 1.2), ("won", 1.4), ("winner", 1.8), ("winners", 1.2), ("winning", 0.8), ("prize", 1.6), ("prizes", 1.4), ("lottery", 2.2),
        ("lotto", 2.0), ("jackpot", 1.8), ("sweepstakes", 2.0), ("raffle", 1.0), ("giveaway", 1.6), ("congratulations", 0.8),
        ("congrats", 0.4), ("claim", 1.1), ("claim your", 0.8), ("selected", 0.7), ("lucky", 0.6), ("reward", 0.8), ("rewards", 0.7),
        ("gift card", 1.4), ("voucher", 0.9), ("free gift", 1.2), ("free money", 1.6), ("free iphone", 2.0), ("free entry", 1.6),
        // Money and loans
        ("free", 0.6), ("cash", 0.8), ("money", 0.5), ("loan", 0.9), ("loans", 0.9), ("credit", 0.4), ("debt", 0.7), ("casino", 1.8),
        ("betting", 1.0), ("inheritance", 1.8), ("million", 0.8), ("millions", 0.8), ("wire transfer", 1.2), ("earn money", 1.4),
        ("make money", 1.6), ("extra income", 1.4), ("passive income", 1.4), ("from home", 0.8), ("per week", 0.5), ("per day", 0.5),
        ("risk free", 1.3), ("no obligation", 1.2), ("pre approved", 1.4), ("preapproved", 1.4), ("guaranteed", 1.2), ("double your", 1.8),
        ("get rich", 1.8), ("financial freedom", 1.4),
        // Crypto
        ("bitcoin", 1.1), ("btc", 0.9), ("crypto", 1.1), ("cryptocurrency", 1.1), ("ethereum", 0.7), ("usdt", 1.1), ("airdrop", 1.8),
        ("wallet", 0.6), ("seed phrase", 2.0), ("invest", 0.7), ("investment", 0.8), ("profit", 0.8), ("profits", 0.9), ("returns", 0.5),
        ("forex", 1.4), ("trading signals", 1.6),
        // Haste and phishing
        ("urgent", 0.9), ("act now", 1.5), ("act fast", 1.4), ("call now", 1.3), ("buy now", 1.2), ("order now", 1.2), ("apply now", 1.3),
        ("sign up", 0.4), ("click", 0.7), ("click here", 1.0), ("click link", 1.0), ("limited time", 1.1), ("expires today", 1.0),
        ("last chance", 1.0), ("final notice", 1.4), ("verify your", 1.3), ("confirm your", 0.7), ("suspended", 0.9), ("locked", 0.4),
        ("account suspended", 0.6), ("your account", 0.4), ("unusual activity", 1.2), ("update your", 0.5), ("unclaimed", 1.4),
        ("your package", 0.5), ("redelivery", 1.0), ("offer", 0.5), ("offers", 0.4), ("exclusive", 0.6), ("discount", 0.6), ("cheap", 0.5),
        ("deal", 0.3), ("subscribe", 0.5), ("txt", 0.6), ("ringtone", 1.2),
        // Pills and company
        ("viagra", 3.0), ("cialis", 3.0), ("pills", 1.0), ("weight loss", 1.4), ("lose weight", 1.0), ("singles", 0.9),
        ("hot singles", 1.6),
        ("xxx", 1.6), ("porn", 2.0), ("sexy", 1.0), ("escort", 1.6),
        // What people ask an assistant
        ("remind", -1.0), ("reminder", -0.8), ("schedule", -0.9), ("calendar", -0.9), ("appointment", -0.8), ("meeting", -0.8),
        ("tomorrow", -0.5), ("tonight", -0.4), ("dinner", -0.7), ("lunch", -0.7), ("weather", -0.8), ("thanks", -0.5), ("thank", -0.4),
        ("please", -0.3), ("mom", -0.5), ("dad", -0.5), ("homework", -0.6), ("what", -0.3), ("how", -0.3), ("when", -0.3),
    ]

    /// Hosts that hide where a link leads.
    static let shorteners: Set<String> = [
        "bit.ly", "tinyurl.com", "goo.gl", "t.co", "is.gd", "ow.ly", "cutt.ly", "rb.gy", "shorturl.at", "rebrand.ly", "t.ly", "v.gd",
        "tiny.cc",
        "s.id", "bl.ink", "lnkd.in", "buff.ly", "adf.ly", "shorte.st", "wa.me", "t.me",
    ]

    /// Last labels that are cheap and much abused.
    static let cheapDomains: Set<String> = [
        "xyz", "top", "club", "win", "loan", "click", "buzz", "icu", "bid", "vip", "cam", "monster", "quest", "gq", "cf", "tk", "ml", "ga",
    ]

    /// A link of any kind, a link of those kinds, and other signs of form.
    static let link = 0.8
    static let shortener = 2.0
    static let cheapDomain = 1.4
    static let numericHost = 1.6
    static let shouting = 0.9
    static let exclamations = 0.5
    static let sumOfMoney = 0.7
}
