import TextTemplates
import Wording
import Workshop

/// A synthesis as report templates see it: `title`, `language`, `kind`, `kindName`, `status`; all
/// `blocks`, or the `head` and the `body` of them; the headings of its parts
/// as `contents`, with `navigation` where there are enough to choose from.
///
/// Members are answered by name, as reflection would cost more than all the rest. Those that do not
/// apply answer false, so that no search through the surroundings begins.
struct TemplateDocument: TemplateThing {
    private let synthesis: Synthesis
    private let wording: Wording
    private let head: [TemplateBlock]
    private let body: [TemplateBlock]
    private let labelsPages: Bool

    init(
        _ synthesis: Synthesis, as format: ReportFormat, wording: Wording,
        template: ReportTemplate, photo: @escaping (Photo) -> [UInt8]? = { _ in nil }
    ) {
        self.synthesis = synthesis
        self.wording = wording
        labelsPages = template.labelsPages
        var headings = 0
        var photos = TemplatePhotos(template, wording, photo)
        head = Self.blocks(
            synthesis.head, as: format, template, &photos, &headings, isFirst: true)
        body = Self.blocks(
            synthesis.body, as: format, template, &photos, &headings, isFirst: head.isEmpty)
        guard synthesis.isOfSeveral else { return }
        for block in body where block.isPart { block.opensPage = true }
    }

    /// The blocks with the items that stand together as one list each.
    private static func blocks(
        _ all: [Block], as format: ReportFormat, _ template: ReportTemplate,
        _ photos: inout TemplatePhotos, _ headings: inout Int, isFirst: Bool
    ) -> [TemplateBlock] {
        var blocks: [TemplateBlock] = []
        var list: [TemplateItem] = []
        var themes = 0
        var pictures: [String: Int] = [:]
        func endList() {
            guard !list.isEmpty else { return }
            blocks.append(
                TemplateBlock(
                    list, isApart: !isFirst || !blocks.isEmpty,
                    plainItems: template.plainItems))
            list = []
        }
        let isListed = !template.showsTables && all.contains(where: \.isTable)
        for var block in isListed ? all.flatMap(\.listed) : all {
            if block.standsIn, template.showsPictures { continue }
            if block.isWayBack, !format.showsPictures { continue }
            let photo = photos.photo(of: &block)
            if block.isItem {
                let item = TemplateItem(block, as: format)
                if item.isNested, let parent = list.last(where: { !$0.isNested }) {
                    parent.children.append(item)
                } else if let last = list.last, last.isNumbered != item.isNumbered {
                    endList()
                }
                list.append(item)
                continue
            }
            endList()
            var anchor: String?
            switch block.kind {
            case .heading(level: 2, _):
                headings += 1
                // Where nothing leads to it, a page of its own contents alone needs one.
                anchor = block.name ?? (format == .html ? "part-\(headings)" : nil)
            case .heading where block.isTheme:
                themes += 1
                anchor = block.name ?? (format == .html ? "part-theme-\(themes)" : nil)
            case .heading: anchor = block.name
            case .picture where !template.showsPictures: continue
            default: break
            }
            let made = TemplateBlock(
                block, as: format, anchor: anchor, isApart: !isFirst || !blocks.isEmpty)
            made.photo = photo
            if let title = made.picture?.title {
                made.picturesBefore = pictures[title, default: 0]
                pictures[title, default: 0] += 1
            }
            blocks.append(made)
        }
        endList()
        return blocks
    }

    func child(named name: String) -> TemplateValue? {
        switch name {
        case "title": .text(synthesis.title)
        case "language": .text(synthesis.language)
        case "code": .text(TemplateLanguage.code(of: synthesis.language))
        case "country": .text(TemplateLanguage.country(of: synthesis.language))
        case "languages": .list(TemplateLanguage.all(in: synthesis.blocks))
        case "author": Self.unlessEmpty(synthesis.facts.author)
        case "organisation": Self.unlessEmpty(synthesis.facts.organisation)
        case "licence": Self.unlessEmpty(synthesis.facts.licence)
        case "date": .told(synthesis.facts.day?.iso)
        case "description": Self.unlessEmpty(synthesis.facts.description)
        case "keywords":
            .told(
                synthesis.facts.keywords.isEmpty
                    ? nil : synthesis.facts.keywords.joined(separator: ", "))
        case "several": .flag(synthesis.isOfSeveral)
        case "photoLines": .list(photoLines)
        case "titleInStyle": .text(Self.inStyleSheet(synthesis.title))
        case "pageLabel": .told(labelsPages ? wording(.pageLabel) : nil)
        case "pageLabelInStyle": .text(Self.inStyleSheet(wording(.pageLabel)))
        case "kind": .text(synthesis.kind.rawValue)
        case "kindName":
            .text(
                synthesis.facts.name.isEmpty ? wording(synthesis.kind.name) : synthesis.facts.name)
        case "status": .text(synthesis.status.name)
        case "blocks": .list(head + body)
        case "head": .list(head)
        case "body": .list(body)
        case "contents": .list(contents.map(TemplateEntry.init))
        case "navigation": .flag(!contents.isEmpty)
        case "contentsLabel": .text(wording(.contentsLabel))
        default: nil
        }
    }

    private static func unlessEmpty(_ text: String) -> TemplateValue {
        .told(text.isEmpty ? nil : text)
    }

    /// A text between the quotation marks of a style sheet, in which nothing but letters and digits can act.
    private static func inStyleSheet(_ text: String) -> String {
        text.readable.unicodeScalars.map { scalar in
            scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                ? String(scalar) : "\\\(String(scalar.value, radix: 16)) "
        }.joined()
    }

    /// The lines on which turned photos stand, one of each height.
    private var photoLines: [TemplatePhotoLine] {
        var lines: [TemplatePhotoLine] = []
        for case let photo? in body.map(\.photo) where photo.isTurned {
            if !lines.contains(photo.line) { lines.append(photo.line) }
        }
        return lines
    }

    /// The headings of the parts, where there are enough to choose from.
    private var contents: [TemplateBlock] {
        // A document that tells its contents itself needs them only once.
        guard !synthesis.tellsContents else { return [] }
        var headings: [TemplateBlock] = []
        for block in body {
            if block.isPart {
                block.parts = []
                headings.append(block)
            }
            if block.isTheme { headings.last?.parts.append(block) }
        }
        return headings.count > 2 ? headings : []
    }
}
