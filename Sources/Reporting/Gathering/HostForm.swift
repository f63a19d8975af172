import TextTemplates
import Wording
import Workshop

/// One page for the host of a session who will install nothing: how many came, three points, what is to
/// be done, a contact, what may be quoted; what the programme says of the session is filled in.
///
/// As HTML it prints on one page of A4 and can be filled in on a screen; as plain text it can be
/// answered by mail. It is typed in with `/report-form`.
public struct HostForm {
    private let session: GatheringSession
    private let gathering: Gathering
    private let wording: Wording

    /// How much of a title is shown, and how much of other texts of the programme, in characters: the
    /// page must not become two. (Wide letters are cut by the page's own style.)
    private static let longest = (title: 160, other: 80)

    /// Makes the form for a session, in the language of the gathering.
    public init(_ session: GatheringSession, of gathering: Gathering) {
        self.session = session
        self.gathering = gathering
        wording = Wording(language: gathering.language.text)
    }

    /// The page as HTML.
    ///
    /// - Throws: ``ReportError`` when its template makes no sense.
    public func html() throws(ReportError) -> String { try page.html }

    /// The page with its template.
    var page: FilledPage {
        var values = labels.mapValues { wording($0) }
        values["language"] = wording.language.tag
        values["gathering"] = shown(gathering.title)
        values["number"] = number
        values["title"] = shown(session.title, Self.longest.title)
        values["room"] = shown(session.roomNow)
        values["slot"] = shown(slot)
        values["host"] = shown(session.hosts.joined(separator: ", "))
        values["identifier"] = session.id.text
        return FilledPage(
            PackageResources.host_form_html_mustache, HostFormTexts(texts: values))
    }

    /// The page as plain text, 72 columns wide.
    public var text: String {
        let dots = String(repeating: ".", count: FlowedText.width)
        // Underlined and not in capitals, which every language makes in its own way.
        func heading(_ phrase: Phrase) -> [String] {
            let words = wording(phrase)
            return ["", words, String(repeating: "-", count: words.count)]
        }
        func fact(_ label: Phrase, _ value: String, _ most: Int = Self.longest.other) -> [String] {
            FlowedText.lines(
                of: [Fragment(shown(value, most), .verbatim)],
                after: wording(label) + " ", isHanging: false)
        }
        func said(_ phrase: Phrase) -> [String] {
            FlowedText.lines(of: [Fragment(wording(phrase), .program)], after: "", isHanging: false)
        }
        var lines = FlowedText.lines(
            of: [Fragment(shown(gathering.title), .verbatim)], after: "", isHanging: false)
        lines += [String(repeating: "=", count: 24)]
        lines += fact(.formNumber, number)
        lines += fact(.formSession, session.title, Self.longest.title)
        lines += fact(.formRoom, session.roomNow)
        lines += fact(.formSlot, slot)
        lines += fact(.formHost, session.hosts.joined(separator: ", "))
        lines += heading(.formHeadCount) + ["..........."]
        lines += heading(.formPoints)
        for number in 1...3 { lines += ["\(number). " + dots.dropLast(3), dots] }
        lines += heading(.formActions)
        for number in 1...3 {
            lines.append("\(number). \(wording(.formWhat)) " + String(repeating: ".", count: 50))
            lines.append(
                "   \(wording(.formWho)) .................... \(wording(.formByWhen)) ..........")
        }
        lines.append("[ ] " + wording(.formActionNames))
        lines += heading(.formContact) + said(.formContactNote)
        lines += [dots] + heading(.formQuotation) + said(.formQuotationNote) + [dots, dots]
        lines.append("\(wording(.formSaidBy)) " + String(repeating: ".", count: 40))
        lines += ["[ ] \(wording(.formWithName))   [ ] \(wording(.formWithoutName))", ""]
        lines +=
            said(.formReturn) + [
                [number, session.id.text].filter { !$0.isEmpty }.joined(separator: " · ")
            ]
        return lines.joined(separator: "\n") + "\n"
    }

    /// Its number in the programme, from 1, by which the other commands know it too.
    private var number: String {
        gathering.sessions.firstIndex { $0.id == session.id }.map { "\($0 + 1)" } ?? ""
    }

    private var slot: String { wording.words(for: Slot(session.slotNow), room: "") }

    private func shown(_ text: String, _ most: Int = Self.longest.other) -> String {
        text.onOneLine.readable.shortened(to: most)
    }

    private var labels: [String: Phrase] {
        [
            "numberLabel": .formNumber, "sessionLabel": .formSession, "roomLabel": .formRoom,
            "slotLabel": .formSlot,
            "hostLabel": .formHost, "headCount": .formHeadCount, "points": .formPoints,
            "actions": .formActions, "what": .formWhat, "who": .formWho, "byWhen": .formByWhen,
            "actionNames": .formActionNames, "contact": .formContact,
            "contactNote": .formContactNote, "quotation": .formQuotation,
            "quotationNote": .formQuotationNote, "saidBy": .formSaidBy, "withName": .formWithName,
            "withoutName": .formWithoutName, "return": .formReturn,
        ]
    }
}

/// What the template of a form is filled with.
private struct HostFormTexts: TemplateThing {
    let texts: [String: String]

    func child(named name: String) -> TemplateValue? { texts[name].map { .text($0) } }
}

extension Phrase {
    fileprivate static let formNumber = Phrase("gathering.form.number")
    fileprivate static let formSession = Phrase("gathering.form.session")
    fileprivate static let formRoom = Phrase("gathering.form.room")
    fileprivate static let formSlot = Phrase("gathering.form.slot")
    fileprivate static let formHost = Phrase("gathering.form.host")
    fileprivate static let formHeadCount = Phrase("gathering.form.headCount")
    fileprivate static let formPoints = Phrase("gathering.form.points")
    fileprivate static let formActions = Phrase("gathering.form.actions")
    fileprivate static let formWhat = Phrase("gathering.form.what")
    fileprivate static let formWho = Phrase("gathering.form.who")
    fileprivate static let formByWhen = Phrase("gathering.form.byWhen")
    fileprivate static let formActionNames = Phrase("gathering.form.actionNames")
    fileprivate static let formContact = Phrase("gathering.form.contact")
    fileprivate static let formContactNote = Phrase("gathering.form.contactNote")
    fileprivate static let formQuotation = Phrase("gathering.form.quotation")
    fileprivate static let formQuotationNote = Phrase("gathering.form.quotationNote")
    fileprivate static let formSaidBy = Phrase("gathering.form.saidBy")
    fileprivate static let formWithName = Phrase("gathering.form.withName")
    fileprivate static let formWithoutName = Phrase("gathering.form.withoutName")
    fileprivate static let formReturn = Phrase("gathering.form.return")
}
