// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.reading.Outcome;
import org.jspecify.annotations.Nullable;

/** Finds the motions that a docket's line files, rules on or refers to. */
final class EntryMotions {

    /** A title ends where the filer, a related document, a label or another sentence begins. */
    private static final Pattern MOTION =
            Pattern.compile(
                    "(?:(?<![\\w/-])(?:\\[(?<bracket>\\d{1,5})(?:-\\d{1,3})?\\]|(?<plain>\\d{1,5})(?:-\\d{1,3})?)\\s{1,3})?"
                            + "(?<title>(?<![\\w/-])(?:(?!(?i:order|granting|denying|response|reply|opposition|brief|to|on|re|court|referring|file|continue|document|the|any|and|of|for|in)['’s]{0,2}\\s)(?:[A-Z][\\w'’-]{1,20}|oral|joint|unopposed|consent|emergency|ex parte|second|third|[\\w]{1,20}['’]s?)\\s{1,3}){0,4}"
                            + "(?:MOTIONS?|[Mm]otions?|APPLICATIONS?|Applications?|application)(?![\\w/-])"
                            + "(?:\\s{1,3}(?!(?i:set|filed|by|is|was|are|be|shall|held|at|on|re|as|due|granted|denied|taken|addressed|referred|pending)\\b|and\\s+\\d|(?i:hearing|deadline|notice|docket|cut-?off)\\b)"
                            + "[\\w&'’/-]{1,30}){0,12})"
                            + "(?:\\s{0,2}\\(\\s?(?i:filing|doc(?:ument|ket)?|dkt|ecf)\\.?\\s{0,2}(?i:nos?\\.?|#)?\\s{0,2}(?<cited>\\d{1,5})\\s?\\))?");

    /** Some courts write the number behind the title. */
    private static final Pattern TRAILING = Pattern.compile("\\s+(\\d{1,5})$");

    private static final Pattern OUTCOME =
            Pattern.compile(
                    "\\b(?:(?<part>(?:grant\\w{0,3}\\s+in\\s+part|den\\w{1,4}\\s+in\\s+part))|(?<granted>grant(?:ing|s|ed))"
                            + "|(?<moot>(?:as\\s+)?moot)|(?<denied>den(?:ying|ies|ied))|(?<withdrawn>withdraw(?:ing|n|s)))\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern PREDICATE =
            Pattern.compile(
                    "[^.;:,]{0,70}\\b(?:is|are|be|was)\\s+(?:hereby\\s+)?(?:granted|denied)?\\s*(?:as\\s+)?",
                    Pattern.CASE_INSENSITIVE);
    private static final int REACH = 90;

    private EntryMotions() {}

    static List<MotionMention> read(String text) {
        List<MotionMention> motions = new ArrayList<>();
        Matcher m = MOTION.matcher(text);
        int before = 0;
        while (m.find()) {
            Integer number = number(m);
            Outcome outcome = outcome(text, before, m);
            String title =
                    TRAILING.matcher(m.group("title").replaceAll("\\s+", " ")).replaceFirst("");
            boolean prose = number == null && outcome == null && title.contains("motion");
            if (!prose && !isLabel(text, m.end("title"))) {
                motions.add(
                        new MotionMention(
                                number,
                                title,
                                outcome,
                                EntryReading.span(text, m.start(), m.end())));
            }
            before = m.end();
        }
        return motions;
    }

    /** "Motion Hearing set for" and "Motions due by" are labels of dates and name no motion. */
    private static boolean isLabel(String text, int end) {
        String after = text.substring(end, Math.min(text.length(), end + 10)).stripLeading();
        return after.regionMatches(true, 0, "hearing", 0, 7)
                || after.regionMatches(true, 0, "deadline", 0, 8)
                || after.regionMatches(true, 0, "due", 0, 3)
                || after.regionMatches(true, 0, "docket", 0, 6);
    }

    private static @Nullable Integer number(Matcher m) {
        for (String group : List.of("bracket", "plain", "cited")) {
            if (m.group(group) != null) {
                return Integer.valueOf(m.group(group));
            }
        }
        Matcher behind = TRAILING.matcher(m.group("title"));
        return behind.find() ? Integer.valueOf(behind.group(1)) : null;
    }

    /** The ruling nearest before a motion governs it; "is denied as moot" right behind it does. */
    private static @Nullable Outcome outcome(String text, int before, Matcher motion) {
        Outcome outcome = null;
        Matcher ruling =
                OUTCOME.matcher(text)
                        .region(Math.max(before, motion.start() - REACH), motion.start());
        while (ruling.find()) {
            outcome = outcome(ruling, outcome);
        }
        int end = Math.min(text.length(), motion.end() + REACH);
        Matcher after = OUTCOME.matcher(text).region(motion.end(), end);
        while (after.find()
                && PREDICATE.matcher(text).region(motion.end(), after.start()).matches()) {
            outcome = outcome(after, outcome);
        }
        return outcome;
    }

    private static Outcome outcome(Matcher ruling, @Nullable Outcome before) {
        if (ruling.group("part") != null) {
            return Outcome.GRANTED_IN_PART;
        }
        if (ruling.group("granted") != null) {
            return Outcome.GRANTED;
        }
        if (ruling.group("moot") != null) {
            return Outcome.MOOT;
        }
        if (ruling.group("withdrawn") != null) {
            return Outcome.WITHDRAWN;
        }
        return before == Outcome.GRANTED_IN_PART ? before : Outcome.DENIED;
    }
}
