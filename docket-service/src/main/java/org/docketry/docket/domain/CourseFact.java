package org.docketry.docket.domain;

/** Where the dispute goes and how it ends. */
public sealed interface CourseFact extends Fact {

    /** The compliance court sent the fight to the issuing court (Fed. R. Civ. P. 45(f)). */
    record ProceedingTransferred(DocketRef from, DocketRef to) implements CourseFact {}

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
