// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.CleanText;

/** Finds in a sentence who is made to act, and where each act begins. */
final class DutyClauses {

    private static final Pattern ADVERB =
            Phrase.of(
                    "^(?:Accordingly|Therefore|Thus|Further|Additionally|Moreover|However|Finally|Specifically|Consequently|Thereafter|First|Second|Third|Also|Within|By),? ");
    private static final Pattern PROMISES = Phrase.of("will|agrees? to");
    private static final Pattern AND_SHALL =
            Phrase.of(",? and (?:(?i:shall|must)|will) (?:also )?");
    private static final Pattern ORDER_FIRST =
            Phrase.of(
                    "(?:(?:The|This) )?(?:Order|Court|Entry|Motion|Subpoena),? (?:and )?(?=\\p{Lu})");

    /**
     * "Efforts must be made", "Ashe shall be allowed": what is done to the subject is no act of it.
     */
    private static final Pattern IS_DONE_TO =
            Phrase.of(
                    "(?:also |not )?be (?!prepared|required|ordered|directed)(?:\\p{L}+ly )?(?:\\p{L}+ed|made|given|heard|held|paid|sent|shown|borne|kept|taken|set|sealed)\\b");

    /** "A defamation plaintiff must" states the law for any. */
    private static final Pattern ANYBODY =
            Phrase.anyCase("\\b(?:an?|any|every|no) (?:[\\p{Ll}-]+ ){0,2}$");

    private static final Pattern NO_PARTY =
            Phrase.of(
                    "(?:The |This )?(?:Clerk|Court|Order|Motion|Petition|Case|Action|Matter|Hearing|Stay|It|He|She|They|We|I|There|Section|Rule|Courts?|Exhibit|Failure|Subpoena|So|Nor|No|Any|Nothing|Each(?! (?:recipient|party|side|respondent|defendant|plaintiff))|Such|All)\\b.*");

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

    /**
     * One act of somebody.
     *
     * @param leadStart where the words begin that stand before its actor and limit all his acts
     * @param start where its own words begin
     * @param second whether it is a further act of the actor of the clause before it
     * @param joined whether it is joined to the next by a bare "and", so that a day at the end of
     *     the next may be its own, too
     */
    record Clause(
            int leadStart,
            int start,
            int actorStart,
            int actorEnd,
            int actStart,
            boolean second,
            boolean joined) {

        private Clause from(int act) {
            return new Clause(leadStart, start, actorStart, actorEnd, act, second, joined);
        }

        private Clause joinedOn() {
            return new Clause(leadStart, start, actorStart, actorEnd, actStart, second, true);
        }
    }

    private final CleanText text;
    private final boolean mustCommands;
    private final boolean agreed;

    /**
     * @param mustCommands whether "must" commands; in an order's reasons it states the law instead
     * @param agreed whether "will" promises, as in a stipulation
     */
    DutyClauses(CleanText text, boolean mustCommands, boolean agreed) {
        this.text = text;
        this.mustCommands = mustCommands;
        this.agreed = agreed;
    }

    /** By the modal verb, or where there is none by "the Court orders". */
    List<Clause> commanded(Sentences.Sentence sentence) {
        List<Clause> clauses = clauses(sentence, DutyWords.ACTS);
        return clauses.isEmpty() ? clauses(sentence, DutyWords.COMPELS) : clauses;
    }

    List<Clause> subjunctive(Sentences.Sentence sentence) {
        return clauses(sentence, DutyWords.SUBJUNCTIVE);
    }

    private List<Clause> clauses(Sentences.Sentence sentence, Pattern pattern) {
        List<Clause> clauses = new ArrayList<>();
        Matcher m = pattern.matcher(text.text()).region(sentence.start(), sentence.end());
        m.useTransparentBounds(true);
        while (m.find()) {
            String group = m.start("actors") < 0 ? "actor" : "actors";
            int start = m.start(group);
            Matcher adverb = ADVERB.matcher(text.text()).region(start, m.end(group));
            start = adverb.lookingAt() ? adverb.end() : start;
            start = behindTheOrder(start, m.end(group));
            boolean lawOnly =
                    pattern == DutyWords.ACTS
                            && "must".equalsIgnoreCase(m.group("modal"))
                            && !mustCommands;
            boolean permits = pattern == DutyWords.ACTS && "may".equalsIgnoreCase(m.group("modal"));
            boolean nobodys =
                    pattern == DutyWords.ACTS
                            && DutyWords.IS_TO.matcher(m.group("modal")).matches()
                            && !DutyWords.BY_ROLE
                                    .matcher(text.text().substring(start, m.end("actors")))
                                    .matches();
            boolean promise =
                    pattern == DutyWords.ACTS
                            && PROMISES.matcher(m.group("modal")).matches()
                            && !agreed;
            boolean done =
                    IS_DONE_TO.matcher(text.text()).region(m.end(), sentence.end()).lookingAt();
            boolean anybody =
                    Character.isLowerCase(text.text().charAt(start))
                            && ANYBODY.matcher(text.text())
                                    .region(Math.max(sentence.start(), start - 60), start)
                                    .find();
            if (!lawOnly
                    && !anybody
                    && !promise
                    && !nobodys
                    && !done
                    && !NO_PARTY.matcher(text.text().substring(start, m.end(group))).lookingAt()) {
                // "..., and that by May 1 Ashe file": the day in front is this actor's.
                int words =
                        pattern == DutyWords.SUBJUNCTIVE && !clauses.isEmpty() ? m.start() : start;
                clauses.add(
                        new Clause(
                                clauses.isEmpty() ? sentence.start() : words,
                                words,
                                start,
                                m.end(group),
                                permits ? m.start("modal") : actStart(m),
                                false,
                                false));
            }
        }
        return withSecondActs(clauses, sentence.end());
    }

    /** "orders Ashe, within two days, to file": the time stands before the act. */
    private static int actStart(Matcher m) {
        return m.pattern() == DutyWords.COMPELS && m.start("time") >= 0 ? m.start("time") : m.end();
    }

    private List<Clause> withSecondActs(List<Clause> clauses, int end) {
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
        all.add(second(clause, words(shall.start()), shall.end()));
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

    /** "Within 21 days of the date of this Order, Birch shall": the order is no one of the list. */
    private int behindTheOrder(int start, int end) {
        Matcher order = ORDER_FIRST.matcher(text.text()).region(start, end);
        return order.lookingAt() ? order.end() : start;
    }
}
