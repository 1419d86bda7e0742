package org.docketry.deadlinerules;

import java.util.List;
import org.docketry.deadlinerules.Derivation.RuleVersion;
import org.docketry.deadlinerules.calendar.CourtDays.CalendarVersion;
import org.docketry.deadlinerules.rules.Act;
import org.docketry.deadlinerules.rules.Extension;
import org.docketry.deadlinerules.rules.Layer;
import org.jspecify.annotations.Nullable;

/**
 * What one source (a rule, an order's period, a date certain) makes of the request.
 *
 * @param extension null when any more particular source may set another time
 * @param bound who has to act, where the source says so
 * @param endCite where the end of the last day is laid down
 */
record Reckoning(
        Span span,
        List<Step> steps,
        List<String> reasons,
        List<String> notes,
        List<String> unverified,
        @Nullable RuleVersion rule,
        @Nullable RuleVersion law,
        String heading,
        String authority,
        Layer layer,
        @Nullable Extension extension,
        @Nullable String bound,
        Act act,
        String endCite,
        @Nullable String warnIfAfter,
        List<CalendarVersion> calendars) {

    /** This reckoning with another result and the steps that lead to it. */
    Reckoning with(Span other, List<Step> how, List<String> why, List<String> recall) {
        return new Reckoning(
                other,
                how,
                why,
                notes,
                recall,
                rule,
                law,
                heading,
                authority,
                layer,
                extension,
                bound,
                act,
                endCite,
                warnIfAfter,
                calendars);
    }

    /** This reckoning as a source of another layer, cited otherwise. */
    Reckoning as(Layer otherLayer, String cited) {
        return new Reckoning(
                span,
                steps,
                reasons,
                notes,
                unverified,
                rule,
                law,
                heading,
                cited,
                otherLayer,
                extension,
                bound,
                act,
                endCite,
                warnIfAfter,
                calendars);
    }
}
