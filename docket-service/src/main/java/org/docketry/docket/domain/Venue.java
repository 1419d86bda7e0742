package org.docketry.docket.domain;

import java.time.LocalDate;
import java.util.List;
import org.docketry.docket.domain.CourseFact.ClerksOfficeClosed;
import org.docketry.docket.domain.CourseFact.ForumSettled;
import org.docketry.docket.domain.CourseFact.ProceedingTransferred;
import org.jspecify.annotations.Nullable;

/**
 * Whose law governs, and on which days a court's office was closed.
 *
 * @param settled the court of which it was said that its law governs; null while nobody said
 */
public record Venue(
        List<ProceedingTransferred> transfers,
        @Nullable ForumSettled settled,
        List<ClerksOfficeClosed> closures) {

    static Venue none() {
        return new Venue(List.of(), null, List.of());
    }

    Venue on(ProceedingTransferred transfer) {
        return new Venue(Append.to(transfers, transfer), settled, closures);
    }

    Venue on(ForumSettled forum) {
        return new Venue(transfers, forum, closures);
    }

    Venue on(ClerksOfficeClosed closure) {
        return new Venue(transfers, settled, Append.to(closures, closure));
    }

    /** The court where what was filed on a docket is pending now (Fed. R. Civ. P. 45(f)). */
    String courtOf(DocketRef docket) {
        DocketRef now = docket;
        for (ProceedingTransferred transfer : transfers) {
            now = now.sameAs(transfer.from()) ? transfer.to() : now;
        }
        return now.court();
    }

    List<LocalDate> closedDays(String court) {
        return closures.stream()
                .filter(closure -> closure.court().equals(court))
                .map(ClerksOfficeClosed::on)
                .distinct()
                .toList();
    }
}
