package org.docketry.legalcitations;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A citation while it is being read; all places are places of the clean text. */
final class Draft {

    enum Kind {
        FULL,
        SHORT,
        SUPRA,
        ID,
        REFERENCE,
        LAW,
        RECORD,
        UNKNOWN,
        /** A reporter with neither volume nor page: mostly a link between parallel citations. */
        BLANK
    }

    final Kind kind;
    int start;
    int end;
    int fullStart;
    int fullEnd;

    @Nullable String volume;
    List<Edition> editions = List.of();
    @Nullable String page;
    @Nullable String pin;
    @Nullable CaseName name;
    @Nullable String antecedent;
    @Nullable String alias;
    @Nullable String author;
    Decision decision = Decision.UNSTATED;
    final List<String> parentheticals = new ArrayList<>(0);

    @Nullable Law law;
    @Nullable String subject;
    @Nullable String entry;
    @Nullable String document;
    @Nullable String exhibit;

    @Nullable String signal;
    int stream;
    boolean withinParenthetical;
    boolean history;
    boolean stringCite;

    /** Whether it goes on a list without a place of its own: {@code ECF Nos. 29 and 31}. */
    boolean joined;

    boolean behindUnread;

    /** First citation of the parallel ones that this belongs to; itself where it stands alone. */
    Draft head = this;

    /** How many citations run parallel to this one. */
    int parallels;

    Draft(Kind kind, int start, int end) {
        this.kind = kind;
        this.start = start;
        this.end = end;
        this.fullStart = start;
        this.fullEnd = end;
    }

    boolean isCase() {
        return kind == Kind.FULL || kind == Kind.SHORT || kind == Kind.BLANK;
    }

    /** Whether it cites a case in full, if only by name, court and year: {@code ___ F.4th ___}. */
    boolean isFullCase() {
        if (kind == Kind.FULL) {
            return !isJournal();
        }
        boolean alone = kind == Kind.BLANK && head == this && parallels == 0;
        return alone && name != null && decision.year() != null && !isJournal();
    }

    boolean isJournal() {
        return !editions.isEmpty() && editions.getFirst().isJournal();
    }
}
