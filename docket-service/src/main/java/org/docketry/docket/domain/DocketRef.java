package org.docketry.docket.domain;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One court's record of one case, as somebody wrote it down.
 *
 * @param court CourtListener's id of the court
 * @param number the docket number, kept as it was given
 */
public record DocketRef(String court, String number) {
    private static final Pattern FEDERAL =
            Pattern.compile(
                    "(?:\\d{1,2}:)?(\\d{2}|\\d{4})-([a-z]{1,5})-(\\d{1,7})(?:-[a-z]{2,4})*");

    public DocketRef {
        Shape.court(court, "court");
        Shape.line(number, "number");
    }

    /**
     * What makes two writings one docket: the division's prefix, the judges' initials, the case of
     * the letters and leading zeros do not.
     */
    public String identity() {
        String written = number.strip().toLowerCase(Locale.ROOT).replaceFirst("^no\\.\\s*", "");
        Matcher federal = FEDERAL.matcher(written);
        if (!federal.matches()) {
            return court + "/" + written;
        }
        String year = federal.group(1);
        String serial = federal.group(3).replaceFirst("^0+(?=\\d)", "");
        return String.join(
                "-", court + "/" + year.substring(year.length() - 2), federal.group(2), serial);
    }

    boolean sameAs(DocketRef other) {
        return identity().equals(other.identity());
    }
}
