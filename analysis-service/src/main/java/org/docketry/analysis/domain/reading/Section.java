// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part of a paper under its heading, in the clean text's offsets.
 *
 * @param start where the heading starts
 * @param bodyStart where the text below it starts
 * @param end where the next heading of the same or a higher level starts
 * @param level 1 for the outermost; 0 for the paper itself, which has no heading
 * @param title the heading without its number; empty for the paper itself
 * @param parent the heading that this one stands under; null for the paper itself
 */
public record Section(
        int start, int bodyStart, int end, int level, String title, @Nullable Section parent) {

    /** What a part of a paper is for. */
    public enum Purpose {
        /** Tells what happened, not what ought to follow. */
        BACKGROUND,
        /** States the law for any case. */
        STANDARD,
        /** Applies the law: argument, analysis, introduction, conclusion. */
        ARGUMENT
    }

    private static final Pattern STANDARD =
            Phrase.anyCase(
                    "^(?:the )?(?:applicable |governing |relevant )?(?:legal |applicable )?"
                            + "(?:standards?|law|framework|principles|authority)(?: of review)?\\.?$"
                            + "|^(?:legal|governing|applicable) (?:standards?|law|framework|principles)\\b.*");
    private static final Pattern BACKGROUND =
            Phrase.anyCase(
                    ".*\\b(?:background|procedural history|statement of facts|factual allegations"
                            + "|statement of the case|relevant facts)\\b.*|^(?:the )?facts\\.?$");

    /** A numbered heading that is a sentence argues; one of a few words names. */
    private static final Pattern ARGUES =
            Phrase.anyCase(
                    ".*\\b(?:is|are|was|has|have|does|do|did|should|must|cannot|can|may|fails?|failed|governs?|applies"
                            + "|weighs?|outweighs?|lacks?|requires?|favou?rs?|meets?|met|satisf(?:y|ies|ied)|controls?"
                            + "|establish(?:es|ed)?|exists?|waived?|forfeit(?:s|ed)|offers?|offered|needs?|stands?|warrants?|precludes?|forbids?|imposes?|violates?|ignores?|misreads|misstates|shows?|showed|bars?|protects?|seeks?|exceeds?|supports?)\\b.*");

    private static final Pattern GENERAL =
            Phrase.anyCase(
                    "(?:the )?(?:introduction|argument|analysis|discussion|conclusion|disposition|order|ruling|summary|application|merits|findings|parties|positions?|remaining (?:issues|requests|arguments))\\b.{0,24}");

    private static final int FEWEST_WORDS = 3;

    /** Returns what the section is for, as its own heading or one above it says. */
    public Purpose purpose() {
        if (STANDARD.matcher(title).matches()) {
            return Purpose.STANDARD;
        }
        if (BACKGROUND.matcher(title).matches()) {
            return Purpose.BACKGROUND;
        }
        return parent == null ? Purpose.ARGUMENT : parent.purpose();
    }

    /** Whether the heading itself says something that its paper argues for. */
    public boolean argues() {
        boolean capitals = title.equals(title.toUpperCase(Locale.ROOT));
        int words = title.endsWith(".") ? 2 : FEWEST_WORDS;
        boolean sentence = title.split(" ", words + 1).length >= words;
        return sentence
                && !title.startsWith("Whether ")
                && (!capitals || title.endsWith("."))
                && ARGUES.matcher(title).matches();
    }

    /**
     * Whether the heading names a question of the case, as "B. Overbreadth" does and "Analysis"
     * not.
     */
    public boolean names() {
        return level > 1 && purpose() == Purpose.ARGUMENT && !GENERAL.matcher(title).matches();
    }

    boolean holds(int offset) {
        return start <= offset && offset < end;
    }
}
