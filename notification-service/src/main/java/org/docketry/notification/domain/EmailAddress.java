// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plain e-mail addresses: dot-atom at domain (RFC 5321, without quoted local parts, address
 * literals and comments, which nobody's team uses and header injection does).
 */
public final class EmailAddress {

    private static final int LENGTH_MAX = 254;
    private static final int LOCAL_LENGTH_MAX = 64;
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern PLAIN =
            Pattern.compile("(%s(?:\\.%s)*)@(%s(?:\\.%s)*)".formatted(ATOM, ATOM, LABEL, LABEL));

    private EmailAddress() {}

    /** The address with its domain in lower case, or empty when it is not a plain one. */
    public static Optional<String> plain(String text) {
        if (text.length() > LENGTH_MAX) {
            return Optional.empty();
        }
        Matcher parts = PLAIN.matcher(text);
        return parts.matches() && parts.group(1).length() <= LOCAL_LENGTH_MAX
                ? Optional.of(parts.group(1) + "@" + parts.group(2).toLowerCase(Locale.ROOT))
                : Optional.empty();
    }
}
