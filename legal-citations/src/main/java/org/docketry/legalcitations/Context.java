package org.docketry.legalcitations;

import org.jspecify.annotations.Nullable;

/**
 * Where a citation stands in the text. Resolution of {@code Id.} needs it: an {@code Id.} refers to
 * the authority cited before it in the same stream, not to one that is only quoted within another
 * citation's parenthesis, nor to a later history (Bluebook rule 4.1).
 *
 * @param signal {@code See}, {@code Cf.}, {@code accord} ..., as written; null where there is none
 * @param stream 0 for the body, otherwise the number of the footnote in reading order
 * @param withinParenthetical cited inside another citation's parenthesis ("quoting", "citing")
 * @param history later history of the citation before it ("aff'd", "cert. denied")
 * @param parallelTo start offset of the citation that this one runs parallel to; null otherwise
 * @param stringCite follows another citation in one string, joined by a semicolon
 * @param behindUnread what looks like a citation, and could not be read, stands between this one
 *     and the citation before
 */
public record Context(
        @Nullable String signal,
        int stream,
        boolean withinParenthetical,
        boolean history,
        @Nullable Integer parallelTo,
        boolean stringCite,
        boolean behindUnread) {

    static final Context PLAIN = new Context(null, 0, false, false, null, false, false);
}
