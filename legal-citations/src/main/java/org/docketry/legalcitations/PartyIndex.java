package org.docketry.legalcitations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The cases named so far, to be found by any shorter form of a party's name: "Music Grp." for
 * "Music Grp. Macao Com. Offshore Ltd.". Governments and pseudonyms name no case.
 */
final class PartyIndex {

    private static final int SHORTEST = 3;

    private static final Set<String> NOBODY =
            Set.of(
                    "united states",
                    "united states of america",
                    "state",
                    "people",
                    "commonwealth",
                    "doe",
                    "does",
                    "john doe",
                    "jane doe",
                    "john does",
                    "government",
                    "us",
                    "united",
                    "city",
                    "county",
                    "board",
                    "people of",
                    "the",
                    "in re",
                    "court",
                    "new york",
                    "california",
                    "texas",
                    "florida",
                    "plaintiff",
                    "defendant",
                    "city of",
                    "america");

    /**
     * One party of one case.
     *
     * @param number the case's place in the caller's list
     * @param plaintiff whether it stands before a "v."
     * @param first whether the case is known by this party rather than by another
     */
    record Entry(int number, boolean plaintiff, boolean first, List<String> words) {}

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();
    private final Map<String, List<Entry>> byInnerWord = new HashMap<>();

    void add(int number, @Nullable CaseName name, @Nullable String alias) {
        if (name != null) {
            add(number, true, true, name.plaintiff());
            add(number, false, name.plaintiff() == null, name.defendant());
        }
        add(number, true, true, alias);
    }

    private void add(int number, boolean plaintiff, boolean first, @Nullable String party) {
        List<String> words = party == null ? List.of() : words(party);
        if (words.isEmpty()) {
            return;
        }
        Entry entry = new Entry(number, plaintiff, first, words);
        byFirstWord.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>()).add(entry);
        for (String word : Set.copyOf(words.subList(1, words.size()))) {
            byInnerWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(entry);
        }
    }

    /**
     * The parties meant by a name: of "A v. B" the cases of both, of a single party the cases known
     * by it before those in which it is the other side; in the order in which they were added.
     */
    List<Entry> find(String name) {
        int versus = name.indexOf(" v. ");
        if (versus > 0) {
            List<Entry> plaintiffs = startingWith(name.substring(0, versus));
            List<Entry> defendants = startingWith(name.substring(versus + 4));
            List<Entry> both =
                    plaintiffs.stream().filter(entry -> isAmong(entry, defendants)).toList();
            return !both.isEmpty() ? both : plaintiffs.isEmpty() ? defendants : plaintiffs;
        }
        List<Entry> found = startingWith(name.startsWith("In re ") ? name.substring(6) : name);
        if (found.isEmpty()) {
            found = containing(name);
        }
        List<Entry> first = found.stream().filter(Entry::first).toList();
        return first.isEmpty() ? found : first;
    }

    /** The parties whose name has that one word further in: "Croson" for "J. A. Croson Co.". */
    private List<Entry> containing(String name) {
        List<String> words = words(name);
        boolean telling =
                words.size() == 1
                        && words.getFirst().length() > SHORTEST
                        && !NameWords.isAbbreviated(words.getFirst());
        return telling && !NOBODY.contains(words.getFirst())
                ? byInnerWord.getOrDefault(words.getFirst(), List.of())
                : List.of();
    }

    private static boolean isAmong(Entry entry, List<Entry> entries) {
        return entries.stream().anyMatch(other -> other.number() == entry.number());
    }

    private List<Entry> startingWith(String name) {
        List<String> words = words(name);
        if (words.isEmpty() || NOBODY.contains(String.join(" ", words))) {
            return List.of();
        }
        if (words.size() == 1 && words.getFirst().length() < SHORTEST) {
            return List.of();
        }
        List<Entry> found = new ArrayList<>();
        for (Entry entry : byFirstWord.getOrDefault(words.getFirst(), List.of())) {
            if (startsWith(entry.words(), words)) {
                found.add(entry);
            }
        }
        return found;
    }

    private static boolean startsWith(List<String> words, List<String> start) {
        return start.size() <= words.size() && words.subList(0, start.size()).equals(start);
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            if (i == name.length() || name.charAt(i) == ' ') {
                String word = i > start ? NameWords.spelledOut(name.substring(start, i)) : "";
                if (!word.isEmpty() && !(words.isEmpty() && word.equals("the"))) {
                    words.add(word);
                }
                start = i + 1;
            }
        }
        return words;
    }
}
