// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.search;

import java.nio.ByteBuffer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;
import org.docketry.analysis.domain.layout.Span;
import org.docketry.analysis.domain.passage.Passage;
import org.docketry.analysis.search.PassageIndex.Hit;
import org.jspecify.annotations.Nullable;

/** A passage as the index stores it. */
final class StoredPassage {

    static final String DISPUTE = "dispute";
    static final String PAPER = "paper";
    static final String TEXT = "text";
    static final String VECTOR = "vector";
    private static final String HEADING = "heading";
    private static final String START = "start";
    private static final String END = "end";
    private static final String PAGE = "page";
    private static final String LINE = "line";
    private static final String KEPT_VECTOR = "kept-vector";

    private StoredPassage() {}

    static Document document(
            String disputeId, String documentId, Passage passage, float @Nullable [] vector) {
        Span span = passage.span();
        Document document = new Document();
        document.add(new StringField(DISPUTE, disputeId, Store.YES));
        document.add(new StringField(PAPER, documentId, Store.YES));
        document.add(new TextField(TEXT, passage.text(), Store.YES));
        document.add(new StoredField(HEADING, passage.heading()));
        document.add(new StoredField(START, span.start()));
        document.add(new StoredField(END, span.end()));
        document.add(new StoredField(PAGE, span.page()));
        document.add(new StoredField(LINE, span.line() == null ? 0 : span.line()));
        if (vector != null) {
            document.add(new KnnFloatVectorField(VECTOR, vector, VectorSimilarityFunction.COSINE));
            ByteBuffer bytes = ByteBuffer.allocate(vector.length * Float.BYTES);
            bytes.asFloatBuffer().put(vector);
            document.add(new StoredField(KEPT_VECTOR, bytes.array()));
        }
        return document;
    }

    static Hit hit(Document document, double score) {
        return new Hit(
                document.get(DISPUTE),
                document.get(PAPER),
                document.get(HEADING),
                document.get(TEXT),
                number(document, START),
                number(document, END),
                number(document, PAGE),
                number(document, LINE),
                score);
    }

    static float @Nullable [] vector(Document document) {
        BytesRef kept = document.getBinaryValue(KEPT_VECTOR);
        if (kept == null) {
            return null;
        }
        float[] vector = new float[kept.length / Float.BYTES];
        ByteBuffer.wrap(kept.bytes, kept.offset, kept.length).asFloatBuffer().get(vector);
        return vector;
    }

    private static int number(Document document, String field) {
        return document.getField(field).numericValue().intValue();
    }
}
