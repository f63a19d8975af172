"""What scikit-learn makes of the same notes: called by `bench suggest` where it is installed."""
import json
import os
import time

import numpy
from sklearn.cluster import AgglomerativeClustering, KMeans
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.metrics import v_measure_score

with open(os.environ["ATELIER_BENCH_NOTES"], encoding="utf-8") as lines:
    rows = [line.rstrip("\n").split("\t", 1) for line in lines]
labels = [row[0] for row in rows if row[0]]
texts = [row[1] for row in rows]
themes = len(set(labels))
common = {"strip_accents": "unicode", "sublinear_tf": True}
kinds = {"words": {}, "characters": {"analyzer": "char_wb", "ngram_range": (3, 5)}}
found = {}
best = 0.0
for kind, options in kinds.items():
    began = time.process_time()
    vectors = TfidfVectorizer(**options, **common).fit_transform(texts)
    found[kind + "ReadBoard"] = time.process_time() - began
    own = TfidfVectorizer(**options, **common).fit_transform(texts[: len(labels)])
    ways = [AgglomerativeClustering(themes, metric="cosine", linkage="average")]
    found_here = [v_measure_score(labels, ways[0].fit_predict(own.toarray()))]
    found_here.append(numpy.mean([
        v_measure_score(labels, KMeans(themes, n_init=10, random_state=seed).fit_predict(own))
        for seed in range(3)]))
    best = max([best, *found_here])
    began = time.process_time()
    ways[0].fit_predict(vectors.toarray())
    found[kind + "Agglomerative"] = time.process_time() - began
    began = time.process_time()
    KMeans(themes, n_init=10, random_state=0).fit_predict(vectors)
    found[kind + "KMeans"] = time.process_time() - began
    if kind == "characters":
        dense, sums, right, three, asked = own.toarray(), {}, 0, 0, 0
        for vector, label in zip(dense, labels):
            if label in sums:
                order = sorted(sums, key=lambda t: -(vector @ sums[t]) / numpy.linalg.norm(sums[t]))
                asked, right = asked + 1, right + (order[0] == label)
                three += label in order[:3]
            sums[label] = sums.get(label, 0) + vector
        top = [right / asked, three / asked]
print(json.dumps({
    "top1": round(top[0], 3), "top3": round(top[1], 3), "vMeasure": round(float(best), 3),
    "processorMillisecondsFor1000Notes": {key: round(value * 1000, 1) for key, value in found.items()}}))
