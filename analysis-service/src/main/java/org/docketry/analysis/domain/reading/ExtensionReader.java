// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.CleanText;
import org.jspecify.annotations.Nullable;

/** Finds where an order or a stipulation gives more time. */
final class ExtensionReader {

    private static final Set<DocumentKind> GIVE_TIME =
            EnumSet.of(
                    DocumentKind.ORDER,
                    DocumentKind.STIPULATION,
                    DocumentKind.CASE_SUMMARY,
                    DocumentKind.NOTICE);

    /** A letter gives time only where it tells of an agreement; else it asks for it. */
    private static final Pattern AGREED =
            Phrase.anyCase("\\b(?:agreed|agreement|confirms?|confirming|stipulated)\\b");

    private static final String BY =
            "(?:,? as to [^.;,]{2,60},)?(?: from (?<from>"
                    + WrittenDates.DATE
                    + "))?,? (?:(?:to|until|through) (?:and including )?(?<to>"
                    + WrittenDates.DATE
                    + ")|by (?:an additional )?(?:\\p{L}+ )?\\(?(?<days>\\d{1,3})\\)? (?:calendar )?days(?:,? (?:to|until|through) (?:and including )?(?<until>"
                    + WrittenDates.DATE
                    + "))?)";
    private static final Pattern EXTENDED =
            Phrase.anyCase(
                    "\\b(?:deadline|time|date)(?: under [^.;,]{2,40}?)? (?:for|to|(?:in|within|by) which(?: to)?) (?<act>[^.;]{2,200}?)(?:, (?:which|that) (?:was|had been) (?:(?:last|previously|most recently) )?(?:extended to|set for) (?<was>"
                            + WrittenDates.DATE
                            + "),)? (?:is|are|be|shall be|was) (?:(?:hereby|further) ){0,2}(?:extended|enlarged|continued)"
                            + BY);
    private static final Pattern EXTENDS =
            Phrase.anyCase(
                    "\\bextend(?:s|ing)? (?:the )?(?:deadline|time|date) (?:for |to |in which to )?(?<act>[^.;]{2,200}?)"
                            + BY);

    /** "Fact discovery is extended to May 1": what goes on is itself the act. */
    private static final Pattern GOES_ON =
            Phrase.anyCase(
                    "(?:^|[,;:.] |\\band |['’]s? )(?:the )?(?<act>(?:(?:close of|completion of) )?(?:(?:all|fact|expert|written|document|jurisdictional|limited) )?discovery(?: (?:cut-?off|deadline|period|end date))?|(?:deadline|time) under [^.;,]{2,40}?|briefing(?: schedule)?|(?:compliance|return|production|response|answer) (?:date|deadline)) (?:is|are|be|shall be) (?:(?:hereby|further) ){0,2}(?:extended|enlarged|continued)"
                            + BY);

    /** "filed a motion to extend the time": who asks for time has none yet. */
    private static final Pattern ASKED =
            Phrase.anyCase(
                    "\\b(?<!(?:grants|granted|granting|approves|approved|approving) )(?:(?:the|its|their|his|her|an?|this|\\p{L}+['’]s?) )?(?:\\p{L}+ ){0,2}(?:seeks?|sought|asks?|asked|agreed|moves?|moved|wish(?:es)?|(?:filed|made) (?:an? |the |its |their )(?:[\\p{L}-]+ ){0,3}(?:motion|application|request|stipulation)) (?:the court )?to $");

    private ExtensionReader() {}

    static List<Extension> read(
            CleanText text, List<Sentences.Sentence> sentences, @Nullable DocumentKind kind) {
        List<Extension> extensions = new ArrayList<>();
        boolean order = kind == DocumentKind.ORDER;
        boolean letter = kind == DocumentKind.LETTER;
        if (kind == null || (!letter && !GIVE_TIME.contains(kind))) {
            return extensions;
        }
        for (Sentences.Sentence sentence : sentences) {
            String words = text.text().substring(sentence.start(), sentence.end());
            if (letter && !AGREED.matcher(words).find()) {
                continue;
            }
            for (Pattern pattern : List.of(EXTENDED, EXTENDS, GOES_ON)) {
                Matcher m = pattern.matcher(text.text()).region(sentence.start(), sentence.end());
                if (m.find() && !(order && asked(text, sentence, m))) {
                    extensions.add(extension(text, m));
                    break;
                }
            }
        }
        return extensions;
    }

    private static boolean asked(CleanText text, Sentences.Sentence sentence, Matcher m) {
        Matcher asks = ASKED.matcher(text.text()).region(sentence.start(), m.start());
        return asks.find();
    }

    private static Extension extension(CleanText text, Matcher m) {
        String days = m.group("days");
        String from = m.group("from");
        if (from == null && m.pattern() == EXTENDED) {
            from = m.group("was");
        }
        return new Extension(
                CleanText.words(m.group("act")),
                date(from),
                date(m.group("to") == null ? m.group("until") : m.group("to")),
                days == null ? null : Integer.valueOf(days),
                0.9,
                List.of(text.span(m.start(), m.end())));
    }

    private static @Nullable LocalDate date(@Nullable String written) {
        return written == null ? null : WrittenDates.read(CleanText.words(written)).orElse(null);
    }
}
