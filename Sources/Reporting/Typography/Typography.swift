import Workshop

/// How the spaces of somebody's words are written in documents to be read.
public enum Typography: String, CaseIterable, Sendable {
    /// As the language of the document wants them, where that makes a difference: French.
    case language
    /// As they were typed.
    case typed
}

extension Typography {
    /// What becomes of a text in a format and language; nil where it stays as it is.
    ///
    /// HTML and OpenDocument are read as pages, and so is what is made of them. SPIP knows the
    /// spaces of French by itself, but not the narrow one. The others are for reading on.
    func change(_ format: ReportFormat, language: String) -> ((String) -> String)? {
        guard LanguageTag(language).base == "fr" else { return nil }
        return switch (self, format) {
        case (.typed, .spip), (.language, .spip): FrenchSpaces.widened
        case (.language, .html), (.language, .fodt): FrenchSpaces.unbroken
        case (.typed, _), (.language, _): nil
        }
    }
}

extension Synthesis {
    /// Writes its spaces as a format wants them.
    mutating func typeset(_ typography: Typography, for format: ReportFormat) {
        guard let change = typography.change(format, language: language) else { return }
        let pages = PageSetting(change: change, language: LanguageTag(language).base)
        title = change(title)
        pages.set(&head)
        pages.set(&essentials)
        pages.set(&sections)
        pages.set(&tail)
    }
}

/// How the texts of a document are changed before they are set on pages.
private struct PageSetting {
    let change: (String) -> String
    let language: String

    func set(_ sections: inout [Section]) {
        for place in sections.indices {
            sections[place].title = change(sections[place].title)
            set(&sections[place].blocks)
        }
    }

    func set(_ blocks: inout [Block]) {
        for place in blocks.indices { set(&blocks[place]) }
    }

    private func set(_ block: inout Block) {
        set(&block.fragments)
        switch block.kind {
        case .table(var table):
            set(&table.caption)
            set(&table.corner)
            set(&table.columns)
            for row in table.rows.indices {
                set(&table.rows[row].header)
                for cell in table.rows[row].cells.indices {
                    for entry in table.rows[row].cells[cell].indices {
                        set(&table.rows[row].cells[cell][entry].fragments)
                    }
                }
            }
            block.kind = .table(table)
        case .picture(var picture):
            picture.title = change(picture.title)
            for place in picture.bars.indices {
                picture.bars[place].label = change(picture.bars[place].label)
            }
            block.kind = .picture(picture)
        case .heading, .paragraph, .item, .rule, .photo: break
        }
    }

    private func set(_ fragments: inout [Fragment]) {
        for place in fragments.indices { set(&fragments[place]) }
    }

    private func set(_ fragment: inout Fragment) {
        guard fragment.emphasis != .link,
            fragment.language.map({ LanguageTag($0).base == language }) ?? true
        else { return }
        fragment.text = change(fragment.text)
    }
}
