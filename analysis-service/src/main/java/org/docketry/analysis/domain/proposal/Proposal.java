// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.docketry.analysis.domain.layout.Span;
import org.jspecify.annotations.Nullable;

/**
 * A fact read out of a document, for a person to accept or reject.
 *
 * @param proposalId the same for the same document, reader version, kind and place in the list
 * @param kind the fact's type: {@code order-entered}, {@code motion-filed} ...
 * @param fact the fact as the dispute would record it; what could not be matched to the record is
 *     left out or stands in the document's own words
 * @param effectiveOn the fact's court-local day, where the paper gives it outside of the fact's own
 *     fields; else null
 * @param open what a person must still say or choose
 */
public record Proposal(
        String proposalId,
        String documentId,
        String kind,
        Map<String, Object> fact,
        @Nullable LocalDate effectiveOn,
        double confidence,
        List<FieldSpan> spans,
        List<Open> open) {

    /**
     * The words that a field was read from.
     *
     * @param field JSON pointer into the fact
     */
    public record FieldSpan(String field, Span span) {}

    /**
     * What was not read, or could not be matched to the record.
     *
     * @param field JSON pointer into the fact; {@code /effectiveOn} for its day
     * @param why a sentence's worth for the person who accepts, without a full stop
     */
    public record Open(String field, String why) {}

    public Proposal {
        spans = List.copyOf(spans);
        open = List.copyOf(open);
    }

    /** JSON pointers to what is open. */
    List<String> unresolved() {
        return open.stream().map(Open::field).toList();
    }
}
