import Workshop

@testable import Importing

/// Platforms of consultation and survey tools, with invented content.
enum PlatformShapes {
    static let all: [ForeignShape] = consultations + surveys

    private static let consultations: [ForeignShape] = [
        ForeignShape(
            "polis without quotes.csv",
            """
            timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body
            1764000000,Mon Nov 24 2025 16:00:00 GMT+0000 (X),0,3,4,1,1,Soup, bread and salt, please
            1764000001,Mon Nov 24 2025 16:00:01 GMT+0000 (X),1,4,2,0,0,"Bread" said the cook
            1764000002,Mon Nov 24 2025 16:00:02 GMT+0000 (X),2,5,0,0,-1,Rude, twice
            1764000003,Mon Nov 24 2025 16:00:03 GMT+0000 (X),3,0,9,0,1,One
            and two, with a comma
            """,
            notes: [
                "Soup, bread and salt, please", "\"Bread\" said the cook",
                "One\nand two, with a comma",
            ],
            outside: [.rejected: 1]),
        ForeignShape(
            "polis with meta.csv",
            """
            timestamp,comment-id,author-id,moderated,is-meta,is-seed,comment-body
            1726860676783,0,0,1,false,true,Plant beans
            1726860685220,1,0,1,true,true,I cook every day
            1726860690001,2,7,0,false,false,"Close at ten, on Sundays"
            """,
            notes: ["Plant beans", "Close at ten, on Sundays"], outside: [.aboutPerson: 1]),
        ForeignShape(
            "polis votes.csv",
            "participant,group-id,n-comments,n-votes,0,1,2\n0,0,3,3,1,-1,1\n1,1,0,2,1,,0\n",
            refusal: .votes),
        ForeignShape(
            "polis single votes.csv",
            "timestamp,datetime,comment-id,voter-id,vote\n1,x,0,1,1\n2,x,0,2,-1\n", refusal: .votes),
        ForeignShape(
            "polis summary.csv",
            "topic,\"What next?\"\nurl,https://p.example.org/2\nvoters,12\nviews,3\n",
            refusal: .figures),
        ForeignShape(
            "decidim.csv",
            """
            id;author/name;author/url;taxonomies/name;title/fr;body/fr;address;latitude;state;answer/fr;is_amend;withdrawn;title/en;body/en;title/machine_translations/en;body/machine_translations/en
            1;Ana;https://p.example.org/ana;Rue;Une soupe;"Chaude,\r
            le soir.";;;accepted;;false;false;;;A soup;"Hot, in the evening, for everybody who comes by after a long day of work"
            2;Bo;https://p.example.org/bo;Rue;Du bruit;Plus fort.;;;rejected;"Merci, mais non, et cela pour de longues raisons que voici.";false;false;;;;
            3;Cy;https://p.example.org/cy;Rue;Du pain;'- noir;;;;;false;true;;;;
            4;Eda;https://p.example.org/eda;;;;;;evaluating;;false;false;A pump;Water for all.;;
            5;Ana;https://p.example.org/ana;Rue;Une soupe;Froide.;;;;;true;false;;;;
            """,
            notes: ["Une soupe\nChaude,\nle soir.", "A pump\nWater for all."], themes: ["Rue", ""],
            outside: [.rejected: 1, .withdrawn: 1, .amendment: 1]),
        ForeignShape(
            "decidim comments.csv",
            """
            id;created_at;body;locale;author/id;author/name;depth;commentable_id;root_commentable_url
            1;2026-11-02 09:00:00 +0100;Oui.;fr;4;Ana;0;1;https://p.example.org/processes/place/f/2/1
            2;2026-11-02 09:10:00 +0100;Why?;en;5;Bo;1;1;https://p.example.org/processes/place/f/2/1
            """,
            notes: ["Oui.", "Why?"]),
        ForeignShape(
            "cap collectif.csv",
            """
            \u{FEFF}export_contribution_type,export_proposal_id,export_proposal_title,export_proposal_summary,export_proposal_description,export_proposal_category_name,export_proposal_link,export_proposal_status_name,export_proposal_publication_status,export_proposal_trashed_at,export_proposal_author_email,export_proposal_comments_body
            export_contribution_type_proposal,p1,Une soupe,,"<p>Pour <b>chacun·e</b>.</p>",Cuisine,https://c.example.org/project/cuisine/une-soupe-pour-chacun-et-chacune,Approuvé,export_proposal_publication_status_published,,,
            export_contribution_type_proposal_comment,p1,Une soupe,,"<p>Pour <b>chacun·e</b>.</p>",Cuisine,https://c.example.org/project/cuisine/une-soupe-pour-chacun-et-chacune,Approuvé,export_proposal_publication_status_published,,,"Avec du sel, beaucoup de sel."
            export_contribution_type_proposal,p2,Du sel,,"<p>&Agrave; part.</p>",Cuisine,https://c.example.org/2,Rejeté,export_proposal_publication_status_published,,,
            export_contribution_type_proposal,p3,À faire,,"<p>Plus tard.</p>",,https://c.example.org/3,,export_proposal_publication_status_draft,,,
            export_contribution_type_proposal,p4,Vente,,"<p>Achetez.</p>",,https://c.example.org/4,,export_proposal_publication_status_trashed_not_visible,2026-11-04 09:00:00,,
            """,
            notes: ["Une soupe\nPour chacun·e."], themes: ["Cuisine"],
            outside: [.reaction: 1, .rejected: 1, .draft: 1, .deleted: 1]),
        ForeignShape(
            "consul.csv",
            "\"id\";\"title\";\"description\";\"cached_votes_up\";\"created_at\";\"retired_at\"\r\n"
                + "\"1\";\"Sopa\";\"<p>Con&nbsp;sal.</p><p>Y pan.</p>\";\"15\";\"01/10/2026\";\"\"\r\n"
                + "\"2\";\"Un horno\";\"\";\"7\";\"02/10/2026\";\"\"\r\n"
                + "\"3\";\"Ruido\";\"<p>No.</p>\";\"1\";\"03/10/2026\";\"05/10/2026\"\r\n",
            notes: ["Sopa\nCon\u{A0}sal.\nY pan.", "Un horno"], outside: [.withdrawn: 1]),
        ForeignShape(
            "ideascale.csv",
            "id\ttitle\tcreated\tidea\tauthor\tvotes\tlink\n"
                + "1-1\tSoup\t2026-05-20 00:00:00\tHot,<br /><br />every day.\tAna\t12\thttps://i.example.org/1\n"
                + "1-2\tCalm\t2026-05-21 00:00:00\tQuiet \"N\0o\0w\" please.\tBo\t-4\thttps://i.example.org/2\n",
            notes: ["Soup\nHot,\nevery day.", "Calm\nQuiet \"Now\" please."]),
        ForeignShape(
            "loomio.csv",
            """
            poll
            id,title,author_name,details
            12,Où cuire ?,Ana,"<p>Choisir, ensemble</p>"
            poll_options
            id,poll_id,name,score
            1,12,La cour,5
            2,12,Le quai,3
            votes
            id,poll_id,voter_name,reason,reason_format,La cour,Le quai
            7,12,Ana,"<p>Plus près, l’hiver</p>",html,1,
            8,12,Bo,Il y a **de l’eau**,md,,1
            9,12,Cy,,html,,
            """,
            notes: ["Plus près, l’hiver", "Il y a de l’eau"], outside: [.empty: 1]),
    ]

    private static let surveys: [ForeignShape] = [
        ForeignShape(
            "limesurvey.csv",
            "\u{FEFF}\"Réponse ID\";\"Date de soumission\";\"Dernière page\";\"Langue de départ\";\"Tête de série\";\"Que voulez-vous ?\";\"Pourquoi ?\"\r\n"
                + "\"1\";\"2026-11-27 09:00:00\";\"1\";\"fr\";\"1234567890\";\"Une soupe\nchaude\";\"le froid\"\r\n"
                + "\"2\";\"\";\"1\";\"fr\";\"1987654321\";\"Commencé\";;\r\n"
                + "\"3\";\"2026-11-27 09:05:00\";\"1\";\"tr\";\"1000000003\";\"<div><span style=\"\"color:#663300;\"\">Çorba</span></div>\";\"\"\r\n\r\n",
            notes: ["Une soupe\nchaude", "le froid", "Çorba"],
            prompts: ["Que voulez-vous ?", "Pourquoi ?", "Que voulez-vous ?"],
            outside: [.unfinished: 1]),
        ForeignShape(
            "kobo.csv",
            """
            "start";"end";"Votre idée";"Votre quartier";"_id";"_uuid";"_submission_time";"_validation_status"
            "2026-11-27T09:00:00.000+01:00";"2026-11-27T09:02:00.000+01:00";"Une soupe";"Port";"311";"5b1f6f1e-0000-4000-8000-00000000a001";"2026-11-27T08:02:03";"Approved"
            "2026-11-27T09:03:00.000+01:00";"2026-11-27T09:04:00.000+01:00";"essai";"Port";"312";"5b1f6f1e-0000-4000-8000-00000000a002";"2026-11-27T08:04:03";"Not Approved"
            """,
            notes: ["Une soupe"], outside: [.rejected: 1]),
        ForeignShape(
            "nextcloud forms.csv",
            """
            \u{FEFF}"User ID","User display name","Timestamp","Que cuire ?","Qui aide ?"
            "ana","Ana","2026-11-27T09:00:00+01:00","'- moins de sel","Ana; Bo"
            "","Utilisateur anonyme","2026-11-27T09:02:00+01:00","Du pain",""
            """,
            notes: ["- moins de sel", "Ana; Bo", "Du pain"],
            prompts: ["Que cuire ?", "Qui aide ?", "Que cuire ?"]),
        ForeignShape(
            "cryptpad form.csv",
            "Time,Participant,Que cuire ?,Et encore\n2026-11-27T09:00:00.000Z,Ana,\"Du pain, du riz\",Du thé\n2026-11-27T09:01:00.000Z,Anonymous,Une soupe,",
            notes: ["Du pain, du riz", "Du thé", "Une soupe"]),
        ForeignShape(
            "nextcloud polls.csv",
            "Participants,2026-12-01T09:00:00.000+01:00/2026-12-01T10:00:00.000+01:00,2026-12-02T09:00:00.000+01:00/2026-12-02T10:00:00.000+01:00\nAna,yes,no\nBo,maybe,yes\n",
            refusal: .datePoll),
        ForeignShape(
            "framadate.csv",
            ",\"mardi 1 décembre 2026\",\"mardi 1 décembre 2026\",\r\n,\"9h\",\"14h\",\r\n\"Ana\",\"Oui\",\"Non\",\r\n\"Bo\",\"Si nécessaire\",\"Inconnu\",\r\n",
            refusal: .datePoll),
        ForeignShape(
            "two questions.csv",
            """
            "Response ID","Date submitted","What do you wish?","What do you fear?"
            "1","2026-11-02 18:31:07","Soup","Noise"
            "2","2026-11-02 18:40:55","Bread","Rats"
            """,
            notes: ["Soup", "Noise", "Bread", "Rats"]),
        ForeignShape(
            "surveymonkey.csv",
            """
            Respondent ID,Collector ID,Start Date,End Date,IP Address,Email Address,First Name,What is missing?,How old are you?
            ,,,,,,,Open-Ended Response,Response
            11,7,11/02/2026 06:31:07 PM,11/02/2026 06:33:00 PM,192.0.2.7,ana@example.org,Ana,Soup,44
            12,7,11/02/2026 06:41:07 PM,11/02/2026 06:43:00 PM,192.0.2.8,bo@example.org,Bo,Salt,31
            """,
            notes: ["Soup", "Salt"]),
        ForeignShape(
            "qualtrics.csv",
            """
            StartDate,IPAddress,LocationLatitude,Finished,Q1
            Start Date,IP Address,Location Latitude,Finished,What is missing here?
            "{""ImportId"":""startDate""}","{""ImportId"":""ipAddress""}","{""ImportId"":""lat""}","{""ImportId"":""finished""}","{""ImportId"":""QID1_TEXT""}"
            2026-11-02 18:31:07,192.0.2.7,48.1,True,Soup
            2026-11-02 18:32:07,192.0.2.9,48.2,False,Half a
            """,
            notes: ["Soup"], outside: [.unfinished: 1]),
        ForeignShape(
            "german form.csv",
            """
            Zeitstempel;E-Mail-Adresse;Was fehlt Ihnen?
            02.11.2026 18:31:07;ana@example.org;Eine Bank im Schatten
            02.11.2026 18:41:07;bo@example.org;Weniger Lärm
            """,
            notes: ["Eine Bank im Schatten", "Weniger Lärm"]),
        ForeignShape(
            "turkish table.csv",
            "Sıra;Yazar;Öneri;Durum\n1;Ayşe;Bir fırın;Onaylandı\n2;Can;Gürültü;Reddedildi\n",
            notes: ["Bir fırın"], outside: [.rejected: 1]),
        ForeignShape(
            "spanish table.csv",
            "Estado;Título;Descripción;Categoría;Autora\nPublicado;Sopa;<p>Caliente</p>;Cocina;Ana\nRetirada;Pan;Negro;Cocina;Bo\n",
            notes: ["Sopa\nCaliente"], themes: ["Cocina"], outside: [.withdrawn: 1]),
    ]
}
