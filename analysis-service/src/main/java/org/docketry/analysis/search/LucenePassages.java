// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;
import org.docketry.analysis.domain.passage.Passage;
import org.jspecify.annotations.Nullable;

/** The index in Lucene: words by BM25, meaning by nearest vectors, both by their ranks. */
final class LucenePassages implements PassageIndex, AutoCloseable {

    /** Of reciprocal rank fusion: how little the first ranks stand out. */
    private static final int RANK_SMOOTHING = 60;

    private static final int REACH = 400;

    private final Analyzer words = new EnglishAnalyzer();
    private final Meaning meaning;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    LucenePassages(Directory directory, Meaning meaning) {
        this.meaning = meaning;
        try {
            this.writer = new IndexWriter(directory, new IndexWriterConfig(words));
            this.searchers = new SearcherManager(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void put(String disputeId, String documentId, List<Passage> passages) {
        if (passages.isEmpty()) {
            remove(documentId);
            return;
        }
        List<float[]> vectors =
                meaning.of(passages.stream().map(Passage::text).toList()).orElse(List.of());
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            float[] vector = i < vectors.size() ? vectors.get(i) : null;
            documents.add(StoredPassage.document(disputeId, documentId, passages.get(i), vector));
        }
        change(() -> writer.updateDocuments(of(documentId), documents));
    }

    @Override
    public void remove(String documentId) {
        change(() -> writer.deleteDocuments(of(documentId)));
    }

    @Override
    public void clear() {
        change(writer::deleteAll);
    }

    @Override
    public boolean isEmpty() {
        return writer.getDocStats().numDocs == 0;
    }

    @Override
    public List<Hit> find(String question, Scope scope, int most) {
        Query within = within(scope).build();
        Query byWords =
                new BooleanQuery.Builder()
                        .add(byWords(question), BooleanClause.Occur.MUST)
                        .add(within, BooleanClause.Occur.FILTER)
                        .build();
        Query byMeaning =
                meaning.of(List.of(question))
                        .<Query>map(vectors -> near(vectors.getFirst(), within))
                        .orElseGet(() -> MatchNoDocsQuery.INSTANCE);
        return search(
                searcher -> {
                    Map<Integer, Double> fused = new LinkedHashMap<>();
                    for (Query query : List.of(byWords, byMeaning)) {
                        ScoreDoc[] ranked = searcher.search(query, REACH).scoreDocs;
                        for (int rank = 0; rank < ranked.length; rank++) {
                            fused.merge(
                                    ranked[rank].doc, 1.0 / (RANK_SMOOTHING + rank), Double::sum);
                        }
                    }
                    return seen(searcher, fused, scope).stream().limit(most).toList();
                });
    }

    @Override
    public List<Likeness> disputesLike(String disputeId, Scope scope, int most) {
        return search(
                searcher -> {
                    float[] middle = middle(searcher, disputeId);
                    Map<String, Likeness> nearest = new LinkedHashMap<>();
                    if (middle != null) {
                        nearest(searcher, middle, disputeId, scope, most, nearest);
                    }
                    return nearest.values().stream()
                            .sorted(Comparator.comparingDouble(Likeness::score).reversed())
                            .limit(most)
                            .toList();
                });
    }

    /** A large dispute may fill the reach; the next round looks at all but those that were seen. */
    private static void nearest(
            IndexSearcher searcher,
            float[] middle,
            String disputeId,
            Scope scope,
            int most,
            Map<String, Likeness> nearest)
            throws IOException {
        BooleanQuery.Builder others = within(scope);
        Set<String> looked = new HashSet<>();
        leaveOut(others, disputeId);
        for (int round = 0; round < most && nearest.size() < most; round++) {
            Map<Integer, Double> scores = new LinkedHashMap<>();
            for (ScoreDoc each : searcher.search(near(middle, others.build()), REACH).scoreDocs) {
                scores.put(each.doc, (double) each.score);
            }
            if (scores.isEmpty()) {
                return;
            }
            for (Hit hit : hits(searcher, scores)) {
                if (looked.add(hit.disputeId())) {
                    leaveOut(others, hit.disputeId());
                }
                if (scope.mayBeSeen().test(hit.disputeId(), hit.documentId())) {
                    nearest.putIfAbsent(
                            hit.disputeId(), new Likeness(hit.disputeId(), hit.score(), hit));
                }
            }
        }
    }

    private static void leaveOut(BooleanQuery.Builder query, String disputeId) {
        query.add(
                new TermQuery(new Term(StoredPassage.DISPUTE, disputeId)),
                BooleanClause.Occur.MUST_NOT);
    }

    private static Query near(float[] vector, Query within) {
        return new KnnFloatVectorQuery(StoredPassage.VECTOR, vector, REACH, within);
    }

    /** The disputes that are looked in, before the nearest are taken. */
    private static BooleanQuery.Builder within(Scope scope) {
        Query disputes =
                scope.disputes() == null
                        ? MatchAllDocsQuery.INSTANCE
                        : new TermInSetQuery(
                                StoredPassage.DISPUTE,
                                scope.disputes().stream().map(BytesRef::new).toList());
        return new BooleanQuery.Builder().add(disputes, BooleanClause.Occur.FILTER);
    }

    /** The mean of what a dispute's passages mean; null where none of them has a vector. */
    private static float @Nullable [] middle(IndexSearcher searcher, String disputeId)
            throws IOException {
        Query own = new TermQuery(new Term(StoredPassage.DISPUTE, disputeId));
        StoredFields fields = searcher.storedFields();
        float[] sum = null;
        for (ScoreDoc each : searcher.search(own, REACH).scoreDocs) {
            float[] vector = StoredPassage.vector(fields.document(each.doc));
            if (vector != null) {
                sum = sum == null ? new float[vector.length] : sum;
                for (int i = 0; i < vector.length; i++) {
                    sum[i] += vector[i];
                }
            }
        }
        return sum;
    }

    private Query byWords(String question) {
        Query query = new QueryBuilder(words).createBooleanQuery(StoredPassage.TEXT, question);
        return query == null ? MatchNoDocsQuery.INSTANCE : query;
    }

    private static List<Hit> seen(IndexSearcher searcher, Map<Integer, Double> scores, Scope scope)
            throws IOException {
        return hits(searcher, scores).stream()
                .filter(hit -> scope.mayBeSeen().test(hit.disputeId(), hit.documentId()))
                .toList();
    }

    private static List<Hit> hits(IndexSearcher searcher, Map<Integer, Double> scores)
            throws IOException {
        StoredFields fields = searcher.storedFields();
        List<Hit> hits = new ArrayList<>();
        for (Map.Entry<Integer, Double> each : scores.entrySet()) {
            hits.add(StoredPassage.hit(fields.document(each.getKey()), each.getValue()));
        }
        hits.sort(Comparator.comparingDouble(Hit::score).reversed());
        return hits;
    }

    private static Term of(String documentId) {
        return new Term(StoredPassage.PAPER, documentId);
    }

    private interface Change {
        Object run() throws IOException;
    }

    private interface Search<T> {
        T run(IndexSearcher searcher) throws IOException;
    }

    private void change(Change change) {
        try {
            change.run();
            writer.commit();
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T search(Search<T> search) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return search.run(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            searchers.close();
            writer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
