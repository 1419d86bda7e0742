package org.docketry.legalcitations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The articles, books and other works cited so far by the names that a {@code supra} can give them:
 * their authors, the beginning of their title, a short name. The sections of a work are authorities
 * of their own (as those of a code are), so a section that was cited is preferred to the work.
 */
final class WorkIndex {

    /** So many works of one name tell a reader nothing: the further ones are left out. */
    private static final int MOST = 50;

    private static final int MOST_TITLE_WORDS = 8;

    private final Map<String, List<Integer>> byName = new HashMap<>();
    private final Map<Section, Integer> bySection = new HashMap<>();
    private final Map<Integer, String> works = new HashMap<>();
    private final Set<Called> called = new HashSet<>();

    private record Section(String work, String number) {}

    /** What a citation calls its work: called so again, it tells nothing new. */
    private record Called(String work, @Nullable String author, @Nullable String alias) {}

    void add(Citation.Journal article, int authority) {
        String place = article.volume() + " " + article.edition().abbreviation() + article.page();
        add(authority, place, article.author(), article.alias());
    }

    void add(Citation.Secondary work, int authority) {
        String title = work.work().abbreviation();
        if (work.section() != null) {
            bySection.putIfAbsent(new Section(title, work.section()), authority);
        }
        boolean fresh = add(authority, title, work.author(), work.alias());
        if (fresh) {
            title(title, authority);
            title(work.work().name(), authority);
        }
    }

    private boolean add(
            int authority, String work, @Nullable String author, @Nullable String alias) {
        if (!called.add(new Called(work, author, alias))) {
            return false;
        }
        works.putIfAbsent(authority, work);
        if (author != null) {
            Authors.surnames(author).forEach(name -> name(name, work, authority));
        }
        if (alias != null) {
            name(Authors.plain(alias), work, authority);
        }
        return true;
    }

    private void title(String title, int authority) {
        String work = works.getOrDefault(authority, title);
        StringBuilder name = new StringBuilder();
        String[] words = Authors.plain(title).split(" ", -1);
        for (int i = 0; i < Math.min(words.length, MOST_TITLE_WORDS); i++) {
            name.append(i == 0 ? "" : " ").append(words[i]);
            if (i > 0 || !words[i].equals("the")) {
                name(name.toString(), work, authority);
            }
        }
    }

    /** One work counts once under a name, however many of its sections were cited. */
    private void name(String name, String work, int authority) {
        List<Integer> named = byName.computeIfAbsent(name, _ -> new ArrayList<>(1));
        boolean known = named.stream().anyMatch(other -> work.equals(works.get(other)));
        if (!known && named.size() < MOST) {
            named.add(authority);
        }
    }

    /** The works meant by a name, or by the authors before the comma of {@code Cole, Names}. */
    List<Integer> meant(String name, @Nullable String pin) {
        List<Integer> named = named(name, pin);
        int comma = name.indexOf(',');
        return named.isEmpty() && comma > 0 ? named(name.substring(0, comma), pin) : named;
    }

    /** The works that can be meant by that name and, of a treatise, that section. */
    private List<Integer> named(String name, @Nullable String pin) {
        List<Integer> named = byName.getOrDefault(Authors.plain(name), List.of());
        if (named.size() != 1 || pin == null || !pin.startsWith("§")) {
            return named;
        }
        String number = pin.replaceAll("^[§ ]+|[\\[(,].*$", "");
        String work = works.getOrDefault(named.getFirst(), "");
        Integer section = bySection.get(new Section(work, number));
        return section == null ? named : List.of(section);
    }
}
