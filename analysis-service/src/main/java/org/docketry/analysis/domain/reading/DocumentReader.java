// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.docketry.analysis.domain.layout.CleanText;
import org.docketry.analysis.domain.layout.CourtLayout;
import org.docketry.analysis.domain.layout.Span;
import org.jspecify.annotations.Nullable;

/** Reads a document: the same text and the same version give the same findings. */
public final class DocumentReader {

    private static final Pattern REGARDING =
            Phrase.anyCase(
                    "\\b(?:regarding|re|resolving)\\b:? ?(?:dkt|docket|ecf|doc)\\.?(?: entry)? ?(?:nos?\\.?|#)? ?"
                            + "(?<numbers>\\d{1,4}(?:(?:, and|,| and| &) \\d{1,4}){0,9})(?![-\\d])");

    /** "[Docket Nos. 51, 57]" beside the caption. */
    private static final Pattern BRACKETED =
            Phrase.anyCase(
                    "(?m)^\\[(?:re:? )?(?:dkts?|docket|ecf|docs?)\\.?(?: entry| entries)? ?(?:nos?\\.?|#)? ?(?<numbers>\\d{1,4}(?:(?:, and|,| and| &) \\d{1,4}){0,9})\\]$");

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern OPERATIVE_HEADING =
            Phrase.of(
                    "(?m)^(?:[IVX]{1,5}\\. )?(?:CONCLUSION|DISPOSITION|Conclusion|Disposition|ORDER|CONCLUSION AND ORDER)\\s*$");
    private static final Pattern IT_IS_ORDERED =
            Phrase.of(
                    "(?:(?i:it is (?:hereby |therefore |further )*)ORDERED|(?i:the court (?:hereby )?)ORDERS)");
    private static final Pattern SETS_A_DAY =
            Phrase.of(
                    "\\b(?:shall|(?:is|are) (?:hereby )?(?:ordered|directed|ORDERED|DIRECTED) to)\\b[^;“\"]{2,240}?\\b(?:by|no later than|not later than|on or before) (?:\\p{L}+day, )?"
                            + WrittenDates.DATE);

    /** Words of what another order or a party says. */
    private static final Pattern TOLD =
            Phrase.anyCase(
                    "\\b(?:had|was|were|said|previous(?:ly)?|earlier|stated|(?<!united )states|provided|provides|required|set forth|that the court|argu|contend|request(?:s|ed)? that|proposed? that|asks?|asked|agreed|stipulated|if|unless)\\b|[“\"]");

    private static final Set<DocumentKind> BY_A_JUDGE =
            EnumSet.of(
                    DocumentKind.ORDER,
                    DocumentKind.PROPOSED_ORDER,
                    DocumentKind.TENTATIVE_RULING,
                    DocumentKind.JUDGMENT,
                    DocumentKind.RECOMMENDATION,
                    DocumentKind.STIPULATION,
                    DocumentKind.CASE_SUMMARY,
                    DocumentKind.UNKNOWN);
    private static final int CAPTION_REACHES = 4000;

    private DocumentReader() {}

    public static Reading read(String original) {
        return read(CourtLayout.read(original));
    }

    public static Reading read(CleanText text) {
        return SheetHead.on(text)
                .map(head -> SheetReader.read(text, head))
                .orElseGet(() -> filing(text));
    }

    private static Reading filing(CleanText text) {
        Found<String> title =
                TitleReader.docketText(text).or(() -> TitleReader.read(text)).orElse(null);
        Found<Court> court = OwnCourt.read(text);
        Optional<AppealReader> appeal = AppealReader.of(text, court);
        FilingStamp stamp = FilingStamp.on(text).orElse(null);
        List<IssueRow> issues = IssueTableReader.read(text);
        Found<DocumentKind> kind =
                KindReader.read(text, title, firstSpan(issues))
                        .or(() -> appeal.flatMap(AppealReader::kind))
                        .orElse(null);
        boolean order = is(kind, DocumentKind.ORDER);
        boolean summary = is(kind, DocumentKind.CASE_SUMMARY);
        boolean printed = summary && !issues.isEmpty();
        List<Sentences.Sentence> outcome = printed ? SummaryOutcome.in(text) : List.of();
        List<Sentences.Sentence> sentences =
                printed ? cells(text, issues) : Sentences.of(text.text());
        sentences = Stream.concat(sentences.stream(), outcome.stream()).toList();
        int endorsed = order ? Endorsement.start(text) : 0;
        List<Sentences.Sentence> ofTheCourt =
                sentences.stream()
                        .filter(sentence -> sentence.end() > endorsed)
                        .map(sentence -> sentence.from(endorsed))
                        .toList();
        boolean recommends = is(kind, DocumentKind.RECOMMENDATION);
        List<Sentences.Sentence> decided =
                recommends ? OrderAndReport.decided(text, title, ofTheCourt) : ofTheCourt;
        boolean orderToo = recommends && OrderAndReport.is(title);
        List<Ruling> rulings =
                order || summary || recommends || is(kind, DocumentKind.TENTATIVE_RULING)
                        ? RulingReader.read(text, decided, title)
                        : List.of();
        boolean commanding = order || orderToo || is(kind, DocumentKind.TENTATIVE_RULING);
        int operative = commanding ? operativeStart(text, title, rulings) : 0;
        List<Sentences.Sentence> commands =
                decided.stream()
                        .filter(
                                sentence ->
                                        text.bodyOffset(sentence.end() - 1) + 1 > operative
                                                || (order && setsADay(text, sentence)))
                        .toList();
        Reading reading =
                new Reading(
                        kind,
                        title,
                        court,
                        DocketMentionReader.read(
                                text,
                                court == null ? null : court.value(),
                                stamp == null ? null : stamp.number()),
                        TransferReader.read(text, sentences),
                        stamp == null ? null : stamp.entry(),
                        DatedActReader.read(
                                text,
                                summary,
                                is(kind, DocumentKind.LETTER)
                                        || (order && Endorsement.courtsOwn(text))
                                        || (title != null && title.value().startsWith("LETTER")),
                                order || recommends,
                                title,
                                stamp == null ? null : stamp.filed()),
                        order
                                ? ScheduleReader.of(text, title)
                                        .hearingsBesides(HearingReader.read(text, ofTheCourt))
                                : HearingReader.read(text, ofTheCourt),
                        ExtensionReader.read(
                                text,
                                decided,
                                orderToo ? DocumentKind.ORDER : kind == null ? null : kind.value()),
                        order || orderToo ? SuspensionReader.read(text, decided) : List.of(),
                        JudgeReader.read(text).orElse(null),
                        ofTheCourt(kind) ? JudgeReader.bench(text).orElse(null) : null,
                        PartyReader.read(text, Outline.of(text).bodyStart()),
                        CounselReader.read(text),
                        regarding(text),
                        rulings,
                        is(kind, DocumentKind.STIPULATION)
                                ? ObligationReader.agreed(text, sentences)
                                : commanding || summary
                                        ? scheduled(
                                                text,
                                                title,
                                                order,
                                                SummaryOutcome.obligations(
                                                        text, commands, outcome, operative > 0))
                                        : List.of(),
                        issues,
                        is(kind, DocumentKind.SUBPOENA) ? SubpoenaReader.read(text) : null,
                        is(kind, DocumentKind.LETTER) || is(kind, DocumentKind.OBJECTION)
                                ? ObjectionReader.read(text, sentences)
                                : List.of(),
                        text.pages());
        return appeal.map(reader -> reader.read(reading, ofTheCourt)).orElse(reading);
    }

    /** Before its rulings, too, an order may say by when somebody shall act. */
    private static boolean setsADay(CleanText text, Sentences.Sentence sentence) {
        String words = text.text().substring(sentence.start(), sentence.end());
        return sentence.start() < text.bodyEnd()
                && SETS_A_DAY.matcher(words).find()
                && !TOLD.matcher(words).find();
    }

    /** A scheduling order commands by its rows, too. */
    private static List<Obligation> scheduled(
            CleanText text,
            @Nullable Found<String> title,
            boolean order,
            List<Obligation> commanded) {
        return order ? ScheduleReader.of(text, title).besides(commanded) : commanded;
    }

    private static boolean is(@Nullable Found<DocumentKind> kind, DocumentKind wanted) {
        return kind != null && kind.value() == wanted;
    }

    /** Only a court's paper is made by a judge; a letter names the one to whom it goes. */
    private static boolean ofTheCourt(@Nullable Found<DocumentKind> kind) {
        return kind == null || BY_A_JUDGE.contains(kind.value());
    }

    private static @Nullable Span firstSpan(List<IssueRow> issues) {
        return issues.isEmpty() ? null : issues.getFirst().issue().spans().getFirst();
    }

    /** In a summary only the column that says what was held can rule. */
    private static List<Sentences.Sentence> cells(CleanText text, List<IssueRow> issues) {
        List<Sentences.Sentence> cells = new ArrayList<>();
        for (IssueRow row : issues) {
            if (row.held() != null) {
                int start = text.cleanOffset(row.held().spans().getFirst().start());
                int end = text.cleanOffset(row.held().spans().getFirst().end() - 1) + 1;
                cells.add(new Sentences.Sentence(start, end));
            }
        }
        return cells;
    }

    private static List<Found<Integer>> regarding(CleanText text) {
        List<Found<Integer>> entries = new ArrayList<>();
        int end = Math.min(text.text().length(), CAPTION_REACHES);
        Matcher said = REGARDING.matcher(text.text()).region(0, end);
        boolean none = !said.find();
        Matcher m =
                none ? BRACKETED.matcher(text.text()).region(0, end) : said.reset().region(0, end);
        while (m.find()) {
            Matcher number =
                    NUMBER.matcher(text.text()).region(m.start("numbers"), m.end("numbers"));
            while (number.find()) {
                Span span = text.span(number.start(), number.end());
                entries.add(Found.at(span, 0.97, Integer.valueOf(number.group())));
            }
        }
        return entries;
    }

    /** Where the order begins to command; 0 where nothing marks it. */
    private static int operativeStart(
            CleanText text, @Nullable Found<String> title, List<Ruling> rulings) {
        int titled = title == null ? 0 : text.cleanOffset(title.spans().getFirst().start());
        Matcher heading = OPERATIVE_HEADING.matcher(text.text());
        int start = 0;
        int entitled = 0;
        while (heading.find()) {
            boolean isTitle = title != null && heading.start() <= titled && titled < heading.end();
            entitled = isTitle ? heading.start() : entitled;
            start = isTitle ? start : heading.start();
        }
        if (start > 0) {
            return start;
        }
        Matcher ordered = IT_IS_ORDERED.matcher(text.text());
        if (ordered.find()) {
            start = ordered.start();
        }
        int ruled =
                rulings.stream()
                        .flatMap(ruling -> ruling.spans().stream())
                        .mapToInt(span -> text.cleanOffset(span.start()))
                        .min()
                        .orElse(0);
        int commanded = start == 0 ? ruled : ruled == 0 ? start : Math.min(start, ruled);
        // An order titled "ORDER" gives its reasons first, as another does, where it marks their
        // end.
        return commanded == 0 ? entitled : commanded;
    }
}
