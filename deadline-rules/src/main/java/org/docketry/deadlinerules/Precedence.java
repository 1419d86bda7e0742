package org.docketry.deadlinerules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.docketry.deadlinerules.Step.Kind;
import org.docketry.deadlinerules.rules.Extension;
import org.docketry.deadlinerules.rules.Rule.Combine;

/**
 * Weighs sources that set a time for the same act. The more particular displaces the more general
 * where the general lets it; a time that nobody may extend stays.
 */
final class Precedence {

    private Precedence() {}

    static Reckoning weigh(Reckoning base, List<Reckoning> others) {
        List<Reckoning> inOrder = new ArrayList<>(others);
        inOrder.sort(Comparator.comparing(Reckoning::layer));
        Trail trail = new Trail();
        trail.addAll(base.steps());
        Reckoning governing = base;
        for (Reckoning other : inOrder) {
            trail.addAll(other.steps());
            boolean displaces = displaces(governing, other);
            Reckoning winner = displaces ? other : governing;
            trail.add(
                    Kind.LAYER,
                    sentence(governing, other, displaces),
                    reason(governing),
                    winner.span().prevailing().day());
            governing = winner;
        }
        List<String> notes = new ArrayList<>(base.notes());
        List<String> unverified = new ArrayList<>(base.unverified());
        if (!governing.equals(base)) {
            notes.addAll(governing.notes());
            unverified.addAll(governing.unverified());
        }
        return new Reckoning(
                governing.span(),
                trail.steps(),
                governing.reasons(),
                notes,
                unverified,
                base.rule(),
                governing.law() == null ? base.law() : governing.law(),
                base.heading(),
                base.authority(),
                governing.layer(),
                base.extension(),
                base.bound(),
                base.act(),
                governing.endCite(),
                base.warnIfAfter(),
                base.calendars());
    }

    /** The earlier, or the later, of several times that all apply. */
    static Reckoning combine(Combine combine, List<Reckoning> parts) {
        boolean earlier = combine == Combine.EARLIER;
        Trail trail = new Trail();
        Reckoning governing = parts.getFirst();
        Span span = governing.span();
        trail.addAll(governing.steps());
        for (Reckoning other : parts.subList(1, parts.size())) {
            trail.addAll(other.steps());
            Span known = span;
            span = known.combined(other.span(), earlier);
            governing = span.prevailing().equals(known.prevailing()) ? governing : other;
            String which = earlier ? "earlier" : "later";
            trail.add(
                    earlier ? Kind.EARLIER : Kind.LATER,
                    "The "
                            + which
                            + " of "
                            + known.prevailing().words()
                            + " and "
                            + other.span().prevailing().words()
                            + " governs: "
                            + Prose.ended(span.prevailing().words()),
                    "the words of the request",
                    span.prevailing().day());
        }
        List<String> reasons = new ArrayList<>();
        List<String> unverified = new ArrayList<>();
        for (Reckoning part : parts) {
            reasons.addAll(part.reasons());
            part.unverified().stream()
                    .filter(text -> !unverified.contains(text))
                    .forEach(unverified::add);
        }
        return governing.with(span, trail.steps(), reasons, unverified);
    }

    /** An order may always shorten a time; lengthening it needs the rule's leave. */
    private static boolean displaces(Reckoning governing, Reckoning other) {
        if (other.layer().compareTo(governing.layer()) < 0) {
            return false;
        }
        Extension extension = governing.extension();
        return extension == null
                || extension.allows(other.layer())
                || other.span().prevailing().compareTo(governing.span().prevailing()) < 0;
    }

    private static String reason(Reckoning governing) {
        Extension extension = governing.extension();
        return extension == null ? governing.authority() : extension.authority();
    }

    private static String sentence(Reckoning governing, Reckoning other, boolean displaces) {
        String one = "The " + other.layer().words() + " (" + other.authority() + ")";
        String two = "the " + governing.layer().words() + " (" + governing.authority() + ")";
        String date = Prose.date(other.span().prevailing().day());
        return displaces
                ? one + " displaces " + two + ": " + date + " governs."
                : one + " does not displace " + two + "; " + date + " does not govern.";
    }
}
