// What a text is like apart from its words: how long, how loud, how full of numbers. SpamText counts, SpamFeatures asks for the features.

/// Counts over one text.
struct SpamShape: Sendable {
    var lowerLetters = 0
    var upperLetters = 0
    var foreignLetters = 0
    var digits = 0
    var exclamations = 0
    var questions = 0
    var tokens = 0
    var words = 0
    var wordLetters = 0
    var foreignWords = 0
    var links = 0
    var money = 0
    var numbers = NumberCounts()

    var letters: Int { lowerLetters + upperLetters + foreignLetters }

    /// What of a number is remembered. Codes, years and order numbers of four to seven digits are all alike, or an innocent order number of
    /// the length of a short code would look like one.
    enum NumberShape: UInt8, CaseIterable {
        case one = 0x31
        case two = 0x32
        case three = 0x33
        case four = 0x34
        case eight = 0x38
        case ten = 0x30
        case long = 0x2B
        case decimal = 0x2E

        init(digits: Int, isDecimal: Bool) {
            switch digits {
            case _ where isDecimal: self = .decimal
            case ...1: self = .one
            case 2: self = .two
            case 3: self = .three
            case 4...7: self = .four
            case 8...9: self = .eight
            case 10...12: self = .ten
            default: self = .long
            }
        }
    }

    /// How many numbers of each shape.
    struct NumberCounts: Sendable {
        private var counts: (Int, Int, Int, Int, Int, Int, Int, Int) = (0, 0, 0, 0, 0, 0, 0, 0)

        subscript(shape: NumberShape) -> Int {
            get {
                switch shape {
                case .one: counts.0
                case .two: counts.1
                case .three: counts.2
                case .four: counts.3
                case .eight: counts.4
                case .ten: counts.5
                case .long: counts.6
                case .decimal: counts.7
                }
            }
            set {
                switch shape {
                case .one: counts.0 = newValue
                case .two: counts.1 = newValue
                case .three: counts.2 = newValue
                case .four: counts.3 = newValue
                case .eight: counts.4 = newValue
                case .ten: counts.5 = newValue
                case .long: counts.6 = newValue
                case .decimal: counts.7 = newValue
                }
            }
        }
    }

    /// Words that only links have.
    static let linkWords: Set<UInt64> = Set(
        ["www", "http", "https", "com", "net", "org", "uk", "co"].map { $0.utf8.reduce(SpamHash.empty) { SpamHash.extended($0, $1) } })

    // MARK: Features

    /// One question about the shape and into how many classes its answer falls.
    private struct Question {
        var name: String
        var classes: Int
        var answer: @Sendable (SpamShape) -> Int
    }

    private static func step(_ value: Int, _ bounds: StaticArray) -> Int {
        var place = 0
        while place < bounds.count, value >= bounds[place] { place += 1 }
        return place
    }
    private typealias StaticArray = [Int]

    private static let lengthBounds = [8, 16, 25, 35, 50, 70, 90, 110, 125, 140, 200]
    private static let wordBounds = [2, 4, 6, 9, 13, 18, 23, 28, 40]
    private static let percentBounds = [1, 4, 8, 14, 25, 50, 90]
    private static let digitBounds = [1, 2, 4, 6, 9, 12, 16, 22]
    private static let wordLengthBounds = [30, 34, 38, 42, 46, 50, 56]

    /// Letters and digits: what is left of the length whatever was put between them.
    private var length: Int { letters + digits }
    private var phones: Int { numbers[.ten] + numbers[.long] }
    private var codes: Int { numbers[.four] + numbers[.eight] }
    private var upperPercent: Int { upperLetters * 100 / max(1, upperLetters + lowerLetters) }
    /// What a text may ask somebody to do with it: pay, call, send, open.
    private var signs: Int { (money > 0 ? 1 : 0) + (phones > 0 ? 2 : 0) + (codes > 0 ? 4 : 0) + (links > 0 ? 8 : 0) }

    private static let questions: [Question] = [
        Question(name: "length", classes: 12) { step($0.length, lengthBounds) },
        Question(name: "tokens", classes: 10) { step($0.tokens, wordBounds) },
        Question(name: "capitals %", classes: 8) { step($0.upperPercent, percentBounds) },
        Question(name: "digits %", classes: 8) { step($0.digits * 100 / max(1, $0.length), percentBounds) },
        Question(name: "digits", classes: 9) { step($0.digits, digitBounds) },
        Question(name: "exclamation marks", classes: 4) { step($0.exclamations, [1, 2, 4]) },
        Question(name: "question marks", classes: 3) { step($0.questions, [1, 2]) },
        Question(name: "sums of money", classes: 3) { step($0.money, [1, 2]) },
        Question(name: "telephone numbers", classes: 3) { step($0.phones, [1, 2]) },
        Question(name: "codes", classes: 3) { step($0.codes, [1, 2]) },
        Question(name: "short numbers", classes: 4) { step($0.numbers[.one] + $0.numbers[.two] + $0.numbers[.three], [1, 2, 4]) },
        Question(name: "letters a word", classes: 8) { step($0.wordLetters * 10 / max(1, $0.words), wordLengthBounds) },
        Question(name: "money, telephone, code, link", classes: 16) { $0.signs },
        Question(name: "length with signs", classes: 20) { step($0.length, [35, 70, 100, 130]) * 4 + min(3, $0.signs.nonzeroBitCount) },
        Question(name: "capitals with signs", classes: 16) { step($0.upperPercent, [4, 12, 30]) * 4 + min(3, $0.signs.nonzeroBitCount) },
    ]
    private static let starts: [Int] = questions.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.classes) }

    /// How many features there are.
    static let featureCount = starts.last ?? 0

    /// One feature for each question.
    func appendFeatures(to features: inout [UInt16]) {
        for (question, start) in zip(Self.questions, Self.starts) { features.append(UInt16(start + question.answer(self))) }
    }

    /// What a feature says, for people.
    static func name(ofFeature feature: Int) -> String {
        let place = starts.lastIndex { $0 <= feature } ?? 0
        return place < questions.count ? "\(questions[place].name), class \(feature - starts[place])" : "?"
    }
}
