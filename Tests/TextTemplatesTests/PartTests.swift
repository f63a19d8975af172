import Testing
import TextTemplates

/// Lines that hold nothing but a tag, and templates that take in others.
@Suite struct PartTests {
    private let thing: Sample = [
        "open": .flag(true), "lines": .texts(["a", "b"]), "text": .text("x\ny"),
        "which": .text("leaf"), "name": .text("N"),
    ]

    @Test(arguments: [
        ("a\n{{#open}}\nb\n{{/open}}\nc", "a\nb\nc"),
        ("a\r\n  {{#open}}  \r\nb\r\n\t{{/open}}\r\nc", "a\r\nb\r\nc"),
        ("  {{! a }}\nb", "b"), ("  {{=<% %>=}}\nb", "b"), ("  {{name}}\nb", "  N\nb"),
        ("a {{#open}}\nb\n{{/open}}\n", "a \nb\n"), ("  {{#open}}b{{/open}}\n", "  b\n"),
        ("{{#lines}}\n{{.}}\n{{/lines}}\n", "a\nb\n"),
        // A line after a section is a new one only where the section began on a new one.
        ("{{#open}}\na{{/open}}{{! b }}\nc", "ac"),
        ("a {{#open}}b\n{{/open}}\n{{! c }}\nd", "a b\n\nd"),
        // Marks end with their section.
        ("{{#open}}{{=<% %>=}}<%name%><%/open%>{{name}}", "NN"),
        // A tag that a line ends in is none, nor is a mark at the end.
        ("a{{\nname}}", "a\nname}}"), ("a{{", "a"), ("a\n  ", "a\n"),
    ])
    func linesOfTagsAloneLeaveNone(template: String, text: String) throws {
        #expect(try TextTemplate.filled(template, .thing(thing)) == text)
    }

    @Test(arguments: [
        ("a\n  {{>leaf}}\nb", "1\n{{name}}\n2", "a\n  1\n  N\n  2b"),
        ("  {{>leaf}}!\n", "1\n2", "  1\n2!\n"),
        ("  {{>leaf}}\n", "{{{text}}}\n1\n", "  x\ny\n  1\n"),
        ("  {{>leaf}}\n", "1\r\n2\r\n", "  1\r\n2\r\n"),
        ("  {{>leaf}}\n", "{{#lines}}\n{{.}}\n{{/lines}}\n", "  a\nb\n"),
        ("{{>*which}} {{>none}}{{>*name}}", "l", "l "),
        ("{{#lines}}{{>leaf}}{{/lines}}", "{{.}}{{index()}}", "ab"),
    ])
    func partsAreTakenIn(template: String, leaf: String, text: String) throws {
        #expect(try TextTemplate.filled(template, .thing(thing), ["leaf": leaf]) == text)
    }

    @Test func aPartEscapesByItsOwnWay() throws {
        let text = try TextTemplate.filled(
            "{{% CONTENT_TYPE:TEXT}}{{name}}{{>leaf}}{{name}}", .thing(thing),
            ["leaf": "{{name}}"], escaping: Bracketed())
        #expect(text == "N<N>N")
    }

    @Test(arguments: [
        ("{{<page}}{{$title}}T{{/title}}{{/page}}", "T, -"),
        ("{{<page}}\n  {{$body}}{{name}}{{/body}}\n{{/page}}", "none, N"),
        ("{{<page}}{{/page}}", "none, -"), ("{{<*missing}}{{$title}}{{/title}}{{/*missing}}", ""),
        ("{{$title}}own{{/title}}", "own"),
    ])
    func blocksAreReplaced(template: String, text: String) throws {
        let page = "{{$title}}none{{/title}}, {{$body}}-{{/body}}"
        #expect(try TextTemplate.filled(template, .thing(thing), ["page": page]) == text)
    }

    @Test func whatStandsFartherOutReplacesFirst() throws {
        let parts = [
            "page": "{{<frame}}{{$a}}page{{/a}}{{$b}}page{{/b}}{{/frame}}",
            "frame": "{{$a}}frame{{/a}} {{$b}}frame{{/b}}",
        ]
        let text = try TextTemplate.filled(
            "{{<page}}{{$a}}own{{/a}}{{/page}}", .thing(thing), parts)
        #expect(text == "own page")
    }
}
