// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.proposal;

import java.util.regex.Pattern;
import org.docketry.analysis.domain.proposal.CalendarFact.DeadlineSet;
import org.jspecify.annotations.Nullable;

/** What is due, as papers, dockets and the record's titles word it; the first that fits decides. */
enum DeadlineSubject {
    OPPOSITION("\\boppos|\\brespon[ds]\\w*\\b[^:;]{0,60}\\bmotion\\b|\\bresponses? due\\b"),
    REPLY("\\brepl(?:y|ies)\\b"),
    OBJECTION("\\bobject(?:ions?)?\\b"),
    COMPLIANCE("\\bcompl(?:y|iance)\\b|\\bproduc|\\brespon[ds]\\w*\\b[^:;]{0,60}\\bsubpoena\\b");

    private final Pattern words;

    DeadlineSubject(String words) {
        this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }

    static @Nullable DeadlineSubject of(String said) {
        for (DeadlineSubject subject : values()) {
            if (subject.words.matcher(said).find()) {
                return subject;
            }
        }
        return null;
    }

    /** "Ashe Corp.: opposition to motion motion-1": who must act stands before the colon. */
    static @Nullable DeadlineSubject of(DeadlineSet deadline) {
        return of(deadline.title().substring(deadline.title().indexOf(':') + 1));
    }
}
