import Workshop

/// A workshop played from the welcome to the thanks, with something private wherever there is a
/// place for it.
enum ScriptedWorkshop {
    /// Stands in everything that must not reach the stage, and in nothing else.
    ///
    /// Block letters cannot be read back from the cells; no font of them has the ideograph, so that
    /// whatever holds the mark would be drawn in the terminal's own letters.
    static let mark = "SECRET語"

    /// A moment of the workshop.
    struct Scene {
        let name: String
        let room: Room
    }

    /// Every moment, in order.
    static func scenes() throws -> [Scene] {
        var room = Room(session)
        var scenes: [Scene] = []
        func keep(_ name: String) { scenes.append(Scene(name: name, room: room)) }

        keep("before")
        try room.goOn()
        keep("opening")
        try room.goOn()
        keep("go-round-silent")
        try room.does { session, _, now in try session.handingOn(at: now) }
        for text in visions {
            try room.says(text)
            if room.session.nextSpeakers.isEmpty { continue }
            try room.does { session, _, now in try session.handingOn(at: now) }
        }
        try room.withdraws()
        keep("go-round")
        try room.does { session, entropy, now in
            try session.notingPrivately("\(mark) Paul s’ennuie", entropy: &entropy, at: now)
        }
        try room.does { session, _, now in try session.pausing(at: now) }
        keep("paused")
        try room.does { session, _, now in try session.pausing(at: now) }
        room.now = room.now.adding(seconds: 900)
        keep("go-round-overtime")

        try room.goOn()
        try room.does { session, entropy, now in
            try session.drawingPairs(entropy: &entropy, at: now)
        }
        keep("pairs-forming")
        try room.does { session, _, now in try session.startingTimer(at: now) }
        room.now = room.now.adding(seconds: 43)
        keep("pairs-thinking")
        room.now = room.now.adding(seconds: 199)
        keep("pairs-switch")
        room.now = room.now.adding(seconds: 400)
        keep("pairs-over")
        try room.does { session, _, now in try session.harvesting(at: now) }
        for text in reasons { try room.says(text) }
        keep("pairs-harvest")

        try room.goOn()
        try room.does { session, entropy, now in
            try session.settingTables(3, entropy: &entropy, at: now)
        }
        try room.does { session, entropy, now in
            try session.drawingTables(entropy: &entropy, at: now)
        }
        keep("tables")
        try room.says("Un marché chaque samedi")
        try room.does { session, _, now in try session.turningTables(to: .reportBack, at: now) }
        keep("tables-report")
        try room.does { session, _, now in try session.turningTables(to: .plenary, at: now) }
        try room.says("Et en hiver ?")
        keep("tables-plenary")

        try room.goOn()
        try room.does { session, _, now in
            try session.rulingTheQueue(marks: ["ici", "en ligne"], at: now)
        }
        try room.does { session, entropy, now in
            try session.askingForTheFloor(
                .person(session.participants[1].id), mark: "ici", entropy: &entropy, at: now)
        }
        try room.does { session, _, now in try session.handingOn(at: now) }
        for speaker in [
            Speaker.words("\(mark) au fond"), .person(room.session.participants[0].id),
            .words("\(mark) à la fenêtre"), .person(room.session.participants[2].id),
        ] {
            try room.does { session, entropy, now in
                try session.askingForTheFloor(speaker, entropy: &entropy, at: now)
            }
        }
        try room.says("Il faut une monnaie locale")
        try room.does { session, _, now in try session.choosingSide(1, at: now) }
        try room.says("Une monnaie ne change rien")
        keep("discussion")
        var counted = room
        try counted.does { session, entropy, now in
            try session.countingSides(12, 8, changed: nil, entropy: &entropy, at: now)
        }
        counted.now = counted.now.adding(seconds: 754)
        try counted.does { session, _, now in try session.handingOn(at: now) }
        try counted.does { session, entropy, now in
            try session.countingSides(15, 5, changed: 3, entropy: &entropy, at: now)
        }
        scenes.append(Scene(name: "discussion-counted", room: counted))
        counted.now = counted.now.adding(seconds: 31)
        counted.directions.spotlight = .speakingTime
        scenes.append(Scene(name: "speaking-time", room: counted))
        return scenes + (try afterwards(room))
    }

    /// From the sorting on.
    private static func afterwards(_ workshop: Room) throws -> [Scene] {
        var room = workshop
        var scenes: [Scene] = []
        func keep(_ name: String) { scenes.append(Scene(name: name, room: room)) }
        try room.goOn()
        room.directions.atHand = room.session.unsorted(at: 0)?.id
        keep("sorting-begins")
        for (name, statement, count) in themes {
            try room.does { session, entropy, now in
                try session.newTheme(
                    name, statement: statement, with: Array(session.unsorted.prefix(count)),
                    entropy: &entropy, at: now)
            }
        }
        room.directions.atHand = room.session.unsorted(at: 0)?.id
        keep("sorting")
        room.directions.atHand = nil
        room.directions.spotlight = room.session.themes.first.map { .theme($0.id) }
        keep("spotlight-theme")
        room.directions.spotlight = room.session.contributions.first {
            $0.isPublished && $0.author != nil
        }.map { .contribution($0.id) }
        keep("spotlight-contribution")
        room.directions.spotlight = room.session.contributions.first(where: \.isStruck).map {
            .contribution($0.id)
        }
        keep("spotlight-struck")
        room.directions = .none

        try room.goOn()
        try room.does { session, entropy, now in
            try session.openingGroups(entropy: &entropy, at: now)
        }
        let group = room.session.groups[0].id
        try room.does { session, _, now in
            try session.setting(group, at: now) { group in
                group.contact = NamedPerson(name: "\(mark) Lucie, 06 12 34 56 78")
                group.firstStep = "lire les statuts"
            }
        }
        keep("groups")
        try room.goOn()
        room.now = room.now.adding(seconds: 65)
        keep("break")
        room.directions.message = "Le café est au fond à gauche"
        keep("break-message")
        room.directions = .none

        try room.goOn()
        try room.does { session, entropy, now in
            try session.agreeing(
                "Réserver la salle", owner: NamedPerson(name: "\(mark) Paul"), due: .words("lundi"),
                entropy: &entropy, at: now)
        }
        keep("closing-actions")
        try room.does { session, _, now in try session.meetingAgain(meeting, at: now) }
        try room.says("Merci à vous toutes et tous")
        keep("closing")
        room.directions.publicLine = "Je repars avec l’envie de"
        keep("public-line")
        room.directions = .none
        for page in room.session.rereadingPages.indices {
            room.directions.spotlight = .rereading(page: page)
            room.directions.atHand = room.session.rereadingPages[page].contributions.first
            keep("rereading-\(page + 1)")
        }
        room.directions = StageDirections(isHidden: true, publicLine: mark)
        keep("hidden")
        room.directions = .none
        try room.does { session, _, now in try session.ending(at: now) }
        keep("ended")
        return scenes
    }
}
