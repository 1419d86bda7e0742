package org.docketry.legalcitations;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A code, a collection of session laws, a register, a set of rules; or a work that is no law.
 *
 * @param abbreviation canonical abbreviation, as in {@code U.S.C.}
 * @param type leg-statute, leg-session, admin-compilation, admin-register, rule, restatement,
 *     treatise, legislative ...
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

    /** Whether it is no law but says what the law is: a restatement, treatise, dictionary ... */
    public boolean isSecondary() {
        return switch (type) {
            case "restatement", "treatise", "dictionary", "encyclopedia", "legislative" -> true;
            default -> false;
        };
    }

    /** Whether it is what a legislature leaves behind beside its laws: reports, debates. */
    public boolean isLegislative() {
        return type.equals("legislative");
    }

    public boolean isRule() {
        return type.equals("rule");
    }
}
