import Testing
import TextTemplates

/// What each tag writes.
@Suite struct TagTests {
    private let evening: Sample = [
        "title": .text("Pain & sel"), "count": .number(2), "open": .flag(true),
        "over": .flag(false),
        "empty": .text(""), "lines": .texts(["b", "a"]), "nobody": .list([Sample]()),
        "host": .thing(
            Sample(
                "Ada", ["name": .text("Ada"), "town": .thing(Sample("", ["name": .text("Aix")]))])),
        "themes": .list([
            Sample("1", ["name": .text("four")]), Sample("2", ["name": .text("moulin")]),
        ]),
    ]

    @Test(arguments: [
        (
            "{{title}}, {{{title}}}, {{&title}}, {{ title }}",
            "<Pain & sel>, Pain & sel, Pain & sel, <Pain & sel>"
        ),
        ("{{count}}{{open}}{{over}}{{none}}{{empty}}", "<2><true><false><>"),
        ("{{host.name}} {{host.town.name}}{{host.none}}{{title.name}}", "<Ada> <Aix>"),
        ("{{host}}{{themes}}{{lines}}", #"<Ada><[1, 2]><["b", "a"]>"#),
        ("a{{! not {{this}} b", "a b"), ("a{{! not\nthis }} b", "a b"),
        ("{{% CONTENT_TYPE: TEXT }}\n{{title}}", "Pain & sel"),
        ("{{=<% %>=}}<%title%>{{title}}<%={{ }}=%> {{count}}", "<Pain & sel>{{title}} <2>"),
        ("{{=| |=}}|#open||/open||&count|", "2"), ("{{=« »=}}«&title» {{", "Pain & sel {{"),
    ])
    func tagsWriteValues(template: String, text: String) throws {
        #expect(try TextTemplate.filled(template, .thing(evening), escaping: Bracketed()) == text)
    }

    @Test(arguments: [
        ("{{#open}}a{{/open}}{{#over}}b{{/over}}{{#none}}c{{/none}}", "a"),
        ("{{^open}}a{{/open}}{{^over}}b{{/over}}{{^none}}c{{/none}}", "bc"),
        ("{{#empty}}a{{/empty}}{{^empty}}b{{/empty}}", "a"),
        ("{{#count}}{{.}}{{/count}}{{#title}}{{.}}{{/title}}", "2Pain & sel"),
        ("{{#lines}}{{.}}{{title}}{{/lines}}", "bPain & selaPain & sel"),
        ("{{#host}}{{name}}, {{title}}{{#town}} {{name}}{{/town}}{{/host}}", "Ada, Pain & sel Aix"),
        ("{{#host}}{{.title}}{{.name}}{{/host}}", "Ada"),
        ("{{#themes}}{{name}} {{/themes}}{{^themes}}none{{/themes}}", "four moulin "),
        ("{{#nobody}}a{{/nobody}}{{^nobody}}none{{/nobody}}", "none"),
    ])
    func sectionsGoIntoValues(template: String, text: String) throws {
        #expect(try TextTemplate.filled(template, .thing(evening)) == text)
    }

    @Test(arguments: [
        ("{{count(themes)}} {{count(lines)}} {{count(title)}}", "2 2 "),
        (
            "{{#first(themes)}}{{name}}{{/first(themes)}}{{#last(lines)}}{{.}}{{/last(lines)}}",
            "foura"
        ),
        ("{{#reversed(themes)}}{{name}}{{index()}} {{/reversed(themes)}}", "moulin0 four1 "),
        ("{{#sorted(lines)}}{{.}}{{/sorted(lines)}}{{#sorted(themes)}}x{{/sorted(themes)}}", "ab"),
        ("{{#themes}}{{name}}{{^last()}}, {{/last()}}{{/themes}}", "four, moulin"),
        ("{{#lines}}{{#first()}}*{{/first()}}{{plusone(index())}}{{/lines}}", "*12"),
        (
            "{{#lines}}{{even()}}{{odd()}}{{#title}}{{index()}}{{/title}}{{/lines}}",
            "truefalsefalsetrue"
        ),
        (
            "{{uppercased(title)}}{{lowercased(title)}}{{reversed(title)}}",
            "PAIN & SELpain & selles & niaP"
        ),
        (
            "{{empty(empty)}}{{empty(lines)}}{{equalzero(minusone(minusone(count)))}}",
            "truefalsetrue"
        ),
        ("{{unknown(title)}}{{first(title)}}{{index()}}{{first(open)}}", ""),
    ])
    func functionsAreDoneToValues(template: String, text: String) throws {
        #expect(try TextTemplate.filled(template, .thing(evening)) == text)
    }

    @Test(arguments: [
        ("l'été d’ADA: à l’aise", "L'été D’ada: À L’aise"), ("ǆ straße", "ǅ Straße"),
        ("«bon» a.b 1er ŒUVRE", "«Bon» A.B 1Er Œuvre"), ("", ""),
    ])
    func wordsGetCapitals(text: String, capitalized: String) throws {
        let thing: Sample = ["text": .text(text)]
        #expect(try TextTemplate.filled("{{capitalized(text)}}", .thing(thing)) == capitalized)
    }

    @Test func numbersEndWhereNumbersEnd() throws {
        let thing: Sample = ["most": .number(.max), "least": .number(.min)]
        let text = try TextTemplate.filled("{{plusone(most)}}{{minusone(least)}}", .thing(thing))
        #expect(text.isEmpty)
    }
}
