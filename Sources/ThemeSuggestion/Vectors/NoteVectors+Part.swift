import Glibc

extension NoteVectors {
    /// One of the two kinds of features.
    struct Part {
        /// All members, with their weights.
        var rows = SparseRows()
        /// How long each vector is.
        var lengths: [Float] = []
        /// How many places more than one text has.
        private(set) var kept = 0
        /// The stems by their places; empty for runs.
        private(set) var features = FeaturePlaces()
        private var keptPlaces: [Int32] = []

        /// Makes a part without members.
        init() {}

        /// Where a feature stands among those kept; nil for one that a single text has.
        func keptPlace(_ place: UInt32) -> UInt32? {
            guard keptPlaces.indices.contains(Int(place)) else { return nil }
            let kept = keptPlaces[Int(place)]
            return kept < 0 ? nil : UInt32(kept)
        }

        /// Appends what is kept of a text's vector, made `scale` long.
        func append(_ text: Int, to all: inout SparseRows, from base: Int, scale: Float) {
            guard lengths[text] > 0 else { return }
            let factor = scale / lengths[text]
            for member in rows.range(text) {
                if let place = keptPlace(rows.places[member]) {
                    all.append(UInt32(base) + place, rows.values[member] * factor)
                }
            }
        }

        /// Lets go of the members, which stand in the vectors by now.
        mutating func forgetRows() { rows = SparseRows() }

        /// Runs of characters: one more than the logarithm of how often, times how rare.
        init(runsOf texts: [ReadNote], notes: Int, places: Int) {
            var frequency = [Int32](repeating: 0, count: places)
            var users = frequency
            for (place, text) in texts.enumerated() {
                for run in text.runs {
                    users[Int(run.place)] += 1
                    if place < notes { frequency[Int(run.place)] += 1 }
                }
            }
            let rarity = frequency.map { logf(Float(1 + notes) / Float(1 + $0)) + 1 }
            for text in texts {
                var sum: Float = 0
                for run in text.runs {
                    let often: Float = run.count == 1 ? 1 : 1 + logf(Float(run.count))
                    let value = often * rarity[Int(run.place)]
                    rows.append(run.place, value)
                    sum += value * value
                }
                rows.close()
                lengths.append(sqrtf(sum))
            }
            keep(users)
        }

        /// Stems and their synonyms, weighed by how rare the stem is and how rare what it leads to.
        init(wordsOf texts: [ReadNote], notes: Int, thesaurus: Thesaurus?) {
            var stems = FeaturePlaces()
            let said = texts.map { $0.stems.map { stems.place(of: $0) } }
            var frequency = [Int32](repeating: 0, count: stems.count)
            for text in said.prefix(notes) { for stem in text { frequency[Int(stem)] += 1 } }
            let rarity = frequency.map { logf(Float(1 + notes) / Float(1 + $0)) }
            // What each stem stands for: itself, and what means the same.
            var meanings = [[(place: UInt32, weight: Float)]](repeating: [], count: stems.count)
            if let thesaurus {
                for text in texts {
                    for stem in text.stems {
                        let place = Int(stems.place(of: stem))
                        guard meanings[place].isEmpty else { continue }
                        meanings[place] = [(UInt32(place), 1)]
                        thesaurus.forEachLink(of: stem) { link, weight in
                            meanings[place].append(
                                (stems.place(of: link), weight * Self.synonymWeight))
                        }
                    }
                }
            } else {
                for place in meanings.indices { meanings[place] = [(UInt32(place), 1)] }
            }
            weigh(said, notes, rarity, meanings, places: stems.count)
            features = stems
        }

        /// How much a synonym counts beside the word itself.
        private static let synonymWeight: Float = 1.5

        private mutating func weigh(
            _ said: [[UInt32]], _ notes: Int, _ rarity: [Float],
            _ meanings: [[(place: UInt32, weight: Float)]], places: Int
        ) {
            var dense = [Float](repeating: 0, count: places)
            var raw = SparseRows()
            var users = [Int32](repeating: 0, count: places)
            var frequency = users
            for (text, stems) in said.enumerated() {
                var touched: [UInt32] = []
                for stem in stems {
                    let rare = rarity[Int(stem)]
                    guard rare > 0 else { continue }
                    for (place, weight) in meanings[Int(stem)] {
                        if dense[Int(place)] == 0 { touched.append(place) }
                        dense[Int(place)] += rare * weight
                    }
                }
                for place in touched {
                    raw.append(place, dense[Int(place)])
                    dense[Int(place)] = 0
                    users[Int(place)] += 1
                    if text < notes { frequency[Int(place)] += 1 }
                }
                raw.close()
            }
            let second = frequency.map { max(0, logf(Float(1 + notes) / Float(1 + $0))) }
            for text in said.indices {
                var sum: Float = 0
                for member in raw.range(text) {
                    let place = raw.places[member]
                    let value = raw.values[member] * second[Int(place)]
                    guard value > 0 else { continue }
                    rows.append(place, value)
                    sum += value * value
                }
                rows.close()
                lengths.append(sqrtf(sum))
            }
            keep(users)
        }

        private mutating func keep(_ users: [Int32]) {
            keptPlaces = users.map { count in
                guard count > 1 else { return -1 }
                kept += 1
                return Int32(kept - 1)
            }
        }
    }
}
