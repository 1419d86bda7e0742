// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A deadline as last told. Built from news in any order: each aspect keeps the number of the event
 * that it is from, and only a higher number replaces it.
 *
 * @param description what does not change, or null until the setting is known
 * @param term the due date in force and how it came to be, or null until one is known
 * @param standing whether it still binds
 * @param passedSequence event that told that it passed, 0 for none
 * @param confirmedVersion highest version that an attorney has confirmed, 0 for none
 * @param sealed whether texts about it are reduced to its id
 * @param changedAt recorded time of the latest news
 */
public record Deadline(
        String id,
        String disputeId,
        @Nullable Description description,
        @Nullable Term term,
        Standing standing,
        long passedSequence,
        int confirmedVersion,
        boolean sealed,
        Instant changedAt) {

    /** What was set once and for all. */
    public record Description(String title, List<String> bound, String court) {
        public Description {
            bound = List.copyOf(bound);
        }
    }

    /**
     * A due date.
     *
     * @param was the date before it, or null for the first
     * @param why why it was restated, or null for the first
     */
    public record Term(
            int version,
            Due due,
            @Nullable Due was,
            @Nullable String why,
            Derivation derivation,
            long sequence) {}

    /**
     * Whether the deadline binds.
     *
     * @param version the version that the latest news of its standing carried
     * @param why why it was vacated, or what had not come, or null
     */
    public record Standing(Kind kind, int version, @Nullable String why, long sequence) {}

    /** What has become of a deadline. */
    public enum Kind {
        UNKNOWN,
        OPEN,
        /** It binds still, and what was expected had not come when its day ended. */
        SILENT,
        VACATED,
        SATISFIED
    }

    public static Deadline unheardOf(String id, String disputeId) {
        return new Deadline(
                id,
                disputeId,
                null,
                null,
                new Standing(Kind.UNKNOWN, 0, null, 0),
                0,
                0,
                false,
                Instant.EPOCH);
    }

    /** The version that identifies what recipients are told: of the latest news that changed it. */
    public int version() {
        return Math.max(standing.version(), term == null ? 0 : term.version());
    }

    /**
     * Counts what a calendar must show anew: the version, and one more once the deadline no longer
     * binds, where that came without a version of its own.
     */
    public int revision() {
        boolean endedWithoutVersion =
                !open() && term != null && standing.version() <= term.version();
        return version() + (endedWithoutVersion ? 1 : 0);
    }

    public boolean open() {
        return standing.kind() == Kind.OPEN || standing.kind() == Kind.SILENT;
    }

    public boolean confirmed() {
        return confirmedVersion > 0 && term != null && confirmedVersion >= term.version();
    }

    /** This deadline after the news; equal to this one if the news was known or is outdated. */
    public Deadline after(DisputeNews.OfDeadline news) {
        if (!news.origin().disputeId().equals(disputeId)) {
            return this;
        }
        Deadline next = switched(news);
        return next.equals(this) ? this : next.changed(news.origin().recordedAt());
    }

    private Deadline switched(DisputeNews.OfDeadline news) {
        long sequence = news.origin().sequence();
        return switch (news) {
            case DisputeNews.DeadlineSet set ->
                    described(new Description(set.title(), set.bound(), set.court()))
                            .due(
                                    new Term(
                                            set.version(),
                                            set.due(),
                                            null,
                                            null,
                                            set.derivation(),
                                            sequence))
                            .stands(new Standing(Kind.OPEN, set.version(), null, sequence));
            case DisputeNews.DeadlineRestated restated ->
                    due(new Term(
                                    restated.version(),
                                    restated.is(),
                                    restated.was(),
                                    restated.why(),
                                    restated.derivation(),
                                    sequence))
                            .stands(new Standing(Kind.OPEN, restated.version(), null, sequence));
            case DisputeNews.DeadlineVacated vacated ->
                    stands(new Standing(Kind.VACATED, vacated.version(), vacated.why(), sequence));
            case DisputeNews.DeadlineSatisfied satisfied ->
                    stands(new Standing(Kind.SATISFIED, satisfied.version(), null, sequence));
            case DisputeNews.DeadlinePassed _ -> passed(sequence);
            case DisputeNews.ExpectedFilingAbsent absent ->
                    stands(
                            new Standing(
                                    Kind.SILENT, absent.version(), absent.expected(), sequence));
            case DisputeNews.DeadlineConfirmed confirmed -> confirmed(confirmed.version());
        };
    }

    private Deadline described(Description told) {
        return description != null
                ? this
                : new Deadline(
                        id,
                        disputeId,
                        told,
                        term,
                        standing,
                        passedSequence,
                        confirmedVersion,
                        sealed,
                        changedAt);
    }

    private Deadline due(Term told) {
        return term != null && term.sequence() >= told.sequence()
                ? this
                : new Deadline(
                        id,
                        disputeId,
                        description,
                        told,
                        standing,
                        passedSequence,
                        confirmedVersion,
                        sealed,
                        changedAt);
    }

    private Deadline stands(Standing told) {
        return standing.sequence() >= told.sequence()
                ? this
                : new Deadline(
                        id,
                        disputeId,
                        description,
                        term,
                        told,
                        passedSequence,
                        confirmedVersion,
                        sealed,
                        changedAt);
    }

    private Deadline passed(long sequence) {
        return new Deadline(
                id,
                disputeId,
                description,
                term,
                standing,
                Math.max(passedSequence, sequence),
                confirmedVersion,
                sealed,
                changedAt);
    }

    private Deadline confirmed(int version) {
        return new Deadline(
                id,
                disputeId,
                description,
                term,
                standing,
                passedSequence,
                Math.max(confirmedVersion, version),
                sealed,
                changedAt);
    }

    private Deadline changed(Instant recordedAt) {
        return new Deadline(
                id,
                disputeId,
                description,
                term,
                standing,
                passedSequence,
                confirmedVersion,
                sealed,
                recordedAt.isAfter(changedAt) ? recordedAt : changedAt);
    }
}
