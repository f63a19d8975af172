import TextTemplates

/// A page of HTML with a template of the program that is not a document's.
struct FilledPage {
    /// Its template.
    let template: String
    /// What the template is filled with.
    let thing: any TemplateThing

    init(_ template: [UInt8], _ thing: some TemplateThing) {
        self.template = String(decoding: template, as: UTF8.self)
        self.thing = thing
    }

    /// The page.
    var html: String {
        get throws(ReportError) {
            let read = try ReportTemplate.parsed(template, HTMLEscaping())
            do throws(TemplateFault) {
                return try read.filled(with: .thing(thing))
            } catch {
                throw ReportError(error)
            }
        }
    }
}
