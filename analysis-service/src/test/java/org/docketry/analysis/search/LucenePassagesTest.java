// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.FSDirectory;
import org.docketry.analysis.Papers;
import org.docketry.analysis.domain.passage.Passage;
import org.docketry.analysis.search.PassageIndex.Hit;
import org.docketry.analysis.search.PassageIndex.Likeness;
import org.docketry.analysis.search.PassageIndex.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LucenePassagesTest {

    private static final Meaning NONE = texts -> Optional.empty();
    private static final Scope ALL = new Scope(null, (dispute, paper) -> true);

    @Test
    void passagesAreFoundByTheirWords() throws IOException {
        try (LucenePassages index = filled(NONE)) {
            Hit first = index.find("mice in the kitchen", ALL, 5).getFirst();

            assertThat(first.documentId()).isEqualTo("quashing");
            assertThat(first.text()).contains("mice");
            String original = Papers.text("ndcal-order-quashing.txt");
            assertThat(original.substring(first.start(), first.end())).contains("mice");
        }
    }

    @Test
    void passagesAreFoundByTheirMeaning(@TempDir Path folder) throws IOException {
        try (LucenePassages index = filled(new SentenceModel(folder))) {
            assertThat(index.find("airplane repairs", ALL, 3))
                    .extracting(Hit::documentId)
                    .first()
                    .isEqualTo("recommendation");
            assertThat(index.find("movie piracy", ALL, 3))
                    .extracting(Hit::documentId)
                    .first()
                    .isEqualTo("opinion");
        }
    }

    @Test
    void aDisputeIsLikeThoseThatSpeakOfTheSame(@TempDir Path folder) throws IOException {
        try (LucenePassages index = filled(new SentenceModel(folder))) {
            index.put(
                    "bistro",
                    "bistro-order",
                    Passage.of(
                            "ORDER\n\nThe reviews of the restaurant said that the kitchen was dirty. The owner"
                                    + " subpoenaed the review site for the reviewer's name.\n"));

            index.put(
                    "salvage",
                    "salvage-order",
                    Passage.of(
                            "ORDER\n\nThe tug towed the freighter off the reef in heavy seas. The owners of the cargo"
                                    + " shall post security for the salvage award.\n"));

            assertThat(index.disputesLike("harbor", ALL, 9))
                    .extracting(Likeness::disputeId)
                    .containsSubsequence("bistro", "salvage");
            assertThat(index.disputesLike("harbor", ALL, 9))
                    .extracting(Likeness::disputeId)
                    .doesNotContain("harbor");
        }
    }

    @Test
    void whatMayNotBeSeenIsNotFound() throws IOException {
        try (LucenePassages index = filled(NONE)) {
            assertThat(
                            index.find(
                                    "mice",
                                    new Scope(null, (dispute, paper) -> !dispute.equals("harbor")),
                                    5))
                    .isEmpty();
        }
    }

    /** The large dispute's passages, all nearer to the question, would fill every first rank. */
    @Test
    void aSmallDisputeIsFoundAmongMany() throws IOException {
        try (LucenePassages index =
                new LucenePassages(new ByteBuffersDirectory(), LucenePassagesTest::byLength)) {
            String near = "The kitchen had mice, mice, mice and mice. ";
            for (int i = 0; i < 90; i++) {
                index.put("large", "large-" + i, Passage.of("ORDER\n\n" + near.repeat(40)));
            }
            index.put(
                    "small",
                    "small-1",
                    Passage.of(
                            "ORDER\n\nOne mouse was seen in a kitchen, and the witness who saw it told the cook of it.\n"));
            Scope own = new Scope(Set.of("small"), (dispute, paper) -> true);

            assertThat(index.find("mice in the kitchen", own, 5))
                    .extracting(Hit::documentId)
                    .containsOnly("small-1");
            index.put("question", "question-1", Passage.of("ORDER\n\n" + near.repeat(3)));
            assertThat(index.disputesLike("question", ALL, 5))
                    .extracting(Likeness::disputeId)
                    .containsExactlyInAnyOrder("large", "small");
        }
    }

    /** A stand-in for the model: texts of a like length mean the same. */
    private static Optional<List<float[]>> byLength(List<String> texts) {
        return Optional.of(
                texts.stream().map(text -> new float[] {1, text.length() / 1000f}).toList());
    }

    @Test
    void aPaperWithoutPassagesIsNoMistake(@TempDir Path folder) throws IOException {
        try (LucenePassages index = filled(new SentenceModel(folder))) {
            index.put("harbor", "quashing", Passage.of("ORDER\n\nNothing.\n"));

            assertThat(index.find("mice", ALL, 5))
                    .extracting(Hit::documentId)
                    .doesNotContain("quashing");
        }
    }

    @Test
    void aPaperThatIsRemovedIsGone() throws IOException {
        try (LucenePassages index = filled(NONE)) {
            index.remove("quashing");

            assertThat(index.find("mice", ALL, 5)).isEmpty();
            assertThat(index.find("copyright film", ALL, 5)).isNotEmpty();
        }
    }

    @Test
    void aPaperThatIsPutAgainIsThereOnce() throws IOException {
        try (LucenePassages index = filled(NONE)) {
            index.put("harbor", "quashing", Passage.of(Papers.text("ndcal-order-quashing.txt")));

            List<Hit> hits = index.find("mice", ALL, 50);
            assertThat(hits).extracting(Hit::start).doesNotHaveDuplicates();
        }
    }

    @Test
    void theIndexOutlivesTheProcess(@TempDir Path folder) throws IOException {
        try (LucenePassages index = new LucenePassages(FSDirectory.open(folder), NONE)) {
            assertThat(index.isEmpty()).isTrue();
            index.put("harbor", "quashing", Passage.of(Papers.text("ndcal-order-quashing.txt")));
        }
        try (LucenePassages index = new LucenePassages(FSDirectory.open(folder), NONE)) {
            assertThat(index.isEmpty()).isFalse();
            assertThat(index.find("mice", ALL, 5)).isNotEmpty();
            index.clear();
            assertThat(index.isEmpty()).isTrue();
        }
    }

    private static LucenePassages filled(Meaning meaning) throws IOException {
        LucenePassages index = new LucenePassages(new ByteBuffersDirectory(), meaning);
        index.put("harbor", "quashing", Passage.of(Papers.text("ndcal-order-quashing.txt")));
        index.put("film", "opinion", Passage.of(Papers.text("sdny-opinion.txt")));
        index.put("pilots", "recommendation", Passage.of(Papers.text("recommendation.txt")));
        return index;
    }
}
