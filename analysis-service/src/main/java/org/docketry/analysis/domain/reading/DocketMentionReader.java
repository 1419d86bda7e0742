// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.CleanText;
import org.docketry.analysis.domain.layout.Span;
import org.docketry.analysis.domain.reading.DocketMention.Relation;
import org.jspecify.annotations.Nullable;

/** Finds docket numbers, each with the court that the words beside it name. */
final class DocketMentionReader {

    private static final Pattern DASHED = Pattern.compile(DocketNumber.PATTERN);
    private static final Pattern KIND_FIRST = Pattern.compile(DocketNumber.KIND_FIRST);
    private static final Pattern WASHINGTON = Pattern.compile(DocketNumber.WASHINGTON);
    private static final Pattern MARYLAND = Phrase.of(DocketNumber.MARYLAND);
    private static final Pattern KANSAS = Pattern.compile(DocketNumber.KANSAS);
    private static final Pattern LOUISIANA = Phrase.of(DocketNumber.LOUISIANA);
    private static final Pattern SURNAMED = Pattern.compile(DocketNumber.SURNAMED);
    private static final Pattern SPACED = Phrase.of(DocketNumber.SPACED);
    private static final Pattern LETTERED = Phrase.of(DocketNumber.LETTERED);

    /** {@code No. 10-15649}: the courts of appeals count by year. */
    private static final Pattern APPELLATE =
            Phrase.of("(?m)(?:^|\\t| {2})Nos?\\. ?(?<other>\\d{2}-\\d{2,5})(?![\\w-])");

    private static final Pattern TEXAS_APPEALS = Phrase.of(DocketNumber.TEXAS_APPEALS);
    private static final Pattern ILLINOIS = Phrase.of(DocketNumber.ILLINOIS);
    private static final Pattern LABELLED = Phrase.of(DocketNumber.LABELLED);

    /** "No. CV2023-011473" alone beside a caption, as Arizona's courts number. */
    private static final Pattern IN_CAPTION =
            Phrase.of(
                    "(?<=[)§:.] |\\n)No\\. (?<other>[A-Z]{1,3}-?\\d{4}-\\d{5,8}|[A-Z]{2}-\\d{2}-\\d{5,6})(?<judges>)(?![\\w-])");

    private static final Pattern UNDERLYING =
            Phrase.anyCase(
                    "\\b(?:underlying|pending in|pending before|arises? (?:out of|from)|arising (?:out of|from)|filed in"
                            + "|lawsuit|civil action|issued (?:in|from|out of|by)|served in|sued|complaint in|connection with)\\b");

    /** "A related action is pending in": not the one that the subpoena comes from. */
    private static final Pattern RELATED =
            Phrase.anyCase(
                    "^(?!.*\\bunderlying\\b).*\\b(?:related|companion|parallel|separate) (?:\\p{L}+ ){0,2}(?:action|case|proceeding|matter|lawsuit|suit)s?\\b");

    /** What says behind the number that the subpoena comes from that action. */
    private static final Pattern UNDERLYING_AFTER =
            Phrase.anyCase(
                    "^[^.;]{0,80}?(?:\\b(?:now |currently )?pending (?:in|before)\\b|\\(?the [“\"]?underlying)");

    private static final Pattern TRANSFERRED_FROM =
            Phrase.anyCase("\\btransferred\\b[^.;]{0,160}?\\bfrom\\b");
    private static final Pattern TRANSFERRED_TO =
            Phrase.anyCase("\\btransfer(?:s|red)\\b[^.;]{0,160}?\\bto the\\b");

    /** "Ashe v. Birch, No. 18 Civ. 1369, 2018 WL 2386068": a case that is cited. */
    private static final Pattern OF_A_CITATION =
            Phrase.of(
                    "(?: \\([A-Z]{2,4}\\)){0,3},? (?:(?:19|20)\\d\\d (?:WL|U\\. ?S\\. (?:Dist|App)\\. LEXIS|BL)|slip op\\b)");

    /** The court in parentheses, or the one that it is pending in. */
    private static final Pattern COURT_AFTER =
            Phrase.of(
                    "^[^\\n.;]{0,40}?(?:\\((?=[^()\\n]{2,40}\\))|,? (?:now |currently )?(?:pending )?in the (?:(?i:united states district court) for the )?)");

    /** A court of appeals names beside its own number the one of the court below. */
    private static final Pattern BELOW =
            Phrase.anyCase(
                    "\\b(?:appeal from the (?:[\\p{L}.]+ ){1,9}(?:county|court|district),?\\.? nos?\\.? ?$|(?:d\\. ?c\\.|l\\. ?t\\.|lower court|district court|agency)(?: docket| case)? nos?\\.?:?\\s{0,20}(?:\\d:[\\w-]{4,20},?\\s{1,60})?$)");

    private static final int CAPTION_REACHES = 4000;
    private static final int NEAR = 320;
    private static final int PROSE = 90;

    private record Mention(int start, int end, Found<DocketNumber> number) {}

    private final CleanText text;
    private final String words;
    private final int prose;
    private final @Nullable Court own;

    private DocketMentionReader(CleanText text, @Nullable Court own) {
        this.text = text;
        this.words = text.text();
        this.own = own;
        this.prose = prose(words);
    }

    /**
     * Reads the dockets.
     *
     * @param own the court that the paper is filed in; null where it is not known
     */
    static List<Found<DocketMention>> read(
            CleanText text, @Nullable Court own, @Nullable Found<DocketNumber> stamped) {
        return new DocketMentionReader(text, own).read(stamped);
    }

    private List<Found<DocketMention>> read(@Nullable Found<DocketNumber> stamped) {
        List<Found<DocketMention>> found = new ArrayList<>();
        if (stamped != null) {
            found.add(stamped.map(number -> new DocketMention(number, own, Relation.OWN)));
        }
        boolean ownSeen = stamped != null;
        for (Mention mention : mentions()) {
            if (known(mention, found) || OF_A_CITATION.matcher(after(mention)).lookingAt()) {
                continue;
            }
            Relation said = said(mention);
            boolean head = mention.start() < prose;
            boolean below = BELOW.matcher(words.substring(0, mention.start())).find();
            boolean first =
                    !ownSeen
                            && !below
                            && mention.start() < CAPTION_REACHES
                            && (head || said == Relation.OTHER);
            Relation relation = first ? Relation.OWN : said;
            Court behind = courtBehind(mention);
            Court court = behind != null ? behind : first ? own : courtBefore(mention);
            ownSeen |= first;
            found.add(mention.number().map(number -> new DocketMention(number, court, relation)));
        }
        return found;
    }

    /** The stamp may leave out a judge whom the caption's number names. */
    private boolean known(Mention mention, List<Found<DocketMention>> found) {
        for (int i = 0; i < found.size(); i++) {
            DocketMention known = found.get(i).value();
            if (known.number().sameDocketAs(mention.number().value())) {
                if (mention.start() < prose) {
                    DocketNumber both = known.number().withJudgesOf(mention.number().value());
                    found.set(
                            i,
                            found.get(i)
                                    .map(
                                            _ ->
                                                    new DocketMention(
                                                            both,
                                                            known.court(),
                                                            known.relation())));
                }
                return true;
            }
        }
        return false;
    }

    /** A labelled number of no known form is looked for only where no federal one stands. */
    private List<Mention> mentions() {
        List<Mention> mentions = new ArrayList<>();
        find(DASHED, m -> DocketNumber.of(m, false), mentions);
        find(KIND_FIRST, m -> DocketNumber.of(m, false), mentions);
        find(SPACED, m -> DocketNumber.of(m, true), mentions);
        if (isOwn("wa")) {
            find(WASHINGTON, m -> DocketNumber.of(m, true), mentions);
        }
        if (isOwn("flsd")) {
            find(SURNAMED, DocketNumber::surnamed, mentions);
        }
        if (own != null && own.id().equals("mdd")) {
            find(MARYLAND, DocketNumber::surnamed, mentions);
        }
        if (isOwn("ksd")) {
            find(KANSAS, DocketNumber::surnamed, mentions);
        }
        if (own != null && own.id().equals("laed") && words.contains("CIVIL ACTION")) {
            find(LOUISIANA, DocketNumber::surnamed, mentions);
        }
        if (own != null && own.id().startsWith("ca")) {
            find(
                    APPELLATE,
                    m -> new DocketNumber(null, "", "", 0, m.group("other"), List.of()),
                    mentions);
        }
        find(LETTERED, m -> DocketNumber.of(m, true), mentions);
        List<Mention> others = new ArrayList<>();
        find(LABELLED, DocketNumber::labelled, others);
        find(TEXAS_APPEALS, DocketNumber::labelled, others);
        find(IN_CAPTION, DocketNumber::labelled, others);
        if (own != null && own.id().startsWith("illcir")) {
            find(ILLINOIS, DocketNumber::labelled, others);
        }
        others.stream()
                .filter(
                        other ->
                                mentions.stream()
                                        .noneMatch(
                                                m ->
                                                        m.start() < other.end()
                                                                && other.start() < m.end()))
                .forEach(mentions::add);
        mentions.sort(Comparator.comparingInt(Mention::start));
        return mentions;
    }

    /** A form of one court's may be meant where no other court is known. */
    private boolean isOwn(String court) {
        return own == null || own.id().startsWith(court);
    }

    private interface Numbers {
        DocketNumber of(Matcher m);
    }

    private void find(Pattern pattern, Numbers numbers, List<Mention> mentions) {
        Matcher m = pattern.matcher(words);
        while (m.find()) {
            int start = pattern.pattern().contains("<other>") ? m.start("other") : m.start();
            Span span = text.span(start, m.end());
            mentions.add(new Mention(start, m.end(), Found.at(span, 0.97, numbers.of(m))));
        }
    }

    /** Where the first sentence of running text starts: above it stands the paper's own number. */
    static int prose(String words) {
        for (Sentences.Sentence sentence : Sentences.of(words)) {
            String said = words.substring(sentence.start(), sentence.end());
            long small = said.chars().filter(Character::isLowerCase).count();
            boolean runs = said.endsWith(".") && !RunningText.endsCaption(said);
            if (runs && said.length() > PROSE && small * 2 > said.length()) {
                int line = said.lastIndexOf("\n\n");
                return line < 0 ? sentence.start() : sentence.start() + line;
            }
        }
        return words.length();
    }

    private Relation said(Mention mention) {
        if (BELOW.matcher(words.substring(0, mention.start())).find()) {
            return Relation.UNDERLYING;
        }
        int from = sentenceStart(mention.start());
        Matcher came = TRANSFERRED_FROM.matcher(words).region(from, mention.start());
        if (came.find()) {
            return Relation.TRANSFEROR;
        }
        Matcher sent = TRANSFERRED_TO.matcher(words).region(from, mention.start());
        if (sent.find()) {
            return Relation.TRANSFEREE;
        }
        int before = Math.max(words.lastIndexOf("\n\n", mention.start()), mention.start() - NEAR);
        String near = CleanText.words(words.substring(Math.max(0, before), mention.start()));
        if (RELATED.matcher(near).find()) {
            return Relation.OTHER;
        }
        boolean underlying = UNDERLYING.matcher(near).find();
        return underlying || UNDERLYING_AFTER.matcher(after(mention)).find()
                ? Relation.UNDERLYING
                : Relation.OTHER;
    }

    private String after(Mention mention) {
        return words.substring(mention.end(), Math.min(words.length(), mention.end() + NEAR));
    }

    /** "No. 24-cv-06123 (S.D.N.Y.)". */
    private @Nullable Court courtBehind(Mention mention) {
        Matcher after = COURT_AFTER.matcher(after(mention));
        if (after.find()) {
            int from = mention.end() + after.end();
            int to = Math.min(words.length(), from + 60);
            List<Found<Court>> courts = Courts.federal().mentions(text, from, to);
            boolean next =
                    !courts.isEmpty()
                            && text.cleanOffset(courts.getFirst().spans().getFirst().start())
                                    == from;
            return next ? courts.getFirst().value() : null;
        }
        return null;
    }

    private @Nullable Court courtBefore(Mention mention) {
        List<Found<Court>> courts =
                Courts.federal().mentions(text, sentenceStart(mention.start()), mention.start());
        return courts.isEmpty() ? null : courts.getLast().value();
    }

    /**
     * Near before the offset, where a sentence or a paragraph starts; a "No." or "v." starts none.
     */
    private int sentenceStart(int at) {
        int from = Math.max(0, Math.max(words.lastIndexOf("\n\n", at), at - NEAR));
        int start = from;
        for (Sentences.Sentence sentence : Sentences.of(words.substring(from, at))) {
            start = from + sentence.start();
        }
        return start;
    }
}
