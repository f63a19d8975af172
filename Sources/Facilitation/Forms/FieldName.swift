import Wording

/// What a field of a form is called: what its answer is asked for by, and what is said of it.
struct FieldName: Equatable, Sendable {
    /// What stands before the field.
    let label: Phrase
    /// An example or an explanation; nil where the label says enough.
    let note: Phrase?
    /// What is read out of its text; nil where the text is taken as it is.
    let reads: Reads?

    /// What a field may read out of a text.
    enum Reads: Equatable, Sendable {
        /// A day, without a year in that direction.
        case day(DayReader.Leaning)
        /// A day to come, a week, or words.
        case planned
        /// A time of day.
        case time
        /// Zones, separated by commas.
        case zones
        /// Somebody of the list, or whoever else.
        case person
        /// Several people, separated by commas.
        case people

        /// Whether the first letter typed replaces what was filled in: one day or one hour is typed
        /// anew, a list is gone on with.
        var isTypedAnew: Bool {
            switch self {
            case .day, .planned, .time: true
            case .zones, .person, .people: false
            }
        }
    }

    private init(_ label: Phrase, note: Phrase? = nil, reads: Reads? = nil) {
        self.label = label
        self.note = note
        self.reads = reads
    }
}

extension FieldName {
    // The workshop.
    static let template = FieldName(Phrase("field.template"))
    static let title = FieldName(Phrase("field.title"), note: Phrase("field.title.note"))
    static let fileName = FieldName(Phrase("field.fileName"), note: Phrase("field.fileName.note"))
    static let subtitle = FieldName(Phrase("field.subtitle"))
    static let place = FieldName(Phrase("field.place"))
    static let date = FieldName(
        Phrase("field.date"), note: Phrase("field.date.note"), reads: .day(.nearest))
    static let language = FieldName(Phrase("field.language"))
    static let hosts = FieldName(Phrase("field.hosts"), note: Phrase("field.hosts.note"))
    static let expected = FieldName(Phrase("field.expected"), note: Phrase("field.expected.note"))
    static let follows = FieldName(Phrase("field.follows"), note: Phrase("field.follows.note"))
    static let context = FieldName(Phrase("field.context"), note: Phrase("field.context.note"))
    static let objective = FieldName(
        Phrase("field.objective"), note: Phrase("field.objective.note"))
    static let conclusion = FieldName(Phrase("field.conclusion"))
    static let writtenBy = FieldName(Phrase("field.writtenBy"))
    static let headCount = FieldName(
        Phrase("field.headCount"), note: Phrase("field.headCount.note"))
    static let rereadOn = FieldName(
        Phrase("field.rereadOn"), note: Phrase("field.rereadOn.note"), reads: .day(.past))
    static let publishedOn = FieldName(
        Phrase("field.publishedOn"), reads: .day(.past))
    static let deleteAfter = FieldName(
        Phrase("field.deleteAfter"), note: Phrase("field.deleteAfter.note"), reads: .day(.future))
    static let seriesNumber = FieldName(
        Phrase("field.seriesNumber"), note: Phrase("field.seriesNumber.note"))
    static let seriesName = FieldName(Phrase("field.seriesName"))
    // Rounds.
    static let roundTitle = FieldName(Phrase("field.roundTitle"))
    static let minutes = FieldName(Phrase("field.minutes"))
    static let introduction = FieldName(Phrase("field.introduction"))
    static let conclusionOfRound = FieldName(Phrase("field.conclusionOfRound"))
    static let prompt = FieldName(Phrase("field.prompt"))
    static let gathers = FieldName(Phrase("field.gathers"), note: Phrase("field.gathers.note"))
    static let guidance = FieldName(Phrase("field.guidance"))
    static let goesToSorting = FieldName(
        Phrase("field.goesToSorting"), note: Phrase("field.goesToSorting.note"))
    static let startsTimer = FieldName(
        Phrase("field.startsTimer"), note: Phrase("field.startsTimer.note"))
    static let goesOn = FieldName(Phrase("field.goesOn"), note: Phrase("field.goesOn.note"))
    static let takesTopics = FieldName(
        Phrase("field.takesTopics"), note: Phrase("field.takesTopics.note"))
    static let turnSeconds = FieldName(Phrase("field.turnSeconds"))
    static let promptSeconds = FieldName(Phrase("field.promptSeconds"))
    static let thinkSeconds = FieldName(Phrase("field.thinkSeconds"))
    static let noteSeconds = FieldName(Phrase("field.noteSeconds"))
    static let groupSize = FieldName(Phrase("field.groupSize"))
    static let speakingMarks = FieldName(
        Phrase("field.speakingMarks"), note: Phrase("field.speakingMarks.note"))
    static let firstTimersFirst = FieldName(Phrase("field.firstTimersFirst"))
    static let alternate = FieldName(Phrase("field.alternate"))
    static let sides = FieldName(Phrase("field.sides"), note: Phrase("field.sides.note"))
    static let silence = FieldName(Phrase("field.silence"), note: Phrase("field.silence.note"))
    static let voteForm = FieldName(Phrase("field.voteForm"))
    static let dotsPerVoter = FieldName(Phrase("field.dotsPerVoter"))
    static let quorum = FieldName(Phrase("field.quorum"), note: Phrase("field.quorum.note"))
    static let dotsPerOption = FieldName(
        Phrase("field.dotsPerOption"), note: Phrase("field.dotsPerOption.note"))
    static let labels = FieldName(Phrase("field.labels"), note: Phrase("field.labels.note"))
    static let option = FieldName(Phrase("field.option"))
    static let proposal = FieldName(Phrase("field.proposal"), note: Phrase("field.proposal.note"))
    static let post = FieldName(Phrase("field.post"))
    static let criteria = FieldName(Phrase("field.criteria"), note: Phrase("field.criteria.note"))
    static let tableName = FieldName(Phrase("field.tableName"))
    static let reporter = FieldName(Phrase("field.reporter"), reads: .person)
    static let promptOfTable = FieldName(Phrase("field.promptOfTable"))
    // People.
    static let name = FieldName(Phrase("field.name"))
    static let nameToUse = FieldName(
        Phrase("field.nameToUse"), note: Phrase("field.nameToUse.note"))
    static let inTheRoom = FieldName(
        Phrase("field.inTheRoom"), note: Phrase("field.inTheRoom.note"))
    static let inPublication = FieldName(
        Phrase("field.inPublication"), note: Phrase("field.inPublication.note"))
    static let organisation = FieldName(
        Phrase("field.organisation"), note: Phrase("field.organisation.note"))
    // What was said, and what becomes of it.
    static let themeName = FieldName(Phrase("field.themeName"))
    static let statement = FieldName(
        Phrase("field.statement"), note: Phrase("field.statement.note"))
    static let linkTo = FieldName(Phrase("field.linkTo"), note: Phrase("field.linkTo.note"))
    static let linkKind = FieldName(Phrase("field.linkKind"))
    static let linkWord = FieldName(Phrase("field.linkWord"))
    static let groupName = FieldName(
        Phrase("field.groupName"), note: Phrase("field.groupName.note"))
    static let openness = FieldName(Phrase("field.openness"))
    static let members = FieldName(
        Phrase("field.members"), note: Phrase("field.members.note"), reads: .people)
    static let contact = FieldName(Phrase("field.contact"), reads: .person)
    static let firstStep = FieldName(Phrase("field.firstStep"))
    static let what = FieldName(Phrase("field.what"))
    static let who = FieldName(
        Phrase("field.who"), note: Phrase("field.who.note"), reads: .person)
    static let mayPublish = FieldName(Phrase("field.mayPublish"))
    static let byWhen = FieldName(
        Phrase("field.byWhen"), reads: .planned)
    static let meetingName = FieldName(
        Phrase("field.meetingName"), note: Phrase("field.meetingName.note"))
    static let when = FieldName(
        Phrase("field.when"), note: Phrase("field.when.note"), reads: .planned)
    static let startsAt = FieldName(
        Phrase("field.startsAt"), note: Phrase("field.startsAt.note"), reads: .time)
    static let endsAt = FieldName(
        Phrase("field.endsAt"), reads: .time)
    static let placeRule = FieldName(
        Phrase("field.placeRule"), note: Phrase("field.placeRule.note"))
    static let signUp = FieldName(Phrase("field.signUp"))
    static let signUpLink = FieldName(Phrase("field.signUpLink"))
    static let followLink = FieldName(Phrase("field.followLink"))
    static let zones = FieldName(
        Phrase("field.zones"), note: Phrase("field.zones.note"), reads: .zones)
    static let settling = FieldName(Phrase("field.settling"), note: Phrase("field.settling.note"))
    static let original = FieldName(Phrase("field.original"))
    static let translation = FieldName(Phrase("field.translation"))
    static let photoText = FieldName(
        Phrase("field.photoText"), note: Phrase("field.photoText.note"))
    static let photoPlace = FieldName(Phrase("field.photoPlace"))
    static let photoPublished = FieldName(
        Phrase("field.photoPublished"), note: Phrase("field.photoPublished.note"))
    // The page of a host.
    static let point = FieldName(Phrase("gathering.field.point"))
    static let task = FieldName(Phrase("gathering.field.task"))
    static let taskOwner = FieldName(
        Phrase("gathering.field.who"), note: Phrase("field.who.note"), reads: .person)
    static let taskByWhen = FieldName(
        Phrase("gathering.field.byWhen"), reads: .planned)
    static let mayPublishAll = FieldName(Phrase("gathering.field.mayPublishAll"))
    static let pageContact = FieldName(
        Phrase("gathering.field.contact"), note: Phrase("gathering.field.contact.note"))
    static let quotation = FieldName(
        Phrase("gathering.field.quotation"), note: Phrase("gathering.field.quotation.note"))
    static let saidBy = FieldName(Phrase("gathering.field.saidBy"), reads: .person)
    static let mayName = FieldName(Phrase("gathering.field.mayName"))
}
