package org.docketry.legalcitations;

import org.jspecify.annotations.Nullable;

/**
 * Who decided and when, as stated in the parenthesis of a citation. Only what is stated: a missing
 * court is filled in for the reporters of the Supreme Court alone.
 *
 * @param court court id as in {@link Court#id()}
 * @param year the (first) year stated
 * @param month as written, as in {@code Feb.}
 */
public record Decision(
        @Nullable String court,
        @Nullable Integer year,
        @Nullable String month,
        @Nullable Integer day) {

    static final Decision UNSTATED = new Decision(null, null, null, null);
}
