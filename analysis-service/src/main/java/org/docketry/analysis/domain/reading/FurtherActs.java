// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.CleanText;
import org.docketry.analysis.domain.reading.DutyClauses.Clause;

/** Finds what one who is commanded must do besides: behind "and", or under a number. */
final class FurtherActs {

    private static final Pattern AND_SHALL =
            Phrase.of(
                    ",? and (?<time>within [^.;,]{3,60}? )?(?:(?:(?:s?he|they) (?=(?:shall|must) (?:also )?"
                            + DutyWords.OWN_ACT
                            + "\\b))?(?i:shall|must)|will) (?:also )?");

    /** "shall meet and confer and file a joint report": a further act of whom the first binds. */
    private static final Pattern AND_DOES =
            Phrase.of(
                    "(?<comma>,)? and (?:to |then |also )?(?:\\((?:\\d|\\p{Ll}|[ivx]{1,3})\\) )?(?=(?!confer|show|comply)"
                            + DutyWords.DOES
                            + "\\b)");

    private static final Pattern FIRST_NUMBER = Phrase.of("\\((?:1|a|i)\\) ");
    private static final Pattern NEXT_NUMBER =
            Phrase.of("[,;]? (?:and )?(?<mark>\\((?:\\d{1,2}|\\p{Ll}|[ivx]{1,4})\\)) (?=\\p{Ll})");

    /** "do one of the following: 1) file ... or 2) serve": of several acts one is enough. */
    private static final Pattern ALTERNATIVES = Phrase.anyCase("\\bone of the following\\b");

    /** An act that is told whole, so that "search for and produce" stays one. */
    private static final Pattern WHOLE_ACT =
            Phrase.of("(?:\\S+ ){2,}(?!(?:for|of|to|by|with|and|or|on|in|from|upon) ?$)\\S+");

    /** Behind these a verb may be another's: "documents that name Ashe and identify Birch". */
    private static final Pattern OTHERS_VERB =
            Phrase.anyCase(
                    "\\b(?:that|which|who|whose|whether|how|(?:sufficient|necessary|used|failure|order|able|required) to)\\b");

    /**
     * To produce is how one responds to a subpoena: "shall respond to it and produce" is one act.
     */
    private static final Pattern COMPLIES =
            Phrase.of("(?:\\p{L}+ly )?(?:respond|comply|appear)\\b");

    private final CleanText text;

    private FurtherActs(CleanText text) {
        this.text = text;
    }

    /** The same clauses, each with the further acts of its actor behind it. */
    static List<Clause> with(CleanText text, List<Clause> clauses, int end) {
        return new FurtherActs(text).with(clauses, end);
    }

    private List<Clause> with(List<Clause> clauses, int end) {
        List<Clause> all = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            int until = i + 1 < clauses.size() ? clauses.get(i + 1).start() : end;
            all.add(clauses.get(i));
            if (enumerated(clauses.get(i), until, all)) {
                continue;
            }
            int at = next(all.getLast(), until, all);
            while (at >= 0) {
                at = next(all.getLast(), until, all);
            }
        }
        return all;
    }

    /** "shall (1) answer, (2) produce and (3) certify": an act under each number. */
    private boolean enumerated(Clause clause, int end, List<Clause> all) {
        Matcher first = FIRST_NUMBER.matcher(text.text()).region(clause.actStart(), end);
        Matcher next = NEXT_NUMBER.matcher(text.text());
        if (!first.lookingAt() || !next.region(first.end(), end).find()) {
            return false;
        }
        all.set(all.size() - 1, clause.from(first.end()));
        do {
            all.add(second(clause, next.start("mark"), next.end()));
        } while (next.find());
        return true;
    }

    /** Adds the act that follows the given one before the end; -1 where none does. */
    private int next(Clause clause, int end, List<Clause> all) {
        Matcher shall = AND_SHALL.matcher(text.text()).region(clause.actStart(), end);
        int until = shall.find() ? shall.start() : end;
        if (ALTERNATIVES.matcher(text.text()).region(clause.actStart(), end).find()) {
            return -1;
        }
        Matcher does = AND_DOES.matcher(text.text()).region(clause.actStart(), until);
        while (does.find()) {
            if (isWhole(clause.actStart(), does.start(), does.start("comma") >= 0)) {
                all.set(all.size() - 1, clause.joinedOn());
                all.add(second(clause, words(does.start()), does.end()));
                return does.end();
            }
        }
        if (until == end) {
            return -1;
        }
        int act = shall.start("time") < 0 ? shall.end() : shall.start("time");
        all.add(second(clause, words(shall.start()), act));
        return shall.end();
    }

    /** Where the words begin behind a comma and blanks. */
    private int words(int from) {
        int at = from;
        while (", \n".indexOf(text.text().charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static Clause second(Clause first, int start, int actStart) {
        return new Clause(
                first.leadStart(),
                first.leadEnd(),
                start,
                first.actorStart(),
                first.actorEnd(),
                actStart,
                true,
                false);
    }

    private boolean isWhole(int from, int to, boolean comma) {
        String act = text.words(from, to);
        return !COMPLIES.matcher(act).lookingAt()
                && WHOLE_ACT.matcher(act).matches()
                && (comma || !OTHERS_VERB.matcher(act).find());
    }
}
