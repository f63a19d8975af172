/// A text with tags, read once, to be filled with values as often as is wanted.
///
/// The language is Mustache with inheritance, names that are values themselves, and functions such as
/// `{{count(items)}}` or `{{#first()}}`: what swift-mustache 2.1 understands, as that package reads and
/// writes it. Own templates lie in people's folders, so where it goes ways of its own this goes them too.
public struct TextTemplate: Sendable {
    /// A part of the template in the order of the text; a section is followed by what it holds.
    let tokens: [TemplateToken]
    /// How values are escaped where the template says nothing else.
    let escaping: any TextEscaping
    /// The text that it was read from, for what is said of a fault.
    let source: String

    /// Reads a text.
    ///
    /// - Parameters:
    ///   - escaping: how values are escaped, unless the text chooses another way.
    ///   - escapings: the ways that it can choose with `{{% CONTENT_TYPE: NAME}}`, by their names.
    /// - Throws: ``TemplateFault`` where the text makes no sense.
    public init(
        _ text: String, escaping: any TextEscaping,
        knowing escapings: [String: any TextEscaping] = [:]
    ) throws(TemplateFault) {
        var parser = TemplateParser(text, knowing: escapings)
        tokens = try parser.tokens()
        self.escaping = escaping
        source = text
    }

    /// The text with its tags replaced.
    ///
    /// - Parameters:
    ///   - value: what the tags speak of.
    ///   - parts: the templates that `{{>name}}` takes in; one that is not there is left out.
    /// - Throws: ``TemplateFault`` when parts take in each other without end.
    public func filled(
        with value: TemplateValue, parts: [String: TextTemplate] = [:]
    ) throws(TemplateFault) -> String {
        var filling = TemplateFilling(value, parts: parts)
        return try filling.text(of: self)
    }
}

/// A way to write any text so that a format takes it for that text.
public protocol TextEscaping: Sendable {
    /// The text as the format wants it.
    func escapeText(_ text: String) -> String
}
