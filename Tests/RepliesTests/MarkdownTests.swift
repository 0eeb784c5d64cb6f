import TestSupport
import Testing

@testable import Replies

@Suite struct MarkdownTests {
    @Test(arguments: [
        // Headings
        ("# Title\ntext", "Title\ntext"), ("### A **b** c ###", "A b c"), ("#5 is next", "#5 is next"), ("####### seven", "####### seven"),
        ("Title\n=====\ntext", "Title\ntext"), ("C# is # one", "C# is # one"),
        // Emphasis
        ("**bold** and *it* and ***both***", "bold and it and both"), ("__bold__ and _it_", "bold and it"), ("~~old~~ new", "old new"),
        ("**a *b* c**", "a b c"), ("*a **b***", "a b"), ("(**Note**)", "(Note)"), ("**Note:** see", "Note: see"),
        ("这是**重点**内容", "这是重点内容"), ("**Grüße** _дом_", "Grüße дом"), ("\"*quoted*\"", "\"quoted\""),
        // Left as it stands
        ("2*3*4", "2*3*4"), ("2 * 3 * 4", "2 * 3 * 4"), ("snake_case and a_b_c", "snake_case and a_b_c"), ("2**10**2", "2**10**2"),
        ("f(*args, **kwargs)", "f(*args, **kwargs)"), ("5* hotel, 4* room", "5* hotel, 4* room"), ("x >3 and y<5", "x >3 and y<5"),
        (">3 left", ">3 left"), ("a_b@example.com and _c_@example.com", "a_b@example.com and _c_@example.com"),
        ("~5 min ~ 6 min", "~5 min ~ 6 min"),
        ("https://a.b/c_d_e?f=*g*&amp;h", "https://a.b/c_d_e?f=*g*&amp;h"), ("see www.a_b_.org/_x_", "see www.a_b_.org/_x_"),
        ("[1] and [x]", "[1] and [x]"), ("a | b", "a | b"), ("AT&T R&D; &unknown;", "AT&T R&D; &unknown;"),
        ("if a<b and c>d", "if a<b and c>d"),
        ("**unclosed", "**unclosed"), ("price* (incl. tax*)", "price* (incl. tax*)"), ("C:\\dir\\name", "C:\\dir\\name"),
        ("50% off - today - only", "50% off - today - only"),
        ("1. one\n2. two", "1. one\n2. two"), ("дом_на_горе", "дом_на_горе"), ("a **** b", "a **** b"), ("a -- b --- c", "a -- b --- c"),
        // Code
        ("use `a*b*c` now", "use a*b*c now"), ("``a`b``", "a`b"), ("```swift\nlet a = *b*\n  c\n```\nend", "let a = *b*\n  c\nend"),
        ("~~~\n# x\n~~~", "# x"), ("a `b", "a `b"), ("```\nnever closed **x**", "never closed **x**"), ("```inline```", "inline"),
        ("  ```\n  a\n   b\n  ```", "a\n b"),
        // Links and pictures
        ("[site](https://a.b/c)", "site (https://a.b/c)"), ("[https://a.b](https://a.b)", "https://a.b"),
        ("[a.b](https://a.b/)", "https://a.b/"),
        ("[x@y.z](mailto:x@y.z)", "x@y.z"), ("[call](tel:+15550100)", "call (tel:+15550100)"),
        ("![cat](https://a.b/c.png)", "cat (https://a.b/c.png)"),
        ("![](https://a.b/c.png)", "https://a.b/c.png"), ("[a](https://w.org/x_(y))", "a (https://w.org/x_(y))"),
        ("[a](https://a.b \"title\")", "a (https://a.b)"), ("[a](<https://a.b/c d>)", "a (https://a.b/c d)"), ("[top](#top)", "top"),
        ("[**b**](https://a.b) [c](https://d.e)", "b (https://a.b) c (https://d.e)"), ("[a] (b)", "[a] (b)"),
        ("**[a](https://b.c)**", "a (https://b.c)"),
        ("[a](b", "[a](b"), ("f[0](x)", "f0 (x)"), ("<https://a.b/c_d_>", "https://a.b/c_d_"), ("<mailto:x@y.z> <x@y.z>", "x@y.z x@y.z"),
        ("[![alt](https://i.mg)](https://a.b)", "alt (https://i.mg) (https://a.b)"), ("**https://a.b/c**", "https://a.b/c"),
        ("[x `](y)` z](https://a.b)", "[x ](y) z](https://a.b)"),
        // Lists
        ("* a\n* b", "- a\n- b"), ("- a\n  - b\n+ c", "- a\n  - b\n- c"), ("*   a", "- a"), ("1. **a**: b", "1. a: b"),
        ("- [x] done", "- [x] done"),
        // Tables
        ("| A | B |\n|---|:-:|\n| 1 | **2** |", "A: B\n1: 2"), ("A | B | C\n--|--|--\n1 |  | 3", "A / B / C\n1 / - / 3"),
        ("|a|b|\n|-|-|\n|x\\|y|z|\n\nafter", "a: b\nx|y: z\n\nafter"),
        // Quotes and rules
        ("> said\n> more", "said\nmore"), (">> deep", "deep"), (">", ""), ("a\n\n---\n\nb", "a\n\nb"), ("a\n***\nb", "a\n\nb"),
        ("a\n- - -\nb", "a\n\nb"), ("> - a\n> - b", "- a\n- b"),
        // HTML
        ("a &amp; b &lt;c&gt; &#39;d&#x27; &nbsp;e", "a & b <c> 'd'  e"), ("a<br>b<br/>c<BR />d", "a\nb\nc\nd"),
        ("<b>x</b> <i>y</i>", "x y"),
        ("H<sub>2</sub>O", "H2O"), ("&#0;&#xD800;&#99999999;", "&#0;&#xD800;&#99999999;"),
        // Escapes, line ends
        ("\\*not it\\* \\_x\\_ 1\\. \\# y", "*not it* _x_ 1. # y"), ("a  \nb\\\n*c*", "a\nb\nc"), ("\\\\", "\\"),
    ])
    func plain(_ markdown: String, _ text: String) {
        #expect(Markdown.plainText(markdown) == text)
    }

    @Test(arguments: [
        ("**bold** *star* _it_ __b__ ~~s~~ ***x***", "*bold* *star* _it_ *b* ~s~ *x*"), ("# Title", "*Title*"), ("## **Title**", "*Title*"),
        ("`code` and\n```swift\nx\n```", "`code` and\n```\nx\n```"), ("> quote", "> quote"), ("* a", "- a"),
        ("[a](https://b.c)", "a (https://b.c)"),
        ("2*3*4 a_b_c", "2*3*4 a_b_c"), ("| A | B |\n|---|---|\n| 1 | 2 |", "A: B\n1: 2"),
    ])
    func whatsApp(_ markdown: String, _ text: String) {
        #expect(Markdown.plainText(markdown, style: .whatsApp) == text)
    }

    @Test(arguments: [
        "Hello, how are you?", "a - b; c: d (e) 1.5 \"f\" 'g' €5 @h $i %j", "Line\nline\n\n- a\n- b", "Grüße — “x” … 😀", "+1 415 555 0100",
    ])
    func withoutMarksNothingIsLookedAt(_ text: String) {
        #expect(!Markdown.mayHaveMarks(text) || text.hasPrefix("Line"))
        #expect(Markdown.plainText(text) == text)
    }

    /// Only that they end, and lose nothing but marks: that they end soon is what the benchmark looks at.
    @Test func hostileTexts() {
        let pieces = [
            "[", "*", "`", "_", "~", "<", "&", "\\", "|\n", ">", "#", "![", "[a](", "[a](u \"", "](u)", "http://", "*a ", "**a *b ",
            "```\n", "- ", "<a@", "<!--",
            "|a|b|\n|-|-|\n", "&#",
        ]
        for piece in pieces {
            let text = String(repeating: piece, count: 10_000)
            for style in [Markdown.Style.plain, .whatsApp] {
                #expect(Markdown.plainText(text, style: style).utf8.count <= text.utf8.count + 16)
            }
        }
    }

    @Test func anyTextKeepsItsWords() {
        var generator = SplitMix(seed: 5)
        let pieces = [
            "a", "word", " ", "\n", "*", "**", "_", "`", "```\n", "[", "](", ")", "!", "<", ">", "&", "amp;", "\\", "|", "-", "# ", "é",
            "中", "😀", "http://x.y/",
            "1. ", "> ", "~~", "\t", "---\n", "|-|\n",
        ]
        for _ in 0..<5000 {
            let text = (0..<Int.random(in: 0...40, using: &generator)).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
            let plain = Markdown.plainText(text)
            // A fence's line may name anything as its language.
            if !text.contains("```") {
                for word in ["é", "中", "😀", "word"] where text.contains(word) { #expect(plain.contains(word), "\(text)") }
            }
            #expect(!plain.unicodeScalars.contains("\u{fffd}"))
        }
    }
}
