// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.reading.Ruling.MotionNamed;
import org.jspecify.annotations.Nullable;

/** How orders and titles name motions: by what they ask for, by who moved, by docket entry. */
final class MotionNames {

    private static final Pattern MOTION =
            Phrase.anyCase(
                    "(?:(?<movant>(?:\\p{Lu}[\\p{L}.&-]*,? ){0,4}\\p{Lu}[\\p{L}.&-]*(?:(?<=doe) (?:no\\. )?\\d{1,3})?)['’]s?"
                            + " (?:(?!motion)\\p{L}+ ){0,3})?"
                            + "(?:(?:letter|cross|counter)-)?(?<paper>motion|application|petition|request|stipulation)s?\\b"
                            // "the request at Dkt. 33 for fees", "the motion (Dkt. 31) to compel"
                            + "(?: (?:(?:at|in) )?\\(?(?:(?:dkt|docket|ecf|doc)s?\\.? ?(?:nos?\\. ?)?|#)\\d{1,4}\\)?)?"
                            // "the motion of Ashe to quash"
                            + "(?: (?:of|by) (?:the )?(?<of>(?!the\\b)(?:[^.;:,()]|,(?= \\d)){2,60}?)(?= (?:to|for) ))?"
                            + "(?: (?<way>to|for) (?:an? |the |(?:its |his |her |their )(?:own )?)?(?<what>(?:pre-)?\\p{L}+)(?: (?<more>\\p{L}+)(?<under>(?= [^.;]{0,120}?\\bunder seal\\b))?(?<contempt>(?= [^.;]{0,80}?\\bin contempt\\b))?)?)?"
                            // "the request that counsel be barred": what it asks for is told.
                            + "(?<that> that\\b)?");
    private static final Pattern ENTRY =
            Phrase.anyCase(
                    "\\b(?:dkts?|dockets?|ecf|docs?|d\\.i)\\.?(?: (?:entry|entries))? ?(?:nos?\\.?|#)? ?(?<numbers>\\d{1,4}(?:(?:, and|,| and| &) \\d{1,4}){0,9})(?![-\\d])|\\[(?<linked>\\d{1,4})\\](?= (?:\\p{Lu}|is\\b|are\\b|as\\b))|\\(#(?<bare>\\d{1,4})\\)");

    /** A request for these is made to the other side, not to the court (Fed. R. Civ. P. 34, 36). */
    private static final Pattern DEMANDED = Phrase.anyCase("production|admissions?|documents?");

    private static final Pattern FEES_OF = Phrase.anyCase("(?:legal|counsel) fees?");

    private static final Pattern ROLE_LAST =
            Pattern.compile(
                    "\\b(?:plaintiff|defendant|petitioner|respondent|movant|intervenor)s?$");

    /** "For the reasons below, Ashe" is Ashe. */
    private static final Pattern NAME_LAST =
            Phrase.of(
                    "(?<!\\S)(?:\\p{Lu}[\\p{L}.&-]*(?: (?:and |& |of (?:the )?)?|, (?=Inc|LLC|LLP|Ltd|Corp|Co|L\\.P)))*\\p{Lu}[\\p{L}.&-]*,?(?: (?:[Nn]os?\\. )?\\d{1,3}(?:(?:,| and|, and|-) ?\\d{1,3}){0,9})?$");

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final List<String> TWO_WORDS =
            List.of(
                    "protective",
                    "judicial",
                    "alternative",
                    "oral",
                    "summary",
                    "default",
                    "extension",
                    "attorney",
                    "class",
                    "be",
                    "preliminary",
                    "pre-motion");

    /** What a special proceeding asks for as a whole; it is no motion made in it. */
    static final String PETITION = "petition";

    /** What the parties ask for together. */
    private static final String STIPULATION = "stipulation";

    /** A request that is told and not named: "that counsel be barred". */
    private static final String REQUEST = "request";

    /** What is sustained or overruled; it is no motion, but is ruled on like one. */
    static final String OBJECTION = "objection";

    /** What is quashed or modified, on a motion or without one. */
    static final String SUBPOENA = "subpoena";

    /** A magistrate judge's report and recommendation (28 U.S.C. § 636(b)(1)). */
    static final String REPORT = "report";

    /** What a court of appeals affirms, reverses or dismisses; no motion either. */
    static final String APPEAL = "appeal";

    static final Set<String> OTHERS = Set.of(OBJECTION, SUBPOENA, REPORT, APPEAL);

    private MotionNames() {}

    /** Returns the motion that the words name; all parts absent where they name none. */
    static MotionNamed in(String words) {
        Matcher motion = MOTION.matcher(words);
        String kind = null;
        String movant = null;
        while (motion.find() && kind == null) {
            kind = kind(motion);
            movant = movant(motion) == null ? movant : movant(motion);
        }
        return new MotionNamed(
                kind, capitalised(movant), entries(words), MotionsDiscussed.sequence(words));
    }

    /** Returns each motion that the words name by what it asks for. */
    static List<MotionNamed> all(String words) {
        List<MotionNamed> all = new ArrayList<>();
        Matcher motion = MOTION.matcher(words);
        while (motion.find()) {
            String kind = kind(motion);
            if (kind != null) {
                all.add(new MotionNamed(kind, capitalised(movant(motion)), List.of(), null));
            }
        }
        return all;
    }

    /** Returns the docket entries cited, in the order of the text. */
    static List<Integer> entries(String words) {
        List<Integer> entries = new ArrayList<>();
        Matcher cite = ENTRY.matcher(words);
        while (cite.find()) {
            String linked = cite.group("linked");
            String bare = cite.group("bare");
            NUMBER.matcher(linked != null ? linked : bare != null ? bare : cite.group("numbers"))
                    .results()
                    .map(number -> Integer.valueOf(number.group()))
                    .filter(number -> !entries.contains(number))
                    .forEach(entries::add);
        }
        return entries;
    }

    /** Before the paper with its "'s", or behind "of". */
    private static @Nullable String movant(Matcher motion) {
        String before = motion.group("movant");
        return before == null && motion.group("of") != null ? motion.group("of").strip() : before;
    }

    private static @Nullable String kind(Matcher motion) {
        String asked = motion.group("what");
        boolean demand =
                asked != null
                        && motion.group("paper").toLowerCase(Locale.ROOT).equals("request")
                        && DEMANDED.matcher(asked).matches();
        if (demand) {
            return null;
        }
        if (motion.group("way") == null) {
            String paper = motion.group("paper").toLowerCase(Locale.ROOT);
            if (paper.equals(REQUEST)) {
                return motion.group("that") == null ? null : REQUEST;
            }
            return paper.equals(PETITION) || paper.equals(STIPULATION) ? paper : null;
        }
        String what = motion.group("what").toLowerCase(Locale.ROOT);
        if (what.startsWith("attorney")) {
            return "for-attorney-fees";
        }
        String more = motion.group("more");
        boolean sealed = "under".equalsIgnoreCase(more) || motion.group("under") != null;
        if (what.equals("file") && sealed) {
            return "to-seal";
        }
        if (what.equals("hold") && motion.group("contempt") != null) {
            return "for-contempt";
        }
        if (FEES_OF.matcher(what + " " + more).matches()) {
            return "for-attorney-fees";
        }
        boolean two = more != null && TWO_WORDS.contains(what) && !"of".equalsIgnoreCase(more);
        String name = two ? what + "-" + more.toLowerCase(Locale.ROOT) : what;
        return motion.group("way").toLowerCase(Locale.ROOT) + "-" + name;
    }

    /**
     * The pattern ignores case, so that titles match; a movant in lower case is no name, but may be
     * a role.
     */
    private static @Nullable String capitalised(@Nullable String movant) {
        if (movant == null) {
            return null;
        }
        Matcher name = NAME_LAST.matcher(movant);
        if (name.find()) {
            return name.group();
        }
        Matcher role = ROLE_LAST.matcher(movant);
        return role.find() ? role.group() : null;
    }
}
