import Testing
import TextTemplates

/// What is wrong with a template, and at which line.
@Suite struct FaultTests {
    @Test(arguments: [
        ("a\n{{#b}}\nc", TemplateFault.Reason.unclosedSection, 3, "c"),
        ("{{#a}}\n{{/b}}\n", .otherSectionEnds, 2, "{{/b}}"),
        ("{{/a}}", .otherSectionEnds, 1, "{{/a}}"),
        ("{{#count(a)}}\n{{/a}}", .otherSectionEnds, 2, "{{/a}}"),
        ("a\n{{b c}}", .unfinishedName, 2, "{{b c}}"), ("{{a(b}}", .unfinishedName, 1, "{{a(b}}"),
        ("{{a)}}", .unfinishedName, 1, "{{a)}}"), ("{{a(b)c}}", .unfinishedName, 1, "{{a(b)c}}"),
        ("{{{a}}b", .unfinishedName, 1, "{{{a}}b"), ("{{é}}", .unfinishedName, 1, "{{é}}"),
        ("{{a}}\u{301}", .unfinishedName, 1, "{{a}}\u{301}"),
        ("a\nb {", .cutOff, 2, "b {"), ("{{a", .cutOff, 1, "{{a"),
        ("{{! a\nb", .cutOff, 1, "{{! a"),
        ("{{=<%=}}", .marks, 1, "{{=<%=}}"), ("{{=<% =}}", .marks, 1, "{{=<% =}}"),
        ("{{% CONTENT_TYPE}}", .setting, 1, "{{% CONTENT_TYPE}}"),
        ("{{% CONTENT_TYPE:}}", .setting, 1, "{{% CONTENT_TYPE:}}"),
        ("{{% KIND: TEXT}}", .unknownSetting, 1, "{{% KIND: TEXT}}"),
        ("{{% CONTENT_TYPE: X}}", .unknownSetting, 1, "{{% CONTENT_TYPE: X}}"),
        ("{{$a(b)}}{{/a(b)}}", .functionOfBlock, 1, "{{$a(b)}}{{/a(b)}}"),
        ("{{<a}}{{b}}{{/a}}", .otherThanBlocks, 1, "{{<a}}{{b}}{{/a}}"),
    ])
    func faultsAreNamedByTheirLine(
        template: String, reason: TemplateFault.Reason, line: Int, text: String
    ) throws {
        let fault = #expect(throws: TemplateFault.self) {
            try TextTemplate.filled(template, .thing(Sample("")))
        }
        #expect(fault?.reason == reason)
        #expect(fault?.line == line)
        #expect(fault?.text == text)
    }

    @Test func sectionsInEachOtherHaveAnEnd() throws {
        func nested(_ depth: Int) -> String {
            String(repeating: "{{#a}}", count: depth) + "x"
                + String(repeating: "{{/a}}", count: depth)
        }
        let thing = Sample("", ["a": .flag(true)])
        #expect(try TextTemplate.filled(nested(200), .thing(thing)) == "x")
        for depth in [201, 100_000] {
            #expect(throws: TemplateFault.self) {
                try TextTemplate.filled(nested(depth), .thing(thing))
            }
        }
    }

    @Test(arguments: [
        ["leaf": "{{>leaf}}"], ["leaf": "{{<leaf}}{{$a}}{{/a}}{{/leaf}}"],
        ["leaf": "a\n{{#b}}{{>twig}}{{/b}}", "twig": "{{>leaf}}"],
        ["leaf": "{{<twig}}{{$a}}{{>leaf}}{{/a}}{{/twig}}", "twig": "{{$a}}{{/a}}"],
        ["leaf": "{{<twig}}{{$a}}{{$a}}{{/a}}{{/a}}{{/twig}}", "twig": "{{$a}}{{/a}}"],
    ])
    func partsThatTakeInEachOtherAreAFault(parts: [String: String]) throws {
        let fault = #expect(throws: TemplateFault.self) {
            try TextTemplate.filled("{{>leaf}}", .thing(Sample("", ["b": .flag(true)])), parts)
        }
        #expect(fault?.reason == .tooDeep)
    }

    @Test func aPartMayGoAsDeepAsItsThings() throws {
        var thing = Sample("", ["name": .text("1")])
        for _ in 0..<50 { thing = Sample("", ["name": .text("0"), "next": .thing(thing)]) }
        let text = try TextTemplate.filled(
            "{{>leaf}}", .thing(thing), ["leaf": "{{name}}{{#.next}}{{>leaf}}{{/.next}}"])
        #expect(text == String(repeating: "0", count: 50) + "1")
    }
}
