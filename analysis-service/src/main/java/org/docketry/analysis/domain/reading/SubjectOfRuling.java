// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.CleanText;
import org.docketry.analysis.domain.reading.Ruling.MotionNamed;

/**
 * Reads in the subject of a ruling verb what is ruled on: "Request No. 3 is GRANTED", "the motion
 * as to Birch is DENIED", "objections to Request No. 2 are overruled".
 */
final class SubjectOfRuling {

    private static final String NUMBERED =
            "(?:requests?|rfps?|rogs?|interrogator(?:y|ies)|topics?|categor(?:y|ies)|demands?|items?|paragraphs?)(?: for production)?"
                    + " (?:nos?\\. ?)?\\d{1,3}(?:(?:,? and |, |[-–—]| through | to )\\d{1,3}){0,40}";
    static final String DEMANDS = "(?:the )?" + NUMBERED;
    private static final Pattern DEMAND_IS =
            Phrase.anyCase(
                    "(?:^|[,;:)] ?|\\b\\p{L}\\. |\\b(?:and|but|on|objections? to|as to|with respect to|regarding) )(?:the )?(?<target>"
                            + NUMBERED
                            + ")(?:[,:]? (?:the|\\p{L}+['’]s?) (?:motion|request|objection)s?)? (?:is|are) (?:hereby )?$");
    private static final Pattern HEAD =
            Phrase.anyCase(
                    "\\s*(?:\\(?(?:\\d{1,2}|[a-z]{1,3})[.)] )?(?<target>"
                            + NUMBERED
                            + ")(?: \\([^()]{2,60}\\))?[.:]\\s*");
    private static final int LONGEST_HEAD = 160;
    private static final Pattern PARTY_IS =
            Phrase.of(
                    "(?<![\\p{L}])(?i:as to|as against|with respect to|against) (?<target>(?:[^.;,()]|, (?:Inc|LLC|Ltd|Corp)\\b){2,80}?)(?:,? (?:the|\\p{L}+['’]s?) (?i:motion))? (?i:is|are) (?:hereby )?$");
    private static final Pattern SUBPOENA_IS =
            Phrase.of(
                    "(?i:\\bsubpoenas? (?:(?:served|issued|directed) )?(?:to|on|upon)) (?<target>(?:[^.;,()]|, (?:Inc|LLC|Ltd|Corp)\\b|(?<=\\b(?:Inc|Ltd|Corp))\\.){2,80}?) (?i:is|are|be) (?:hereby )?$");
    private static final Pattern OBJECTED_TO =
            Phrase.anyCase("\\bobjections? to (?:the )?(?<target>" + NUMBERED + ")");
    private static final Pattern OBJECTOR =
            Phrase.of(
                    "(?<who>\\p{Lu}[\\p{L}.&-]*(?: \\p{Lu}[\\p{L}.&-]*){0,4})['’]s? (?:\\p{Ll}+ )?(?i:objections?)\\b");

    private static final String OBJECTED =
            "(?:(?:the|this|these|both|all|\\p{L}+['’]s?) ){0,3}(?:\\p{L}+ )?objections?\\b";
    private static final Pattern OBJECTIONS_ARE =
            Phrase.anyCase(
                    "(?:^|[,;:] |\\bthat )"
                            + OBJECTED
                            + "(?:(?!\\b(?:motion|request|application|petition)s?\\b)[^,;]){0,160}(?:is|are|be) (?:\\p{L}+ ){0,2}$");
    private static final Pattern OBJECTIONS_BEHIND = Phrase.anyCase("^ " + OBJECTED);
    static final Pattern MOTION_LAST =
            Phrase.anyCase(
                    "\\b(?:motion|demurrer|plea)(?: to \\p{L}+)?(?: (?:the )?subpoena(?: duces tecum)?)? (?:is|are|be) (?:\\p{L}+ ){0,2}$");
    private static final Pattern CLAUSE = Phrase.anyCase("[,;:] |\\bthat ");
    private static final Pattern AS_TO =
            Phrase.anyCase(
                    ",?(?: \\p{L}+){0,3}? (?:as to|with respect to|with regard to|insofar as|to the extent|on)\\b");
    private static final Pattern CITED =
            Phrase.anyCase(
                    "[ ,]{0,2}[(\\[]?(?:#|(?:dkt|docket|ecf|doc|d\\.i)s?\\b)[^;,)]{0,30}(?:(?:, and|,| and) \\d{1,4}\\b){0,9}");

    /** A subpoena that is quashed or modified, whoever asked for it. */
    static final MotionNamed NAMED_SUBPOENA =
            new MotionNamed(MotionNames.SUBPOENA, null, List.of(), null);

    private SubjectOfRuling() {}

    /** Returns the demands or the parties that the words from start to end are about. */
    static List<Found<String>> targets(CleanText text, int start, int end) {
        for (Pattern pattern : List.of(DEMAND_IS, OBJECTED_TO, PARTY_IS, SUBPOENA_IS)) {
            Matcher m = pattern.matcher(text.text()).region(start, end);
            if (m.find()) {
                List<Found<String>> found =
                        TargetNames.split(text, m.start("target"), m.end("target"));
                boolean parties = found.stream().allMatch(f -> TargetNames.isParty(f.value()));
                boolean named = pattern == PARTY_IS || pattern == SUBPOENA_IS;
                return named && !parties ? List.of() : found;
            }
        }
        return List.of();
    }

    /** "2. Request No. 3. The motion is DENIED": the demands that head the paragraph. */
    static List<Found<String>> headed(CleanText text, int at) {
        int start = Math.max(0, text.text().lastIndexOf("\n\n", at));
        Matcher head = HEAD.matcher(text.text()).region(start, at);
        return at - start <= LONGEST_HEAD && head.matches()
                ? TargetNames.split(text, head.start("target"), head.end("target"))
                : List.of();
    }

    /**
     * The motion that is the subject of a passive verb: of several clauses before it the last that
     * names one, for "Upon consideration of the motion to vacate" only introduces it.
     */
    static MotionNamed motion(String lead) {
        Matcher clause = CLAUSE.matcher(lead);
        MotionNamed subject = null;
        int from = 0;
        boolean more = true;
        while (more) {
            more = clause.find();
            int to = more ? clause.start() : lead.length();
            if (MotionNames.in(lead.substring(from, to)).kind() != null) {
                subject = MotionNames.in(lead.substring(from));
            }
            from = more ? clause.end() : from;
        }
        return subject == null ? MotionNames.in(lead) : subject;
    }

    /**
     * What a passive verb is followed by may only limit it, where its subject says which motion is
     * ruled on: "GRANTED, and the parties shall redact the motion to vacate" rules on one.
     */
    static String limit(String tail, MotionNamed subject) {
        if (subject.kind() == null && AS_TO.matcher(tail).lookingAt()) {
            return tail;
        }
        Matcher cited = CITED.matcher(tail);
        return cited.lookingAt() ? cited.group() : "";
    }

    /** "The objections are denied": that is to overrule them (Fed. R. Civ. P. 72(a)). */
    static Outcome ofObjection(Outcome outcome, String words, boolean passive) {
        Matcher objected = (passive ? OBJECTIONS_ARE : OBJECTIONS_BEHIND).matcher(words);
        if (!objected.find()) {
            return passive && MOTION_LAST.matcher(words).find() ? ofMotion(outcome) : outcome;
        }
        return switch (outcome) {
            case GRANTED -> Outcome.SUSTAINED;
            case GRANTED_IN_PART -> Outcome.SUSTAINED_IN_PART;
            case DENIED -> Outcome.OVERRULED;
            default -> outcome;
        };
    }

    /** Virginia's courts overrule a motion that they deny. */
    private static Outcome ofMotion(Outcome outcome) {
        return switch (outcome) {
            case SUSTAINED -> Outcome.GRANTED;
            case SUSTAINED_IN_PART -> Outcome.GRANTED_IN_PART;
            case OVERRULED -> Outcome.DENIED;
            default -> outcome;
        };
    }

    /** The objection that the words name, with who made it where they say so. */
    static MotionNamed objection(String words) {
        Matcher objector = OBJECTOR.matcher(words);
        String who = objector.find() ? CleanText.words(objector.group("who")) : null;
        return new MotionNamed(MotionNames.OBJECTION, who, List.of(), null);
    }

    /** The report that the words name, with its entry where they cite it. */
    static MotionNamed report(String words) {
        return new MotionNamed(MotionNames.REPORT, null, MotionNames.entries(words), null);
    }
}
