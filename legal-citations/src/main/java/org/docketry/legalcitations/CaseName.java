package org.docketry.legalcitations;

import org.jspecify.annotations.Nullable;

/**
 * The name of a case as the text prints it.
 *
 * @param plaintiff the party before the "v.", null where there is none
 * @param defendant the party after the "v."; of a case without a "v." the name without its "In re"
 */
public record CaseName(Style style, @Nullable String plaintiff, @Nullable String defendant) {

    /** How the name is formed. */
    public enum Style {
        VERSUS(""),
        IN_RE("In re "),
        EX_PARTE("Ex parte "),
        MATTER_OF("Matter of "),
        PLAIN("");

        private final String prefix;

        Style(String prefix) {
            this.prefix = prefix;
        }
    }

    /** Whether it is a whole name ("A v. B", "In re C") and not one party standing for the case. */
    public boolean isWhole() {
        return style != Style.PLAIN && (style != Style.VERSUS || plaintiff != null);
    }

    /** The place behind "In re" and the like with which a name begins; 0 where none does. */
    static int behindStyle(String name) {
        for (Style style : Style.values()) {
            if (!style.prefix.isEmpty() && name.startsWith(style.prefix)) {
                return style.prefix.length();
            }
        }
        return 0;
    }

    /** The length of the name in one line. */
    int length() {
        int parties =
                (plaintiff == null ? 0 : plaintiff.length())
                        + (defendant == null ? 0 : defendant.length());
        if (style != Style.VERSUS) {
            return style.prefix.length() + parties;
        }
        return parties + (plaintiff == null ? "v. " : " v. ").length();
    }

    /** The name in one line: {@code Gilmer v. Stone}, {@code In re Stone}. */
    @Override
    public String toString() {
        if (style == Style.VERSUS) {
            return (plaintiff == null ? "" : plaintiff + " ")
                    + "v. "
                    + (defendant == null ? "" : defendant);
        }
        return style.prefix + (defendant == null ? "" : defendant);
    }
}
