extension ChangeName {
    static let attachPhoto = ChangeName("attach-photo")
    static let describePhoto = ChangeName("describe-photo")
    static let strikePhoto = ChangeName("strike-photo")
}

/// What a photo is attached to.
public enum PhotoPlace: Equatable, Sendable {
    case round(ID<Round>)
    case theme(ID<Theme>)
}

extension Session {
    /// How many photos a round or a theme may have.
    public static let mostPhotos = 40

    /// The photos of a place, in the order in which they were attached.
    public func photos(of place: PhotoPlace) -> [Photo] {
        switch place {
        case .round(let id): agenda[id]?.photos ?? []
        case .theme(let id): themes[id]?.photos ?? []
        }
    }

    /// All photos, those of the rounds first, each with what it is attached to.
    public var allPhotos: [(place: PhotoPlace, photo: Photo)] {
        agenda.flatMap { round in round.photos.map { (.round(round.id), $0) } }
            + themes.flatMap { theme in theme.photos.map { (.theme(theme.id), $0) } }
    }

    /// The photo of that identifier; nil where it was struck.
    public func photo(_ id: ID<Photo>) -> Photo? {
        allPhotos.first { $0.photo.id == id }?.photo
    }

    /// Where the photos of a theme go that is removed: the round that shows the board, else the one at
    /// hand.
    var roundForPhotosOfThemes: ID<Round>? {
        agenda.first { $0.kind == .sorting }?.id ?? facts.currentRound ?? agenda.last?.id
    }

    /// Attaches a photo, whose file is there already.
    ///
    /// - Throws: ``ChangeError`` `unknown`, `tooManyPhotos`, `nothingChanges`.
    public func attaching(
        _ photo: Photo, to place: PhotoPlace, at now: Moment
    ) throws(ChangeError) -> Change {
        guard photos(of: place).count < Self.mostPhotos else { throw .tooManyPhotos }
        guard self.photo(photo.id) == nil else { throw .nothingChanges }
        var draft = ChangeDraft(self, at: now)
        try draft.attach(photo, to: place)
        return try draft.change(.attachPhoto)
    }

    /// Changes what a photo says to those who do not see it, whether documents show it, and what it is
    /// attached to.
    ///
    /// - Throws: ``ChangeError`` `unknown`, `tooManyPhotos`, `nothingChanges`.
    public func describing(
        _ id: ID<Photo>, text: String, isPublished: Bool, at place: PhotoPlace, _ now: Moment
    ) throws(ChangeError) -> Change {
        guard var photo = photo(id) else { throw .unknown }
        let isMoved = !photos(of: place).contains { $0.id == id }
        if isMoved, photos(of: place).count >= Self.mostPhotos { throw .tooManyPhotos }
        photo.text = text
        photo.isPublished = isPublished
        let described = photo
        var draft = ChangeDraft(self, at: now)
        draft.changePhotos { photos in
            if isMoved {
                photos.removeAll { $0.id == id }
            } else {
                for place in photos.indices where photos[place].id == id {
                    photos[place] = described
                }
            }
        }
        if isMoved { try draft.attach(described, to: place) }
        return try draft.change(.describePhoto)
    }

    /// Takes a photo out; whoever makes the change takes the file away.
    ///
    /// - Throws: ``ChangeError`` `unknown`, `nothingChanges`.
    public func striking(photo id: ID<Photo>, at now: Moment) throws(ChangeError) -> Change {
        guard photo(id) != nil else { throw .unknown }
        var draft = ChangeDraft(self, at: now)
        draft.changePhotos { $0.removeAll { $0.id == id } }
        return try draft.change(.strikePhoto)
    }
}

extension ChangeDraft {
    fileprivate mutating func attach(_ photo: Photo, to place: PhotoPlace) throws(ChangeError) {
        switch place {
        case .round(let id):
            guard self[id] != nil else { throw .unknown }
            self[id]?.photos.append(photo)
        case .theme(let id):
            guard self[id] != nil else { throw .unknown }
            self[id]?.photos.append(photo)
        }
    }

    /// Changes the photos of whatever has some.
    fileprivate mutating func changePhotos(_ body: (inout [Photo]) -> Void) {
        for round in session.agenda where !round.photos.isEmpty {
            body(&self[round.id].photosAtHand)
        }
        for theme in session.themes where !theme.photos.isEmpty {
            body(&self[theme.id].photosAtHand)
        }
    }
}

/// What photos are attached to.
private protocol HoldsPhotos {
    var photos: [Photo] { get set }
}

extension Round: HoldsPhotos {}
extension Theme: HoldsPhotos {}

extension Optional where Wrapped: HoldsPhotos {
    fileprivate var photosAtHand: [Photo] {
        get { self?.photos ?? [] }
        set { self?.photos = newValue }
    }
}
