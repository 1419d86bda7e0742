package org.docketry.legalcitations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds a court by its name. Names are compared as sets of words, because the same court is called
 * "Supreme Court of New York" and "New York Supreme Court"; a name that holds more words than any
 * known one falls to the known names it contains, the longest first.
 */
final class CourtNames {

    private static final Set<String> EMPTY_WORDS =
            Set.of("the", "of", "for", "in", "and", "at", "to", "a", "s", "states");

    private static final Map<String, String> FULL_WORDS =
            Map.ofEntries(
                    Map.entry("u", "united"),
                    Map.entry("us", "united"),
                    Map.entry("ct", "court"),
                    Map.entry("courts", "court"),
                    Map.entry("dist", "district"),
                    Map.entry("cir", "circuit"),
                    Map.entry("app", "appeals"),
                    Map.entry("appeal", "appeals"),
                    Map.entry("sup", "supreme"),
                    Map.entry("cty", "county"),
                    Map.entry("co", "county"),
                    Map.entry("div", "division"),
                    Map.entry("dept", "department"),
                    Map.entry("bankr", "bankruptcy"),
                    Map.entry("cal", "california"),
                    Map.entry("calif", "california"),
                    Map.entry("mass", "massachusetts"),
                    Map.entry("pa", "pennsylvania"));

    private final Map<Set<String>, List<Court>> byWords = new HashMap<>();
    private final Map<String, List<Set<String>>> byRarest = new HashMap<>();

    CourtNames(List<Court> courts) {
        Map<String, Integer> counts = new HashMap<>();
        for (Court court : courts) {
            add(court.name(), court);
            court.aliases().forEach(alias -> add(alias, court));
        }
        byWords.keySet().forEach(set -> set.forEach(word -> counts.merge(word, 1, Integer::sum)));
        for (Set<String> set : byWords.keySet()) {
            String rarest = "";
            int fewest = Integer.MAX_VALUE;
            for (String word : set) {
                int count = counts.getOrDefault(word, 0);
                if (count < fewest) {
                    fewest = count;
                    rarest = word;
                }
            }
            byRarest.computeIfAbsent(rarest, _ -> new ArrayList<>()).add(set);
        }
    }

    private void add(String name, Court court) {
        Set<String> words = words(name);
        if (words.isEmpty()) {
            return;
        }
        List<Court> known = byWords.computeIfAbsent(words, _ -> new ArrayList<>());
        if (!known.contains(court)) {
            known.add(court);
        }
    }

    List<Court> find(String name) {
        Set<String> words = words(name);
        List<Court> exact = byWords.get(words);
        return exact != null ? List.copyOf(exact) : within(words);
    }

    private List<Court> within(Set<String> words) {
        int longest = 2;
        Set<Court> found = new LinkedHashSet<>();
        for (String word : words) {
            for (Set<String> known : byRarest.getOrDefault(word, List.of())) {
                if (known.size() >= longest && words.containsAll(known)) {
                    if (known.size() > longest) {
                        found.clear();
                        longest = known.size();
                    }
                    found.addAll(byWords.getOrDefault(known, List.of()));
                }
            }
        }
        return List.copyOf(found);
    }

    private static Set<String> words(String name) {
        Set<String> words = new TreeSet<>();
        String plain = name.toLowerCase(Locale.ROOT).replace("'", "").replace("\u2019", "");
        int start = -1;
        for (int i = 0; i <= plain.length(); i++) {
            boolean inside = i < plain.length() && CleanText.isWord(plain.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                addWord(plain.substring(start, i), words);
                start = -1;
            }
        }
        return words;
    }

    private static void addWord(String word, Set<String> words) {
        if (EMPTY_WORDS.contains(word)) {
            return;
        }
        words.add(FULL_WORDS.getOrDefault(word, word));
    }
}
