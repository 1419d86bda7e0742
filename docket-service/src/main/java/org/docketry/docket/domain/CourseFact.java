package org.docketry.docket.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where the dispute goes and how it ends. */
public sealed interface CourseFact extends Fact {

    /** The compliance court sent the fight to the issuing court (Fed. R. Civ. P. 45(f)). */
    record ProceedingTransferred(DocketRef from, DocketRef to) implements CourseFact {}

    /**
     * It is no longer open whose law governs, the issuing court's or that of the place of
     * compliance. Effective on the day it was decided or agreed.
     */
    record ForumSettled(String court, String why) implements CourseFact {
        public ForumSettled {
            Shape.court(court, "court");
            Shape.text(why, "why");
        }
    }

    /** A clerk's office could not be reached on a day (Fed. R. Civ. P. 6(a)(3)). */
    record ClerksOfficeClosed(String court, LocalDate on, @Nullable String reason)
            implements CourseFact {
        public ClerksOfficeClosed {
            Shape.court(court, "court");
            Shape.optionalLine(reason, "reason");
        }
    }

    record DisputeResolved(String how) implements CourseFact {
        public DisputeResolved {
            Shape.text(how, "how");
        }
    }

    record DisputeReopened(String why) implements CourseFact {
        public DisputeReopened {
            Shape.text(why, "why");
        }
    }
}
