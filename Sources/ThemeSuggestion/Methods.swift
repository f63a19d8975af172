// What was tried, and what won.
//
// Online: notes are sorted in file order, themes that exist already are ranked before each move. Means of
// five labelled sets (two English, French, Spanish, Turkish; 250 to 300 notes, 10 to 12 themes, the last two 7),
// prototypes in Python. One note more or less is 0.003 on one set; differences below 0.01 say little.
//
// | method, features                                                     | top-1 | top-3 |
// |----------------------------------------------------------------------|-------|-------|
// | nearest centroid, runs of 3–5 characters (the comparison)            | 0.639 | 0.838 |
// | nearest centroid, words                                              | 0.578 | 0.794 |
// | nearest centroid, characters and words                               | 0.629 | 0.826 |
// | naive Bayes, characters / words                                      | 0.630 / 0.556 | 0.819 / 0.778 |
// | BM25, the ten best notes, characters / words                         | 0.601 / 0.556 | 0.814 / 0.794 |
// | 10 nearest neighbours, characters                                    | 0.612 | 0.826 |
// | label propagation over 10–20 neighbours, characters                  | 0.630 | 0.844 |
// | kernel ridge, characters, slack 0.3 / 1                              | 0.658 / 0.638 | 0.840 / 0.840 |
// | the same, slack times the size of the theme                          | 0.665 | 0.841 |
// | … with runs of 2–5 characters                                        | 0.666 | 0.846 |
// | … and words, 0.3 of the likeness: as written                         | 0.665 | 0.847 |
// | … stems of Snowball                                                  | 0.673 | 0.852 |
// | … the first five letters                                             | 0.673 | 0.853 |
// | … the first five letters, ridge and centroid mixed                   | 0.663 | 0.845 |
// | … the first five letters, ridge + 0.3 label propagation (taken)      | 0.678 | 0.860 |
// | kernels squared, exponential, centred                                | ≤ 0.665 | ≤ 0.839 |
//
// Five letters do what a stemmer does, for every alphabet and without a library: hence no libstemmer.
// Snowball's stop words were not needed either: what every note says weighs nothing by its frequency.
//
// With the thesaurus of the language (no Turkish one), the same sets:
//
// | what the thesaurus adds                                              | top-1 | top-3 |
// |----------------------------------------------------------------------|-------|-------|
// | nothing                                                              | 0.672 | 0.849 |
// | synonyms as features, 0.5 of the likeness, weight 1.5                | 0.681 | 0.862 |
// | … and 0.3 label propagation (taken)                                  | 0.689 | 0.877 |
//
// On French, Spanish and English alone (four sets): vectors of a truncated SVD (of synonym links, 50 to 200
// dimensions, whole words) lost 1 to 5 points against no thesaurus at all. An SVD of the entries as documents,
// on stems, won 1 to 2 points of top-1; with 0.1 of the likeness beside the synonyms it added one more point of
// top-1 and none of top-3. The synonyms themselves, written out as further features, need no SVD, are
// explained word by word, and won more (0.731 / 0.882 against 0.708 / 0.866).
//
// Cold start, as many groups as labels, V-measure (scikit-learn's best of four on each set: 0.373):
//
// | method, prototypes without a thesaurus                               | V     |
// |----------------------------------------------------------------------|-------|
// | agglomerative, average linkage                                       | 0.35–0.36 |
// | LSA of 10–40 dimensions, k-means or Ward                             | 0.34–0.38 |
// | spectral on all likenesses, k-means                                  | 0.36–0.38 |
// | spectral on the graph of 5, 10, 20 neighbours, Ward                  | 0.40, 0.40, 0.40 |
// | spectral on the graph of 5, 10, 20 neighbours, k-means (20 taken)    | 0.39–0.41 |
//
// With word vectors (no thesaurus), the same five sets; the last three lines are of the program itself:
//
// | method                                                               | top-1 | top-3 |
// |----------------------------------------------------------------------|-------|-------|
// | a sentence encoder of 118 million parameters at run time             | 0.809 | 0.950 |
// | vectors of 20,000 words a language, 128 members of 4 bits, 0.3 of the likeness | 0.747 | 0.914 |
// | the program, in the order of the file                                | 0.744 | 0.914 |
// | the program, walls of 60                                             | 0.620 | 0.848 |
// | the same by letters alone                                            | 0.538 | 0.764 |
//
// Cold start, the program's own groups on walls of 60 (how much of a group has its commonest label):
//
// | method                                                               | purity | placed |
// |----------------------------------------------------------------------|--------|--------|
// | spectral, every note in one of √n groups                             | 0.51   | 1.00   |
// | cores: the nearest three, grown; ten at most, until half is placed   | 0.75   | 0.51   |
// | … then what is much nearer to one core than to the others (taken)    | 0.76   | 0.53   |
//
// The last step is for large walls: on whole sets cores alone placed 0.22 of the notes (purity 0.89), with it
// half (0.72). Not half of the likeness to the second core but .3, .7, .9 of it differed by a point.
//
// Ridge regression is solved by coordinate ascent, so that a move costs what the notes' vectors cost once; the
// exact inverse would cost the square of the notes. The tables are of prototypes where nothing else is said;
// `bench.docc/Figures.md` has what `bench suggest` says of the program.
