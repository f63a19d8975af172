import Wording
import Workshop

extension State {
    /// Merges what somebody else has made of the file, as one change that can be undone.
    mutating func bringTogether(base: Session?, theirs: Session) -> [Effect] {
        guard let ours = session else { return [] }
        let merge = Session.merging(base: base, ours: ours, theirs: theirs)
        let said = merge.saying(.broughtTogether(merge.newContributions))
        let effects = become(merge, saying: StatusMessage(said, .warning), orElse: said)
        workshop?.isKeptApart = effects == nil
        if effects == nil, let why = message?.phrase {
            message = StatusMessage(.keptApart(why: why), .warning)
        }
        return effects ?? []
    }

    /// Merges the copy of a table, as one change that can be undone.
    mutating func bringIn(_ copy: Session, path: String) -> [Effect] {
        guard let ours = session else { return [] }
        do throws(TableCopyError) {
            let merge = try TableCopy.bringIn(copy, into: ours)
            let said = merge.saying(.broughtIn(merge.newContributions))
            return become(
                merge, saying: StatusMessage(said, merge.newConflicts > 0 ? .warning : .notice),
                orElse: .nothingNewIn(path: path)) ?? []
        } catch {
            message = StatusMessage(error.phrase, .warning)
            return []
        }
    }

    /// Asks whether other versions of the workshop are brought in, which lie beside its file.
    mutating func offer(_ versions: [FoundVersion]) {
        guard workshop != nil, !versions.isEmpty else { return }
        workshop?.versions = versions
        // What was to be done next is not, while this is asked.
        message = nil
        popups.append(.question(.versions(versions.map(\.name))))
    }

    /// Brings in all the versions that lie beside the file, each as a change that can be undone.
    mutating func bringInVersions() -> [Effect] {
        let versions = workshop?.versions ?? []
        workshop?.versions = []
        let before = session?.contributions.count ?? 0
        var effects: [Effect] = []
        for version in versions { effects += bringIn(version.session, path: version.path) }
        if versions.count > 1, message?.tone != .alarm {
            let count = (session?.contributions.count ?? 0) - before
            let said = Phrase.broughtIn(count)
            let conflicts = session?.conflicts.count ?? 0
            message = StatusMessage(conflicts > 0 ? .andToSettle(said, conflicts) : said)
        }
        return effects
    }

    /// Makes of the session what a merge says.
    ///
    /// What the other side struck is a change of its own, the last one: a strike stays out of the
    /// history, and the rest can be undone.
    ///
    /// - Parameter nothing: what to say when nothing changes.
    /// - Returns: nil when it cannot become that, which is said, and stays as it was.
    private mutating func become(
        _ merge: SessionMerge, saying said: StatusMessage, orElse nothing: Phrase
    ) -> [Effect]? {
        guard let session else { return nil }
        do throws(ChangeError) {
            var change = try session.becoming(merge.session, at: now)
            let strikes = change.takeStrikes()
            message = said
            var effects: [Effect] = []
            for part in [change, strikes] where !part.isEmpty {
                let made = make { _, _ in part }
                if made.isEmpty, effects.isEmpty { return nil }
                effects += made
            }
            // A report that was written here may still hold what the other side struck.
            if !strikes.isEmpty, let path = workshop?.path {
                effects.append(.findReports(path: path, after: .words))
            }
            return effects
        } catch .nothingChanges {
            message = StatusMessage(nothing)
            return []
        } catch {
            message = StatusMessage(error.phrase, .warning)
            return nil
        }
    }
}

extension Change {
    /// Takes out the replacements by tombstones, as a change of the same name.
    fileprivate mutating func takeStrikes() -> Change {
        var strikes = Change(name: name, at: at)
        strikes.contributions = contributions.filter { $0.after?.isStruck ?? false }
        contributions.removeAll { $0.after?.isStruck ?? false }
        return strikes
    }
}

extension SessionMerge {
    /// What became of a merge, and what there is to settle.
    fileprivate func saying(_ phrase: Phrase) -> Phrase {
        newConflicts > 0 ? .andToSettle(phrase, newConflicts) : phrase
    }
}

extension TableCopyError {
    fileprivate var phrase: Phrase {
        switch self {
        case .otherSession(let title):
            Phrase("message.copyOfOtherSession", .text("title", title))
        }
    }
}

extension Phrase {
    static let howToBringIn = Phrase("message.howToBringIn")
    static let noVersions = Phrase("message.noVersions")
    static let notElsewhere = Phrase("message.notElsewhere")
    static let nothingToSettle = Phrase("message.nothingToSettle")
    static func broughtTogether(_ contributions: Int) -> Phrase {
        Phrase("message.broughtTogether", .phrase("new", .contributions(contributions)))
    }
    static func keptApart(why: Phrase) -> Phrase {
        Phrase("message.keptApart", .phrase("why", why))
    }
    static func broughtIn(_ contributions: Int) -> Phrase {
        Phrase("message.broughtIn", .phrase("new", .contributions(contributions)))
    }
    static func nothingNewIn(path: String) -> Phrase {
        Phrase("message.nothingNewIn", .file(path))
    }
    static func andToSettle(_ what: Phrase, _ conflicts: Int) -> Phrase {
        Phrase("message.andToSettle", .phrase("what", what), .count(conflicts))
    }
    static func copyWritten(path: String) -> Phrase {
        Phrase("message.copyWritten", .file(path))
    }
}
