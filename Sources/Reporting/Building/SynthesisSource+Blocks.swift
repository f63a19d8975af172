import Wording
import Workshop

extension SynthesisSource {
    /// The facilitator's prose, a block a paragraph.
    func paragraphs(_ prose: String) -> [Block] {
        prose.paragraphs.map { Block(.paragraph, [Fragment($0, .verbatim)]) }
    }

    /// A heading within a section.
    func subheading(_ text: String, _ origin: Fragment.Origin, number: Int? = nil) -> Block {
        Block(.heading(level: 3, number: number), [Fragment(text.onOneLine, origin)])
    }

    /// A contribution as an item of a list, to the letter.
    func item(_ contribution: Contribution) -> Block {
        var names: [String] = []
        if let name = publishedName(ofAuthorOf: contribution) { names.append(name) }
        if let name = organisations.permitted(contribution.organisation) {
            names.append(name.onOneLine)
        }
        return item(contribution, by: names)
    }

    /// A contribution away from the prompt that it answers, which says what it is.
    func itemElsewhere(_ contribution: Contribution) -> Block {
        var block = item(contribution)
        if let exchange = gathers(contribution) {
            block.fragments.append(
                Fragment("(\(wording(.exchange(exchange.rawValue))))", .program, .aside))
        }
        return block
    }

    /// A contribution in the row of its organisation and the column of what it is.
    func entry(_ contribution: Contribution) -> Block {
        item(contribution, by: [publishedName(ofAuthorOf: contribution)].compactMap(\.self))
    }

    private func item(_ contribution: Contribution, by names: [String]) -> Block {
        var fragments = [
            Fragment(
                contribution.text, .verbatim,
                language: contribution.language.map { $0.tag(unlikeThat: language) } ?? foreignTag)
        ]
        if !names.isEmpty {
            fragments.append(Fragment("— \(names.joined(separator: ", "))", .program))
        }
        if !contribution.translations.isEmpty { fragments += translations(of: contribution) }
        if contribution.marks.contains(.illegible) {
            fragments.append(Fragment(wording(.uncertainReading), .program, .aside))
        }
        if let original = contribution.copyOf, isShown(original) {
            fragments.append(Fragment(wording(.saidElsewhere), .program, .aside))
        }
        return Block(.item(), fragments, contribution: contribution.id)
    }

    /// The translations, each marked as one.
    private func translations(of contribution: Contribution) -> [Fragment] {
        let isOld = contribution.marks.contains(.translatedBefore)
        return contribution.translations.versions.flatMap { version in
            let name = wording.name(ofLanguage: version.language.text)
            let label: Phrase = isOld ? .translationOfFormerWords(name) : .translation(name)
            return [
                Fragment(wording(label), .program, .aside),
                Fragment(version.text, .verbatim, language: version.language.text),
            ]
        }
    }

    /// What was answered in a round: with one prompt a list, with several a list for each.
    ///
    /// - Parameter isHeading: whether a single prompt already stands in the heading.
    func answers(in round: Round, isHeading: Bool = false) -> [Block] {
        let said = byRound[round.id] ?? []
        guard tookPlace(round) else { return [] }
        let prompts = round.prompts.filter { !$0.text.text(for: language).isBlank }
        guard prompts.count > 1 else {
            let isKnown = prompts.allSatisfy { askedBefore.contains($0.text.text(for: language)) }
            let asked =
                isHeading || isKnown ? [] : prompts.map { question($0, in: round, .paragraph) }
            return asked + prompts.flatMap { pointer(from: $0, in: round) } + said.map(item)
        }
        guard !said.isEmpty else {
            return prompts.enumerated().map { place, prompt in
                var item = question(prompt, in: round, .item(number: place + 1))
                item.fragments += answersElsewhere(to: prompt.id, in: round)
                return item
            }
        }
        let known = Set(prompts.map(\.id))
        let byPrompt = Dictionary(grouping: said) { contribution in
            contribution.prompt.flatMap { known.contains($0) ? $0 : nil }
        }
        var blocks = (byPrompt[nil] ?? []).map(item)
        for (place, prompt) in prompts.enumerated() {
            blocks.append(question(prompt, in: round, .heading(level: 3, number: place + 1)))
            blocks += pointer(from: prompt, in: round)
            blocks += (byPrompt[prompt.id] ?? []).map(item)
        }
        return blocks
    }

    /// Where the answers to a question stand, as a paragraph below it.
    private func pointer(from prompt: Prompt, in round: Round) -> [Block] {
        let words = answersElsewhere(to: prompt.id, in: round)
        return words.isEmpty ? [] : [Block(.paragraph, words)]
    }

    /// The heading of a round that asks one thing: the question, where no other title was given.
    ///
    /// - Returns: the heading, and whether it is the question.
    func question(
        of round: Round, otherwise other: Phrase
    ) -> (heading: Fragment, isAsked: Bool) {
        let title = heading(of: round, otherwise: other)
        guard round.prompts.count == 1,
            let asked = round.prompts.first?.text.text(for: language), !asked.isBlank,
            title.origin == .program || title.text == asked
        else { return (title, false) }
        return (Fragment(asked, .verbatim), true)
    }

    private func question(_ prompt: Prompt, in round: Round, _ kind: Block.Kind) -> Block {
        let version = prompt.text.version(for: language)
        let text = version?.text ?? ""
        // Shown in another language than asked for where there is no other.
        let foreign = version.flatMap { version -> String? in
            version.language.base == language.base || !version.language.isWellFormed
                ? nil : version.language.text
        }
        let isHeading = if case .heading = kind { true } else { false }
        var block = Block(
            kind, [Fragment(isHeading ? text.onOneLine : text, .verbatim, language: foreign)])
        if isAnsweredElsewhere(prompt.id, in: round.id) {
            block.name = Self.name(of: prompt.id, in: round.id)
        }
        return block
    }
}

extension LanguageTag {
    /// The tag, where it is another language than that of the document.
    func tag(unlikeThat document: LanguageTag) -> String? {
        base != document.base && isWellFormed ? text : nil
    }
}
