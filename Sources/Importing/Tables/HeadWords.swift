import Workshop

/// What the head of a column says about it, in the languages that platforms speak.
enum HeadWords {
    /// What a column is for.
    enum Role: Equatable {
        case title, body, theme, author, prompt, language, date, key, status, kind, owner
        /// Something is the case in its row, or is not: why the row stays outside then.
        case flag(LeftOut, unless: Bool)
        /// The organisers' own statements.
        case seed
        /// When the form was sent; empty where somebody left it.
        case sent
        /// Of people alone; never taken.
        case personal
        /// Figures and identifiers of the platform; never taken as texts.
        case meta
    }

    /// What a column is for; nil when its head is none of the known words.
    static func role(of head: String) -> Role? {
        guard head.utf8.count < 200 else { return nil }
        let words = normal(head)
        if let role = table[words] { return role }
        return byTokens(words, head)
    }

    /// How usual a word is as the head of the texts, from 0 for the most usual; nil for others.
    static func rankOfBody(_ head: String) -> Int? { bodyRanks[normal(head)] }

    /// A head in the way it is compared: plain lower case, single spaces, no signs.
    static func normal(_ head: String) -> String {
        plain(head) ?? spaced(head).folded.split(separator: " ").joined(separator: " ")
    }

    /// The same for what is written in ASCII, as most heads and states are; nil for other texts.
    private static func plain(_ head: String) -> String? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(head.utf8.count)
        var (isAfterSmall, isAfterSpace) = (false, true)
        for byte in head.utf8 {
            guard byte < 0x80 else { return nil }
            let isCapital = (0x41...0x5A).contains(byte)
            let isSmall = (0x61...0x7A).contains(byte)
            let isKept =
                isCapital || isSmall || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "#")
            if !isKept || isCapital && isAfterSmall, !isAfterSpace {
                bytes.append(0x20)
                isAfterSpace = true
            }
            if isKept {
                bytes.append(isCapital ? byte | 0x20 : byte)
                isAfterSpace = false
            }
            isAfterSmall = isSmall
        }
        if isAfterSpace, !bytes.isEmpty { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func spaced(_ head: String) -> String {
        var spaced = ""
        var before: Character = " "
        for character in head {
            // createdAt
            if character.isUppercase, before.isLowercase { spaced.append(" ") }
            spaced.append(
                character.isLetter || character.isNumber || character == "#" ? character : " ")
            before = character
        }
        return spaced
    }

    /// A head without the language at its end, and that language: `body/fr`, `title (en)`, `texte_tr`.
    static func parted(_ head: String) -> (base: String, language: String?, isMachine: Bool) {
        let isMachine = normal(head).contains("machine translation")
        let text = head.trimmed
        let end = text.last.map { ")]".contains($0) } == true ? text.dropLast() : text[...]
        guard let cut = end.lastIndex(where: { "/_-.:([ ".contains($0) }) else {
            return (text, nil, isMachine)
        }
        let tag = end[end.index(after: cut)...]
        guard languages.contains(tag.lowercased()), cut != end.startIndex else {
            return (text, nil, isMachine)
        }
        var base = String(end[..<cut])
        while let last = base.last, "/_-.:([ ".contains(last) { base.removeLast() }
        if isMachine, let slash = base.lastIndex(of: "/") { base = String(base[..<slash]) }
        return (base, tag.lowercased(), isMachine)
    }

    private static let languages: Set = [
        "fr", "en", "es", "de", "it", "pt", "ca", "eu", "gl", "nl", "pl", "cs", "tr", "ku", "kmr",
        "ar", "el", "ru", "uk", "ro", "hu", "sv", "da", "fi", "br", "oc", "co", "bg", "hr", "sk",
        "sl",
        "he", "fa", "zh", "ja", "ko",
    ]

    // MARK: - Words

    private static let bodies = """
        comment body|body|text|texte|texto|metin|testo|idea|ideas|idee|idees|ideen|fikir|proposal|\
        proposition|propositions|propuesta|propuestas|vorschlag|oneri|contribution|contributions|\
        contribucion|aporte|beitrag|katki|statement|enonce|afirmacion|aussage|ifade|note|notes|nota|\
        notas|notiz|not|sticky|sticky note|post|post it|comment|comments|commentaire|commentaires|\
        comentario|comentarios|kommentar|kommentare|yorum|message|mensaje|nachricht|mesaj|content|contenu|\
        contenido|inhalt|icerik|description|descripcion|beschreibung|aciklama|card description|\
        description de la carte|reflection|reflexion|opinion|avis|gorus|meinung|remarque|remark|\
        observation|observacion|bemerkung|suggestion|sugerencia|reason|raison|motivo|grund|gerekce|\
        answer|reponse|respuesta|antwort|yanit|cevap|response|summary|resume|resumen|zusammenfassung|\
        ozet|comment text|texte de la note|sticky text|note text|card|carte|karte|kart|tarjeta|\
        question text
        """

    private static let bodyRanks: [String: Int] = {
        var ranks: [String: Int] = [:]
        for (rank, word) in words(bodies).enumerated() { ranks[word] = rank }
        return ranks
    }()

    private static func words(_ list: String) -> [String] {
        list.split(separator: "|").map { String($0).trimmed }
    }

    private static let table: [String: Role] = {
        var table: [String: Role] = [:]
        for (list, role) in lists { for word in words(list) { table[word] = role } }
        for word in words(bodies) { table[word] = .body }
        return table
    }()

    private static let lists: [(String, Role)] = [
        (
            """
            title|titre|titulo|titel|titolo|baslik|subject|sujet|objet|asunto|betreff|konu|intitule|\
            headline|card title|card name|titre de la carte|kartentitel|kartenname|kart basligi|\
            titulo de la tarjeta|nom de la carte|nombre de la tarjeta|proposal title|idea title
            """, .title
        ),
        (
            """
            category|categorie|categories|categoria|kategorie|kategori|category name|categorie name|\
            taxonomies name|theme|themes|tema|thema|thematique|topic|topics|list name|list|liste|\
            nom de la liste|nombre de la lista|listenname|liste adi|column|colonne|columna|spalte|\
            sutun|area|zone|bereich|alan|group|groupe|grupo|gruppe|grup|reflection group|section|\
            seccion|abschnitt|bolum|cluster|rubrique|lane|swimlane|tags|tag|etiquettes|etiquetas|\
            labels|label|schlagworte|etiketler|track|theme name|group name|column name|section name
            """, .theme
        ),
        (
            """
            author|auteur|autrice|auteur e|auteur rice|autor|autora|verfasser|verfasserin|yazar|\
            author name|author username|username|user name|utilisateur|utilisatrice|usuario|benutzer|\
            kullanici|kullanici adi|user display name|name|nom|nombre|isim|ad|adi|ad soyad|nom complet|\
            full name|pseudo|pseudonyme|participant|participante|participant e|participants|teilnehmer|\
            teilnehmerin|katilimci|who|qui|quien|wer|kim|voter name|created by|cree par|submitted by|\
            speaker|interview|prenom|prenom nom|nom prenom|first name|vorname|contributor|contributeur|\
            posted by|nombre de usuario|nom d utilisateur|benutzername|display name
            """, .author
        ),
        ("prompt|consigne|consigna|question|pregunta|frage|soru|aufgabe|event question", .prompt),
        (
            """
            language|langue|idioma|sprache|dil|locale|lang|start language|langue de depart|startsprache|\
            idioma inicial|startlanguage|baslangic dili
            """, .language
        ),
        (
            """
            date|fecha|datum|tarih|created at|created|cree|cree le|creado|erstellt|timestamp|horodateur|\
            marca temporal|zeitstempel|zaman damgasi|zaman|time|heure|hora|zeit|published at|\
            submission time|date created|creation date|date de creation|fecha de creacion|updated at|\
            last updated|modified|modifie|start|end|last content edited|creation time|debut|fin
            """, .date
        ),
        (
            """
            submitdate|date submitted|date de soumission|submit date|fecha de envio|abgeschickt|\
            gonderme tarihi|submitted at|datum abgeschickt
            """, .sent
        ),
        (
            """
            id|comment id|note id|card id|proposal id|idea id|response id|reponse id|respondent id|\
            submission id|answer id|antwort id|uuid|reference|ref|numero|nummer|no|nr|sira|#|key|cle|\
            issue key|id de respuesta|yanit id|comments id|statement id|event question id|identifiant|kimlik
            """, .key
        ),
        (
            """
            state|status|statut|etat|estado|zustand|durum|moderated|moderation|moderation status|\
            publication status|publication state|validation status|proposal state|status name|\
            statut de publication|review status|approval status|stand|situation|feasibility|faisabilite|\
            viabilidad|factibilidad|fizibilite|publication|avis de la moderation
            """, .status
        ),
        (
            "type|contribution type|note type|kind|art|tipo|tur|typ|record type|item type", .kind
        ),
        ("retired at|retired|retire le|retirado", .flag(.withdrawn, unless: false)),
        ("withdrawn|withdrawn at|geri cekildi|zuruckgezogen", .flag(.withdrawn, unless: false)),
        (
            """
            deleted|deleted at|date deleted|is deleted|trashed|trashed at|supprime|supprime le|eliminado|\
            geloscht|silindi|discarded at|in trash|spam|is spam|removed at|corbeille
            """, .flag(.deleted, unless: false)
        ),
        (
            "hidden|hidden at|is hidden|masque|masque le|oculto|versteckt|gizli",
            .flag(.hidden, unless: false)
        ),
        (
            "is public|public|visible|is visible|published|publie|publicado",
            .flag(.hidden, unless: true)
        ),
        (
            "archived|archived at|is archived|archive|archivee|archivado|archiviert|arsivlendi",
            .flag(.archived, unless: false)
        ),
        ("draft|is draft|brouillon|borrador|entwurf|taslak", .flag(.draft, unless: false)),
        (
            "rejected|is rejected|rejected at|refuse|rechazado|abgelehnt",
            .flag(.rejected, unless: false)
        ),
        (
            "approved|is approved|accepted|is accepted|approuve|aprobado|onayli",
            .flag(.rejected, unless: true)
        ),
        (
            "finished|complete|completed|is complete|complet|termine|completo|tamamlandi",
            .flag(.unfinished, unless: true)
        ),
        ("is meta|meta", .flag(.aboutPerson, unless: false)),
        ("is amend|amendment|is amendment|amendement", .flag(.amendment, unless: false)),
        ("is seed|seed statement", .seed),
        (
            """
            assigned users|assigned to|assignee|owner|responsable|members|assigned|zugewiesene benutzer|\
            personne|person|persona|people|personnes|assign|assignees|assignee name|requested by
            """,
            .owner
        ),
        (
            """
            age|sexe|genre|gender|sex|quartier|barrio|mahalle|neighbourhood|neighborhood|stadtteil|ville|\
            city|ciudad|stadt|sehir|profession|beruf|meslek|zip|zip code|code postal|codigo postal|plz|\
            address|adresse|direccion|anschrift|adres|nationality|nationalite|votre quartier|votre age|\
            ip address|adresse ip|direccion ip|ip adresse|ip|last name|nachname|nom de famille|apellido|\
            soyad|date of birth|date de naissance|geburtsdatum|dogum tarihi
            """, .personal
        ),
        (
            """
            agrees|disagrees|agree|disagree|pass|passes|votes|votes for|votes against|vote|stimmen|oylar|\
            score|rank|position|order|depth|alignment|color|colour|bg color|sticky type|border line|\
            position x|position y|link to|last updated by|last content edited by|integration labels|\
            attachment|attachments|errors|version|group informed consensus|likes|cached votes up|\
            comment count|due date|date d echeance|falligkeitsdatum|seed|tete de serie|startwert|\
            last page|lastpage|derniere page|letzte seite|ultima pagina|collector id|network id|progress|\
            duration|duration in seconds|recorded date|user id|uid|sid|answered at|answer|stack|\
            discussion thread|original proposal title|participatory space id|member title|delegate|\
            serial|numero de serie|weight|points|dot votes|reactions|emoji
            """, .meta
        ),
    ]

    // MARK: - Parts of heads

    private static let personalTokens: Set = [
        "mail", "email", "courriel", "eposta", "messagerie", "correo", "ip", "latitude",
        "longitude", "lat", "lon", "lng",
        "phone", "telephone", "tel", "telefono", "telefon", "mobile", "birth", "naissance",
        "nacimiento",
        "coordinates", "coordonnees", "gps", "postal",
    ]
    /// The last words of heads over what was written: `post_raw`, `answer text`.
    private static let bodyTokens: Set = [
        "body", "text", "texte", "texto", "content", "contenu", "contenido", "raw", "cooked",
        "message",
    ]
    private static let metaTokens: Set = [
        "id", "ids", "uuid", "guid", "url", "uri", "link", "lien", "enlace", "href", "count",
        "total",
        "score", "voting", "avatar", "hash", "index", "rank", "xid",
    ]

    private static func byTokens(_ words: String, _ head: String) -> Role? {
        let tokens = words.split(separator: " ").map(String.init)
        guard !head.hasPrefix("_") else {
            return words.contains("validation")
                ? .status : words == "id" || words == "uuid" ? .key : .meta
        }
        // Questions are asked in sentences, and may hold any word.
        guard tokens.count <= 5, !head.contains("?") else {
            return tokens.contains { ["mail", "email", "courriel"].contains($0) }
                && tokens.count <= 6
                ? .personal : nil
        }
        if tokens.contains(where: personalTokens.contains) { return .personal }
        if let last = tokens.last,
            metaTokens.contains(last) || tokens.contains("uuid") || last == "url"
        {
            return .meta
        }
        if let last = tokens.last, tokens.count > 1, tokens.count < 4, bodyTokens.contains(last) {
            return .body
        }
        if tokens.last == "at" || tokens.last == "date"
            || tokens.first == "date" && tokens.count > 1
        {
            return .date
        }
        if tokens.count > 1, tokens.first == "voting" || tokens.last == "votes" { return .meta }
        if tokens.first == "titre" || tokens.last == "title" || tokens.first == "titulo"
            || tokens.count == 1 && words.hasSuffix("titel") && words.count > 5
            || tokens.last == "basligi"
        {
            return .title
        }
        return nil
    }
}
