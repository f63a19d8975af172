import Facilitation
import Importing
import SessionStore
import Wording
import Workshop

/// Reads photos for the program on the screen, and takes them away.
enum PhotoErrand {
    /// Reads a photo, and puts what draws it beside the session.
    static func read(
        _ typed: String, beside session: String, to place: PhotoPlace, as id: ID<Photo>
    ) -> Event.Input {
        let path = FilePath.found(typed, beside: session)
        do throws(Failure) {
            let bytes = try bytes(of: path, named: FilePath.name(of: path))
            let file: PhotoFile
            do throws(PhotoRefusal) {
                file = try PhotoFile(bytes)
            } catch {
                throw Failure(error.phrase(of: FilePath.name(of: path)))
            }
            let photo = Photo(
                id: id, kind: file.kind, width: file.width, height: file.height,
                orientation: file.orientation)
            try Failure.wording { () throws(SessionFileError) in
                try PhotoFolder.write(file.bytes, of: photo, beside: session)
            }
            return .photoRead(photo, to: place, beside: session)
        } catch {
            return .failed(error.phrases.first ?? .changeRefused)
        }
    }

    /// The bytes of a file, which is told by that name.
    private static func bytes(of path: String, named name: String) throws(Failure) -> [UInt8] {
        do throws(SessionFileError) {
            return try FileReading.bytes(at: path, limit: PhotoFile.limit)
        } catch .tooLarge(_, let size, _) {
            throw Failure(PhotoRefusal.tooLarge(size).phrase(of: name))
        } catch {
            throw Failure(error.phrase)
        }
    }

    /// What finds what draws a photo, beside any of several session files.
    ///
    /// Whatever else a file holds stays out of documents: somebody may have put it there by hand, with the
    /// place where it was taken.
    static func lookup(beside sessions: [String]) -> @Sendable (Photo) -> [UInt8]? {
        let find = PhotoFolder.lookup(beside: sessions)
        return { photo in find(photo).flatMap { try? PhotoFile($0).bytes } }
    }

    /// What is wrong with the files of the photos that a session names, each with where it lies.
    static func problems(of session: Session, beside path: String) -> [Phrase] {
        session.allPhotos.compactMap { _, photo in
            guard let file = PhotoFolder.file(of: photo, beside: path) else {
                return SessionFileError.missing(photo.id.text).phrase
            }
            do throws(Failure) {
                let bytes = try bytes(of: file, named: file)
                let found: PhotoFile
                do throws(PhotoRefusal) {
                    found = try PhotoFile(bytes)
                } catch {
                    return error.phrase(of: file)
                }
                if found.kind != photo.kind { return .photoMistaken(file, found.kind) }
                // Somebody put it there by hand.
                return found.bytes == bytes ? nil : .photoTellsMore(file)
            } catch {
                return error.phrases.first
            }
        }
    }

    /// Which photos of a session have no file.
    static func missing(of session: Session, beside path: String) -> Event.Input {
        .photosMissing(PhotoFolder.missing(of: session, beside: path))
    }

    /// Takes the file of a photo away.
    static func remove(_ photo: Photo, beside session: String) -> Event.Input {
        do throws(SessionFileError) {
            try PhotoFolder.remove(photo, beside: session)
            return .photoRemoved
        } catch {
            return .failed(error.phrase)
        }
    }
}

extension PhotoRefusal {
    /// Why a file is not taken, and what to do instead.
    fileprivate func phrase(of file: String) -> Phrase {
        switch self {
        case .tooLarge(let size):
            Phrase(
                "photo.is.tooLarge", .text("file", file),
                // Rounded up, so that one byte over the limit is not said to be of its size.
                .number("size", (size + 0xFFFFF) >> 20),
                .number("limit", PhotoFile.limit >> 20))
        case .damaged: Phrase("photo.is.damaged", .text("file", file))
        case .otherPicture(let kind):
            Phrase("photo.is.other", .text("file", file), .text("kind", kind))
        case .noPicture: Phrase("photo.is.none", .text("file", file))
        }
    }
}

extension Phrase {
    /// A file of another kind than the session says.
    fileprivate static func photoMistaken(_ file: String, _ kind: Photo.Kind) -> Phrase {
        Phrase(
            "photo.is.mistaken", .text("file", file), .text("kind", kind.rawValue.uppercased()))
    }
    /// A file that holds more than what draws it.
    fileprivate static func photoTellsMore(_ file: String) -> Phrase {
        Phrase("photo.is.tellingMore", .text("file", file))
    }
}
