import Reporting
import Wording
import Workshop

// Documents that other programs make, which takes them seconds.
extension State {
    /// How long the facilitator may go on typing before what has become of a document goes from the
    /// Tells the preview which program makes which format.
    mutating func note(converters programs: [ReportFormat: String]) {
        for place in popups.indices {
            guard case .preview(var preview) = popups[place] else { continue }
            preview.converters = programs
            popups[place] = .preview(preview)
        }
    }

    /// Has another program make the document of the preview; where there is none, says so and stays.
    mutating func convert(_ preview: Preview) -> [Effect] {
        guard let workshop else { return [] }
        if let programs = preview.converters, programs[preview.format] == nil {
            message = StatusMessage(preview.format.converterMissing, .warning)
            return []
        }
        popup = nil
        conversions.append(preview.format)
        message = StatusMessage(
            .converting(preview.converters?[preview.format] ?? "", preview.format))
        return [preview.writing(workshop.session, path: workshop.path)]
    }

    /// Says what has become of a document; whoever is typing must not miss it.
    mutating func endConversion(of format: ReportFormat, _ news: StatusMessage) {
        if let place = conversions.firstIndex(of: format) { conversions.remove(at: place) }
        message = news.asNews(at: now)
    }

    /// Whether other programs are making documents.
    public var waitsForConversions: Bool { !conversions.isEmpty }

    /// Says that leaving waits a moment for another program, if it does.
    mutating func sayLastWait() {
        guard let format = conversions.first else { return }
        popups = []
        message = StatusMessage(Phrase("publish.lastWait", .text("format", format.name)))
    }
}

extension Phrase {
    /// A program is making a document.
    static func converting(_ program: String, _ format: ReportFormat) -> Phrase {
        Phrase("publish.converting", .text("program", program), .text("format", format.name))
    }
    /// The same in two words, beside the sign that all is written.
    static func inTheMaking(_ format: ReportFormat) -> Phrase {
        Phrase("publish.inTheMaking", .text("format", format.name))
    }
    /// Who makes what is previewed.
    static func madeBy(_ program: String, _ format: ReportFormat) -> Phrase {
        Phrase("publish.madeBy", .text("program", program), .text("format", format.name))
    }
}
