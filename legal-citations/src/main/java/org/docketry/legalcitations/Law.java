package org.docketry.legalcitations;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A code, a collection of session laws, a register or a set of rules.
 *
 * @param abbreviation canonical abbreviation, as in {@code U.S.C.}
 * @param type leg-statute, leg-session, admin-compilation, admin-register, rule ...
 * @param before what stands before the abbreviation: nothing, number, year, pamphlet or chain
 * @param after what stands behind it, in order: sec, tit, ch, art, r, no, page, section, subject
 *     ...
 */
public record Law(
        String abbreviation,
        String name,
        String jurisdiction,
        String type,
        @Nullable Integer from,
        @Nullable Integer to,
        String before,
        List<String> after) {

    public boolean isRegulation() {
        return type.startsWith("admin") || type.equals("municipal");
    }

    public boolean isRule() {
        return type.equals("rule");
    }
}
