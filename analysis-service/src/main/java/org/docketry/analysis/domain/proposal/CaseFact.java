// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.proposal;

import java.time.LocalDate;
import java.util.List;
import org.docketry.analysis.domain.reading.DocketNumber;
import org.jspecify.annotations.Nullable;

/** What the reader of filings needs to know of a dispute. */
public sealed interface CaseFact
        permits CalendarFact,
                OrderFact,
                CaseFact.DocketLinked,
                CaseFact.PartyJoined,
                CaseFact.MotionFiled,
                CaseFact.SubpoenaKnown,
                CaseFact.SubpoenaWithdrawn,
                CaseFact.Transferred,
                CaseFact.AccessGranted,
                CaseFact.EntryFiled,
                CaseFact.DocumentPlaced,
                CaseFact.MaterialSealed,
                CaseFact.SealLifted,
                CaseFact.AccessRevoked {

    /** A docket that belongs to the dispute, in the record's own spelling. */
    record DocketLinked(String court, String number) implements CaseFact {

        /** Whether the number may be another writing of this docket's. */
        boolean isNumbered(DocketNumber written) {
            DocketNumber ours = DocketNumber.parse(number);
            return ours != null && ours.sameDocketAs(written);
        }

        boolean sameAs(DocketLinked other) {
            DocketNumber theirs = DocketNumber.parse(other.number);
            boolean numbers = theirs == null ? number.equals(other.number) : isNumbered(theirs);
            return numbers && court.equals(other.court);
        }
    }

    /** Somebody who takes part. */
    record PartyJoined(String partyId, String name, List<String> roles) implements CaseFact {
        public PartyJoined {
            roles = List.copyOf(roles);
        }
    }

    /**
     * A motion on file.
     *
     * @param docket null where the record gives none
     * @param entry its number on that docket; null where the record gives none
     */
    record MotionFiled(
            String motionId,
            String kind,
            String by,
            List<String> against,
            @Nullable DocketLinked docket,
            @Nullable Integer entry)
            implements CaseFact {
        public MotionFiled {
            against = List.copyOf(against);
        }
    }

    /**
     * A subpoena that was served.
     *
     * @param servedOn the party whom it commands
     * @param served the day of service; null where the record does not give it
     */
    record SubpoenaKnown(String subpoenaId, String servedOn, @Nullable LocalDate served)
            implements CaseFact {}

    /** Nothing more can be asked for under it. */
    record SubpoenaWithdrawn(String subpoenaId) implements CaseFact {}

    /** A proceeding went from one docket to another. */
    record Transferred(DocketLinked from, DocketLinked to) implements CaseFact {}

    /** An account may see the dispute. */
    record AccessGranted(String account) implements CaseFact {}

    /**
     * A paper on the docket that a record cite may go to.
     *
     * @param kind of the fact that it carries, such as {@code opposition-filed}
     * @param id the fact's own
     */
    record EntryFiled(String kind, String id, DocketLinked docket, int entry) implements CaseFact {}

    /**
     * A fact of a docket was read from a document, so the document lies there.
     *
     * @param entry its number on that docket; null where the fact gives none
     */
    record DocumentPlaced(String documentId, DocketLinked docket, @Nullable Integer entry)
            implements CaseFact {}

    /**
     * A court's seal on a document, on an entry of a docket, or on a docket.
     *
     * @param documentId null where the seal lies on an entry or docket
     * @param entry null where the seal lies on the whole docket
     */
    record MaterialSealed(
            String sealId,
            @Nullable String documentId,
            @Nullable DocketLinked docket,
            @Nullable Integer entry)
            implements CaseFact {

        /**
         * Whether the seal covers a document. On a sealed docket lies every document that is not
         * known to lie on another; on a sealed entry only what is known to lie there.
         *
         * @param places where the document is known to lie
         */
        boolean covers(String document, List<DocumentPlaced> places) {
            if (docket == null) {
                return document.equals(documentId);
            }
            return (entry == null && places.isEmpty())
                    || places.stream()
                            .filter(place -> docket.sameAs(place.docket()))
                            .anyMatch(place -> entry == null || entry.equals(place.entry()));
        }
    }

    /** A seal is lifted. */
    record SealLifted(String sealId) implements CaseFact {}

    /** An account may no longer see it. */
    record AccessRevoked(String account) implements CaseFact {}
}
