/// Words that say nothing by themselves.
///
/// They are articles, pronouns, auxiliaries, and verbs and adverbs that stand in notes about anything. They
/// may well decide, but are neither reason nor name for anything.
///
/// Written for this program, without accents as words are compared. A word of several languages counts
/// in all of them: «the» means nothing in a French sentence either. Where that would lose a noun of
/// another language («des» and «son» are fine, «sol» and «ara» would not be), it is left out.
enum EmptyWords {
    /// Whether a word is one of them.
    static func holds(_ word: Word) -> Bool {
        all.contains(String(String.UnicodeScalarView(word.letters)))
    }

    static let all: Set<String> = Set(
        [french, english, spanish, turkish, german].flatMap {
            $0.split { $0.isWhitespace }.map(String.init)
        })

    private static let french = """
        afin ailleurs ainsi alors ancien ancienne anciennes anciens apres assez aucun aucune aupres
        auquel aussi autant autour autre autres aux avaient avait avant avec avez avoir avons ayant
        beaucoup bien car ceci cela celle celles celui cependant certain certaine certaines certains
        ces cet cette ceux chacun chacune chaque chez chose choses combien comme comment contre dans
        davantage dehors deja depuis dernier derniere dernieres derniers des desormais deuxieme
        devant devenir devoir devraient devrait dire dit doit doivent donc donner dont durant elle
        elles encore enfin ensuite entre etaient etait etant etes etre eux faire fait faites
        faudrait faut fois font grace hors ici ils jamais jusqu jusque laquelle lequel les
        lesquelles lesquels leur leurs lors lorsque lui mais malgre meme memes mes mettre mieux mis
        mise moins mon non nos notamment notre nous nouveau nouveaux nouvelle nouvelles par parce
        parfois parmi partout pas passer pendant personne peu peut peuvent plus plusieurs plutot
        pour pourquoi pourraient pourrait pouvoir premier premiere premieres premiers prendre
        presque puis puisque quand que quel quelle quelles quelque quelques quels qui quoi rendre
        rien sans savoir selon sera seraient serait seront ses seul seule seulement sinon soient
        soit sommes son sont sous souvent suis sur surtout tel telle telles tels toujours tous tout
        toute toutes tres troisieme trop une vers veulent veut voici voila voir voire vos votre
        vouloir vous vraiment
        """

    private static let english = """
        about above across actually after again against all almost along already also although
        always among and another any anybody anyone anything anyway anywhere are around away back
        because become been before being below between both but can cannot could did does doing done
        down during each either else enough especially even ever every everybody everyone everything
        everywhere few first for from further gets getting give given goes going gone got had has
        have having her here hers him his how however instead into isn its itself just keep know
        last least less let lets like lot lots made make makes making many may maybe might more most
        much must myself need needs neither never nobody none nor not nothing now nowhere off often
        once one ones only onto other others otherwise our ours out over own perhaps please put
        quite rather really same say says see seem seems several shall she should since some
        somebody someone something sometimes somewhere still such take than that the their theirs
        them themselves then there therefore these they thing things third this those though through
        thus together too toward towards under unless until upon use used using very via want wants
        was way ways well went were what whatever when where whether which while who whole whom
        whose why will with within without would yes yet you your yours
        """

    private static let spanish = """
        acerca adelante ademas ahi ahora algo alguien algun alguna algunas alguno algunos alli
        alrededor ambas ambos ante antes apenas aquel aquella aquellas aquellos aqui asi aun aunque
        bajo bastante bien buen cada casi como con contra cosa cosas cual cuales cualquier cuando
        cuanta cuantas cuanto cuantos debe deben deber debido decir dejar del demas dentro desde
        despues donde dos durante ella ellas ellos entonces entre era eran eres esa esas ese eso
        esos esta estaba estaban estado estan estar estas este esto estos fue fuera fueron gran
        haber habia habian hace hacen hacer hacia han has hasta hay hecho incluso ir junto las les
        los luego mas mayor mayoria mediante mejor menos mientras mis misma mismas mismo mismos
        mucha muchas mucho muchos muy nada nadie ningun ninguna ninguno nos nosotros nuestra
        nuestras nuestro nuestros nueva nuevas nuevo nuevos nunca otra otras otro otros para parece
        pero poca pocas poco pocos poder podria podrian por porque posible primer primera primeras
        primero primeros pueda puede pueden pues que quien quienes quiere quieren ser sera seran
        seria sido siempre siendo sin sino sobre sola solamente solo son soy sus suya suyo tal tales
        tambien tampoco tan tanto tener tenia tercera tercero tiene tienen toda todas todavia todo
        todos tras ultima ultimas ultimo ultimos una unas uno unos usar usted ustedes varias varios
        veces ver vez
        """

    private static let turkish = """
        acaba ama ancak artik asla aslinda ayrica bana bazen bazi belki ben beni benim benzer
        benzeri beri bile bilhassa bir biraz bircok biri birinci birkac birsey biz bize bizi bizim
        boyle boylece buna bunlar bunlari bunlarin bunu bunun burada butun cok cunku daha dahi degil
        diger digeri dolayi edecek eden eder edildi edilen edilir edilmesi ediyor etmek etti fakat
        falan gibi gore hala halde hangi hatta hem henuz hep hepsi her herhangi herkes hic hicbir
        icin icinde ikinci ile ilgili ilk ise iste itibaren iyi kabaca kac kadar karsi kendi kendine
        kendini kez kim kimse lazim madem mi mu nasil ne neden nedenle nerede nicin niye olan olarak
        oldu oldugu oldugumuz oldugunu oldugunuz oldukca olduklari olmak olmali olmasi olmayan olsa
        olsun olup olur olursa oluyor ona onlar onlari onlarin onu onun orada oyle oysa pek ragmen
        sadece sana sen seni senin sey seyi seyler simdi siz sizi sizin sonra soyle tarafindan tum
        ucuncu uzere var vardi veya yaklasik yalnizca yani yapan yapilan yapilmasi yapmak yapmali
        yerine yine yok zaten
        """

    private static let german = """
        aber alle allein allem allen aller alles als also andere anderem anderen anderer anderes ans
        auch auf aus ausser bei beide beiden beim bereits besonders bin bis bisher bitte damit
        danach dann darauf daraus darf darin darueber darum das dass davon dazu dein deine dem den
        denn dennoch der deren des deshalb dessen die dies diese diesem diesen dieser dieses doch
        dort durch durfen eben ebenso eigen eigene eigenen eigentlich ein eine einem einen einer
        eines einfach einige einigen einiger erste erstem ersten erster erstes etwa etwas euch euer
        eure fast fur ganz ganze ganzen gar geben gegen gehen gemacht genau genug gerne gibt ging
        gut gute guten habe haben hat hatte hatten hier hin hinter ich ihm ihn ihnen ihr ihre ihrem
        ihren ihrer immer indem ins ist jede jedem jeden jeder jedes jedoch jemand jetzt kann kannst
        kein keine keinem keinen keiner konnen konnte konnten lassen lasst letzte letztem letzten
        letzter letztes machen macht man manche mehr mein meine meist meisten mit mochte mochten
        muss mussen musste nach nachdem neben nehmen nein nicht nichts nie niemand noch nun nur ob
        oben oder oft ohne schon sehr sein seine seinem seinen seiner seit selbst sich sie sind
        sogar solche solchen soll sollen sollte sollten somit sondern sonst soweit sowie statt trotz
        uber uberall um und uns unser unsere unserem unseren unserer unter viel viele vielen vom von
        vor wann war waren warum was wegen weil weiter weitere weiteren welche welchen welcher wenig
        wenige weniger wenn wer werde werden wie wieder wieviel wieviele will wir wird wirklich
        wissen wohl wollen worden wurde wurden zum zur zwar zweite zweiten zweiter zwischen
        """
}
