import Testing

@testable import ThemeSuggestion

/// Letters, accents and scripts.
@Suite struct ScriptTests {
    private func letters(_ text: String) -> [String] {
        let reader = WordReader()
        return reader.words(of: text).map { String(String.UnicodeScalarView($0.letters)) }
    }

    @Test func accentsCaseAndLigaturesAreFolded() {
        #expect(letters("ÉCOLE Œuvre Straße Ça") == ["ecole", "oeuvre", "strasse", "ca"])
        #expect(letters("e\u{301}cole") == ["ecole"])
    }

    @Test(arguments: [
        "quar\u{AD}tier", "\u{FEFF}quartier", "quar\u{200B}tier", "quar\u{2060}tier\u{200F}",
        "quart\u{200C}ier",
    ])
    func whatDoesNotShowPartsNoWord(text: String) {
        #expect(letters(text) == ["quartier"])
    }

    @Test func ligaturesAreTheLettersThatTheyShow() {
        #expect(letters("e\u{FB03}cace \u{FB01}n re\u{FB02}et") == ["efficace", "fin", "reflet"])
    }

    @Test func apostrophesAndHyphensPartWords() {
        #expect(
            letters("l’eau d'ici, co-voiturage") == ["l", "eau", "d", "ici", "co", "voiturage"])
    }

    @Test func turkishAndKurmanjiLettersBecomePlain() {
        #expect(letters("IŞIK ışık İZMİR") == ["isik", "isik", "izmir"])
        #expect(letters("Jiyanê Çûyîn Xwezaya") == ["jiyane", "cuyin", "xwezaya"])
    }

    @Test func arabicIsComparedWithoutVowelSigns() {
        #expect(letters("المَدْرَسَة") == letters("المدرسة"))
        #expect(letters("أسعار") == letters("اسعار"))
    }

    @Test func everyScriptIsLearnt() {
        for (one, other, asked) in [
            (
                "Otobüs saatleri çok seyrek", "Parklara daha çok ağaç dikelim",
                "Otobüsler daha sık gelsin"
            ),
            ("Zimanê kurdî li dibistanan", "Otobûs kêm in li gundan", "Dibistan bi zimanê kurdî"),
            ("أسعار الإيجار مرتفعة جدا", "نحتاج حدائق عامة للأطفال", "يجب خفض أسعار الإيجار"),
            ("公共交通太少了", "我们需要更多的公园", "公共交通应该便宜"),
            ("Цены на жильё растут", "Больше деревьев в парках", "Снизить цены на жильё"),
        ] {
            let board = Board([one, other, asked], places: [0, 1])
            #expect(board.first(2) == 0, "\(asked)")
        }
    }

    @Test func wordsOfAScriptWithoutSpacesExplain() throws {
        let board = Board(["公共交通太少了", "我们需要公园", "公共交通应该便宜"], places: [0, 1])
        #expect(try #require(board.model.rank(2).first).words == ["公共交通"])
    }
}
