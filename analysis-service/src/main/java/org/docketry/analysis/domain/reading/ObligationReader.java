// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.CleanText;
import org.docketry.analysis.domain.layout.Span;
import org.docketry.analysis.domain.reading.DueReader.Limit;
import org.docketry.analysis.domain.reading.DutyClauses.Clause;
import org.jspecify.annotations.Nullable;

/** Reads who must do what out of the operative part of an order. */
final class ObligationReader {

    private static final Pattern FURTHER =
            Phrase.anyCase(
                    "[;,]? (?:and )?it is(?: hereby)?(?: further)?(?: ordered)?\\W*$|; and$|,? and ?$|,? and (?:the|that the) (?:cross-)?(?:motion|application|petition) is\\b|, and (?:any|the) [^,;]{3,60} must be\\b");
    private static final Pattern AGREE =
            Phrase.anyCase(
                    "\\b(?:(?:stipulate|agree|stipulated)(?: (?:and agreed?|to|that))?(?:,? (?:as follows|to the following|that|and request)|:)|it is (?:hereby )?stipulated)");
    private static final String BARE_WORD = "\\p{Lu}[\\p{L}\\p{N}.&-]*";
    private static final Pattern RECIPIENT =
            Phrase.of(
                    "(?<![\\p{L}])(?:to|upon|on|with) (?:the )?(?<who>(?:counsel for )?(?:[Pp]etitioners?|[Pp]laintiffs?|[Mm]ovants?|[Rr]espondents?"
                            + "|[Dd]efendants?|the [Mm]oving [Pp]arty)(?:['’]s? counsel)?)(?!['’\\p{L}])");
    private static final Pattern TO_SOMEONE =
            Phrase.of(
                    "\\b(?:produce|provide|deliver|disclose|serve|give|send|transmit|return)\\b[^.;]{0,300}? (?:to|upon|on) (?:the )?(?<who>(?!Request|Rule|Dkt|ECF|Docket|Exhibit|Order|Section|Local|Civil|Monday|Tuesday|Wednesday|Thursday|Friday|January|February|March|April|May |June|July|August|September|October|November|December)(?:counsel for )?"
                            + "(?:(?:(?:John|Jane) )?Does? \\d{1,3}(?: ?[-–] ?\\d{1,3})?|"
                            + BARE_WORD
                            + "(?: "
                            + BARE_WORD
                            + "){0,4})(?:, (?:Inc|LLC|LLP|L\\.P|Ltd|Corp|Co)\\b\\.?)?(?:['’]s? counsel)?)(?!['’\\p{L}])");

    /** "shall have thirty days from service to move": the time stands before the act. */
    private static final Pattern TO_ACT =
            Phrase.of(",? (?:(?:in which |within which )?to|shall|must) (?=\\p{Ll})");

    private static final Pattern MAY =
            Phrase.anyCase("(?:may|(?:is|are) (?:given|granted|allowed))\\b");

    private static final Pattern PROHIBITED =
            Phrase.of(
                    "(?:not|(?:\\p{L}+ly |hereby |also |further ){0,2}(?:enjoined|prohibited|restrained|barred|precluded|forbidden)) ");

    private static final Pattern LAST_POINT =
            Pattern.compile("(?<!\\b(?:Inc|Corp|Co|Ltd|L\\.P))\\.$");
    private final CleanText text;
    private final DutyClauses clauses;

    private ObligationReader(CleanText text, boolean mustCommands, boolean agreed) {
        this.text = text;
        this.clauses = new DutyClauses(text, mustCommands, agreed);
    }

    /**
     * Reads the obligations of the given sentences.
     *
     * @param mustCommands whether "must" commands; in an order's reasons it states the law instead
     */
    static List<Obligation> read(
            CleanText text, List<Sentences.Sentence> operative, boolean mustCommands) {
        return new ObligationReader(text, mustCommands, false).all(operative);
    }

    /** Reads what the parties of a stipulation agree to do: there "will" promises, too. */
    static List<Obligation> agreed(CleanText text, List<Sentences.Sentence> sentences) {
        Matcher agree = AGREE.matcher(text.text());
        int from = agree.find() ? agree.end() : 0;
        return from == 0
                ? List.of()
                : new ObligationReader(text, true, true)
                        .all(sentences.stream().filter(s -> s.end() > from).toList());
    }

    private List<Obligation> all(List<Sentences.Sentence> sentences) {
        List<Obligation> obligations = new ArrayList<>();
        Antecedents.Before before = Antecedents.Before.NOTHING;
        for (Sentences.Sentence sentence : sentences) {
            List<Clause> acts = clauses.commanded(sentence);
            acts = acts.isEmpty() ? clauses.byPronoun(sentence, before) : acts;
            obligations.addAll(sentence(sentence, acts, before, last(obligations)));
            before = new Antecedents.Before(sentence, acts);
        }
        return obligations;
    }

    private static @Nullable Due last(List<Obligation> obligations) {
        Found<Due> due = obligations.isEmpty() ? null : obligations.getLast().due();
        return due == null ? null : due.value();
    }

    /**
     * @param dueBefore when the duty said before is due
     */
    private List<Obligation> sentence(
            Sentences.Sentence sentence,
            List<Clause> commanded,
            Antecedents.Before before,
            @Nullable Due dueBefore) {
        List<Clause> acts = commanded;
        List<Obligation> obligations = new ArrayList<>();
        int end = sentence.end();
        if (acts.isEmpty()) {
            obligations.addAll(PapersDue.read(text, sentence));
            acts = obligations.isEmpty() ? clauses.subjunctive(sentence) : acts;
        } else {
            end = PapersDue.joined(text, acts.getLast().actStart(), end);
            obligations.addAll(PapersDue.read(text, new Sentences.Sentence(end, sentence.end())));
        }
        List<ActsDue.Time> times = ActsDue.of(text, acts, end);
        for (int i = acts.size() - 1; i >= 0; i--) {
            int until = ActsDue.end(acts, i, end);
            ActsDue.Time time =
                    times.get(i).orElse(told(acts.get(i).actStart(), until, before, dueBefore));
            obligations.addAll(0, clause(acts.get(i), until, time));
        }
        return obligations;
    }

    /** The time that the words send to the sentence before for. */
    private @Nullable Limit told(
            int start, int end, Antecedents.Before before, @Nullable Due dueBefore) {
        if (dueBefore != null) {
            Limit same = DueReader.same(text, start, end, dueBefore).orElse(null);
            if (same != null) {
                return same;
            }
        }
        return before.sentence() == null
                ? null
                : DueReader.beforeIt(text, start, end, before.sentence()).orElse(null);
    }

    private List<Obligation> clause(Clause clause, int clauseEnd, ActsDue.Time time) {
        DutyCondition before = DutyCondition.before(text, clause.leadStart(), clause.leadEnd());
        DutyCondition after = DutyCondition.after(text, clause.actStart(), clauseEnd);
        int end = after == null ? clauseEnd : after.start();
        DutyCondition condition = after == null ? before : after;
        Limit limit = ends(clause, time.limit()) ? null : time.limit();
        boolean permits = MAY.matcher(text.text()).region(clause.actStart(), end).lookingAt();
        if (permits && limit == null) {
            return List.of();
        }
        List<Found<String>> objects = DutyObjects.in(text, clause.actStart(), end);
        Found<String> act = act(clause.actStart(), end, objects, time.within() ? limit : null);
        if (act == null) {
            return List.of();
        }
        Found<String> recipient = recipient(clause.actStart(), end);
        Span whole = text.span(clause.second() ? clause.start() : clause.leadStart(), clauseEnd);
        List<Obligation> obligations = new ArrayList<>();
        for (@Nullable Found<String> actor : actors(clause)) {
            obligations.add(
                    new Obligation(
                            actor,
                            act,
                            objects,
                            recipient,
                            limit == null ? null : limit.due(),
                            condition == null ? null : condition.words(),
                            time.confidence(),
                            List.of(whole)));
        }
        return obligations;
    }

    /** Who is bound; null, and nobody else, where a pronoun leaves it open. */
    private List<@Nullable Found<String>> actors(Clause clause) {
        return clause.actorStart() < 0
                ? Collections.singletonList(null)
                : new ArrayList<>(TargetNames.split(text, clause.actorStart(), clause.actorEnd()));
    }

    /**
     * "shall not disclose it until May 1": that day ends a prohibition, and nothing is due on it.
     */
    private boolean ends(Clause clause, @Nullable Limit limit) {
        return limit != null
                && limit.start() > clause.actStart()
                && PROHIBITED
                        .matcher(text.text())
                        .region(clause.actStart(), limit.start() + 1)
                        .lookingAt()
                && (text.text().startsWith("until", limit.start())
                        || text.text().startsWith("before", limit.start()));
    }

    /**
     * The verb phrase without the time limit at its head or foot and without the list at its end.
     */
    private @Nullable Found<String> act(
            int start, int end, List<Found<String>> objects, @Nullable Limit limit) {
        int from = start;
        Matcher further = FURTHER.matcher(text.text()).region(start, end);
        int to = further.find() ? further.start() : end;
        if (limit != null && limit.start() - from <= 2) {
            from = limit.end();
        } else if (limit != null && limit.start() > from && rest(limit.end(), to).isEmpty()) {
            to = limit.start();
        }
        if (!objects.isEmpty()) {
            Matcher first = listStart(from, to, objects.getFirst().value());
            to = first.find() ? first.start() : to;
        }
        Matcher granted = TO_ACT.matcher(text.text()).region(from, to);
        from = from > start && granted.lookingAt() ? granted.end() : from;
        while (from < to && ", \n".indexOf(text.text().charAt(from)) >= 0) {
            from++;
        }
        while (to > from && " \n.:;,".indexOf(text.text().charAt(to - 1)) >= 0) {
            to--;
        }
        return from >= to ? null : Found.at(text.span(from, to), 0.95, text.words(from, to));
    }

    private Matcher listStart(int from, int to, String first) {
        return Pattern.compile(Pattern.quote(first)).matcher(text.text()).region(from, to);
    }

    private String rest(int from, int to) {
        return from >= to
                ? ""
                : text.text().substring(from, to).replaceAll("[\\s.;,]|\\band\\b", "");
    }

    private @Nullable Found<String> recipient(int start, int end) {
        for (Pattern pattern : List.of(RECIPIENT, TO_SOMEONE)) {
            Matcher m = pattern.matcher(text.text()).region(start, end);
            if (m.find()) {
                String who = CleanText.words(m.group("who"));
                return Found.at(text.span(m, "who"), 0.9, LAST_POINT.matcher(who).replaceAll(""));
            }
        }
        return null;
    }
}
