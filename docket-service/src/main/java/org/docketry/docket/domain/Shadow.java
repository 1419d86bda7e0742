package org.docketry.docket.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.docketry.docket.domain.CourseFact.ClerksOfficeClosed;
import org.docketry.docket.domain.DeadlinePolicy.Reading;
import org.docketry.docket.domain.Deadlines.Deadline;
import org.docketry.docket.domain.Id.DeadlineId;
import org.docketry.docket.domain.Id.DisputeId;
import org.jspecify.annotations.Nullable;

/** What would be due if everything were worked out anew; it changes nothing. */
public final class Shadow {
    private Shadow() {}

    /**
     * A deadline that would change.
     *
     * @param was as it stands; null where it would be new
     * @param reading what would be; where it is still waiting, nothing would be due any more
     */
    public record Change(Expectation expectation, @Nullable Deadline was, Reading reading) {}

    /** The same, were the clerk's offices closed on these days too. */
    public static List<Change> changes(
            DisputeId dispute,
            CaseFile file,
            DeadlinePolicy policy,
            List<ClerksOfficeClosed> closures) {
        return changes(dispute, file.closed(closures), policy);
    }

    /** Those that would differ, without those that an extension or a person has moved. */
    public static List<Change> changes(DisputeId dispute, CaseFile file, DeadlinePolicy policy) {
        List<Change> changes = new ArrayList<>();
        Map<DeadlineId, Expectation> expected = Expectations.of(dispute, file);
        for (Expectation one : expected.values()) {
            Deadline deadline = file.deadlines().byId().get(one.id());
            boolean fixed = deadline != null && (!deadline.live() || deadline.moved() != null);
            if (!fixed && (deadline != null || one.done() == null)) {
                Reading reading = policy.read(one.question());
                if (changes(deadline, reading)) {
                    changes.add(new Change(one, deadline, reading));
                }
            }
        }
        return changes;
    }

    private static boolean changes(@Nullable Deadline deadline, Reading reading) {
        return switch (reading) {
            case Reading.Dated dated ->
                    deadline == null || DeadlineKeeping.differs(deadline, dated);
            case Reading.Waiting _ -> deadline != null;
        };
    }
}
