import Wording

extension Phrase {
    static let contactNeedsAddress = Phrase("message.contactNeedsAddress")
    /// To whom the synthesis goes; the addresses already enumerated.
    static func contacts(_ addresses: String) -> Phrase {
        Phrase("closing.contacts", .text("addresses", addresses))
    }
    /// What was struck may still stand in reports that were written before.
    static func struckInReports(_ names: String) -> Phrase {
        Phrase("message.struckInReports", .text("names", names))
    }
    static let startWithNextRound = Phrase("message.startWithNextRound")
    static let nothingToUndo = Phrase("message.nothingToUndo")
    static let nothingToRedo = Phrase("message.nothingToRedo")
    static let recordedWithoutName = Phrase("message.recordedWithoutName")
    static let everythingIsSorted = Phrase("message.everythingIsSorted")
    static let nothingToComplete = Phrase("message.nothingToComplete")
    static let severalToComplete = Phrase("message.severalToComplete")
    static let workshopEnded = Phrase("message.workshopEnded")
    static let thisIsTheFirstRound = Phrase("message.thisIsTheFirstRound")
    static let lineNotRecorded = Phrase("message.lineNotRecorded")
    static let formNotTaken = Phrase("message.formNotTaken")
    static let agendaIsEmpty = Phrase("message.agendaIsEmpty")
    static let howToLeave = Phrase("message.howToLeave")
    static let lineCleared = Phrase("message.lineCleared")
    static let noContributionAtHand = Phrase("message.noContributionAtHand")
    static let nameTwoPeople = Phrase("message.nameTwoPeople")
    static let paperNeedsNumber = Phrase("message.paperNeedsNumber")
    static let noThemeYet = Phrase("message.noThemeYet")
    static let noGroupYet = Phrase("message.noGroupYet")
    static let nobodyThereYet = Phrase("message.nobodyThereYet")
    static let lineIsBegun = Phrase("message.lineIsBegun")
    static let actionRecorded = Phrase("message.actionRecorded")
    static let parkedForLater = Phrase("message.parkedForLater")
    static let notedPrivately = Phrase("message.notedPrivately")
    static let writtenAfterwards = Phrase("message.writtenAfterwards")
    static let noNotesYet = Phrase("message.noNotesYet")
    static func recordedOutOfSight(_ text: String) -> Phrase {
        Phrase("message.recordedOutOfSight", .text("text", text))
    }
    static let chooseSessionFirst = Phrase("message.chooseSessionFirst")
    static let headCountNeedsNumber = Phrase("message.headCountNeedsNumber")

    static func reportWritten(path: String) -> Phrase {
        Phrase("message.reportWritten", .file(path))
    }
    static let templateNeedsName = Phrase("message.templateNeedsName")
    static func templateWritten(path: String) -> Phrase {
        Phrase("message.templateWritten", .file(path))
    }
    static let saveElsewhereNeedsPath = Phrase("message.saveElsewhereNeedsPath")
    static func savedElsewhere(path: String) -> Phrase {
        Phrase("message.savedElsewhere", .file(path))
    }
    static func notHere(key: String) -> Phrase {
        Phrase("message.keyNotHere", .text("key", key))
    }
    static func notHere(command: String) -> Phrase {
        Phrase("message.notHere", .text("command", command))
    }
    /// - Parameter subject: whom or what it was about, with a space before; empty where it says enough.
    static func undone(_ name: String, _ subject: String) -> Phrase {
        Phrase("message.undone", .phrase("change", .change(name)), .text("subject", subject))
    }
    /// - Parameter subject: whom or what it was about, with a space before; empty where it says enough.
    static func redone(_ name: String, _ subject: String) -> Phrase {
        Phrase("message.redone", .phrase("change", .change(name)), .text("subject", subject))
    }
    static func noSuchTheme(_ name: String) -> Phrase {
        Phrase("message.noSuchTheme", .text("name", name))
    }
    static func noThemeOfThatNumber(_ number: Int) -> Phrase {
        Phrase("message.noThemeOfThatNumber", .number("number", number))
    }
    static func noNoteOfThatNumber(_ number: Int) -> Phrase {
        Phrase("message.noNoteOfThatNumber", .number("number", number))
    }

    /// What a change is called in the messages of undo and redo.
    static func change(_ name: String) -> Phrase { Phrase(key: "did.\(name)", arguments: []) }
}
