// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.List;
import org.docketry.analysis.domain.layout.Span;
import org.docketry.analysis.domain.reading.Ruling.MotionNamed;

/**
 * One ruling verb with what it governs, before the rulings of an order are set beside each other.
 *
 * @param targets what the ruling is limited to; empty where it is not
 * @param exceptions what it leaves out
 * @param isException whether the words qualify the ruling before ("except that it is denied as to")
 * @param withoutPrejudice whether what is denied may be asked for again
 * @param endorses whether the words rule on the letter that they stand under and name no motion
 * @param only whether the words say that nothing else is ruled this way
 */
record RulingWords(
        Outcome outcome,
        MotionNamed motion,
        List<Found<String>> targets,
        List<Found<String>> exceptions,
        boolean isException,
        boolean only,
        boolean withoutPrejudice,
        boolean endorses,
        double confidence,
        Span span) {

    /** Whether both rule the same of the same demand or party. */
    boolean rulesLike(RulingWords other) {
        return outcome == other.outcome
                && targets.stream()
                        .anyMatch(
                                target ->
                                        other.targets.stream()
                                                .anyMatch(t -> t.value().equals(target.value())));
    }

    /** The same said of another motion, all of it. */
    RulingWords alsoOn(MotionNamed other) {
        return new RulingWords(
                outcome,
                other,
                List.of(),
                List.of(),
                false,
                false,
                withoutPrejudice,
                false,
                confidence,
                span);
    }

    RulingWords lessSure(double factor) {
        return new RulingWords(
                outcome,
                motion,
                targets,
                exceptions,
                isException,
                only,
                withoutPrejudice,
                endorses,
                confidence * factor,
                span);
    }

    RulingWords of(MotionNamed named) {
        return new RulingWords(
                outcome,
                named,
                targets,
                exceptions,
                isException,
                only,
                withoutPrejudice,
                endorses,
                confidence,
                span);
    }
}
