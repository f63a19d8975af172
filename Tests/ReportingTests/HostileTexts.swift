/// Short texts that are meant to break a document: each sign of ASCII in many places, each pair of
/// signs in some, and what people write in the manner of formats, without meaning any.
enum HostileTexts {
    private static let signs = Array("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")

    /// All of them, each once.
    static let all: [String] = {
        var texts: [String] = []
        for sign in signs {
            let s = String(sign)
            texts += [
                s, "\(s) un", "\(s)un", "un \(s)", "un\(s)", "un \(s) deux", "un\(s)deux",
                "un \(s)deux\(s) trois", "\(s)un\(s)", "\(s)\(s)\(s)", "\(s) \(s)", "«\(s)»",
                "(\(s))", "1\(s)2", "un\n\(s) deux", "un\(s)\ndeux",
            ]
            for other in signs {
                let pair = "\(s)\(other)"
                texts += [
                    pair, "un \(pair)deux", "un\(pair) deux", "\(pair)un\(other)\(s)",
                    "un \(s)deux\(other) trois",
                ]
            }
        }
        var seen: Set<String> = []
        return (texts + inTheMannerOfFormats).filter { seen.insert($0).inserted }
    }()

    private static let inTheMannerOfFormats = [
        "{{{Titre}}}", "{{gras}}", "{italique}", "un `mot` deux", "[?wiki]", "[voir->article12]",
        "[->http://x.org]", "http://x.org/~ana/", "http://x.org/~ana", "http://x.org/~",
        "http://example.org/a?b=1&c=2#d", "https://fr.wikipedia.org/wiki/L'École_(film)",
        "http://x.org/?q=a+b*c_d--e-f", "http://x.org/a_b_c/ et www.x.org/~ana.",
        "voir http://x.org/a]b", "(http://x.org/a)", "http://x.org, puis http://y.org !",
        "http://x.org/{a}|b", "a\n: b", "a\n! b", "un ? \\! deux \\? \\: \\;", "^", "|a|b|",
        "|{{a}}|{{b}}|", "||titre|resume||", "-* un", "-# un", "_ un", "---- un", "---", "-- un",
        "un -- deux", "un — deux", "un —— deux", "un--deux", "x<y et z>t", "<b>un</b>",
        "<!-- un -->",
        "</div>", "<code>un</code>", "<quote>un</quote>", "<multi>[fr]un[en]one</multi>",
        "&amp;", "&lt;b&gt;", "&#38;", "&copy;", "R&D", "a & b", "oui\u{202F}?",
        "«\u{202F}oui\u{202F}»",
        "« oui »", "18:30", "18 : 30", "10 %", "10 €", "n° 3", "M. Un", "a~b", "~", "\\~", "a\\nb",
        "*un*", "**un**", "_un_", "__un__", "# un", "> un", "1. un", "1) un", "- un", "+ un",
        "***", "===", "[un](http://x.org)", "![un](x.png)", "[^1]", "$x$", "^x^", "@un", "~~un~~",
        "{{un}}", "{{{un}}}", "{{=<% %>=}}", "=1+1", "+33 6 12", "-5 °C", "@tous", "'=1", "\"un\"",
        "un;deux,trois", "مرحبا بكم.", "שלום.", "日本語。", "e\u{301}té", "👩‍👩‍👧 oui", "pense-écoute",
    ]
}
