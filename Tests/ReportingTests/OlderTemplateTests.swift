import Testing
import Wording
import Workshop

@testable import Reporting

/// Report templates as the program printed them before it knew tables, photos and links: copies of them
/// lie in people's folders.
@Suite struct OlderTemplateTests {
    static let templates: [ReportFormat: String] = [
        .markdown: """
        {{#blocks}}
        {{#apart}}

        {{/apart}}
        {{#items}}
        {{#plain}}
        - {{.}}
        {{/plain}}
        {{^plain}}
        {{{indent}}}{{#number}}{{.}}. {{/number}}{{^number}}- {{/number}}{{>words}}
        {{/plain}}
        {{/items}}
        {{^items}}
        {{#heading}}{{{marks}}} {{#number}}{{.}}. {{/number}}{{/heading}}{{#rule}}* * *{{/rule}}\
        {{>words}}
        {{/items}}
        {{/blocks}}

        """,
        .text: """
        {{#blocks}}
        {{#apart}}

        {{/apart}}
        {{#items}}
        {{#lines}}
        {{{.}}}
        {{/lines}}
        {{/items}}
        {{^items}}
        {{#lines}}
        {{{.}}}
        {{/lines}}
        {{#underline}}
        {{.}}
        {{/underline}}
        {{/items}}
        {{/blocks}}

        """,
        .spip: """
        {{=<% %>=}}
        <%#blocks%>
        <%#apart%>

        <%/apart%>
        <%#items%>
        -<%&signs%> <%>words%>
        <%/items%>
        <%^items%>
        <%#heading%>{{{<%#number%><%.%>. <%/number%><%/heading%><%#rule%>----<%/rule%><%>words%>\
        <%#heading%>}}}<%/heading%>
        <%/items%>
        <%/blocks%>

        """,
        .html: """
        {{#body}}
        {{#heading}}
        <h{{level}}{{#anchor}} id="{{.}}"{{/anchor}}>{{#number}}{{.}}. {{/number}}{{>words}}</h\
        {{level}}>
        {{/heading}}
        {{#paragraph}}
        <p>{{>words}}</p>
        {{/paragraph}}
        {{#bulleted}}
        <ul>
        {{#roots}}
        <li{{#anchor}} id="{{.}}"{{/anchor}}>{{#plain}}<bdi>{{.}}</bdi>{{/plain}}{{^plain}}\
        {{>words}}{{#nested}}<ul>{{#children}}<li>{{>words}}</li>{{/children}}</ul>{{/nested}}\
        {{/plain}}</li>
        {{/roots}}
        </ul>
        {{/bulleted}}
        {{#picture}}
        <figure>{{{svg}}}<figcaption>{{title}}</figcaption></figure>
        {{/picture}}
        {{/body}}

        """,
        .fodt: """
        {{#blocks}}
        {{#heading}}
        <text:h text:outline-level="{{level}}">{{#number}}{{.}}. {{/number}}{{>words}}</text:h>
        {{/heading}}
        {{#paragraph}}
        <text:p>{{>words}}</text:p>
        {{/paragraph}}
        {{#bulleted}}
        <text:list>
        {{#roots}}
        <text:list-item><text:p>{{#anchor}}<text:bookmark text:name="{{.}}"/>{{/anchor}}{{#plain}}\
        {{.}}{{/plain}}{{^plain}}{{>words}}{{/plain}}</text:p>{{#nested}}<text:list>\
        {{#children}}<text:list-item><text:p>{{>words}}</text:p></text:list-item>\
        {{/children}}</text:list>{{/nested}}</text:list-item>
        {{/roots}}
        </text:list>
        {{/bulleted}}
        {{/blocks}}

        """,
    ]

    /// What was said, in a list, a table and a photo.
    static var synthesis: Synthesis {
        func said(_ id: String, _ text: String) -> Block {
            Block(.item(), [Fragment(text, .verbatim)], contribution: ID(id))
        }
        let photo = Photo(
            id: ID("p"), kind: .png, text: "Le mur", width: 4, height: 3, isPublished: true)
        let shown = Block(
            .photo(ReportedPhoto(photo, caption: "Photo 1")),
            [Fragment("Photo 1 :", .program, .aside), Fragment("Le mur", .verbatim)])
        let table = ReportTable(
            caption: [Fragment("Échanges", .program)], corner: Fragment("Qui", .program),
            columns: [Fragment("Offre", .program)],
            rows: [.init(Fragment("Fournil", .verbatim), cells: [[said("c2", "du pain")]])])
        return Synthesis(
            language: "fr", kind: .minutes, status: .draft, title: "Essai", head: [],
            sections: [
                Section(
                    title: "Tour", blocks: [said("c1", "un four"), Block(.table(table)), shown])
            ])
    }

    private func written(_ format: ReportFormat) throws -> String {
        try Report.write(
            Self.synthesis, as: format, template: Self.templates[format], photo: { _ in [1] })
    }

    @Test func textsComeOutAsTheyDidThen() throws {
        #expect(
            try written(.markdown) == """
                ## Tour

                - un four
                - **Fournil**
                    - *Offre\u{A0}:* du pain

                *Photo 1 :* Le mur

                """)
        #expect(
            try written(.text) == """
                Tour
                ----

                - un four
                - Fournil
                  - Offre\u{A0}: du pain

                Photo 1 : Le mur

                """)
        #expect(
            try written(.spip) == """
                {{{Tour}}}

                -* un four
                -* {{Fournil}}
                -** {Offre :} du pain

                {Photo 1 :} Le mur

                """)
    }

    /// What a template does not know is said in words, and once.
    @Test(arguments: [ReportFormat.html, .fodt])
    func pagesLoseNothing(_ format: ReportFormat) throws {
        let page = try written(format)
        for words in ["Tour", "un four", "Fournil", "Offre", "du pain", "Photo 1", "Le mur"] {
            #expect(page.ranges(of: words).count == 1, "\(words): \(page)")
        }
        let knowing = try Report.write(
            Self.synthesis, as: format,
            template: (Self.templates[format] ?? "")
                + "{{#body}}{{#photo}}{{title}}{{/photo}}{{#table}}{{captionText}}{{/table}}{{/body}}",
            photo: { _ in [1] })
        #expect(knowing.contains("Échanges") && !knowing.contains("du pain"))
        #expect(!knowing.contains("Le mur"))
    }
}
