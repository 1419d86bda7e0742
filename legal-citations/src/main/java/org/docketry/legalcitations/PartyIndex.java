package org.docketry.legalcitations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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

    /** Words of a name that are indexed; more than that only compared. */
    private static final int LONGEST = 8;

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

    /** So many cases of one name tell a reader nothing: the further ones are left out. */
    private static final int MOST = 50;

    /** The parties that a beginning of a name can mean, those that a case is known by apart. */
    private record Meant(List<Entry> first, List<Entry> other) {

        private static final Meant NOTHING = new Meant(List.of(), List.of());

        Meant() {
            this(new ArrayList<>(1), new ArrayList<>(1));
        }

        void add(Entry entry) {
            List<Entry> among = entry.first() ? first : other;
            if (among.size() < MOST && (among.isEmpty() || !among.getLast().equals(entry))) {
                among.add(entry);
            }
        }

        boolean isEmpty() {
            return first.isEmpty() && other.isEmpty();
        }

        List<Entry> all() {
            List<Entry> all = new ArrayList<>(first.size() + other.size());
            all.addAll(first);
            all.addAll(other);
            return all;
        }
    }

    /** What the words so far can mean, and the words that may come next. */
    private record Beginning(Meant meant, Map<String, Beginning> further) {

        Beginning() {
            this(new Meant(), new HashMap<>(2));
        }
    }

    /** What was added: most citations call a case as one before them did. */
    private record Named(int number, @Nullable CaseName name, @Nullable String alias) {}

    private final Set<Named> added = new HashSet<>();
    private final Set<Entry> entries = new HashSet<>();
    private final Beginning nothing = new Beginning();
    private final Map<String, Meant> byInnerWord = new HashMap<>();
    private final Map<String, List<String>> wordsOf = new HashMap<>();
    private final Map<Integer, Set<List<String>>> names = new HashMap<>();

    void add(int number, @Nullable CaseName name, @Nullable String alias) {
        if (!added.add(new Named(number, name, alias))) {
            return;
        }
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
        Set<List<String>> known = names.computeIfAbsent(number, _ -> new HashSet<>());
        if (known.size() < MOST) {
            known.add(words);
        }
        Entry entry = new Entry(number, plaintiff, first, words);
        if (!entries.add(entry)) {
            return;
        }
        Beginning beginning = nothing;
        for (String word : words.subList(0, Math.min(words.size(), LONGEST))) {
            beginning = beginning.further().computeIfAbsent(word, _ -> new Beginning());
            beginning.meant().add(entry);
        }
        for (String word : words.subList(1, words.size())) {
            byInnerWord.computeIfAbsent(word, _ -> new Meant()).add(entry);
        }
    }

    /**
     * The parties meant by a name: of "A v. B" the cases of both, of a single party the cases known
     * by it before those in which it is the other side; in the order in which they were added.
     */
    List<Entry> find(String name) {
        int versus = name.indexOf(" v. ");
        if (versus > 0) {
            List<String> plaintiff = words(name.substring(0, versus));
            List<Entry> plaintiffs = startingWith(plaintiff).all();
            List<Entry> defendants = startingWith(words(name.substring(versus + 4))).all();
            if (plaintiffs.isEmpty()) {
                return defendants;
            }
            List<Entry> both =
                    defendants.stream()
                            .filter(entry -> isNamed(entry.number(), plaintiff))
                            .toList();
            return both.isEmpty() ? plaintiffs : both;
        }
        List<String> words = words(name.substring(CaseName.behindStyle(name)));
        Meant found = startingWith(words);
        if (found.isEmpty()) {
            found = containing(words(name));
        }
        return List.copyOf(found.first().isEmpty() ? found.other() : found.first());
    }

    /** Whether it is one word that can name a case: of more words some may be the sentence's. */
    static boolean isOneName(@Nullable String name) {
        List<String> words = name == null ? List.of() : spelledOut(name);
        return words.size() == 1
                && words.getFirst().length() >= SHORTEST
                && !NOBODY.contains(words.getFirst());
    }

    /** Whether a party of that case begins with that name. */
    static boolean isCalled(CaseName name, String party) {
        List<String> start = spelledOut(party);
        boolean plaintiff =
                name.plaintiff() != null && startsWith(spelledOut(name.plaintiff()), start);
        return plaintiff
                || (name.defendant() != null && startsWith(spelledOut(name.defendant()), start));
    }

    /** The parties whose name has that one word further in: "Croson" for "J. A. Croson Co.". */
    private Meant containing(List<String> words) {
        boolean telling =
                words.size() == 1
                        && words.getFirst().length() > SHORTEST
                        && !NameWords.isAbbreviated(words.getFirst());
        return telling && !NOBODY.contains(words.getFirst())
                ? byInnerWord.getOrDefault(words.getFirst(), Meant.NOTHING)
                : Meant.NOTHING;
    }

    private boolean isNamed(int number, List<String> plaintiff) {
        return names.getOrDefault(number, Set.of()).stream()
                .anyMatch(words -> startsWith(words, plaintiff));
    }

    private Meant startingWith(List<String> words) {
        boolean tooShort = words.size() == 1 && words.getFirst().length() < SHORTEST;
        if (words.isEmpty() || tooShort || NOBODY.contains(String.join(" ", words))) {
            return Meant.NOTHING;
        }
        List<String> telling = words.subList(0, Math.min(words.size(), LONGEST));
        Meant found = startingWithFew(telling);
        if (telling.size() == words.size()) {
            return found;
        }
        Meant whole = new Meant();
        for (Entry entry : found.all()) {
            if (startsWith(entry.words(), words)) {
                whole.add(entry);
            }
        }
        return whole;
    }

    private Meant startingWithFew(List<String> words) {
        Beginning beginning = nothing;
        for (String word : words) {
            Beginning further = beginning.further().get(word);
            if (further == null) {
                return Meant.NOTHING;
            }
            beginning = further;
        }
        return beginning.meant();
    }

    private static boolean startsWith(List<String> words, List<String> start) {
        return start.size() <= words.size() && words.subList(0, start.size()).equals(start);
    }

    private List<String> words(String name) {
        return wordsOf.computeIfAbsent(name, PartyIndex::spelledOut);
    }

    private static List<String> spelledOut(String name) {
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
