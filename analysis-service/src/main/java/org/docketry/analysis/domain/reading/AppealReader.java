// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.CleanText;
import org.docketry.analysis.domain.layout.Span;
import org.docketry.analysis.domain.reading.DocketMention.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the head of a paper in a court of appeals says otherwise than one in a court of first
 * instance: its number stands alone behind "No.", and the number and the judge below are another
 * court's.
 */
final class AppealReader {

    private static final int HEAD = 8000;

    /** Within which the words "on appeal from" name the number below. */
    private static final int NEAR = 300;

    /** What a number is called that is another court's or an agency's. */
    private static final String BELOW =
            "(?i:(?:(?:originating|lower|trial|d\\.? ?c\\.?|u\\.?s\\.?d\\.?c\\.?|l\\.? ?t\\.?|l\\.? ?c\\.?|t\\.? ?c\\.?|t\\. ?ct\\.?|c\\.a\\.|agency|appeal from|bap|state file)"
                    + "(?: (?:court|ct\\.?|case|docket|county|cause|file|tribunal)){0,3}"
                    + "|(?:district|circuit|superior|super\\.|sup\\.|county)(?: (?:court|ct\\.?|case|docket)){1,3}) ?)";

    private static final String FORM =
            "\\d-\\d{2}-\\d{4}(?:[A-Z]{1,4})?|\\dD\\d{2,4}-\\d{2,5}|\\d{1,4}, (?:19|20)\\d\\d(?=[\\s,;)]|$)|(?:[A-Z]{1,4}[-–]?)?\\d{2,8}(?:[A-Z]{1,4}\\d{0,8})?(?:[-–][A-Z0-9]{1,7}){0,3}|\\d{1,3}(?=,? (?:September|October|August) Term)";

    private static final Pattern NUMBER =
            Phrase.of(
                    "(?:(?<below>"
                            + BELOW
                            + ")?(?<![\\p{L}])(?<!(?:DSBA|Bar|BAR|Atty|Atty\\.|Attorney|SBN|ID|I\\.D\\.|Reg\\.)\\s)(?<label>(?i:(?:(?:case|docket|appeal|cause|record|civil action|application) )?(?:nos?\\.|numbers?)|(?:case|docket) ?#):?) ?"
                            + "|(?<!\\S)(?=[A-H]\\d{6}(?:\\s|$)))"
                            + "(?<number>"
                            + FORM
                            + ")(?![\\w/:-])");

    /** "Nos. 20-1507, 20-1508 and 20-1611". */
    private static final Pattern MORE =
            Phrase.of("(?:,|;|,? (?:and|&)) ?(?<number>" + FORM + ")(?![\\w/:-])");

    /** A federal court of appeals numbers without a kind. */
    private static final Pattern CIRCUITS = Pattern.compile("\\d{2}-\\d{3,5}");

    private static final Pattern CAME_FROM =
            Phrase.anyCase(
                    "\\b(?:(?:appeals?|on (?:cross-)?(?:appeals?|petitions?|applications?)) from|on appeal|certiorari to|court below|review of (?:an?|the) (?:order|decision)|petition for (?:an? )?(?:writ|review)|appealed from)\\b");

    private static final Pattern BESIDE =
            Phrase.of(
                    "\\b(?i:d\\. ?c\\.|district court) (?:(?i:docket|case) )?Nos?\\. \\d:\\d{2}-[\\w-]+");

    private static final int BESIDE_REACHES = 120;

    private static final Pattern DECIDED =
            Phrase.of(
                    "(?:\\b(?i:decided|submitted on briefs and decided|opinion (?:issued|filed)|opinion delivered|judgment entered)(?i: on)?[: ]{1,2}|(?m:^|(?<=[)|:§] ))(?i:filed)[: ] ?)(?<date>"
                            + WrittenDates.DATE
                            + ")");
    private static final Pattern DATE_ALONE = Phrase.of("(?m)^(?<date>" + WrittenDates.DATE + ")$");

    private final CleanText text;
    private final String head;
    private final @Nullable Court own;

    private AppealReader(CleanText text, @Nullable Court own) {
        this.text = text;
        this.own = own;
        this.head = text.text().substring(0, Math.min(HEAD, text.text().length()));
    }

    /** Empty where the paper is not in a court of appeals. */
    static Optional<AppealReader> of(CleanText text, @Nullable Found<Court> court) {
        return court != null && isAppellate(court.value())
                ? Optional.of(new AppealReader(text, court.value()))
                : Optional.empty();
    }

    private static boolean isAppellate(Court court) {
        return org.docketry.legalcitations.Courts.byId(court.id())
                .filter(known -> known.type().equals("appellate") || known.id().endsWith("appdiv"))
                // A court of chancery tries what is brought before it.
                .filter(known -> !known.name().contains("Chancery"))
                .isPresent();
    }

    /** The reading with what stands otherwise in a paper of an appeal. */
    Reading read(Reading reading, List<Sentences.Sentence> sentences) {
        boolean decides = reading.is(DocumentKind.ORDER) || reading.is(DocumentKind.JUDGMENT);
        List<Found<DatedAct>> dates = new ArrayList<>(reading.dates());
        List<Ruling> rulings = new ArrayList<>(reading.rulings());
        if (decides) {
            decided()
                    .filter(act -> dates.stream().noneMatch(d -> sameDay(d, act)))
                    .ifPresent(dates::add);
            List<Ruling> ofTheAppeal = AppealRulings.read(text, sentences);
            rulings.removeIf(ruling -> ofTheAppeal.stream().anyMatch(of -> same(ruling, of)));
            rulings.addAll(ofTheAppeal);
        }
        return reading.inAppeal(
                dockets(reading.dockets()),
                dates,
                decides ? OpinionAuthor.of(text, head) : null,
                rulings);
    }

    /** "We grant the petition" is ruled once, whichever of the two has read it. */
    private static boolean same(Ruling ruling, Ruling ofTheAppeal) {
        return MotionNames.PETITION.equals(ruling.motion().kind())
                && ruling.outcome() == ofTheAppeal.outcome();
    }

    private static boolean sameDay(Found<DatedAct> one, Found<DatedAct> other) {
        return one.value().on().equals(other.value().on());
    }

    /** The docket of the appeal, those that it comes from, and what else is named. */
    private List<Found<DocketMention>> dockets(List<Found<DocketMention>> mentioned) {
        int prose = DocketMentionReader.prose(text.text());
        int below = cameFrom();
        Court caption = courtBeside(prose);
        Court from = caption == null ? courtBelow(below) : caption;
        List<Found<DocketMention>> dockets = new ArrayList<>();
        // A syllabus may stand over the caption.
        for (int end : new int[] {Math.min(prose, head.length()), head.length()}) {
            if (dockets.stream().noneMatch(d -> d.value().relation() == Relation.OWN)) {
                numbered(end, below, from, dockets);
            }
        }
        for (Found<DocketMention> other : mentioned) {
            int at = text.cleanOffset(other.spans().getFirst().start());
            boolean inHead = at < prose || (at > below && at - below < NEAR);
            boolean known =
                    dockets.stream()
                            .anyMatch(d -> d.value().number().sameDocketAs(other.value().number()));
            boolean unnumbered =
                    dockets.stream().noneMatch(d -> d.value().relation() == Relation.OWN);
            if (inHead && unnumbered && other.value().relation() == Relation.OWN) {
                dockets.add(other);
            } else if (!known) {
                dockets.add(inHead ? other.map(d -> appealed(d, from)) : asOther(other));
            }
        }
        return dockets;
    }

    /** The first number is the paper's own, with those in one list with it. */
    private void numbered(
            int end, int below, @Nullable Court from, List<Found<DocketMention>> dockets) {
        Matcher m = NUMBER.matcher(head).region(0, end);
        while (m.find()) {
            boolean first = dockets.stream().noneMatch(d -> d.value().relation() == Relation.OWN);
            boolean fromBelow = m.group("below") != null || (m.start() > below && !first);
            if (fromBelow || first) {
                Court court = fromBelow ? from : own;
                Relation how = fromBelow ? Relation.APPEALED_FROM : Relation.OWN;
                add(dockets, m, court, how);
                Matcher more = MORE.matcher(head).region(m.end(), end);
                while (more.lookingAt()) {
                    add(dockets, more, court, how);
                    more.region(more.end(), end);
                }
            }
        }
    }

    private void add(
            List<Found<DocketMention>> dockets, Matcher m, @Nullable Court court, Relation how) {
        String written = m.group("number").replace('–', '-');
        DocketNumber parsed = DocketNumber.parse(written);
        DocketNumber number =
                parsed == null ? new DocketNumber(null, "", "", 0, written, List.of()) : parsed;
        boolean known = dockets.stream().anyMatch(d -> d.value().number().sameDocketAs(number));
        boolean another = how == Relation.APPEALED_FROM && CIRCUITS.matcher(written).matches();
        if (!known) {
            DocketMention mention =
                    another
                            ? new DocketMention(number, null, Relation.OTHER)
                            : new DocketMention(number, court, how);
            dockets.add(Found.at(text.span(m, "number"), 0.9, mention));
        }
    }

    private static DocketMention appealed(DocketMention mention, @Nullable Court from) {
        boolean fromBelow =
                mention.number().written() == null
                        || !CIRCUITS.matcher(mention.number().canonical()).matches();
        Court court = mention.relation() == Relation.OWN ? null : mention.court();
        return fromBelow
                ? new DocketMention(
                        mention.number(), court == null ? from : court, Relation.APPEALED_FROM)
                : new DocketMention(mention.number(), court, Relation.OTHER);
    }

    /** The paper's own number stands in its head or nowhere. */
    private static Found<DocketMention> asOther(Found<DocketMention> mention) {
        return mention.value().relation() == Relation.OWN
                ? mention.map(d -> new DocketMention(d.number(), null, Relation.OTHER))
                : mention;
    }

    private int cameFrom() {
        Matcher m = CAME_FROM.matcher(head);
        return m.find() ? m.start() : head.length();
    }

    /** "D.C. No. 4:23-mc-80001-ABC", and under it whose number that is. */
    private @Nullable Court courtBeside(int prose) {
        Matcher m = BESIDE.matcher(head).region(0, Math.min(prose, head.length()));
        if (!m.find()) {
            return null;
        }
        int to = Math.min(head.length(), m.end() + BESIDE_REACHES);
        return Courts.federal().mentions(text, m.end(), to).stream()
                .map(Found::value)
                .filter(court -> own == null || !court.id().equals(own.id()))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Court courtBelow(int from) {
        List<Found<Court>> courts = Courts.federal().mentions(text, from, head.length());
        return courts.stream()
                .map(Found::value)
                .filter(court -> own == null || !court.id().equals(own.id()))
                .findFirst()
                .orElse(null);
    }

    /** What speaks for the court in a paper without a title: it is its opinion. */
    Optional<Found<DocumentKind>> kind() {
        return OpinionAuthor.kind(text, head);
    }

    /** The day of the decision, where the head gives it. */
    private Optional<Found<DatedAct>> decided() {
        for (Pattern pattern : List.of(DECIDED, DATE_ALONE)) {
            Matcher m = pattern.matcher(head);
            while (m.find()) {
                Span at = text.span(m, "date");
                Optional<Found<DatedAct>> act =
                        WrittenDates.read(CleanText.words(m.group("date")))
                                .map(on -> Found.at(at, 0.85, new DatedAct("decided", on)));
                if (act.isPresent()) {
                    return act;
                }
            }
        }
        return Optional.empty();
    }
}
