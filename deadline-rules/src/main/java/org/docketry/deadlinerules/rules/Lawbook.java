package org.docketry.deadlinerules.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.docketry.deadlinerules.calendar.Court;
import org.docketry.deadlinerules.json.DataFault;
import org.jspecify.annotations.Nullable;

/** All versions of all rules and counting laws. Immutable. */
public final class Lawbook {

    private final Map<String, List<Rule>> rules = new TreeMap<>();
    private final Map<String, List<CountingLaw>> laws = new TreeMap<>();
    private final Map<String, List<String>> idsByKey = new HashMap<>();

    /** Refuses two files for the same version, and references to nothing. */
    public Lawbook(Collection<Rule> allRules, Collection<CountingLaw> allLaws) {
        allRules.forEach(
                rule -> rules.computeIfAbsent(rule.id(), _ -> new ArrayList<>()).add(rule));
        allLaws.forEach(law -> laws.computeIfAbsent(law.id(), _ -> new ArrayList<>()).add(law));
        rules.values().forEach(list -> list.sort(Comparator.comparing(Rule::effectiveFrom)));
        laws.values().forEach(list -> list.sort(Comparator.comparing(CountingLaw::effectiveFrom)));
        check();
        rules.keySet().forEach(this::index);
    }

    private void check() {
        for (List<Rule> versions : rules.values()) {
            for (int i = 0; i < versions.size(); i++) {
                Rule rule = versions.get(i);
                if (i > 0 && versions.get(i - 1).effectiveFrom().equals(rule.effectiveFrom())) {
                    throw new DataFault(
                            rule.file(),
                            1,
                            "is a second version of "
                                    + rule.id()
                                    + " from "
                                    + rule.version()
                                    + ", beside "
                                    + versions.get(i - 1).file());
                }
                checkReferences(rule);
            }
        }
    }

    private void checkReferences(Rule rule) {
        if (rule.law() != null && !laws.containsKey(rule.law())) {
            throw new DataFault(rule.file(), 1, "refers to the unknown law " + rule.law());
        }
        for (Limit limit : rule.limits()) {
            Limit.Chain chain = limit.chain();
            if (chain != null && !rules.containsKey(chain.rule())) {
                throw new DataFault(rule.file(), 1, "refers to the unknown rule " + chain.rule());
            }
        }
    }

    private void index(String id) {
        String key = id.toLowerCase(Locale.ROOT);
        for (int dot = -1; dot < key.length(); ) {
            idsByKey.computeIfAbsent(key.substring(dot + 1), _ -> new ArrayList<>()).add(id);
            int next = key.indexOf('.', dot + 1);
            dot = next < 0 ? key.length() : next;
        }
    }

    /** Every rule id, in order. */
    public Collection<String> ids() {
        return Collections.unmodifiableSet(rules.keySet());
    }

    /** All versions of a rule, oldest first; empty for an unknown id. */
    public List<Rule> versions(String id) {
        return Collections.unmodifiableList(rules.getOrDefault(id, List.of()));
    }

    /** All versions of a counting law, oldest first; empty for an unknown id. */
    public List<CountingLaw> laws(String id) {
        return Collections.unmodifiableList(laws.getOrDefault(id, List.of()));
    }

    public Collection<String> lawIds() {
        return Collections.unmodifiableSet(laws.keySet());
    }

    /**
     * The rule a caller means: its id in any case, with parentheses for hyphens if need be, or the
     * end of its id (as in {@code civ-lr-7-3-a}) where that names one rule of the court.
     */
    public @Nullable String resolve(String asked, Court court) {
        String key =
                asked.trim()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("\\)?\\(|[\\s_]+", "-")
                        .replace(")", "");
        List<String> found = idsByKey.getOrDefault(key, List.of());
        if (found.isEmpty() && key.startsWith(court.id() + ".")) {
            found = idsByKey.getOrDefault(key.substring(court.id().length() + 1), List.of());
        }
        List<String> here = found.stream().filter(id -> governs(id, court)).toList();
        if (here.size() == 1) {
            return here.getFirst();
        }
        return here.isEmpty() && found.size() == 1 ? found.getFirst() : null;
    }

    private boolean governs(String id, Court court) {
        return versions(id).getLast().governs(court);
    }

    /** The version in force on a day; the oldest one for days before we have any. */
    public static Rule inForce(List<Rule> versions, LocalDate day) {
        Rule found = versions.getFirst();
        for (Rule version : versions) {
            if (!version.effectiveFrom().isAfter(day)) {
                found = version;
            }
        }
        return found;
    }

    /** The counting law in force on a day; the oldest one for days before we have any. */
    public static CountingLaw lawInForce(List<CountingLaw> versions, LocalDate day) {
        CountingLaw found = versions.getFirst();
        for (CountingLaw version : versions) {
            if (!version.effectiveFrom().isAfter(day)) {
                found = version;
            }
        }
        return found;
    }
}
