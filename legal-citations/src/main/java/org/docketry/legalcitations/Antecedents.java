package org.docketry.legalcitations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.docketry.legalcitations.Resolutions.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Finds what an {@code Id.} refers to: the authority cited last in the same stream of text
 * (Bluebook rule 4.1), one of several where that was a string. What is cited only within a
 * parenthesis, as later history, or merely named, does not count; neither does an authority that
 * cannot have the place that the pin names.
 */
final class Antecedents {

    /** How many citations back an antecedent is looked for. */
    private static final int REACH = 12;

    private static final List<String> BRIEFS = List.of("Mot", "Opp", "Reply", "Mem", "Br");
    private static final int LONGEST_BRIEF = 200;

    private final List<Citation> citations;
    private final List<Outcome> outcomes;
    private final Map<Integer, List<Integer>> streams = new HashMap<>();

    Antecedents(List<Citation> citations, List<Outcome> outcomes) {
        this.citations = citations;
        this.outcomes = outcomes;
    }

    /** Takes note of the next citation, after its own antecedent was asked for. */
    void add(int number) {
        streams.computeIfAbsent(citations.get(number).context().stream(), _ -> new ArrayList<>())
                .add(number);
    }

    Outcome of(Citation.Id id) {
        if (id.context().behindUnread()) {
            return new Outcome.Nothing("what is cited before it could not be read");
        }
        List<Integer> stream = streams.getOrDefault(id.context().stream(), List.of());
        int aside = -1;
        for (int step = 1; step <= Math.min(REACH, stream.size()); step++) {
            int i = stream.get(stream.size() - step);
            Citation citation = citations.get(i);
            if (!counts(citation, id)) {
                aside = aside < 0 && isQuotedAt(citation, id.pin()) ? authority(i) : aside;
                continue;
            }
            int authority = authority(i);
            if (authority < 0) {
                return new Outcome.Nothing("the citation before it is itself not resolved");
            }
            if (isPossible(citations.get(authority), id.pin())) {
                List<Integer> meant = string(stream, stream.size() - step, authority, id);
                boolean both = aside >= 0 && !meant.isEmpty() && !meant.contains(aside);
                return among(both ? with(aside, meant) : meant);
            }
        }
        return new Outcome.Nothing("no citation before it");
    }

    /**
     * Whether the citation is what another one quotes, at that very place: {@code (quoting Cole, 12
     * U.S. 1, 7); see also id., at 7} may mean either.
     */
    private static boolean isQuotedAt(Citation citation, @Nullable String pin) {
        return pin != null
                && citation.context().withinParenthetical()
                && pin.equals(citation.pin());
    }

    private static List<Integer> with(int aside, List<Integer> meant) {
        List<Integer> all = new ArrayList<>(meant);
        all.add(aside);
        return List.copyOf(all);
    }

    private static Outcome among(List<Integer> authorities) {
        return switch (authorities.size()) {
            case 0 -> new Outcome.Nothing("the citations before it are themselves not resolved");
            case 1 -> new Outcome.To(authorities.getFirst());
            default -> new Outcome.Among(authorities);
        };
    }

    /**
     * The authorities of one string of citations that can have such a place, in order; none where
     * one of them is not known. An {@code Id.} behind them does not say which of them it means,
     * unless it goes on with the string.
     */
    private List<Integer> string(List<Integer> stream, int last, int authority, Citation.Id id) {
        List<Integer> string = new ArrayList<>(List.of(authority));
        boolean joined =
                citations.get(stream.get(last)).context().stringCite()
                        && !id.context().stringCite();
        for (int i = last - 1; joined && i >= 0 && last - i < REACH; i--) {
            int number = stream.get(i);
            joined = isJoined(number);
            Citation citation = citations.get(number);
            if (!counts(citation, id) || differsInForm(citation, id.pin())) {
                continue;
            }
            int before = authority(number);
            if (before < 0) {
                return List.of();
            }
            if (isPossible(citations.get(before), id.pin()) && !string.contains(before)) {
                string.addFirst(before);
            }
        }
        return List.copyOf(string);
    }

    /** The number of the authority that a citation refers to; -1 where that is not known. */
    private int authority(int number) {
        return switch (outcomes.get(number)) {
            case Outcome.First() -> number;
            case Outcome.To(int target) -> target;
            case Outcome.Among(_), Outcome.Nothing(_) -> -1;
        };
    }

    /** Whether a page is asked for of a paper that goes by paragraphs, or the other way round. */
    private static boolean differsInForm(Citation citation, @Nullable String pin) {
        String own = citation instanceof Citation.Paper ? citation.pin() : null;
        return own != null && pin != null && own.startsWith("¶") != pin.startsWith("¶");
    }

    /** Whether the citation, or the one that it runs parallel to, goes on a string. */
    private boolean isJoined(int number) {
        Context context = citations.get(number).context();
        return context.stringCite()
                || context.parallelTo() != null
                || context.history()
                || context.withinParenthetical();
    }

    private static boolean counts(Citation citation, Citation.Id id) {
        Context context = citation.context();
        boolean aside = context.withinParenthetical() && !id.context().withinParenthetical();
        boolean parallel = context.parallelTo() != null;
        boolean mention = citation instanceof Citation.Reference && citation.pin() == null;
        return !aside
                && !parallel
                && !mention
                && !context.history()
                && (!(citation instanceof Citation.Unknown)
                        || isDated(citation)
                        || isSection(id.pin()));
    }

    /** {@code Code of Masks § 2.02 (1985)}: the year tells a citation from a mere mention. */
    private static boolean isDated(Citation citation) {
        boolean bracketed = citation.fullSpan().end() > citation.span().end();
        return bracketed && citation.parentheticals().isEmpty();
    }

    /** {@code Id. § 652B} after a section of an unnamed work goes on with that work. */
    private static boolean isSection(@Nullable String pin) {
        return pin != null && pin.startsWith("§");
    }

    /** Whether that authority can have such a place: star pages, paragraphs, pages in its range. */
    static boolean isPossible(Citation authority, @Nullable String pin) {
        if (pin == null) {
            return true;
        }
        char first = pin.charAt(0);
        if (isSubdivision(pin)) {
            return authority instanceof Citation.Statute rule
                    && rule.law().isRule()
                    && pin.substring(0, pin.indexOf('(')).equals(rule.section());
        }
        if (first != '§' && pin.indexOf(':') > 0) {
            return authority instanceof Citation.Paper;
        }
        return switch (authority) {
            case Citation.FullCase full -> inCase(full, pin, first);
            case Citation.Statute statute ->
                    first == '§' || first == '(' || (isPaged(statute) && CleanText.isDigit(first));
            case Citation.Journal journal ->
                    Resolver.number(pin) >= Resolver.number(journal.page());
            case Citation.Paper paper ->
                    first != '*' && first != '§' && !(isBrief(paper) && isFarPage(pin));
            case Citation.Secondary _ -> first != '*';
            case Citation.ShortCase _,
                    Citation.Supra _,
                    Citation.Id _,
                    Citation.Reference _,
                    Citation.Unknown _ ->
                    true;
        };
    }

    private static boolean isBrief(Citation.Paper paper) {
        String name = paper.document();
        return name != null
                && paper.exhibit() == null
                && BRIEFS.stream().anyMatch(brief -> name.startsWith(brief));
    }

    /** No court takes a motion or a brief of so many pages. */
    private static boolean isFarPage(String pin) {
        return CleanText.isDigit(pin.charAt(0)) && Resolver.number(pin) > LONGEST_BRIEF;
    }

    /** {@code Id. 45(c)} names a rule, not a page: only that rule can be meant. */
    private static boolean isSubdivision(String pin) {
        int open = pin.indexOf('(');
        return open > 0 && pin.chars().limit(open).allMatch(c -> CleanText.isDigit((char) c));
    }

    /** Registers and session laws are cited by page: {@code 65 Fed. Reg. 82,462}. */
    private static boolean isPaged(Citation.Statute statute) {
        return statute.law().after().contains("page");
    }

    private static boolean inCase(Citation.FullCase full, String pin, char first) {
        String type = full.edition().type();
        boolean unreported =
                type.endsWith("west") || type.endsWith("lexis") || type.equals("docket");
        if (first == '*') {
            return unreported || full.page() == null;
        }
        if (first == '¶') {
            return type.equals("neutral");
        }
        if (!CleanText.isDigit(first)) {
            return first == 'n';
        }
        if (unreported || type.equals("neutral") || full.page() == null) {
            return true;
        }
        // A pin below the first page belongs to another case or to a parallel reporter.
        return Resolver.number(pin) >= Resolver.number(full.page());
    }
}
