package org.docketry.docket.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.docketry.docket.domain.DeadlinePolicy.Question;
import org.docketry.docket.domain.Id.DeadlineId;
import org.docketry.docket.domain.Id.PartyId;
import org.jspecify.annotations.Nullable;

/**
 * Something that ought to be due as a file stands. Nobody has counted yet: what is recorded as due
 * is changed only where this changed.
 *
 * @param bound the parties who must act
 * @param expects what the other side counts on, in words; null where it may be left undone
 * @param done null until it was done
 */
public record Expectation(
        DeadlineId id,
        String title,
        Basis basis,
        List<PartyId> bound,
        @Nullable String expects,
        Question question,
        @Nullable Done done) {
    private static final int TITLE_MAX = 200;

    public Expectation {
        title = title.length() <= TITLE_MAX ? title : title.substring(0, TITLE_MAX - 1) + "…";
    }

    /** By which event it was done, and on which day. */
    public record Done(UUID by, LocalDate on) {}
}
