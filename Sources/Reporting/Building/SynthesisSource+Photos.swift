import Wording
import Workshop

extension SynthesisSource {
    /// The photos that documents show, in the order in which they stand there: those of themes where the
    /// themes are, before those of the board itself.
    private var photosInOrder: [Photo] {
        let ofThemes = session.themes.flatMap(\.photos)
        let ofRounds = session.agenda.flatMap { round in
            (round.id == themesRound ? ofThemes : []) + round.photos
        }
        return (ofRounds + (themesRound == nil ? ofThemes : [])).filter(\.isPublished)
    }

    /// Those of the photos that documents show, each with its number and what it says.
    func blocks(of photos: [Photo]) -> [Block] {
        let published = photos.filter(\.isPublished)
        guard !published.isEmpty else { return [] }
        let all = photosInOrder.map(\.id)
        return published.map { photo in
            let number = (all.firstIndex(of: photo.id) ?? 0) + 1
            let text =
                photo.text.isBlank
                ? Fragment(wording(.photoNotDescribed), .program, .aside)
                : Fragment(photo.text, .verbatim, language: foreignTag)
            return Block(
                .photo(ReportedPhoto(photo, caption: wording(.photo(number)))),
                [Fragment(wording(.photoInWords(number)), .program, .aside), text])
        }
    }
}

extension Phrase {
    fileprivate static func photo(_ number: Int) -> Phrase {
        Phrase("report.photo", .number("number", number))
    }
    fileprivate static func photoInWords(_ number: Int) -> Phrase {
        Phrase("report.photoInWords", .number("number", number))
    }
    fileprivate static let photoNotDescribed = Phrase("report.photoNotDescribed")
}
