import Wording
import Workshop

extension Wording {
    /// «since 8 March 2016», or the session's title where its day is not known.
    public func since(_ origin: EarlierSession) -> String {
        self(.since(day(of: origin), title: title(of: origin)))
    }

    /// That a theme was there before, and since when.
    func themeFrom(_ origin: EarlierSession) -> String {
        self(.themeFrom(day(of: origin), title: title(of: origin)))
    }

    /// That a group was there before, and since when.
    func groupFrom(_ origin: EarlierSession) -> String {
        self(.groupFrom(day(of: origin), title: title(of: origin)))
    }

    private func day(of session: EarlierSession) -> String? {
        session.date.map { longDate(year: $0.year, month: $0.month, day: $0.day) }
    }

    private func title(of session: EarlierSession) -> String {
        session.title.isEmpty ? self(.untitled) : session.title
    }

    /// Which session of its series it is: «3e atelier».
    public func place(in series: SeriesPlace) -> String {
        self(.session(series.number, of: series.name))
    }
}
