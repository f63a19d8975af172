import Workshop

/// A session in which everything that people say is meant to break a document.
enum HostileSession {
    static let texts = [
        "plain words", "  spaces   around and within  ", "\ttabulators\there\t",
        "# heading", "## heading ##", "- item", "-* item", "* item", "+ item", "1. item", "1) item",
        "> quoted", "---", "***", "___", "===", "----", "``` code", "    code", "`code`", "~~~",
        "*emphasis* _emphasis_ **strong** __strong__ ~~gone~~", "[text](https://example.org)",
        "![picture](x.png)", "<https://example.org>", "[text->https://example.org]", "[[footnote]]",
        "[?word]", "{italic} {{bold}} {{{heading}}}", "|{{A}}|{{B}}|", "| a | b |", "_ line",
        "a_b_c snake_case", "~ space", "\\", "\\\\", "a\\", "\\n", "C:\\temp\\*", "$$x$$",
        "<script>alert(1)</script>", "</script><script>", "</li></ul></main>", "<b>bold", "<!-- ",
        "-->", "<![CDATA[x]]>", "]]>", "<?xml?>", "&amp; &lt; &#60; &nbsp; &copy", "& alone",
        "\" onmouseover=\"x", "' onclick='x", "{{mustache}}", "{{{mustache}}}", "{{#blocks}}",
        "{{/blocks}}", "{{>words}}", "{{=<% %>=}}", "<%.%>", "{{! comment }}",
        "=1+1", "=HYPERLINK(\"http://x\",\"y\")", "+33 6 12", "-20 %", "@SUM(A1)", "\t=1", " =1",
        "'=1", "''=1", "＝1+1", "\"quoted\", with; commas", "a\"b\"\"c", "line one\nline two",
        "carriage\r\nreturn\rtwice", "\n\nempty lines around\n\n", "one\n\n\ntwo", "line\n- item",
        "line\n# heading", "line\n  indented\n\ttabbed", "trailing space \nnext",
        "\u{0}\u{1}\u{8}\u{B}\u{C}\u{1B}[2J\u{7F}\u{85}\u{9B}", nonCharacters,
        "\u{202E}right to left", "\u{202A}\u{2067}open", "\u{2066}closed\u{2069}", "العربية שלום",
        "\u{200F}mark\u{200E}", "日本語の発言、とても長い", "e\u{301}\u{327}", "👩‍👩‍👧 🇫🇷", "\u{FEFF}mark",
        "\u{2028}line\u{2029}paragraph", "\u{A0}no\u{A0}break\u{202F}: ;", "« déjà » : « cité » ?",
        "BEGIN:VEVENT\r\nEND:VCALENDAR", "http://example.org/a_b*c?d=1&e=2", "me@example.org",
        "a very long line that goes on and on and on, until it has to be cut somewhere, which must "
            + "not lose a  double space nor anything else on the way to its end ",
        "averylongwordthatnobodycancut" + String(repeating: "x", count: 120),
    ]

    /// What stands for no character at all, which a literal cannot hold.
    private static let nonCharacters = String(
        String.UnicodeScalarView(
            [0xFFFE, 0xFFFF, 0xFDD0, 0x1FFFE].compactMap { Unicode.Scalar(UInt32($0)) }))

    /// Each with words of its own, before, after or around it.
    static func text(_ number: Int) -> String {
        let text = texts[number % texts.count]
        switch number / texts.count % 3 {
        case 0: return number < texts.count ? text : "\(text)\(number)"
        case 1: return "\(number)\(text)"
        default: return "\(text)\(number)\(text)"
        }
    }

    private static let earlier = EarlierSession(id: ID("s0"), title: texts[43])

    /// So many contributions all over the rounds of every kind.
    static func session(_ count: Int) -> Session {
        let french = LanguageTag("fr")
        func said(_ text: String) -> LocalizedText { LocalizedText(text, in: french) }
        let contents: [RoundContent] = [
            .goRound(GoRound()), .pairs(Pairs()),
            .smallGroups(
                SmallGroups(tables: [Table(id: ID("a"), name: texts[40]), Table(id: ID("b"))])),
            .discussion(Discussion(sides: [texts[3], texts[41]])), .sorting(Sorting()),
            .groups(Groups()), .closing(Closing()),
        ]
        let rounds = zip(contents, OrderKey.row(of: contents.count)).enumerated().map {
            place, round in
            Round(
                id: ID("r\(place)"), position: round.1, content: round.0,
                title: said(place % 2 == 0 ? texts[place + 40] : ""),
                prompts: (0..<2).map {
                    Prompt(id: ID("q\($0)"), text: said(texts[place + 10 * $0]))
                },
                introduction: texts[place + 20], conclusion: texts[place + 60])
        }
        let contributions = (0..<count).map { number in
            var marks: Contribution.Marks = []
            if number % 11 == 3 { marks.insert(.setAside) }
            if number % 13 == 5 { marks.insert(.illegible) }
            let round = number % 7
            return Contribution(
                id: ID("n\(number) é<"), text: text(number), round: ID("r\(round)"),
                prompt: number % 3 == 0 ? ID("q\(number % 2)") : nil,
                table: round == 2 ? ID(number % 2 == 0 ? "a" : "b") : nil,
                side: round == 3 ? number % 3 : nil,
                recordedAt: Moment(milliseconds: Int64(number) * 1000),
                theme: number % 5 == 0 ? ID("t\(number % 3)") : nil, marks: marks,
                copyOf: number % 17 == 16 ? ID("n\(number - 16) é<") : nil)
        }
        let struck = Contribution(id: ID("gone"), text: "", round: ID("r0"), marks: .struck)
        let themes = zip(0..<3, OrderKey.row(of: 3)).map {
            Theme(
                id: ID("t\($0)"), position: $1, name: texts[$0 + 36], statement: texts[$0 + 50],
                links: [
                    ThemeLink(to: ID("t\(($0 + 1) % 3)"), kind: .feeds, word: texts[$0 + 40])
                ], origin: earlier)
        }
        var facts = SessionFacts(id: ID("s"), title: "../../x <b>\n# T", language: french)
        facts.subtitle = texts[40]
        facts.series = SeriesPlace(
            name: texts[41], number: 3, previous: earlier, decided: [texts[42], texts[80]],
            done: [texts[66]])
        facts.place = texts[25]
        facts.context = texts.joined(separator: "\n\n")
        facts.nextMeeting = NextMeeting(
            name: texts[26], when: CalendarDay(iso: "2026-10-25").map(PlannedTime.day),
            startsAt: ClockTime(hour: 19, minute: 30), endsAt: ClockTime(hour: 1, minute: 0),
            place: "a;b,c\\d\nBEGIN:VEVENT", signUpLink: "javascript:alert(1)", hosts: [texts[41]])
        facts.timeZone = "Europe/Paris"
        return Session(
            facts, participants: [], agenda: rounds, contributions: contributions + [struck],
            themes: themes, groups: [],
            actions: [
                Action(id: ID("a"), text: texts[40]),
                Action(id: ID("b"), text: texts[45], origin: earlier),
            ],
            parkingLot: [ParkedItem(id: ID("p"), text: texts[60])], privateNotes: [])
    }
}
