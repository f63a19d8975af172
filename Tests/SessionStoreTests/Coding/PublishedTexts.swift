/// The texts that were published of four situations, no-break spaces included, a paragraph each.
///
/// What stood around them on their sites is left out.
enum PublishedTexts {
    static let cooperationJackson: [String] = [
        """
        Cooperation Jackson is an emerging vehicle for sustainable community development, \
        economic democracy, and community ownership.
        """,
        """
        Our long term vision is to develop a cooperative network based in Jackson, \
        Mississippi that will consist of four interconnected and interdependent \
        institutions\u{A0}: a federation of local worker cooperatives, a cooperative incubator, a \
        cooperative education and training center (the Kuwasi Balagoon Center for Economic \
        Democracy and Development), and a cooperative bank or financial institution.
        """,
        """
        Cooperation Jackson’s basic theory of change is centered on the position that \
        organizing and empowering the structurally under and unemployed sectors of the \
        working class, particularly from Black and Latino communities, to build worker \
        organized and owned cooperatives will be a catalyst for the democratization of our \
        economy and society overall.
        """,
        """
        Cooperation Jackson believes that we can replace the current socio-economic system \
        of exploitation, exclusion and the destruction of the environment with a proven \
        democratic alternative. An alternative built on equity, cooperation, worker \
        democracy, and environmental sustainability to provide meaningful living wage jobs, \
        reduce racial inequities, and build community wealth. It is our position and \
        experience, that when marginalized and excluded workers and communities are \
        organized in democratic organizations and social movements they become a force \
        capable of making transformative social advances.
        """,
        """
        Individuals deeply moved by the Jackson-Kush Plan who are striving to see its vision \
        of economic democracy realized launched Cooperation Jackson on May 1, 2014 \
        International Worker’s Day or May Day.
        """,
        """
        Mission and Purpose\u{A0}:
        """,
        """
        The broad mission of Cooperation Jackson is to advance the development of economic \
        democracy in Jackson, Mississippi by building a solidarity economy anchored by a \
        network of cooperatives and other types of worker-owned and democratically \
        self-managed enterprises.
        """,
        """
        Economic democracy provides economic empowerment for all workers, distributors, \
        suppliers, consumers, communities and the general public by promoting universal \
        access to common resources, democratizing the ownership of the means of production, \
        and democratizing all the essential processes of production and distribution through \
        worker self-management and sustainable consumption.
        """,
        """
        Solidarity economy includes a wide array of economic practices and initiatives that \
        share common values – cooperation and sharing, social responsibility, \
        sustainability, equity and justice. Instead of enforcing a culture of cutthroat \
        competition, it builds cultures and communities of cooperation.
        """,
    ]

    static let solidarityEconomyAssociation: [String] = [
        """
        Association Economie Solidaire launches webinars on building a cooperative economy
        """,
        """
        “Building a Solidarity Economy: The Fight for Democratic Rights, Economic Justice, \
        and Self-Determination in Jackson, Mississippi,” is the title of a series of online \
        conversations organized by the Solidarity Economy Association.
        """,
        """
        The online conversation series will feature radical solidarity economy organizations \
        around the world.
        """,
        """
        The first event will take place on September 10 and will feature Cooperation \
        Jackson, an emerging cooperative network firmly rooted in the struggle for Black \
        liberation and self-determination. Its mission is to advance the development of \
        economic democracy in Jackson, Mississippi, the poorest state in the United States, \
        whose predominantly black population faces chronic unemployment and impoverishment.
        """,
        """
        Cooperation Jackson builds a solidarity economy anchored by a network of \
        cooperatives and other types of worker-owned and democratically self-managed \
        enterprises that are rooted in social movements and popular assemblies.
        """,
        """
        The first event is called ‘Conversations with Gamechangers: Solidarity Economy \
        Strategies for a New and Better World’, register here
        """,
        """
        As part of these webinars, the organizers will also speak with Aboriya Jin, who is \
        part of the Kongra Star women’s movement in northern and eastern Syria (Rojava); \
        Grassroots Liberation, a movement organized in the ghettos of Nairobi, Kenya; The \
        Zameen Prapti Sangharsh Committee, which organizes landless Dalit farmers in the \
        Punjab region of India, and Guerrilla Translation, which is building a new model of \
        democratic cooperative economy that allows translators to support themselves while \
        internationalizing the knowledge produced for release.
        """,
        """
        Events can be followed in multiple languages.
        """,
        """
        All events page in English:
        """,
        """
        Bi Kurdish Facebook:
        """,
        """
        Facebook TR:
        """,
        """
        The second webinar will feature women from Rojava:
        """,
        """
        #2 Aboriya Jin (Rojava Women’s Economy), October 8, 2022, 4:00-6:00 PM BST (UTC+1) / \
        6:00-8:00 PM EEST (UTC+3)
        """,
    ]

    static let oiseauxDePassage: [String] = [
        """
        Des plateformes coopératives comme réponse à des enjeux de société : la disruption \
        humaine.
        """,
        """
        La coopérative d’intérêt collectif Les oiseaux de passage a fait des principes \
        coopératifs et des droits humains ses cadres de référence. La coopérative est membre \
        du Réseau de la Convention de Faro qui réunit des «\u{A0}communautés locales\u{A0}» de \
        différents États membres du Conseil de l’Europe. Avec le Conseil de l’Europe, elles \
        cherchent à valoriser le patrimoine culturel et naturel local en réponse à des \
        priorités comme la lutte contre la montée des totalitarismes et l’intolérance, \
        l’égalité homme femme ou\u{A0} les droits des migrants et des roms.
        """,
        """
        Cette capacité des plateformes coopératives à répondre à des enjeux de société sera \
        au centre de la troisième rencontre des #platformcoop des 10 et 11\u{A0} novembre à New \
        York «\u{A0}La disruption humaine : des plateformes coopératives en réponse à des enjeux \
        de société«\u{A0}.
        """,
        """
        Faute de ne pas pouvoir participer à cette rencontre, en octobre nous avons \
        rencontré Trebor Scholtz pour partager ces engagements, faire part des avancés des \
        Oiseaux de passage et solliciter l’appui du mouvement #platformcoop dans notre \
        développement. Nous avons identifié six chantiers de coopération possibles \
        (discrimination, équité, ergonomie, investissement, diffusion et inclusion). Nous \
        relayons l’appel à participer à cette rencontre pour celles et ceux qui auront la \
        chance de pouvoir s’y rendre.
        """,
        """
        La disruption humaine : des plateformes coopératives en réponse à des enjeux de \
        société
        """,
        """
        Le premier événement de 2015 sur les plateformes coopératives a popularisé l’idée de \
        #platformcoop et le deuxième événement de 2016 a réuni des dirigeants de \
        coopératives et syndicalistes pour faire avancer \u{A0}ce modèle. Ce troisième événement \
        se concentrera sur les façons dont les plateformes coopératives peuvent aider à \
        affronter certains des défis les plus urgents pour notre l’avenir. Le besoin d’une \
        économie numérique plus équitable émerge, mais cela n’arrivera pas tout seul. C’est \
        là où vous entrez en jeu.
        """,
        """
        • Apprenez des nouveaux projets de plateformes coopératives qui façonnent cet \
        écosystème en émergence en allant du financement via le blockchain jusqu’aux espaces \
        de stockage appartenant aux utilisateurs.
        """,
        """
        • Réfléchissez à partir des recherches et enseignements des expériences de \
        plateformes coopératives de ces dernières années.
        """,
        """
        • Affrontez les défis croissants de l’intelligence artificielle à la gouvernance \
        globale.
        """,
        """
        • Rejoignez les leaders des mouvements coopératifs, industriels, professionnels et \
        sociaux – depuis l’Associated Press jusqu’à Black Lives Matter – pour que notre \
        ambition soit démultipliée.
        """,
        """
        Les plateformes coopératives sont sur le point d’être une force dynamique de \
        transformation et construction d’une économie plus équitable pour les personnes \
        quelque soit leurs origines, revenus ou classe sociale, en commençant par les plus \
        vulnérables.
        """,
        """
        C’est un mouvement politique et économique qui peut disrupter les disrupteurs de la \
        Silicon Valley en recentrant l’attention sur des formes fondamentalement plus justes \
        de propriété et de gouvernance.
        """,
        """
        Au cours des dernières années, l’émergence de plateformes coopératives, de monnaies \
        communautaires, de l’économie solidaire, de coalition de développeurs et \
        d’initiatives comme “B Corps” \u{A0}nous ont montré que des alternatives économiques sont \
        non seulement nécessaires, mais possibles. Venez nous aider à faire entrer les \
        plateformes coopératives dans la normalité.
        """,
        """
        Trebor Scholz, Camille Kerr, Palak Shah, Nathan Schneider.
        """,
    ]

    static let ussen: [String] = [
        """
        Friday, August 7, 2009
        """,
        """
        USSEN Conference 2009
        """,
        """
        AMHERST, Mass.
        """,
        """
        March 19-22, 2009--
        """,
        """
        Nearly 400 organizers and activists gathered at the University of Massachusetts in \
        Amherst March 19-22 for the first national gathering of the U.S. Solidarity Economy \
        Network, exceeding the expectations of its organizers.
        """,
        """
        The solidarity economy is a grassroots movement widely known throughout Latin \
        America, arising from people turning to each other for survival in the face of the \
        slashing of social safety nets imposed by globalization and neoliberalism. It \
        consists of peasant cooperatives, workers seizing abandoned factories and a variety \
        of organizations of the urban poor. In Europe and Quebec, it's also known as part of \
        the social economy, with deep ties to the trade unions, worker-owned cooperatives \
        and the nonprofit sector in social services. Together, the social and solidarity \
        economy are quite strong there, with successes in pushing public policy.
        """,
        """
        USSEN was launched at the US Social Forum in Atlanta, 2007, which drew some 12,000 \
        participants. SEN activists had organized over 80 panels and workshops, and the \
        network was founded from among the participants. It has added to its numbers since \
        then, with the Amherst meeting its first major U.S. project. It was co-convened with \
        the Universidad de los Andes from Venezuela and RIPESS-North America, the \
        Intercontinental Social Solidarity Economy Network.
        """,
        """
        Quebec's Yvon Poirier summed up the conclusion:
        """,
        """
        "Back in June 2007, in Atlanta, there were about 40 people in the final meeting, out \
        of the 80 workshops, that decided to go forward. Now there are about 350 or 400 \
        people in the US that know a lot more, and are certainly interested in one way or \
        another, in promoting Solidarity Economy." With scarce resources, it won't be an \
        easy task. But the times demand it, and if the people who gathered in Amherst are \
        any indication, they will rise to the occasion.
        """,
        """
        By Carl Davidson
        """,
        """
        SolidarityEconomy.Net
        """,
        """
        For more information, check out www.populareconomics.org/ussen
        """,
    ]
}
