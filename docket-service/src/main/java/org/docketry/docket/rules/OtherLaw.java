package org.docketry.docket.rules;

import java.util.Map;
import org.docketry.docket.domain.DeadlinePolicy;

/** Counts as if the rule book held more, or other, files than it does. */
@FunctionalInterface
public interface OtherLaw {

    /**
     * The policy of today's rule book with these files.
     *
     * @param files rules, laws of counting and calendars as JSON, by the name that a fault gives
     * @throws BadPack if one of them cannot be read
     */
    DeadlinePolicy with(Map<String, String> files);

    /** A file that cannot be taken; the message names it, its line and the reason. */
    final class BadPack extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BadPack(String message) {
            super(message, null, false, false);
        }
    }
}
