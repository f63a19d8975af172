import Wording
import Workshop

extension Wording {
    /// «since 8 March 2016», or the session's title where its day is not known.
    public func since(_ origin: EarlierSession) -> String {
        let date = origin.date.map { longDate(year: $0.year, month: $0.month, day: $0.day) }
        let title = origin.title.isEmpty ? self(.untitled) : origin.title
        return self(.since(date, title: title))
    }

    /// Which session of its series it is: «3e atelier».
    public func place(in series: SeriesPlace) -> String {
        self(.session(series.number, of: series.name))
    }
}
