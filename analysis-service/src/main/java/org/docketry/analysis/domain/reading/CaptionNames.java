// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.CleanText;
import org.docketry.analysis.domain.layout.Span;
import org.docketry.analysis.domain.reading.CaptionReader.Named;
import org.jspecify.annotations.Nullable;

/** Takes the names on one side of a caption apart, without what they are described as. */
final class CaptionNames {

    /** "ASHE, Warden", "BIRCH, Acting Commissioner of Social Security": the office is no party. */
    private static final String OFFICE =
            "(?:the )?(?:(?:acting|deputy) )?(?:warden|sheriff|superintendent|commissioner|secretary|director|administrator)\\b";

    private static final Pattern SEPARATOR =
            Pattern.compile(
                    "(?i)(?:; and |;|, and |,? and (?!county of)|, (?!(?:inc|incorporated|corporation|limited|llc|llp|l\\.p|ltd|corp|co|n\\.a|p\\.?a|p\\.?c|pllc|gmbh|s\\.a|jr|sr|plc|et al|an? |as |ip address|subscriber|individually)\\b|"
                            + OFFICE
                            + "))");

    private static final Pattern DESCRIPTION =
            Pattern.compile(
                    "(?i),? (?:an individual|a \\p{L}+ (?:corporation|company|limited liability company)|individually.*|in (?:his|her|their|its) (?:official|individual|personal|representative)\\b.*|[adfn]/k/a .*|et al\\.?|on behalf of.*|inclusive|(?:subscriber )?(?:assigned )?ip address .*|(?<=, )"
                            + OFFICE
                            + ".*)$");

    /** "United States ex rel. Ashe": the relator is who acts. */
    private static final Pattern RELATOR = Pattern.compile("(?i).*\\bex rel\\.? (?<who>.+)");

    /** A defendant that is a list: "the individuals ... identified on Schedule A". */
    private static final Pattern SCHEDULED =
            Pattern.compile("(?i)(?:the )?(?<who>individuals\\b.{0,160}\\bschedule .{1,12})");

    private static final Pattern AND_OTHERS = Pattern.compile("(?i),? et al\\b.*");

    /** The right column's judge, whom a copy sets among the left's names. */
    private static final Pattern JUDGE =
            Pattern.compile("^(?:MAGISTRATE|DISTRICT) JUDGE \\p{L}+ (?:\\p{L}\\. )?\\p{L}+ ?");

    private static final Pattern NO_NAME =
            Pattern.compile(
                    "-{4}|\\bHonorable\\b|\\bJudge \\p{Lu}|^(?:C\\.A\\.|Case|Index|Docket|Civil Action) No\\b|^Nominal$");

    /** A caption in one cell: "ANN ASHE, Plaintiff, v. BIRCH, INC., Defendant." */
    private static final Pattern IN_ONE_CELL =
            Pattern.compile(
                    "(?<one>\\p{Lu}.{1,200}?),? (?<role>"
                            + CaptionReader.ROLE
                            + "),? v(?:s)?\\.? (?<other>\\p{Lu}.{1,200}?),? (?<otherRole>"
                            + CaptionReader.ROLE
                            + ")[.,]?");

    private CaptionNames() {}

    static List<Named> inOneCell(CleanText text, String cell, int at) {
        Matcher m = IN_ONE_CELL.matcher(cell);
        if (!m.matches()) {
            return List.of();
        }
        List<Named> parties =
                new ArrayList<>(
                        split(
                                text,
                                m.group("one"),
                                m.group("role"),
                                at + m.start("one"),
                                at + m.end("one")));
        parties.addAll(
                split(
                        text,
                        m.group("other"),
                        m.group("otherRole"),
                        at + m.start("other"),
                        at + m.end("other")));
        return parties;
    }

    static List<Named> split(
            CleanText text, String names, @Nullable String role, int start, int end) {
        List<Named> parties = new ArrayList<>();
        String bare = role == null ? null : role.replaceAll("[.,]", "").strip();
        Matcher scheduled = SCHEDULED.matcher(names.replaceAll("[\\s,;:]+$", ""));
        if (scheduled.matches()) {
            return List.of(new Named(scheduled.group("who"), bare, text.span(start, end)));
        }
        Matcher relator = RELATOR.matcher(names);
        if (relator.matches()) {
            return split(text, relator.group("who"), "relator", start, end);
        }
        for (String part : SEPARATOR.split(AND_OTHERS.matcher(names).replaceFirst(""), -1)) {
            String name =
                    DESCRIPTION
                            .matcher(
                                    JUDGE.matcher(part.strip())
                                            .replaceFirst("")
                                            .replaceAll("[\\s,;:]+$", ""))
                            .replaceAll("")
                            .replaceAll(
                                    "[,;:]+$|^[\"“](?=[^\"”]+[\"”]$)|[\"”]$(?<=^[\"“][^\"”]{1,60}.)",
                                    "")
                            .strip();
            if (name.length() > 2
                    && !NO_NAME.matcher(name).find()
                    && Character.isUpperCase(name.charAt(0))) {
                int at = text.text().indexOf(name, start);
                Span span =
                        at >= 0 && at + name.length() <= end
                                ? text.span(at, at + name.length())
                                : text.span(start, end);
                parties.add(new Named(name, bare, span));
            }
        }
        return parties;
    }
}
