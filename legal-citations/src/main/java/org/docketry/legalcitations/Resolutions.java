package org.docketry.legalcitations;

import java.util.List;
import java.util.OptionalInt;

/**
 * What the citations of one text refer to. Numbers are places in the list that was resolved.
 *
 * @param outcomes one for each citation, in the same order
 */
public record Resolutions(List<Outcome> outcomes) {

    public Resolutions {
        outcomes = List.copyOf(outcomes);
    }

    /** What one citation refers to. */
    public sealed interface Outcome {

        /** The first citation of an authority: it refers to nothing before it. */
        record First() implements Outcome {}

        /** Refers to the authority first cited by the citation of that number. */
        record To(int number) implements Outcome {}

        /** May refer to any of these; the text does not tell which. */
        record Among(List<Integer> numbers) implements Outcome {}

        /** Refers to something that is not cited in the text before it. */
        record Nothing(String reason) implements Outcome {}
    }

    public Outcome of(int number) {
        return outcomes.get(number);
    }

    /** The number of the citation that this one refers to; empty where it is not known for sure. */
    public OptionalInt target(int number) {
        return outcomes.get(number) instanceof Outcome.To(int target)
                ? OptionalInt.of(target)
                : OptionalInt.empty();
    }

    /** The number of the first citation of the same authority, its own where it is the first. */
    public OptionalInt authority(int number) {
        return switch (outcomes.get(number)) {
            case Outcome.First() -> OptionalInt.of(number);
            case Outcome.To(int target) -> OptionalInt.of(target);
            case Outcome.Among(_), Outcome.Nothing(_) -> OptionalInt.empty();
        };
    }
}
