import Workshop

@testable import Importing

/// Further tools of surveys, boards, wikis and chats, with invented content.
enum FurtherShapes {
    static let all: [ForeignShape] = forms + boards + pages + chats

    private static let forms: [ForeignShape] = [
        ForeignShape(
            "framaforms.csv",
            """
            "Nos envies";;;;
            "Détails de la soumission";;;;"Pour finir"
            "Numéro de série";"Heure";"Brouillon";"Adresse IP";"Que cuire ?"
            "1";"02/11/2026 - 09:00";"";"192.0.2.7";"Une soupe"
            "2";"02/11/2026 - 09:10";"1";"192.0.2.8";"Du pa"
            "3";"02/11/2026 - 09:20";"";"192.0.2.9";"Du sel"
            """,
            notes: ["Une soupe", "Du sel"], outside: [.draft: 1]),
        ForeignShape(
            "mentimeter.csv",
            """
            Mentimeter,,,
            "Nos envies",,,
            Session,"2 nov. 2026",,
            ,,,
            Question,"Que cuire ?",,
            ,,,
            Voter,Response 1,Response 2,Response 3
            1,Une soupe,Du pain,
            2,Du sel marin,,
            """,
            notes: ["Une soupe", "Du pain", "Du sel marin"]),
        ForeignShape(
            "slido.csv",
            """
            Event name: Nos envies,,,,
            Event code: 1234,,,,
            ,,,,
            Question,Score,Submitted by,Date,Answered
            Du pain noir ?,4,Ana,2026-11-02 09:00,No
            Du sel ?,1,Anonymous,2026-11-02 09:10,Yes
            """,
            notes: ["Du pain noir ?", "Du sel ?"]),
        ForeignShape(
            "microsoft forms.csv",
            """
            \u{FEFF}ID;Heure de début;Heure de fin;Adresse de messagerie;Nom;Que cuire ?;Venez-vous ?
            1;11/02/26 9:00:00;11/02/26 9:01:00;anonymous;;Une soupe;Oui
            2;11/02/26 9:10:00;11/02/26 9:11:00;anonymous;;Du pain;Non
            """,
            notes: ["Une soupe", "Du pain"]),
        ForeignShape(
            "decidim survey.csv",
            """
            id;created_at;ip_hash;user_status;1. Que cuire ?;2. Tranche d’âge ?;3. Autre chose ?
            1;2026-11-02 09:00:00 +0100;a8f5f167f44f4964e6c998dee827110c;Participant;Une soupe;25-34;
            2;2026-11-02 09:10:00 +0100;b8f5f167f44f4964e6c998dee827110c;Participant;Du pain;35-44;Merci !
            """,
            notes: ["Une soupe", "Du pain", "Merci !"],
            prompts: ["1. Que cuire ?", "1. Que cuire ?", "3. Autre chose ?"]),
        ForeignShape(
            "limesurvey codes.csv",
            """
            "id","submitdate","startlanguage","ipaddr","G01Q01","G01Q02","G01Q03[SQ001]"
            "1","2026-11-02 09:00:00","fr","192.0.2.7","Une soupe","Oui","Y"
            "2","","fr","192.0.2.8","Du pa","",""
            "3","2026-11-02 09:20:00","fr","192.0.2.9","Du sel","Non","N"
            """,
            notes: ["Une soupe", "Du sel"], outside: [.unfinished: 1]),
        ForeignShape(
            "limesurvey vv.txt",
            "id\tsubmitdate\tstartlanguage\tQ1\tQ2\nRéponse ID\tDate de soumission\tLangue\tQue cuire ?\tPourquoi ?\n"
                + "1\t2026-11-02 09:00:00\tfr\tUne soupe{newline}chaude\t{question_not_shown}\n",
            notes: ["Une soupe\nchaude"]),
        ForeignShape(
            "a poll of things.csv",
            "\"Participants\",\"Soupe\",\"Pain\"\n\"Ana\",\"yes\",\"no\"\n\"Bo\",\"no\",\"maybe\"\n",
            refusal: .poll),
        ForeignShape(
            "framadate of things.csv",
            "\"\",\"Soupe\",\"Pain\",\r\n\"Ana\",\"Oui\",\"Non\",\r\n\"Bo\",\"Si nécessaire\",\"Oui\",\r\n",
            refusal: .poll),
        ForeignShape(
            "consul budget.csv",
            """
            ID;Titre;Soutiens;Faisabilité;Sélectionné;Nom d'auteur
            1;Une soupe;12;Faisable (1.000 €);Oui;Ana
            2;Une fusée;3;Infaisable;Non;Bo
            """,
            notes: ["Une soupe"], outside: [.rejected: 1]),
        ForeignShape(
            "discourse.csv",
            """
            topic_title,categories,is_pm,post_raw,post_cooked,like_count,url,created_at
            Cuisine,Place > Idées,No,"Une **soupe** chaude.","<p>Une <strong>soupe</strong> chaude.</p>",4,https://d.example.org/t/1/1,2026-11-02 09:00:00 UTC
            Cuisine,Place > Idées,No,Du pain,"<p>Du pain</p>",1,https://d.example.org/t/1/2,2026-11-02 09:10:00 UTC
            """,
            notes: ["Une soupe chaude.", "Du pain"]),
        ForeignShape(
            "platform proposals.csv",
            """
            id;category/name/fr;category/name/en;title/fr;title/en;body/fr;body/en;votes
            1;Cuisine;Kitchen;Du pain;;"Du pain noir,
            le soir.";;12
            2;Rue;Street;Une lampe;A lamp;Qui éclaire.;Bright.;7
            """,
            notes: ["Du pain noir,\nle soir.", "Une lampe\nQui éclaire."],
            themes: ["Cuisine", "Rue"]),
        ForeignShape(
            "people.csv", "nom,prénom,courriel\nacar,ana,ana@example.org\ndem,bo,bo@example.org\n",
            refusal: .noTexts(known: ["nom", "prénom", "courriel"])),
    ]

    private static let boards: [ForeignShape] = [
        ForeignShape(
            "wekan.json",
            """
            {"_format":"wekan-board-1.0.0","title":"Cuisine","lists":[{"_id":"l1","title":"Idées","archived":false,"sort":0},{"_id":"l2","title":"Hier","archived":true,"sort":1}],
             "cards":[{"_id":"c1","title":"Soupe","description":"Près du **four**","listId":"l1","archived":false,"sort":1},
              {"_id":"c2","title":"Partie","listId":"l1","archived":true,"sort":0},{"_id":"c3","title":"Perdue","listId":"l2","archived":false,"sort":0}],
             "checklistItems":[{"_id":"i1","title":"Devis","cardId":"c1","sort":0,"isFinished":false},{"_id":"i2","title":"Lieu","cardId":"c1","sort":1,"isFinished":true}],
             "comments":[{"_id":"m1","text":"Oui","cardId":"c1"}]}
            """,
            notes: ["Soupe\nPrès du four", "Devis (Soupe)"], themes: ["Idées", ""],
            outside: [.archived: 2]),
        ForeignShape(
            "wekan.csv",
            """
            "Title","Description","Status","Swimlane","Owner","Members","Created at","Archived"
            "Soupe","Chaude","Idées","Default","ana"," ","2026-11-02T09:00:00.000Z","false"
            "Pain"," ","Fait","Default","ana"," ","2026-11-02T09:00:00.000Z","false"
            "Partie"," ","Fait","Default","ana"," ","2026-11-02T09:00:00.000Z","true"
            """,
            notes: ["Soupe\nChaude", "Pain"], themes: ["Idées", "Fait"], outside: [.archived: 1]),
        ForeignShape(
            "kanboard.csv",
            """
            "Task Id",Project,Status,Category,Swimlane,Column,Position,Color,Creator,Title,"Creation date",Tags
            1,Place,Open,,"Default swimlane",Idées,1,Yellow,ana,"Une soupe","2026-11-02 09:00",
            2,Place,Open,,"Default swimlane",Prêt,1,Yellow,bo,"Du pain","2026-11-02 09:00",
            """,
            notes: ["Une soupe", "Du pain"], themes: ["Idées", "Prêt"]),
        ForeignShape(
            "notion.csv",
            """
            \u{FEFF}Name,Tags,Statut,Créé le,Personne
            Une soupe chaude,"Lieux, Pain",À faire,"2 novembre 2026 09:00",Ana
            Des bancs,Ombre,Archivé,"2 novembre 2026 09:10",Bo
            """,
            notes: ["Une soupe chaude"], themes: ["Lieux, Pain"], outside: [.archived: 1]),
        ForeignShape(
            "stormboard.csv",
            """
            Storm: Cuisine
            Idea ID,Idea,Section,Color,Creator,Votes,Comments
            1,Une soupe,Place,yellow,Ana,3,"Oui !"
            2,Du pain,Ombre,blue,Bo,1,
            """,
            notes: ["Une soupe", "Du pain"], themes: ["Place", "Ombre"]),
        ForeignShape(
            "taiga.json",
            """
            {"name":"Place","user_stories":[{"ref":1,"subject":"Une soupe","description":"Chaude","status":"New"}],
             "points":[{"name":"?","order":1},{"name":"zéro","order":2},{"name":"un","order":3}]}
            """,
            notes: ["Une soupe\nChaude"]),
    ]

    private static let pages: [ForeignShape] = [
        ForeignShape(
            "nextcloud text.md",
            "## À faire\n\n- [ ] une salle\n- [x] le pain\n  - [ ] avec du sel\n\n* un four\n* un banc\n",
            notes: ["une salle", "le pain", "avec du sel", "un four", "un banc"],
            themes: ["À faire", "À faire", "À faire", "À faire", "À faire"]),
        ForeignShape(
            "obsidian.md",
            """
            ---
            tags: [place]
            ---
            # Place

            - [ ] Un [[four à pain|four]] ^a1b2c3
            - Voir [[Notes]] et ==ceci== ![[plan.png]]
            - mc ^2

            > [!note] À savoir
            > Il pleut.

            Du pain %% caché %% noir

            %% kanban:settings
            ```
            {"a":1}
            ```
            %%
            """,
            notes: [
                "Un four", "Voir Notes et ceci", "mc ^2", "À savoir Il pleut.", "Du pain  noir",
            ],
            outside: [.layout: 4]),
        ForeignShape(
            "notion.md",
            """
            # Nos envies

            Créé le: 2 novembre 2026 09:00
            Étiquettes: lieux

            - Une soupe
            - [x]  Du pain

            Une règle: pas de sel.
            """,
            notes: ["Une soupe", "Du pain", "Une règle: pas de sel."], outside: [.layout: 1]),
        ForeignShape(
            "agenda.org",
            """
            * Place [1/2]
            ** Un four :lieu:
               Près du port
            ** CANCELLED Rien
            #+BEGIN_SRC sh
            ls
            #+END_SRC
            #+BEGIN_QUOTE
            Il pleut.
            #+END_QUOTE
            * Seule [50%]
            | a | b |
            |---+---|
            """,
            notes: ["Près du port", "Il pleut.", "Seule"],
            outside: [.withdrawn: 1, .layout: 2]),
        ForeignShape(
            "freeplane.mm",
            """
            <map version="freeplane 1.11.5"><node TEXT="Cuisine"><node TEXT="Place">
            <node TEXT="Une soupe"><richcontent TYPE="DETAILS"><html><body><p>Près du port</p></body></html></richcontent></node>
            <node><richcontent TYPE="NODE"><html><body><p>Des <b>bancs</b> verts</p><p>et
            <i>bleus</i></p></body></html></richcontent></node>
            </node></node></map>
            """,
            notes: ["Une soupe\nPrès du port", "Des bancs verts\net bleus"],
            themes: ["Place", "Place"]),
    ]

    private static let chats: [ForeignShape] = [
        ForeignShape(
            "whatsapp.txt",
            """
            02/11/2026, 09:00 - Les messages sont chiffrés.
            02/11/2026, 09:01 - Ana: Une soupe
            et du pain
            02/11/2026, 09:02 - Bo: Du sel : un peu
            """,
            notes: ["Une soupe\net du pain", "Du sel : un peu"], outside: [.layout: 1]),
        ForeignShape(
            "zoom.txt",
            "09:01:12\t From Ana : Une soupe\n09:02:15\t From Bo to Everyone : Du pain\n",
            notes: ["Une soupe", "Du pain"]),
        ForeignShape(
            "jitsi.txt", "[09:01] Ana: Une soupe\n[9:02 PM] Bo: Du pain\n",
            notes: ["Une soupe", "Du pain"]),
        ForeignShape(
            "hours that are words.txt",
            "9:00 - 10:30 : Du pain\n10:30 - 12:00 : Du sel\n12 h : repas\n",
            notes: ["9:00 - 10:30 : Du pain", "10:30 - 12:00 : Du sel", "12 h : repas"]),
    ]
}
