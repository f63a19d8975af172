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
    /// The document with its spaces as a format wants them.
    func typeset(_ typography: Typography, for format: ReportFormat) -> Synthesis {
        guard let change = typography.change(format, language: language) else { return self }
        let own = LanguageTag(language).base
        func typeset(_ fragment: Fragment) -> Fragment {
            guard fragment.emphasis != .link,
                fragment.language.map({ LanguageTag($0).base == own }) ?? true
            else { return fragment }
            var fragment = fragment
            fragment.text = change(fragment.text)
            return fragment
        }
        // Most blocks stay as they are, and need no copy.
        func isChanged(_ block: Block) -> Bool {
            switch block.kind {
            case .table, .picture, .photo: true
            case .heading, .paragraph, .item, .rule:
                block.fragments.contains { change($0.text) != $0.text }
            }
        }
        func typeset(_ blocks: [Block]) -> [Block] {
            var blocks = blocks
            for place in blocks.indices where isChanged(blocks[place]) {
                blocks[place] = blocks[place].mapped(typeset, change)
            }
            return blocks
        }
        func typeset(_ sections: [Section]) -> [Section] {
            sections.map { section in
                var section = section
                section.title = change(section.title)
                section.blocks = typeset(section.blocks)
                return section
            }
        }
        var document = self
        document.title = change(title)
        document.head = typeset(head)
        document.essentials = typeset(essentials)
        document.sections = typeset(sections)
        document.tail = typeset(tail)
        return document
    }
}

extension Block {
    /// The block with every piece of text changed.
    func mapped(
        _ change: (Fragment) -> Fragment, _ changeWords: (String) -> String
    ) -> Block {
        var block = self
        block.fragments = fragments.map(change)
        switch kind {
        case .table(let table): block.kind = .table(table.mapped(change))
        case .picture(var picture):
            picture.title = changeWords(picture.title)
            for place in picture.bars.indices {
                picture.bars[place].label = changeWords(picture.bars[place].label)
            }
            block.kind = .picture(picture)
        case .heading, .paragraph, .item, .rule, .photo: break
        }
        return block
    }
}
