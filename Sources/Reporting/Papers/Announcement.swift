import Wording
import Workshop
import Zones

/// The meetings to come of one or more sessions, in every language that people follow them in.
///
/// A language is followed where there is a link for it, where a session is held in it, or where its
/// prompts are in it. Each says what, when by the clocks of each zone, where, who, and has its link.
struct Announcement {
    /// A meeting, and the session that knows of it.
    private struct Coming {
        let meeting: NextMeeting
        let session: Session

        /// Where it stands among others; those without a day come last.
        var order: (Int, Int64) {
            let day: CalendarDay? =
                switch meeting.when {
                case .day(let day), .weekOf(let day): day
                case .words, nil: nil
                }
            let start = MeetingHours(meeting, in: session).start
            return (day?.daysSince1970 ?? .max, start?.milliseconds ?? 0)
        }
    }

    private let meetings: [Coming]
    private let sessions: [Session]
    private let wording: Wording

    /// Collects the meetings, each once, in the order in which they come.
    ///
    /// - Throws: ``ReportError/noMeeting`` where none is known.
    init(_ sessions: [Session], wording: Wording) throws(ReportError) {
        var meetings: [Coming] = []
        for session in sessions {
            guard let meeting = session.nextMeeting,
                !meeting.name.isBlank || meeting.when != nil,
                !meetings.contains(where: { $0.meeting == meeting })
            else { continue }
            meetings.append(Coming(meeting: meeting, session: session))
        }
        guard !meetings.isEmpty else { throw .noMeeting }
        self.meetings = meetings.enumerated().sorted {
            let (one, other) = ($0.element.order, $1.element.order)
            return one == other ? $0.offset < $1.offset : one < other
        }.map(\.element)
        self.sessions = sessions
        self.wording = wording
    }

    /// The languages, each once: those of the sessions, of the links, of the prompts.
    private var languages: [LanguageTag] {
        var languages: [LanguageTag] = []
        func add(_ language: LanguageTag) {
            guard language.isWellFormed, !languages.contains(where: { $0.base == language.base })
            else { return }
            languages.append(language)
        }
        for session in sessions { add(session.language) }
        for coming in meetings { coming.meeting.links.versions.forEach { add($0.language) } }
        for session in sessions {
            for round in session.agenda {
                for prompt in round.prompts { prompt.text.versions.forEach { add($0.language) } }
            }
        }
        return languages
    }

    /// The words of a language; nil for one without any catalogue.
    private func wording(in language: LanguageTag) -> Wording? {
        Wording.documentTag(serving: language.text).map { Wording(language: $0) }
    }

    // MARK: - A page

    /// The whole as a document.
    var synthesis: Synthesis {
        let only = meetings.count == 1 ? meetings.first : nil
        let known = languages.filter { wording(in: $0) != nil }
        var head = [Block(.heading(level: 1), [Fragment(title, .verbatim)])]
        if let only, only.meeting.name.isBlank == false, !only.session.title.isBlank,
            only.session.title.onOneLine != title
        {
            let series = Fragment(only.session.title.onOneLine, .verbatim, .strong)
            head.append(Block(.paragraph, [series]))
        }
        let sections = known.map { language in
            let words = wording(in: language) ?? wording
            var blocks: [Block] = []
            for coming in meetings {
                if only == nil {
                    let name = Fragment(self.name(of: coming), .verbatim)
                    blocks.append(Block(.heading(level: known.count > 1 ? 3 : 2), [name]))
                }
                blocks += self.blocks(of: coming, words, in: language)
            }
            return Section(
                title: known.count > 1 ? wording.name(ofLanguage: words.language.tag) : "",
                titleOrigin: .verbatim, blocks: blocks)
        }
        var document = Synthesis(
            .announcement, title: title, head: head, sections: sections, wording: wording)
        if case .day(let day)? = only?.meeting.when { document.facts.day = day }
        return document
    }

    private var title: String {
        guard meetings.count == 1, let only = meetings.first else {
            let titles = Set(sessions.map { $0.series?.name ?? "" }.filter { !$0.isBlank })
            if titles.count == 1, let series = titles.first { return series.onOneLine }
            return sessions.first { !$0.title.isBlank }?.title.onOneLine ?? wording(.untitled)
        }
        return name(of: only)
    }

    private func name(of coming: Coming) -> String {
        let names = [coming.meeting.name, coming.session.title].map(\.onOneLine)
        return names.first { !$0.isBlank } ?? wording(.untitled)
    }

    private func blocks(
        of coming: Coming, _ words: Wording, in language: LanguageTag
    ) -> [Block] {
        // The words of a language stand in it, whatever the document's.
        let foreign = words.language.tag == wording.language.tag ? nil : words.language.tag
        func said(_ text: String, _ emphasis: Fragment.Emphasis = .none) -> Fragment {
            Fragment(text, .verbatim, emphasis, language: foreign)
        }
        let meeting = coming.meeting
        var blocks: [Block] = []
        if let when = when(coming, words) {
            blocks.append(Block(.paragraph, [said(when, .strong)]))
        }
        if !meeting.place.isBlank {
            blocks.append(
                Block(.paragraph, [said(words(.meetingPlace(meeting.place.onOneLine)))]))
        }
        if !meeting.placeRule.isBlank {
            blocks.append(Block(.paragraph, [Fragment(meeting.placeRule, .verbatim)]))
        }
        let hosts = hosts(of: coming)
        if !hosts.isEmpty {
            let sentence = words(.meetingHosted(by: words.enumeration(hosts))).asSentence
            blocks.append(Block(.paragraph, [said(sentence)]))
        }
        if !meeting.signUp.isBlank {
            blocks.append(Block(.paragraph, [Fragment(meeting.signUp, .verbatim)]))
        }
        if let link = link(of: meeting, in: language) {
            blocks.append(
                Block(.paragraph, [said(words(.signUpLabel)), Fragment(link, .verbatim, .link)]))
        }
        return blocks
    }

    private func hosts(of coming: Coming) -> [String] {
        let own = coming.meeting.hosts.filter { !$0.isBlank }
        return own.isEmpty ? coming.session.hosts.filter { !$0.isBlank } : own
    }

    /// The link for those who follow it in a language.
    private func link(of meeting: NextMeeting, in language: LanguageTag) -> String? {
        let version = meeting.links.versions.first { $0.language.base == language.base }
        return [version?.text, meeting.signUpLink].compactMap(\.self).first { !$0.isBlank }
    }

    /// The day and the hours by the clocks of each zone; nil where neither is known.
    private func when(_ coming: Coming, _ words: Wording) -> String? {
        let meeting = coming.meeting
        let hours = MeetingHours(meeting, in: coming.session)
        let told =
            hours.start != nil && !meeting.zones.isEmpty
            ? hours.announcement(words) : hours.words(words).joined(separator: " / ")
        let day: String? =
            switch meeting.when {
            case .day(let day): words.date(year: day.year, month: day.month, day: day.day)
            case .weekOf(let day):
                words.week(year: day.year, month: day.month, day: day.day, known: nil)
            case .words(let text): text.onOneLine
            case nil: nil
            }
        let parts = [day.map(words.capitalized), told.isEmpty ? nil : told].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    // MARK: - A few lines

    /// The same for social networks: what, then for each language when, where and its link.
    var post: String {
        var parts: [String] = []
        for coming in meetings {
            var lines = [name(of: coming)]
            for language in languages {
                guard let words = wording(in: language) else { continue }
                var told = [when(coming, words)].compactMap(\.self)
                if !coming.meeting.place.isBlank { told.append(coming.meeting.place.onOneLine) }
                if let link = link(of: coming.meeting, in: language) { told.append(link) }
                if !told.isEmpty { lines += [""] + told }
            }
            parts.append(lines.joined(separator: "\n"))
        }
        let escaping = PlainTextEscaping()
        return escaping.escapeText(parts.joined(separator: "\n\n")) + "\n"
    }
}
