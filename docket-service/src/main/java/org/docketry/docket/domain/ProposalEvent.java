package org.docketry.docket.domain;

import java.time.LocalDate;
import java.util.List;
import org.docketry.docket.domain.Id.DocumentId;
import org.docketry.docket.domain.Id.ProposalId;
import org.jspecify.annotations.Nullable;

/** What a machine read, and what was said to it. */
public sealed interface ProposalEvent extends DisputeEvent {
    ProposalId proposalId();

    /**
     * A machine read a fact out of a document. It is no fact until somebody accepts it.
     *
     * @param kind the type of the proposed fact, such as {@code order-entered}
     * @param fact the fact as read; it may be incomplete or wrong, and is checked on acceptance
     * @param confidence from 0 to 1, the machine's own
     * @param spans which words of the document each field was read from
     * @param effectiveOn the court-local day of the fact, where the document gives it outside of
     *     the fact's own fields, such as the day of filing; else null
     * @param open what a person must still say or choose; null where there is nothing
     */
    record ProposalMade(
            ProposalId proposalId,
            DocumentId documentId,
            String kind,
            Json fact,
            double confidence,
            Analyser analyser,
            List<Span> spans,
            @Nullable LocalDate effectiveOn,
            @Nullable List<Open> open)
            implements ProposalEvent {
        public ProposalMade {
            Shape.line(kind, "kind");
            if (!(confidence >= 0 && confidence <= 1)) {
                throw new Malformed("confidence", "must be from 0 to 1");
            }
            spans = Shape.list(spans, "spans");
            open = Shape.orNull(open, "open");
        }
    }

    /**
     * What was not read, or could not be matched to the record.
     *
     * @param field a JSON pointer into the proposed fact; {@code /effectiveOn} for its day
     */
    record Open(String field, String why) {
        public Open {
            Shape.line(field, "field");
            Shape.line(why, "why");
        }
    }

    /** Which program read it. */
    record Analyser(String name, String version) {
        public Analyser {
            Shape.line(name, "name");
            Shape.line(version, "version");
        }
    }

    /**
     * Where in the document's text a field was read.
     *
     * @param field a JSON pointer into the proposed fact
     * @param start offset of the first character
     * @param end offset after the last character
     */
    record Span(
            String field,
            int start,
            int end,
            @Nullable Integer page,
            @Nullable Integer line,
            String text) {
        public Span {
            Shape.line(field, "field");
            if (start < 0 || end < start) {
                throw new Malformed("end", "a span ends at or after its start, which is 0 or more");
            }
            Shape.positive(page, "page");
            Shape.positive(line, "line");
            Shape.text(text, "text");
        }
    }

    /**
     * A person, or a policy that a person wrote, took the reading for a fact; the fact itself
     * follows in the same commit.
     *
     * @param changes what the person changed, as a merge patch (RFC 7396) of the proposed fact
     * @param policy the name of the policy that did it; null where a person did
     */
    record ProposalAccepted(ProposalId proposalId, @Nullable Json changes, @Nullable String policy)
            implements ProposalEvent {
        public ProposalAccepted {
            Shape.optionalLine(policy, "policy");
        }
    }

    record ProposalRejected(ProposalId proposalId, String reason) implements ProposalEvent {
        public ProposalRejected {
            Shape.text(reason, "reason");
        }
    }
}
