/// An encoding of one byte a letter, of which thesauri are written in several.
///
/// Only letters are told: nothing else makes a word.
struct ByteEncoding {
    /// For each byte from 0x80 on its letter, or a space.
    private let upper: [Unicode.Scalar]

    /// Finds an encoding by its name, however that is written: «ISO8859-2», «iso-8859-2», «microsoft-cp1251».
    ///
    /// - Returns: nil for a name that is not known. Read as another one, its words would be wrong.
    init?(named name: String) {
        var key = String(name.lowercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) })
        for (long, short) in Self.otherNames where key.hasPrefix(long) {
            key = short + key.dropFirst(long.count)
        }
        guard let letters = Self.letters[key] else { return nil }
        let scalars = Array(letters.unicodeScalars)
        upper = Array(repeating: " ", count: max(0, 128 - scalars.count)) + scalars
    }

    func decode(_ bytes: some Sequence<UInt8>) -> String {
        var text = String.UnicodeScalarView()
        for byte in bytes {
            text.append(byte < 0x80 ? Unicode.Scalar(byte) : upper[Int(byte) - 0x80])
        }
        return String(text)
    }

    private static let otherNames = [
        ("windows", "cp"), ("microsoftcp", "cp"), ("latin1", "iso88591"),
    ]

    /// The last letters of each, up to that of the byte 0xFF.
    private static let letters: [String: String] = [
        "iso88591":
            "ª          µ    º     "
            + "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö øùúûüýþÿ",
        "iso88592":
            "Ą Ł ĽŚ  ŠŞŤŹ ŽŻ ą ł ľśˇ šşťź žż"
            + "ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö řůúűüýţ ",
        "iso88595":
            "ЁЂЃЄЅІЇЈЉЊЋЌ ЎЏАБВГДЕЖЗИЙКЛМНОП"
            + "РСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя ёђѓєѕіїјљњћќ ўџ",
        "iso88597":
            "ͺ           Ά ΈΉΊ Ό ΎΏ"
            + "ΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡ ΣΤΥΦΧΨΩΪΫάέήίΰαβγδεζηθικλμνξοπρςστυφχψωϊϋόύώ ",
        "iso88599":
            "ª          µ    º     "
            + "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏĞÑÒÓÔÕÖ ØÙÚÛÜİŞßàáâãäåæçèéêëìíîïğñòóôõö øùúûüışÿ",
        "iso885913":
            "Ø Ŗ    Æ     µ  ø ŗ    æ"
            + "ĄĮĀĆÄÅĘĒČÉŹĖĢĶĪĻŠŃŅÓŌÕÖ ŲŁŚŪÜŻŽßąįāćäåęēčéźėģķīļšńņóōõö ųłśūüżž ",
        "iso885915":
            "Š š ª         Žµ  ž º ŒœŸ "
            + "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö øùúûüýþÿ",
        "koi8r":
            "ё               Ё            "
            + "юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ",
        "koi8u":
            "ёє ії     ґ     ЁЄ ІЇ     Ґ  "
            + "юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ",
        "cp1250":
            "Š ŚŤŽŹ          š śťžź ˇ Ł Ą    Ş    Ż   ł µ   ąş Ľ ľż"
            + "ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö řůúűüýţ ",
        "cp1251":
            "ЂЃ ѓ      Љ ЊЌЋЏђ         љ њќћџ ЎўЈ Ґ  Ё Є    Ї  Ііґµ  ё є јЅѕї"
            + "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя",
        "cp1252":
            "ƒ    ˆ Š Œ Ž           š œ žŸ          ª          µ    º     "
            + "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö øùúûüýþÿ",
        "cp1254":
            "ƒ    ˆ Š Œ             š œ  Ÿ          ª          µ    º     "
            + "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏĞÑÒÓÔÕÖ ØÙÚÛÜİŞßàáâãäåæçèéêëìíîïğñòóôõö øùúûüışÿ",
        "cp1257":
            "ˇ                         Ø Ŗ    Æ     µ  ø ŗ    æ"
            + "ĄĮĀĆÄÅĘĒČÉŹĖĢĶĪĻŠŃŅÓŌÕÖ ŲŁŚŪÜŻŽßąįāćäåęēčéźėģķīļšńņóōõö ųłśūüżž ",
    ]
}
