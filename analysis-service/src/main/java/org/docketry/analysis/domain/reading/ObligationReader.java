// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.CleanText;
import org.docketry.analysis.domain.layout.Span;
import org.docketry.analysis.domain.reading.DueReader.Limit;
import org.jspecify.annotations.Nullable;

/** Reads who must do what out of the operative part of an order. */
final class ObligationReader {

    private static final String NAME_WORD = "\\p{Lu}[\\p{L}\\p{N}.&’'-]*";
    private static final String BARE_WORD = "\\p{Lu}[\\p{L}\\p{N}.&-]*";
    private static final String SUFFIX = "(?:, (?:Inc|LLC|LLP|L\\.P|Ltd|Corp|Co)\\.?,?)?";
    private static final String ROLE =
            "(?:(?:[Cc]ounsel for )?(?:[Tt]he |[Nn]on-?[Pp]arty )?(?:[Pp]etitioner|[Rr]espondent|[Pp]laintiff|[Dd]efendant"
                    + "|[Mm]ovant|[Pp]art(?:y|ies)|[Nn]onparty|[Cc]ounsel|Each (?:recipient|side))s?(?: "
                    + NAME_WORD
                    + "){0,4}"
                    + SUFFIX
                    + ")";
    static final String PARTY =
            "(?:"
                    + ROLE
                    + "|"
                    + NAME_WORD
                    + "(?: (?:of |& )?"
                    + NAME_WORD
                    + "){0,6}"
                    + SUFFIX
                    + ")";
    private static final Pattern ACTS =
            Phrase.of(
                    "(?<![\\p{L}\\p{N}])(?<actors>(?:[Bb]oth |[Ee]ach (?:of )?)?"
                            + PARTY
                            + "(?:(?:, and |,? and |, )"
                            + PARTY
                            + "){0,9})"
                            + "(?: each| both| jointly)?,? (?<modal>shall|must|will|agrees? to|(?:is|are) (?:hereby )?(?i:(?:ordered|directed|required|commanded) to))(?: each| both| jointly| also| promptly| forthwith| immediately)?,? ");
    private static final Pattern COMPELS =
            Phrase.of(
                    "(?i:(?:\\b(?:the|this) |^|\\| ?|; ?)court (?:hereby )?(?:orders|directs|compels|commands)) (?<actors>(?:both )?"
                            + PARTY
                            + "(?:(?:, and |,? and |, )"
                            + PARTY
                            + "){0,9}) to ");
    private static final String DOES =
            "(?:produce|serve|file|provide|submit|pay|deliver|disclose|give|notify|return|destroy|preserve|meet|appear|comply|respond|show|post|identify|maintain|transmit|refrain|withdraw|redact|search|confer)";

    /** "ORDERED that Ashe serve a copy", "Moving party to give notice". */
    private static final Pattern SUBJUNCTIVE =
            Phrase.of(
                    "(?:(?i:\\bordered that,? )(?:[^.;]{0,80}?, )?(?:(?:the )?(?=\\p{L}))(?<actors>(?:both )?"
                            + PARTY
                            + "(?:(?:, and |,? and |, )"
                            + PARTY
                            + "){0,9})(?: each)? (?="
                            + DOES
                            + "\\b)|(?<![^.;:\\n]\\n)(?m:^)(?<actor>"
                            + PARTY
                            + "|[Mm]oving [Pp]arty|[Cc]ounsel|The [Pp]arties) to (?="
                            + DOES
                            + "\\b))");

    private static final Pattern FURTHER =
            Phrase.anyCase(
                    "[;,]? (?:and )?it is (?:hereby )?further(?: ordered)?\\W*$|; and$|,? and$|,? and (?:the|that the) (?:cross-)?(?:motion|application|petition) is\\b");
    private static final Pattern ADVERB =
            Phrase.of(
                    "^(?:Accordingly|Therefore|Thus|Further|Additionally|Moreover|However|Finally|Specifically|Consequently|First|Second|Third|Also|Within|By),? ");
    private static final Pattern PROMISES = Phrase.of("will|agrees? to");
    private static final Pattern AGREE =
            Phrase.anyCase(
                    "\\b(?:(?:stipulate|agree|stipulated)(?: (?:and agreed?|to|that))?(?:,? (?:as follows|to the following|that|and request)|:)|it is (?:hereby )?stipulated)");
    private static final Pattern AND_SHALL = Phrase.of(",? and (?:shall|will) (?:also )?");
    private static final Pattern ORDER_FIRST =
            Phrase.of(
                    "(?:(?:The|This) )?(?:Order|Court|Entry|Motion|Subpoena),? (?:and )?(?=\\p{Lu})");
    private static final Pattern NO_PARTY =
            Phrase.of(
                    "(?:The |This )?(?:Clerk|Court|Order|Motion|Petition|Case|Action|Matter|Hearing|Stay|It|He|She|They|There|Section|Rule|Courts?|Exhibit|Failure|Subpoena|No|Any|Nothing|Each(?! (?:recipient|party|side|respondent|defendant|plaintiff))|Such|All)\\b.*");
    private static final Pattern RECIPIENT =
            Phrase.of(
                    "(?<![\\p{L}])(?:to|upon|on|with) (?:the )?(?<who>(?:counsel for )?(?:[Pp]etitioners?|[Pp]laintiffs?|[Mm]ovants?|[Rr]espondents?"
                            + "|[Dd]efendants?|the [Mm]oving [Pp]arty)(?:['’]s? counsel)?)(?!['’\\p{L}])");
    private static final Pattern TO_SOMEONE =
            Phrase.of(
                    "\\b(?:produce|provide|deliver|disclose|serve|give|send|transmit|return)\\b[^.;]{0,300}? (?:to|upon|on) (?:the )?(?<who>(?!Request|Rule|Dkt|ECF|Docket|Exhibit|Order|Section|Local|Civil|Monday|Tuesday|Wednesday|Thursday|Friday|January|February|March|April|May |June|July|August|September|October|November|December)(?:counsel for )?"
                            + BARE_WORD
                            + "(?: "
                            + BARE_WORD
                            + "){0,4}(?:, (?:Inc|LLC|LLP|L\\.P|Ltd|Corp|Co)\\b\\.?)?(?:['’]s? counsel)?)(?!['’\\p{L}])");
    private static final Pattern LAST_POINT =
            Pattern.compile("(?<!\\b(?:Inc|Corp|Co|Ltd|L\\.P))\\.$");
    private final CleanText text;
    private final boolean mustCommands;
    private final boolean agreed;

    private ObligationReader(CleanText text, boolean mustCommands, boolean agreed) {
        this.text = text;
        this.mustCommands = mustCommands;
        this.agreed = agreed;
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
        sentences.forEach(sentence -> obligations.addAll(sentence(sentence)));
        return obligations;
    }

    private record Clause(int start, int actorStart, int actorEnd, int actStart) {}

    private List<Obligation> sentence(Sentences.Sentence sentence) {
        List<Clause> clauses = clauses(sentence, ACTS);
        if (clauses.isEmpty()) {
            clauses = clauses(sentence, COMPELS);
        }
        List<Obligation> obligations = new ArrayList<>();
        if (clauses.isEmpty()) {
            obligations.addAll(PapersDue.read(text, sentence));
            clauses = obligations.isEmpty() ? clauses(sentence, SUBJUNCTIVE) : clauses;
        }
        for (int i = 0; i < clauses.size(); i++) {
            int from = i == 0 ? sentence.start() : clauses.get(i).start();
            int end = i + 1 < clauses.size() ? clauses.get(i + 1).start() : sentence.end();
            obligations.addAll(clause(from, clauses.get(i), end));
        }
        return obligations;
    }

    private List<Clause> clauses(Sentences.Sentence sentence, Pattern pattern) {
        List<Clause> clauses = new ArrayList<>();
        Matcher m = pattern.matcher(text.text()).region(sentence.start(), sentence.end());
        while (m.find()) {
            String group = m.start("actors") < 0 ? "actor" : "actors";
            int start = m.start(group);
            Matcher adverb = ADVERB.matcher(text.text()).region(start, m.end(group));
            start = adverb.lookingAt() ? adverb.end() : start;
            start = behindTheOrder(start, m.end(group));
            boolean lawOnly = pattern == ACTS && "must".equals(m.group("modal")) && !mustCommands;
            boolean promise =
                    pattern == ACTS && PROMISES.matcher(m.group("modal")).matches() && !agreed;
            if (!lawOnly
                    && !promise
                    && !NO_PARTY.matcher(text.text().substring(start, m.end(group))).lookingAt()) {
                clauses.add(new Clause(start, start, m.end(group), m.end()));
            }
        }
        return withSecondActs(clauses, sentence.end());
    }

    /** "Ashe shall produce ..., and shall file ...": two acts of one actor. */
    private List<Clause> withSecondActs(List<Clause> clauses, int end) {
        List<Clause> all = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            all.add(clause);
            int until = i + 1 < clauses.size() ? clauses.get(i + 1).start() : end;
            Matcher more = AND_SHALL.matcher(text.text()).region(clause.actStart(), until);
            while (more.find()) {
                all.add(
                        new Clause(
                                more.start(), clause.actorStart(), clause.actorEnd(), more.end()));
            }
        }
        return all;
    }

    /** "Within 21 days of the date of this Order, Birch shall": the order is no one of the list. */
    private int behindTheOrder(int start, int end) {
        Matcher order = ORDER_FIRST.matcher(text.text()).region(start, end);
        return order.lookingAt() ? order.end() : start;
    }

    private List<Obligation> clause(int from, Clause clause, int clauseEnd) {
        DutyCondition before = DutyCondition.before(text, from, clause.actorStart());
        DutyCondition after = DutyCondition.after(text, clause.actStart(), clauseEnd);
        int end = after == null ? clauseEnd : after.start();
        DutyCondition condition = after == null ? before : after;
        int leadEnd = before == null ? clause.actorStart() : before.start();
        Optional<Limit> lead =
                from < leadEnd ? DueReader.read(text, from, leadEnd) : Optional.empty();
        Optional<Limit> inside = DueReader.read(text, clause.actStart(), end);
        Limit limit = lead.or(() -> inside).orElse(null);
        List<Found<String>> objects = DutyObjects.in(text, clause.actStart(), end);
        Found<String> act = act(clause.actStart(), end, objects, lead.isPresent() ? null : limit);
        if (act == null) {
            return List.of();
        }
        Found<String> recipient = recipient(clause.actStart(), end);
        Span whole = text.span(from, clauseEnd);
        double confidence = limit == null ? 0.85 : 0.95;
        List<Obligation> obligations = new ArrayList<>();
        for (Found<String> actor :
                TargetNames.split(text, clause.actorStart(), clause.actorEnd())) {
            obligations.add(
                    new Obligation(
                            actor,
                            act,
                            objects,
                            recipient,
                            limit == null ? null : limit.due(),
                            condition == null ? null : condition.words(),
                            confidence,
                            List.of(whole)));
        }
        return obligations;
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
