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
    private static final Pattern ORDER_FIRST =
            Phrase.of(
                    "(?:(?:The|This) )?(?:Order|Court|Entry|Motion|Subpoena),? (?:and )?(?=\\p{Lu})|[A-Z]{2,}ED(?: IN PART)?(?:, WITHOUT PREJUDICE)?,? and (?=\\p{L})");

    /** "if he serves it on Ashe, Ashe shall": the first ends what is said before. */
    private static final Pattern TWICE =
            Phrase.of("(?<name>[^,;]{2,60}), (?=\\k<name>(?![\\p{L}\\d]))");

    /**
     * "Efforts must be made", "Ashe shall recover costs": what is done to the subject is no act of
     * it.
     */
    private static final Pattern IS_DONE_TO =
            Phrase.of(
                    "(?:also |not )?be (?!prepared|required|ordered|directed)(?:\\p{L}+ly )?(?:\\p{L}+ed|made|given|heard|held|paid|sent|shown|borne|kept|taken|set|sealed)\\b|(?:also )?recover\\b");

    /** "A defamation plaintiff must" states the law for any. */
    private static final Pattern ANYBODY =
            Phrase.anyCase("\\b(?:an?|any|every|no) (?:[\\p{Ll}-]+ ){0,2}$");

    private static final Pattern VERB_BEFORE =
            Phrase.of("(?<![,;:]) (?!and\\b|or\\b|that\\b|then\\b|but\\b)\\p{Ll}+ $");

    private static final Pattern NO_PARTY =
            Phrase.of(
                    "(?:The |This )?(?:Clerk|Court|Order|Report|CONFIDENTIAL|Motion|Petition|Case|Action|Matter|Hearing|Stay|It|He|She|They|We|I|There|Section|Rule|Courts?|Exhibit|Failure|Subpoena|So|Nor|No|Any|Nothing|(?:[A-Z]+ )*ORDER|Each(?! (?:recipient|party|side|respondent|defendant|plaintiff))|Such|All)\\b.*");

    /**
     * One act of somebody.
     *
     * @param leadStart where the words begin that stand before its actor and limit all his acts
     * @param leadEnd where those words end, and the actor or the pronoun for him stands
     * @param start where its own words begin
     * @param actorStart where the actor is named, be it before; -1 where nobody is
     * @param second whether it is a further act of the actor of the clause before it
     * @param joined whether it is joined to the next by a bare "and", so that a day at the end of
     *     the next may be its own, too
     */
    record Clause(
            int leadStart,
            int leadEnd,
            int start,
            int actorStart,
            int actorEnd,
            int actStart,
            boolean second,
            boolean joined) {

        Clause from(int act) {
            return new Clause(leadStart, leadEnd, start, actorStart, actorEnd, act, second, joined);
        }

        /** Another act of the same actor, whose words begin there. */
        Clause further(int words, int act) {
            return new Clause(leadStart, leadEnd, words, actorStart, actorEnd, act, true, false);
        }

        Clause joinedOn() {
            return new Clause(
                    leadStart, leadEnd, start, actorStart, actorEnd, actStart, second, true);
        }
    }

    private final CleanText text;
    private final Antecedents antecedents;
    private final boolean mustCommands;
    private final boolean agreed;

    /**
     * @param mustCommands whether "must" commands; in an order's reasons it states the law instead
     * @param agreed whether "will" promises, as in a stipulation
     */
    DutyClauses(CleanText text, boolean mustCommands, boolean agreed) {
        this.text = text;
        this.antecedents = new Antecedents(text);
        this.mustCommands = mustCommands;
        this.agreed = agreed;
    }

    /** By the modal verb, or where there is none by "the Court orders". */
    List<Clause> commanded(Sentences.Sentence sentence) {
        List<Clause> clauses = clauses(sentence, DutyWords.ACTS);
        return clauses.isEmpty() ? clauses(sentence, DutyWords.COMPELS) : clauses;
    }

    /**
     * What "he" or "it" is made to do in a sentence that commands nobody by name: the one whom the
     * sentence before names, else one who is not said.
     *
     * @param before the sentence before and whom it commands
     */
    List<Clause> byPronoun(Sentences.Sentence sentence, Antecedents.Before before) {
        Matcher m =
                DutyWords.PRONOUN_ACTS
                        .matcher(text.text())
                        .region(sentence.start(), sentence.end());
        m.useTransparentBounds(true);
        if (!m.find() || (!mustCommands && m.group().contains("must"))) {
            return List.of();
        }
        Antecedents.Named actor = antecedents.of(m.group("pronoun"), sentence, m.start(), before);
        int actStart = m.end();
        while (text.text().startsWith("not ", actStart - 4)) {
            actStart -= 4;
        }
        return FurtherActs.with(
                text,
                List.of(
                        new Clause(
                                sentence.start(),
                                m.start(),
                                m.start(),
                                actor.start(),
                                actor.end(),
                                actStart,
                                false,
                                false)),
                sentence.end());
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
            start = adverb.lookingAt() ? adverb.end() : ListMark.after(text.text(), start);
            start = behindTheOrder(start, m.end(group));
            Matcher twice = TWICE.matcher(text.text()).region(start, m.end(group));
            start = twice.lookingAt() ? twice.end() : start;
            boolean lawOnly =
                    pattern == DutyWords.ACTS
                            && "must".equalsIgnoreCase(m.group("modal"))
                            && !mustCommands;
            boolean permits =
                    pattern == DutyWords.ACTS
                            && DutyWords.PERMITS.matcher(m.group("modal")).matches();
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
                if (isObject(clauses, m, start, group)) {
                    clauses.add(clauses.getLast().further(m.start("modal"), m.end()));
                    continue;
                }
                clauses.add(
                        new Clause(
                                clauses.isEmpty() ? sentence.start() : words,
                                start,
                                words,
                                start,
                                m.end(group),
                                permits ? m.start("modal") : actStart(m),
                                false,
                                false));
            }
        }
        return FurtherActs.with(text, clauses, sentence.end());
    }

    /** "Counsel shall not identify Doe 2, shall return the papers": Doe 2 returns nothing. */
    private boolean isObject(List<Clause> before, Matcher m, int start, String group) {
        if (before.isEmpty() || m.pattern() != DutyWords.ACTS) {
            return false;
        }
        String words = text.text();
        boolean comma = words.startsWith(",", m.end(group));
        return comma
                && VERB_BEFORE.matcher(words).region(before.getLast().actStart(), start).find();
    }

    /** "orders Ashe, within two days, to file": the time stands before the act. */
    private static int actStart(Matcher m) {
        return m.pattern() == DutyWords.COMPELS && m.start("time") >= 0 ? m.start("time") : m.end();
    }

    /** "Within 21 days of the date of this Order, Birch shall": the order is no one of the list. */
    private int behindTheOrder(int start, int end) {
        Matcher order = ORDER_FIRST.matcher(text.text()).region(start, end);
        return order.lookingAt() ? order.end() : start;
    }
}
