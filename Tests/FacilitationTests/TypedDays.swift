import Testing

/// Days as people type them, and what they mean on Friday 27 November 2026.
enum TypedDays {
    struct Row: Sendable, CustomTestStringConvertible {
        let language: String
        let typed: String
        let means: String

        var testDescription: String { "\(language): \(typed)" }
    }

    private static func rows(_ language: String, _ table: [(String, String)]) -> [Row] {
        table.map { Row(language: language, typed: $0.0, means: $0.1) }
    }

    /// In figures, the day first, in every language.
    private static let figures: [(String, String)] = [
        ("2027-03-08", "2027-03-08"), ("2026-12-8", "2026-12-08"), ("8/3/2027", "2027-03-08"),
        ("08/03/2027", "2027-03-08"), ("8.3.27", "2027-03-08"), ("8/3/27", "2027-03-08"),
        ("8-3-2027", "2027-03-08"), ("8/3", "2027-03-08"), ("8.3.", "2027-03-08"),
        ("27/11", "2026-11-27"), ("26/11", "2027-11-26"), ("1/1/99", "1999-01-01"),
        ("03/25/2027", "2027-03-25"), ("2027-02-30", "impossible"), ("31/4/2027", "impossible"),
        ("29/2/2027", "impossible"), ("29/2", "2028-02-29"), ("13/13/2027", "impossible"),
        ("", "nothing"), ("   ", "nothing"), ("1/2/3/4", "words"), ("2027", "words"),
        ("12345/1/1", "words"), ("½/3/2027", "words"),
    ]

    static let future: [Row] =
        ["fr", "en", "es", "tr"].flatMap { rows($0, figures) }
        + rows(
            "fr",
            [
                ("8 mars", "2027-03-08"), ("le 8 mars", "2027-03-08"),
                ("8 mars 2027", "2027-03-08"),
                ("8 MARS 2027", "2027-03-08"), ("1er mars", "2027-03-01"),
                ("8 mars 27", "2027-03-08"),
                ("mardi 8 décembre", "2026-12-08"), ("mardi 8 decembre 2026", "2026-12-08"),
                ("vendredi 27 novembre 2026", "2026-11-27"),
                ("mercredi 8 décembre 2026", "impossible"),
                ("jeudi", "2026-12-03"), ("jeudi prochain", "2026-12-03"),
                ("vendredi", "2026-12-04"),
                ("ce vendredi", "2026-11-27"), ("jeudi dernier", "2026-11-26"),
                ("demain", "2026-11-28"), ("Demain", "2026-11-28"), ("après-demain", "2026-11-29"),
                ("aujourd’hui", "2026-11-27"), ("aujourd'hui", "2026-11-27"),
                ("hier", "2026-11-26"),
                ("8 févr.", "2027-02-08"), ("8 fevrier", "2027-02-08"),
                ("8 août 2027", "2027-08-08"),
                ("lun. 30 nov.", "2026-11-30"), ("mar 1 déc", "2026-12-01"),
                ("8 mar", "2027-03-08"),
                ("jeudi 3/12", "2026-12-03"), ("31 février", "impossible"), ("8 jui", "words"),
                ("semaine du 11 avril", "week 2027-04-11"),
                ("la semaine du 11/4/2016", "week 2016-04-11"),
                ("dans la semaine du 11 avril", "week 2027-04-11"),
                ("semaine prochaine", "week 2026-11-30"), ("cette semaine", "week 2026-11-23"),
                ("dans 15 jours", "2026-12-12"), ("dans quinze jours", "2026-12-12"),
                ("Dans une semaine", "2026-12-04"), ("d’ici 2 semaines", "2026-12-11"),
                ("dans 3 mois", "2027-02-27"), ("il y a 3 jours", "2026-11-24"),
                ("il y a un mois", "2026-10-27"), ("dans les 15 jours", "words"),
                ("dans 0 jours", "words"), ("15 jours", "words"), ("in two weeks", "2026-12-11"),
                ("avant l’été", "words"), ("vers le 11/4/2016", "words"), ("mars", "words"),
                ("mars 2027", "words"), ("le plus tôt possible", "words"), ("8", "words"),
                ("8 March 2027", "2027-03-08"), ("tomorrow", "2026-11-28"),
                ("8 de marzo", "2027-03-08"),
                ("printemps 2027", "words"), ("un jeudi", "words"), ("8 mars ou 9 mars", "words"),
                ("jeudi qui vient", "2026-12-03"), ("mardi 8", "2026-12-08"),
                ("lundi 8", "2027-02-08"), ("lundi 32", "impossible"),
                ("jeudi de la semaine prochaine", "2026-12-03"),
                ("le mardi de la semaine prochaine", "2026-12-01"),
                ("vendredi de cette semaine", "2026-11-27"), ("8-mars-2027", "2027-03-08"),
                ("premier mars", "2027-03-01"), ("le 1er mai 2027", "2027-05-01"),
                ("premier lundi de mars", "words"), ("29 février 2027", "impossible"),
                ("29 février", "2028-02-29"), ("31/04", "impossible"), ("8 mars ’27", "2027-03-08"),
                ("semaine qui vient", "week 2026-11-30"), ("2027/03/08", "2027-03-08"),
                ("mardi 8 prochain", "words"), ("mi-mars", "words"),
            ])
        + rows(
            "en",
            [
                ("in 3 days", "2026-11-30"), ("in a week", "2026-12-04"),
                ("two weeks from now", "2026-12-11"), ("3 days ago", "2026-11-24"),
                ("in a while", "words"),
                ("8 March", "2027-03-08"), ("8 March 2027", "2027-03-08"),
                ("March 8, 2027", "2027-03-08"), ("March 8", "2027-03-08"),
                ("8th March", "2027-03-08"), ("the 8th of March", "2027-03-08"),
                ("1st of March 2027", "2027-03-01"), ("Mar 8", "2027-03-08"),
                ("2 Dec", "2026-12-02"),
                ("Tuesday 8 December", "2026-12-08"), ("Tue, 8 Dec 2026", "2026-12-08"),
                ("Monday, March 8, 2027", "2027-03-08"), ("Tuesday, March 8, 2027", "impossible"),
                ("Thursday", "2026-12-03"), ("next Thursday", "2026-12-03"), ("thu", "2026-12-03"),
                ("on Thursday", "2026-12-03"), ("this Friday", "2026-11-27"),
                ("last Thursday", "2026-11-26"), ("tomorrow", "2026-11-28"),
                ("the day after tomorrow", "2026-11-29"), ("today", "2026-11-27"),
                ("yesterday", "2026-11-26"), ("30 February 2027", "impossible"),
                ("week of 11 April", "week 2027-04-11"),
                ("in the week of 11 April", "week 2027-04-11"), ("next week", "week 2026-11-30"),
                ("03/08/2027", "2027-08-03"), ("before summer", "words"), ("in spring", "words"),
                ("March", "words"), ("some Tuesday", "words"), ("8 mars 2027", "2027-03-08"),
                ("demain", "2026-11-28"), ("8 Mart", "2027-03-08"), ("soon", "words"),
                ("8 Sept", "2027-09-08"), ("8 September", "2027-09-08"), ("8 J", "words"),
                ("two weeks before", "words"), ("8 March maybe", "words"),
                ("Tuesday the 8th", "2026-12-08"), ("Tuesday 8", "2026-12-08"),
                ("Tuesday next week", "2026-12-01"), ("Friday this week", "2026-11-27"),
                ("8-Mar-2027", "2027-03-08"), ("8 Mar. '27", "2027-03-08"),
                ("the first of March", "2027-03-01"), ("first Monday of March", "words"),
                ("29 February 2027", "impossible"), ("31/04", "impossible"),
                ("March 8th, 2027", "2027-03-08"), ("Sept. 8", "2027-09-08"),
                ("Mon 8/3", "2027-03-08"), ("Tue 8/3/2027", "impossible"),
            ])
        + rows(
            "en-US",
            [
                ("08/03/2027", "2027-08-03"), ("3/8/27", "2027-03-08"), ("25/3/2027", "2027-03-25"),
                ("8 March", "2027-03-08"), ("2027-03-08", "2027-03-08"),
                ("03/08", "2027-03-08"), ("12/25", "2026-12-25"), ("3-8-2027", "2027-03-08"),
                ("02/29/2027", "impossible"), ("04/31", "impossible"), ("13/13/2027", "impossible"),
                ("Mon 3/8", "2027-03-08"), ("25.3.2027", "2027-03-25"),
            ])
        + rows(
            "es",
            [
                ("dentro de 2 semanas", "2026-12-11"), ("en una semana", "2026-12-04"),
                ("hace 3 días", "2026-11-24"),
                ("8 de marzo", "2027-03-08"), ("8 de marzo de 2027", "2027-03-08"),
                ("el 8 de marzo", "2027-03-08"), ("martes 8 de diciembre", "2026-12-08"),
                ("el martes 8 de diciembre de 2026", "2026-12-08"), ("jueves", "2026-12-03"),
                ("el próximo jueves", "2026-12-03"), ("el jueves proximo", "2026-12-03"),
                ("este viernes", "2026-11-27"), ("el jueves pasado", "2026-11-26"),
                ("mañana", "2026-11-28"), ("manana", "2026-11-28"), ("pasado mañana", "2026-11-29"),
                ("hoy", "2026-11-27"), ("ayer", "2026-11-26"), ("31 de abril", "impossible"),
                ("semana del 11 de abril", "week 2027-04-11"),
                ("próxima semana", "week 2026-11-30"),
                ("miércoles", "2026-12-02"), ("sábado", "2026-11-28"),
                ("antes del verano", "words"), ("en primavera", "words"),
                ("lunes 8 de diciembre de 2026", "impossible"),
                ("8 de marzo del 2027", "2027-03-08"), ("1 de marzo", "2027-03-01"),
                ("1º de marzo", "2027-03-01"), ("1.º de marzo", "2027-03-01"),
                ("primero de marzo", "2027-03-01"), ("el lunes que viene", "2026-11-30"),
                ("la semana que viene", "week 2026-11-30"), ("próximo lunes", "2026-11-30"),
                ("martes 8", "2026-12-08"), ("el jueves de la próxima semana", "2026-12-03"),
                ("29 de febrero de 2027", "impossible"), ("31/04", "impossible"),
                ("8-mar-2027", "2027-03-08"), ("8 mar. 2027", "2027-03-08"),
                ("lun. 8 de marzo", "2027-03-08"), ("marzo", "words"), ("un jueves", "words"),
                ("primer lunes de marzo", "words"), ("8 de marzo o 9 de marzo", "words"),
            ])
        + rows(
            "tr",
            [
                ("15 gün sonra", "2026-12-12"), ("iki hafta sonra", "2026-12-11"),
                ("3 gün önce", "2026-11-24"),
                ("8 Mart", "2027-03-08"), ("8 mart 2027", "2027-03-08"),
                ("8 Mart’ta", "2027-03-08"),
                ("8 Aralık Salı", "2026-12-08"), ("8 Aralık 2026 Salı", "2026-12-08"),
                ("perşembe", "2026-12-03"), ("gelecek perşembe", "2026-12-03"),
                ("önümüzdeki perşembe", "2026-12-03"), ("persembe", "2026-12-03"),
                ("bu cuma", "2026-11-27"), ("geçen perşembe", "2026-11-26"), ("cuma", "2026-12-04"),
                ("cumartesi", "2026-11-28"), ("pazar", "2026-11-29"), ("pazartesi", "2026-11-30"),
                ("yarın", "2026-11-28"), ("yarin", "2026-11-28"), ("öbür gün", "2026-11-29"),
                ("bugün", "2026-11-27"), ("dün", "2026-11-26"), ("31 Nisan", "impossible"),
                ("11 Nisan haftası", "week 2027-04-11"), ("11/4/2016 haftası", "week 2016-04-11"),
                ("gelecek hafta", "week 2026-11-30"), ("yazdan önce", "words"),
                ("8 Aralık 2026 Pazartesi", "impossible"), ("15 Ağustos", "2027-08-15"),
                ("15 agustos", "2027-08-15"), ("1 Ocak", "2027-01-01"),
                ("8 Mart 2027 Pazartesi", "2027-03-08"), ("8 Mart Pazartesi günü", "2027-03-08"),
                ("8 Mart 2027, Pazartesi", "2027-03-08"), ("8 Salı", "2026-12-08"),
                ("haftaya", "week 2026-11-30"), ("haftaya pazartesi", "2026-11-30"),
                ("gelecek hafta perşembe", "2026-12-03"), ("bu hafta", "week 2026-11-23"),
                ("29 Şubat 2027", "impossible"), ("31/04", "impossible"),
                ("8.Mart.2027", "2027-03-08"), ("1 Mart’ta", "2027-03-01"),
                ("Mart", "words"), ("bir perşembe", "words"), ("8 Mart ya da 9 Mart", "words"),
                ("ilkbaharda", "words"), ("pazartesi günü", "2026-11-30"),
            ])

    static let nearest: [Row] =
        rows(
            "fr",
            [
                ("8 mars", "2027-03-08"), ("20 novembre", "2026-11-20"), ("26/11", "2026-11-26"),
                ("27 mai", "2027-05-27"), ("31 mai", "2026-05-31"), ("1er janvier", "2027-01-01"),
                ("mardi 8 décembre", "2026-12-08"), ("dimanche 8 mars", "2026-03-08"),
                ("hier", "2026-11-26"), ("29 février", "2028-02-29"), ("1/1/76", "1976-01-01"),
                ("1/1/77", "1977-01-01"), ("1/1/76 ", "1976-01-01"), ("1/1/75", "2075-01-01"),
            ])
}
