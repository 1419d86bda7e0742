package org.docketry.legalcitations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The courts: by id, by the way they are cited, by name. */
public final class Courts {

    private static final String COUNTY = "cty";

    /** The trial court of a county is called Supreme Court in New York alone. */
    private static final String SUPREME = "supct";

    private static final List<Court> ALL = load();
    private static final Map<String, Court> BY_ID = byId();
    private static final Map<String, String> BY_CITATION = byCitation();

    /** The index by name is large and seldom wanted: it is made when first asked for. */
    private static final class Names {
        static final CourtNames INDEX = new CourtNames(ALL);
    }

    private Courts() {}

    /** Every court in the table. */
    public static List<Court> all() {
        return ALL;
    }

    public static Optional<Court> byId(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /**
     * The courts that go by that name: {@code United States District Court N D California}. More
     * than one where the name alone does not tell (two states may have a "Washington County
     * Court"), none where it is unknown.
     */
    public static List<Court> named(String name) {
        return Names.INDEX.find(name);
    }

    /** The id of the court cited as in {@code N.D. Cal.}; null where there is none. */
    static @Nullable String citedAs(String citation) {
        String key = key(citation);
        String exact = key.isEmpty() ? null : BY_CITATION.get(key);
        if (exact == null && key.startsWith(SUPREME) && key.endsWith(COUNTY)) {
            exact = BY_CITATION.get("ny" + key);
        }
        if (exact != null) {
            return exact;
        }
        int cut = Math.max(citation.lastIndexOf(','), lastDash(citation));
        cut = Math.max(cut, citation.indexOf('['));
        cut = cut > 0 || !key.endsWith(COUNTY) ? cut : behindCourt(citation);
        return cut > 0 ? citedAs(citation.substring(0, cut)) : null;
    }

    /** {@code Cal. Super. Ct. Alpine Cnty.}: of a county not in the table the state's court. */
    private static int behindCourt(String citation) {
        int court = citation.indexOf(" Ct. ");
        return court < 0 ? -1 : court + " Ct.".length();
    }

    private static int lastDash(String text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (c == '\u2014' || c == '\u2013') {
                return i;
            }
        }
        return -1;
    }

    /**
     * Letters and digits only: points and blanks come and go between typists, and a county is a
     * Cnty. to some and a Cty. to others.
     */
    private static String key(String citation) {
        StringBuilder key = new StringBuilder(citation.length());
        for (int i = 0; i < citation.length(); i++) {
            char c = citation.charAt(i);
            if (CleanText.isWord(c)) {
                key.append(Character.toLowerCase(c));
            }
        }
        return key.toString().replace("county", COUNTY).replace("cnty", COUNTY);
    }

    private static List<Court> load() {
        List<Court> courts = new ArrayList<>();
        for (Table.Row row : Table.rows("courts.tsv")) {
            courts.add(
                    new Court(
                            row.text(0),
                            row.text(1),
                            row.text(2),
                            row.text(3),
                            row.text(4),
                            row.year(5),
                            row.year(6),
                            row.orNull(7),
                            row.list(8),
                            row.orNull(9)));
        }
        return List.copyOf(courts);
    }

    private static Map<String, Court> byId() {
        Map<String, Court> byId = new LinkedHashMap<>();
        ALL.forEach(court -> byId.put(court.id(), court));
        return byId;
    }

    private static Map<String, String> byCitation() {
        Map<String, String> byCitation = new HashMap<>();
        for (Table.Row row : Table.rows("court-abbreviations.tsv")) {
            byCitation.put(key(row.text(0)), row.text(1));
        }
        for (Court court : ALL) {
            String key = key(court.citation());
            if (!key.isEmpty()) {
                byCitation.merge(key, court.id(), (a, b) -> prefer(a, b));
            }
        }
        return byCitation;
    }

    /** Where two courts share a citation, the one that still sits, then the shorter id. */
    private static String prefer(String a, String b) {
        Court first = BY_ID.get(a);
        Court second = BY_ID.get(b);
        if (first == null || second == null) {
            return a;
        }
        boolean firstSits = first.to() == null;
        boolean secondSits = second.to() == null;
        if (firstSits != secondSits) {
            return firstSits ? a : b;
        }
        return a.length() <= b.length() ? a : b;
    }
}
