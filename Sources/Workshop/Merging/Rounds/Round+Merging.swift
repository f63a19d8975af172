extension Round: Worded {
    static var wordedFields: [WordedField<Round>] {
        [.init("introduction", \.introduction), .init("conclusion", \.conclusion)]
    }
}

extension Round: MergedEntity {
    static var conflictKind: TextConflict.Kind { .agenda }

    static func merged(_ versions: Versions<Round>, _ notes: inout MergeNotes) -> Round {
        var place = versions.ours.place
        var merged = versions.worded(at: place, &notes)
        place.field = "title"
        merged.title = versions.title.words(at: place, &notes)
        place.field = "guidance"
        merged.guidance = versions.guidance.words(at: place, &notes)
        merged.prompts = versions.prompts.things(by: \.id) { versions in
            var prompt = versions.ours
            let place = TextConflict.Place(
                .agenda, merged.id.text, part: prompt.id.text, field: "text")
            prompt.text = versions.text.words(at: place, &notes)
            prompt.gathers = versions.gathers.merged(by: { $0?.rawValue ?? "" })
            prompt.foreign = versions.foreign.mergedMembers()
            return prompt
        }
        merged.position = versions.position.greater()
        merged.plannedSeconds = versions.plannedSeconds.greater()
        merged.goesToSorting = versions.goesToSorting.either()
        merged.isSkipped = versions.isSkipped.either()
        merged.clock = versions.clock.optional { $0.mergedClock(<) }
        merged.timer = versions.timer.optional { $0.mergedCountdown() }
        merged.currentPrompt = versions.currentPrompt.greater()
        merged.content = versions.content.mergedContent(in: merged.place, &notes)
        merged.foreign = versions.foreign.mergedMembers()
        // Nobody's seconds of speech are kept beyond the round, where both sides went on with it.
        if merged.clock?.endedAt != nil, versions.ours != versions.base,
            versions.theirs != versions.base,
            versions.ours.content.floor != versions.theirs.content.floor
        {
            merged.content.floor?.forgetLengths()
        }
        return merged
    }
}

extension Round {
    /// Sets words in one language; false when there is nothing of that name.
    mutating func setWords(
        _ text: String, in field: String, of part: String?, language: LanguageTag
    ) -> Bool {
        switch (part, field) {
        case (nil, "title"): title[language] = text
        case (nil, "guidance"): guidance[language] = text
        case (let part?, "text"):
            guard let place = prompts.firstIndex(where: { $0.id.text == part }) else {
                return false
            }
            prompts[place].text[language] = text
        default: return false
        }
        return true
    }
}
