import Wording
import Workshop
import Zones

extension SynthesisSource {
    /// What is known about meeting again, a sentence each; the given words to the letter.
    var nextMeeting: [Fragment] {
        guard let meeting = session.nextMeeting else { return [] }
        var fragments: [Fragment] = []
        if let occasion = occasion(of: meeting) { fragments.append(occasion) }
        if let zone = zoneTaken(for: meeting) { fragments.append(said(.zoneTaken(zone))) }
        if !meeting.place.isBlank { fragments.append(said(.meetingPlace(meeting.place))) }
        if !meeting.placeRule.isBlank {
            fragments.append(Fragment(meeting.placeRule.asSentence, .verbatim))
        }
        let hosts = meeting.hosts.filter { !$0.isBlank }
        if !hosts.isEmpty { fragments.append(said(.meetingHosted(by: enumeration(hosts)))) }
        // At the end, as no full stop may follow an address.
        if !meeting.signUpLink.isBlank {
            fragments.append(Fragment(wording(.signUpLabel), .program))
            fragments.append(Fragment(meeting.signUpLink, .verbatim, .link))
        }
        for version in meeting.links.versions {
            fragments.append(
                Fragment("\(wording.name(ofLanguage: version.language.text))\u{A0}:", .program))
            fragments.append(Fragment(version.text, .verbatim, .link))
        }
        return fragments
    }

    /// Name, time and how to sign up: «Atelier (4e) : dans la semaine du 11 avril (inscrivez-vous).».
    private func occasion(of meeting: NextMeeting) -> Fragment? {
        let when = [meeting.when.map(words), hours(of: meeting)].compactMap { words in
            words.flatMap { $0.isBlank ? nil : $0 }
        }.joined(separator: ", ")
        var sentence: String
        switch (meeting.name.isBlank, when.isEmpty) {
        case (false, false): sentence = wording(.meeting(meeting.name, when: when))
        case (false, true): sentence = meeting.name
        case (true, false): sentence = wording(.weMeetAgain(when))
        case (true, true):
            return meeting.signUp.isBlank ? nil : Fragment(meeting.signUp.asSentence, .verbatim)
        }
        if !meeting.signUp.isBlank { sentence += " (\(meeting.signUp))." }
        return Fragment(sentence.asSentence, .program)
    }

    /// The hours: where they are announced in regions, those of each.
    ///
    /// A named meeting is announced to people who were not there, in English by what the time of a
    /// region is called there and how far it is from universal time.
    private func hours(of meeting: NextMeeting) -> String? {
        let hours = MeetingHours(meeting, in: session)
        if hours.hasRegions {
            let isAnnounced =
                !meeting.name.isBlank && hours.start != nil && !meeting.zones.isEmpty
                && wording(.zonesOfAnnouncement) == "letters"
            return isAnnounced
                ? hours.announcement(wording) : hours.words(wording).joined(separator: ", ")
        }
        func written(_ time: ClockTime) -> String {
            wording.writtenTime(hour: time.hour, minute: time.minute)
        }
        switch (hours.startsAt, hours.endsAt) {
        case (let start?, let end?): return wording(.hours(from: written(start), to: written(end)))
        case (let start?, nil): return wording(.hour(written(start)))
        case (nil, let end?): return wording(.until(written(end)))
        case (nil, nil): return nil
        }
    }

    /// The city whose clocks are meant, for hours of which the file does not say it.
    private func zoneTaken(for meeting: NextMeeting) -> String? {
        guard let localZone, meeting.startsAt != nil || meeting.endsAt != nil,
            MeetingHours(meeting, in: session).namesNoZone
        else { return nil }
        return ZoneCities(wording).name(of: localZone)
    }

    private func said(_ phrase: Phrase) -> Fragment {
        Fragment(wording(phrase).asSentence, .program)
    }
}
