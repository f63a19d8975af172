import Workshop

@testable import Importing

/// Boards, retrospectives, outlines, pads and lists, with invented content.
enum BoardShapes {
    static let all: [ForeignShape] = boards + outlines + texts + tables

    private static let boards: [ForeignShape] = [
        ForeignShape(
            "trello.json",
            """
            {"name":"Cuisine","actions":[{"type":"updateCard","data":{"old":{"name":"Vieux"}}}],
             "cards":[{"id":"c1","closed":false,"desc":"Près du **four**","idList":"l1","name":"Soupe","pos":2},
              {"id":"c2","closed":true,"desc":"","idList":"l1","name":"Partie","pos":1},
              {"id":"c3","closed":false,"desc":"","idList":"l2","name":"Perdue","pos":1}],
             "lists":[{"id":"l1","name":"Idées","closed":false,"pos":1},{"id":"l2","name":"Hier","closed":true,"pos":2}],
             "checklists":[{"id":"k1","idCard":"c1","checkItems":[{"name":"Devis","state":"incomplete"},{"name":"Lieu","state":"complete"}]}]}
            """,
            notes: ["Soupe\nPrès du four", "Devis (Soupe)"], themes: ["Idées", ""],
            outside: [.archived: 2]),
        ForeignShape(
            "deck.json",
            """
            {"version":"1","boards":{"188":{"id":188,"title":"Cuisine","archived":false,"deletedAt":0,"stacks":{"64":{"id":64,"title":"Idées","order":0,"deletedAt":0,"cards":[
             {"id":1,"title":"Soupe","description":"Chaude\\n- [ ] devis","archived":false,"deletedAt":0,"order":0,"owner":{"displayname":"Ana"}},
             {"id":2,"title":"Partie","description":"","archived":true,"deletedAt":0,"order":1,"owner":"ana"},
             {"id":3,"title":"Jetée","description":"","archived":false,"deletedAt":1764000000,"order":2,"owner":"ana"}]}}}}}
            """,
            notes: ["Soupe\nChaude\n- devis"], themes: ["Idées"],
            outside: [.archived: 1, .deleted: 1]),
        ForeignShape(
            "kanban.json",
            """
            {"list":[11,12],"data":{"11":{"id":11,"title":"Idées","item":[2,1]},"12":{"id":12,"title":"Fait","item":[3]}},
             "items":{"1":{"id":1,"title":"Soupe","body":"près du **four**"},"2":{"id":2,"title":"Pain"},"3":{"id":3,"title":"Sel"},"4":{"id":4,"title":"Perdue"}}}
            """,
            notes: ["Pain", "Soupe\nprès du four", "Sel"], themes: ["Idées", "Idées", "Fait"],
            outside: [.deleted: 1]),
        ForeignShape(
            "slido.json",
            """
            [{"event_question_id":11,"type":"Question","text":"Soup?","score":4,"is_public":true,"date_created":"2026-11-27T09:00:00Z","date_deleted":null},
             {"event_question_id":12,"type":"Question","text":"No","score":0,"is_public":false,"date_created":"2026-11-27T09:01:00Z","date_deleted":null},
             {"event_question_id":13,"type":"Question","text":"Gone","score":1,"is_public":true,"date_created":"2026-11-27T09:02:00Z","date_deleted":"2026-11-27T09:05:00Z"}]
            """,
            notes: ["Soup?"], outside: [.hidden: 1, .deleted: 1]),
        ForeignShape(
            "lines of records.json", "{\"id\":1,\"body\":\"Soup\"}\n{\"id\":2,\"body\":\"Salt\"}\n",
            notes: ["Soup", "Salt"]),
        ForeignShape("settings.json", "{\"theme\":\"dark\",\"size\":4}", refusal: .unknownJSON),
        ForeignShape("cut.json", "[{\"text\":\"Soup\"},\n{\"text\":", refusal: .damaged(line: 2)),
        ForeignShape(
            "own.json",
            "{\"format\":\"atelier\",\"title\":\"x\",\"agenda\":[],\"contributions\":[]}",
            refusal: .session),
    ]

    private static let outlines: [ForeignShape] = [
        ForeignShape(
            "outline.opml",
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <opml version="2.0"><head><title>Cuisine</title></head><body>
            <outline text="Idées"><outline text="Un four &amp; un toit" _note="au port&#10;ou ici"/><outline text="Du sel"/></outline>
            <outline text="Seule"/>
            </body></opml>
            """,
            notes: ["Un four & un toit\nau port\nou ici", "Du sel", "Seule"],
            themes: ["Idées", "Idées", ""]),
        ForeignShape(
            "map.mm",
            """
            <map version="1.0.1"><node TEXT="Cuisine"><node TEXT="Id&#xe9;es"><node TEXT="Soupe"/>
            <node><richcontent TYPE="NODE"><html><head/><body><p>Du pain&nbsp;noir</p><p>et frais</p></body></html></richcontent></node>
            </node></node></map>
            """,
            notes: ["Soupe", "Du pain\u{A0}noir\net frais"], themes: ["Idées", "Idées"]),
        ForeignShape(
            "notes.org",
            """
            #+TITLE: Cuisine
            * Idées                                    :place:
            - [ ] une soupe
            - [X] du pain
              - avec du sel
            ** TODO Écrire au boulanger
            SCHEDULED: <2026-12-01 Tue>
            :PROPERTIES:
            :ID: x
            :END:
            # un commentaire
            1) un puits
            * Seule
            """,
            notes: [
                "une soupe", "du pain", "avec du sel", "Écrire au boulanger", "un puits", "Seule",
            ],
            themes: ["Idées", "Idées", "Idées", "Idées", "Idées", ""]),
        ForeignShape(
            "hedgedoc.md",
            """
            ---
            title: Atelier
            ---
            # Idées

            - [ ] une soupe
            - [x] du pain
                - [ ] du sel
            + un banc

            > citation

            [TOC]

            | quoi | qui |
            |---|---|
            | pain | Bo |

            :::info
            À savoir
            :::
            """,
            notes: ["une soupe", "du pain", "du sel", "un banc", "citation", "À savoir"],
            outside: [.layout: 2]),
        ForeignShape(
            "ep_markdown.md",
            "\n# Idées\n\n   * Une soupe\n       * chaude\n   1. puis\n\n**Du pain** et une lampe\\_basse \\& claire\n\n[https://x.example.org](https://x.example.org)\n",
            notes: [
                "Une soupe", "chaude", "puis", "Du pain et une lampe_basse & claire",
                "https://x.example.org",
            ],
            themes: ["Idées", "Idées", "Idées", "Idées", "Idées"]),
        ForeignShape(
            "page.xml", "<?xml version=\"1.0\"?>\n<rss><channel/></rss>",
            refusal: .unknownXML("rss")),
    ]

    private static let texts: [ForeignShape] = [
        ForeignShape(
            "etherpad.txt",
            "\t* Une soupe\n\t\t* chaude\n\t1. D’abord un devis\n\t\t1.1. puis le bois\n\t\t1.2. puis le sel\n\t2. Ensuite le lieu\nUne ligne seule\n\tUne en retrait\n\n",
            notes: [
                "Une soupe", "chaude", "D’abord un devis", "puis le bois", "puis le sel",
                "Ensuite le lieu",
                "Une ligne seule", "Une en retrait",
            ]),
        ForeignShape(
            "word processor.txt",
            "\u{FEFF}Atelier\n    • Une soupe\n        ◦ chaude\n            ▪ et salée\n    1. D’abord\n        a) puis\n    2. Ensuite\n☐ réserver\n☑ appeler\n",
            notes: [
                "Atelier", "Une soupe", "chaude", "et salée", "D’abord", "puis", "Ensuite",
                "réserver", "appeler",
            ]),
        ForeignShape(
            "numbers that are words.txt",
            "2. katta bir mutfak\n1. Mayıs yürüyüşü\n1986. une année\n24. rue du Port\n",
            notes: [
                "2. katta bir mutfak", "1. Mayıs yürüyüşü", "1986. une année", "24. rue du Port",
            ]),
        ForeignShape(
            "numbers in order.txt", "1. Soupe\n2. Pain\n3. Sel\n", notes: ["Soupe", "Pain", "Sel"]),
        ForeignShape(
            "cards.vcf", "BEGIN:VCARD\nVERSION:3.0\nFN:Ana\nEND:VCARD\n", refusal: .contacts),
        ForeignShape(
            "calendar.txt", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n",
            refusal: .programme),
        ForeignShape(
            "page.html",
            "<!DOCTYPE html><html><body><ul><li>Soupe</li><li>Pain &amp; sel</li></ul></body></html>",
            notes: ["Soupe", "Pain & sel"]),
    ]

    private static let tables: [ForeignShape] = [
        ForeignShape(
            "padlet.csv",
            """
            Subject,Body,Attachment,Author,Created At,Updated At
            Le four,"<p>Que <b>chacun·e</b> allume.</p><p>Et un toit.</p>","",Anonymous,2026-11-17 11:58:08 UTC,2026-11-17 11:59:30 UTC
            Merci,"","https://p.example.org/a.png",Ana,2026-11-17 12:00:18 UTC,2026-11-17 12:00:18 UTC
            "","<p>Moins de sel &amp; plus d&#39;eau</p>","",Bo,2026-11-17 12:01:00 UTC,2026-11-17 12:01:00 UTC
            """,
            notes: [
                "Le four\nQue chacun·e allume.\nEt un toit.", "Merci", "Moins de sel & plus d'eau",
            ]),
        ForeignShape(
            "deck.csv",
            bytes: utf16(
                "\"Titre de la carte\"\t\"Description\"\t\"Nom de la liste\"\t\"Étiquettes\"\t\"Échéance\"\r\n"
                    + "\"Soupe\"\t\"Chaude\n- [ ] devis\"\t\"Idées\"\t\"bois,\"\t\"null\"\r\n\"Pain\"\t\"\"\t\"Fait\"\t\"\"\t\"null\"\r\n"
            ),
            notes: ["Soupe\nChaude\n- devis", "Pain"], themes: ["Idées", "Fait"]),
        ForeignShape(
            "parabol.csv",
            """
            \u{FEFF}"reflectionGroup","author","votes","type","createdAt","discussionThread","prompt","content"
            "Le sel","Anonymous",3,"Reflection","2026-11-27T09:00:00.000Z","","Ce qui gêne","Trop de sel"
            "Le sel","Ana",3,"Comment","2026-11-27T09:10:00.000Z","Moins ?","","Moins ?"
            "Le sel","Bo",3,"Reply","2026-11-27T09:11:00.000Z","Moins ?","","Oui"
            "Le sel","Ana",3,"Task","2026-11-27T09:12:00.000Z","Écrire","","Écrire au chef"
            """,
            notes: ["Trop de sel", "Écrire au chef"], themes: ["Le sel", "Le sel"],
            prompts: ["Ce qui gêne", ""], outside: [.reaction: 2]),
        ForeignShape(
            "scrumlr.csv",
            """
            note_id,author_id,author,text,column_id,column,rank,stack,voting_0
            5b1f6f1e-0000-4000-8000-000000000001,5b1f6f1e-0000-4000-8000-00000000a001,Ana,"Soupe, pain",5b1f6f1e-0000-4000-8000-00000000c001,Idées,1,null,2
            5b1f6f1e-0000-4000-8000-000000000002,5b1f6f1e-0000-4000-8000-00000000a002,Bo,Du sel,5b1f6f1e-0000-4000-8000-00000000c001,Idées,0,5b1f6f1e-0000-4000-8000-000000000001,0
            """,
            notes: ["Soupe, pain", "Du sel"], themes: ["Idées", "Idées"]),
        ForeignShape(
            "mural.csv",
            """
            ID,Text,BG Color,Sticky type,Position X,Area,Last Updated By,Last Updated,Tags
            0-1,Bread &amp; soup,#FCF281,square,120,Ideas,Ana,2026-11-27 09:00,wood
            0-2,IDEAS,#EDEDED,3x5,120,Ideas,Ana,2026-11-27 09:00,
            0-3,,#FCF281,square,300,Outside area,Bo,2026-11-27 09:01,
            """,
            notes: ["Bread & soup"], themes: ["Ideas"], outside: [.heading: 1, .empty: 1]),
        ForeignShape(
            "excel.csv",
            bytes: Array("Nom;Proposition\r\nAna;L".utf8) + [0x92, 0xE9] + Array("cole d".utf8) + [
                0x92, 0xE9,
            ]
                + Array("t".utf8) + [0xE9] + Array("\r\nBo;O".utf8) + [0xF9, 0x20, 0xAB]
                + Array(" l".utf8) + [0xE0, 0x20, 0xBB] + Array(" ?\r\n".utf8),
            notes: ["L’école d’été", "Où « là » ?"]),
        ForeignShape(
            "excel turkish.csv",
            bytes: Array("Ad;".utf8) + [0xD6] + Array("neri\r\nAy".utf8) + [0xFE]
                + Array("e;S".utf8) + [0xFD]
                + Array("cak a".utf8) + [0xF0] + Array("a".utf8) + [0xE7] + Array(" g".utf8) + [
                    0xF6
                ]
                + Array("lgesi\r\n".utf8),
            notes: ["Sıcak ağaç gölgesi"]),
        ForeignShape(
            "excel sep.csv",
            "sep=;\r\nid;Commentaire;Pseudo\r\n1;Une soupe;Ana\r\n2;Du pain;Bo\r\n",
            notes: ["Une soupe", "Du pain"]),
        ForeignShape(
            "unicode text.txt", bytes: utf16("Nom\tProposition\r\nAna\tL’été\r\nBo\tDu pain\r\n"),
            notes: ["L’été", "Du pain"]),
        ForeignShape(
            "titled.csv",
            "Consultation de la place;;\n;;\nNom;Proposition;Date\nAna;Une soupe;2026-11-27\nBo;Du pain;2026-11-28\n",
            notes: ["Une soupe", "Du pain"]),
        ForeignShape(
            "one column.csv", "Une soupe pour tous\nDu pain, noir\nDu sel\n",
            notes: ["Une soupe pour tous", "Du pain, noir", "Du sel"]),
        ForeignShape(
            "figures only.csv",
            "id,url,count\n1,https://a.example.org,2\n2,https://b.example.org,3\n",
            refusal: .noTexts(known: ["id", "url", "count"])),
    ]

    static func utf16(_ text: String) -> [UInt8] {
        [0xFF, 0xFE] + text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    }
}
