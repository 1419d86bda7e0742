package org.docketry.docket.domain;

import java.time.LocalDate;
import java.util.List;
import org.docketry.docket.domain.Id.ObligationId;
import org.docketry.docket.domain.Id.PartyId;
import org.jspecify.annotations.Nullable;

/**
 * What an order makes somebody do.
 *
 * @param objects what is to be produced or done, letter for letter as the order has it
 */
public record Obligation(
        ObligationId obligationId,
        PartyId actor,
        String act,
        List<String> objects,
        @Nullable PartyId recipient,
        WhenDue due) {
    public Obligation {
        Shape.text(act, "act");
        objects = Shape.list(objects, "objects");
        objects.forEach(object -> Shape.text(object, "objects"));
    }

    /** How the order says when. */
    public sealed interface WhenDue {

        /** The order names the day. */
        record FixedDate(LocalDate date) implements WhenDue {}

        /** The order gives a number of units before or after something. */
        record Period(int count, Unit unit, Direction direction, String trigger)
                implements WhenDue {
            public Period {
                if (count < 1 || count > 10_000) {
                    throw new Malformed("count", "must be 1 to 10000");
                }
                Shape.line(trigger, "trigger");
            }
        }

        /** The order does not say. */
        record NoneStated() implements WhenDue {}
    }

    /** The units a period is counted in. */
    public enum Unit {
        HOURS,
        DAYS,
        BUSINESS_DAYS,
        COURT_DAYS,
        WEEKS,
        MONTHS,
        YEARS
    }

    /** Which way a period runs from its trigger. */
    public enum Direction {
        AFTER,
        BEFORE
    }
}
