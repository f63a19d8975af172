import TestSupport
import Testing

@testable import Workshop

@Suite struct PhotoTests {
    private let now = PhotoSession.now

    private func photo(_ id: String, isPublished: Bool = false) -> Photo {
        Photo(
            id: ID(id), kind: .jpeg, text: "Le mur", width: 3, height: 2, isPublished: isPublished)
    }

    private func after(_ session: Session, _ change: (Session) throws -> Change) throws -> Session {
        var session = session
        try session.apply(change(session))
        return session
    }

    @Test func aPhotoIsPrivateUntilToldOtherwise() throws {
        let attached = try after(PhotoSession.session()) {
            try $0.attaching(photo("p"), to: .theme(ID("t")), at: now)
        }
        #expect(attached.photos(of: .theme(ID("t"))).map(\.isPublished) == [false])
        let shown = try after(attached) {
            try $0.describing(
                ID("p"), text: "Quatre mots", isPublished: true, at: .round(ID("r")), now)
        }
        #expect(shown.photos(of: .theme(ID("t"))).isEmpty)
        #expect(shown.photo(ID("p"))?.text == "Quatre mots")
        #expect(shown.agenda[ID("r")]?.photos.map(\.isPublished) == [true])
        let struck = try after(shown) { try $0.striking(photo: ID("p"), at: now) }
        #expect(struck.allPhotos.isEmpty)
    }

    @Test func whatCannotBeIsRefused() {
        let full = PhotoSession.session((1...Session.mostPhotos).map { photo("p\($0)") })
        let (extra, now) = (photo("x"), now)
        #expect(throws: ChangeError.tooManyPhotos) {
            try full.attaching(extra, to: .round(ID("r")), at: now)
        }
        #expect(throws: ChangeError.unknown) {
            try full.attaching(extra, to: .round(ID("none")), at: now)
        }
        #expect(throws: ChangeError.unknown) { try full.striking(photo: ID("none"), at: now) }
        #expect(throws: ChangeError.roundIsInUse) { try full.removing(ID<Round>("r"), at: now) }
    }

    @Test func thePhotosOfAThemeThatGoesAreNotLost() throws {
        let before = PhotoSession.session(ofTheme: [photo("p")])
        let merged = try after(before) { try $0.merging(ID("t"), into: ID("u"), at: now) }
        #expect(merged.themes[ID("u")]?.photos.map(\.id) == [ID("p")])
        let removed = try after(before) { try $0.removing(ID<Theme>("t"), at: now) }
        #expect(removed.agenda[ID("b")]?.photos.map(\.id) == [ID("p")])
    }

    @Test func anAnonymousSessionHasNoPhotosAndTheNextOneNeither() {
        let before = PhotoSession.session([photo("p")], ofTheme: [photo("q")])
        #expect(before.anonymized(replacing: [], with: "…", id: ID("x")).allPhotos.isEmpty)
        var entropy = Entropy(1, 2)
        let today = CalendarDay(now, offsetSeconds: 0)
        #expect(before.following(today: today, entropy: &entropy).allPhotos.isEmpty)
    }

    @Test func ofTwoVersionsThatNobodyKnowsTheBeginningOfThePrivateOneCounts() {
        let (shown, kept) = (
            PhotoSession.session([photo("p", isPublished: true)]),
            PhotoSession.session([photo("p")])
        )
        for (one, other) in [(shown, kept), (kept, shown)] {
            let merged = Session.merging(base: nil, ours: one, theirs: other).session
            #expect(merged.allPhotos.map(\.photo.isPublished) == [false])
        }
        let published = Session.merging(base: kept, ours: kept, theirs: shown).session
        #expect(published.allPhotos.map(\.photo.isPublished) == [true])
        let withdrawn = Session.merging(base: shown, ours: kept, theirs: shown).session
        #expect(withdrawn.allPhotos.map(\.photo.isPublished) == [false])
    }

    @Test func aNameThatLeadsElsewhereNamesNoFile() {
        #expect(photo("0abc-9").fileName == "0abc-9.jpg")
        for id in ["", "..", "../x", "a/b", "a.b", "é", "a\0b"] {
            #expect(photo(id).fileName == nil)
        }
    }
}
