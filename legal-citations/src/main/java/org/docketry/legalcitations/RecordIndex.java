package org.docketry.legalcitations;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.docketry.legalcitations.Resolutions.Outcome;
import org.jspecify.annotations.Nullable;

/** The papers of the record that were cited so far, by entry, name, exhibit and short name. */
final class RecordIndex {

    private final Map<String, Integer> papers = new HashMap<>();

    Outcome resolve(int number, Citation.Paper paper) {
        Integer known = papers.get(key(paper.entry(), paper.document(), paper.exhibit()));
        if (known == null && paper.entry() == null) {
            known = papers.get(key(null, paper.document(), paper.exhibit()));
        }
        int authority = known == null ? number : known;
        papers.putIfAbsent(key(paper.entry(), paper.document(), paper.exhibit()), authority);
        if (paper.document() != null) {
            papers.putIfAbsent(key(null, paper.document(), paper.exhibit()), authority);
        }
        if (paper.alias() != null) {
            papers.put(key(null, paper.alias(), null), authority);
        }
        return authority == number ? new Outcome.First() : new Outcome.To(authority);
    }

    @Nullable Integer named(String name) {
        return papers.get(key(null, name, null));
    }

    private static String key(
            @Nullable String entry, @Nullable String document, @Nullable String exhibit) {
        return plain(entry) + '|' + plain(document) + '|' + plain(exhibit);
    }

    private static String plain(@Nullable String words) {
        return words == null
                ? ""
                : words.toLowerCase(Locale.ROOT).replace(".", "").replace('\u2019', '\'');
    }
}
