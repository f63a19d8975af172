import Reporting
import Wording
import Workshop

// Documents that other programs make, which takes them seconds.
extension State {
    /// Tells the preview what was found out for it: which program makes which format, which photos are
    /// not there.
    mutating func tellPreview(_ news: (inout Preview) -> Void) {
        for place in popups.indices {
            guard case .preview(var preview) = popups[place] else { continue }
            news(&preview)
            popups[place] = .preview(preview)
        }
    }

    /// Has the document of the preview written, by another program where its format needs one.
    mutating func write(_ preview: Preview, then handing: Handing? = nil) -> [Effect] {
        if (preview.paper?.format ?? preview.format).isConverted {
            return convert(preview, then: handing)
        }
        closePreview()
        guard let workshop else { return [] }
        return [preview.writing(workshop.session, path: workshop.path, then: handing)]
    }

    /// Has another program make the document of the preview; where there is none, says so and stays.
    private mutating func convert(_ preview: Preview, then handing: Handing?) -> [Effect] {
        guard let workshop else { return [] }
        if let programs = preview.converters, programs[preview.format] == nil {
            message = StatusMessage(preview.format.converterMissing, .warning)
            return []
        }
        closePreview()
        conversions.append(preview.format)
        message = StatusMessage(
            .converting(preview.converters?[preview.format] ?? "", preview.format))
        return [preview.writing(workshop.session, path: workshop.path, then: handing)]
    }

    private mutating func closePreview() {
        if case .preview = popup { popup = nil }
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
