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
            "(?:the )?(?:(?:acting|deputy|interim|u\\.s\\.|united states) )*(?:warden|sheriff|superintendent|commissioner|secretary|director|administrator|attorney general|governor|mayor|chief of police|chair(?:man|woman|person)?(?= of))\\b";

    /** "Director, Federal Bureau of Investigation": the office goes on behind its comma. */
    private static final Pattern OFFICE_HELD =
            Pattern.compile(
                    "(?i)(?<=, )"
                            + OFFICE
                            + "(?:(?: (?:of|for)|, (?=(?:the )?(?:u\\.s\\.|united states|federal|national|department|bureau|office|agency|administration|commission|state|city|county)\\b)) ?[^;,]{0,80}?(?= and |[,;]|$)"
                            + "(?: and (?:human services|urban development|customs enforcement|immigration services|border protection|drug administration|exchange commission))?)?");

    /** "a private limited company of England and Wales": what somebody is, in any words. */
    private static final Pattern BEING =
            Pattern.compile(
                    "(?i), (?:an?|the) (?:[\\p{L}-]+ ){0,5}(?:corporation|company|partnership|association|individual|entity|trust|subdivision|municipality|resident|citizen)\\b[^;,]*?(?=\\s*[,;]|\\s*$| and (?!wales\\b|entity\\b)\\p{L})");

    private static final Pattern SEPARATOR =
            Pattern.compile(
                    "(?i)(?:; and |;|(?<=,[\"”]) (?:and )?|, and |(?<!\\b(?:department|dep['’]t|bureau|board|office|ministry|commission) of \\p{L}{3,20}),? and (?!county of)|(?<=\\b(?:LLC|INC\\.?|LLP)),(?=\\p{L})|, (?!(?:inc|incorporated|corporation|limited|llc|llp|lp|pty|lllp|l\\.l\\.c|l\\.p|ltd|corp|co|n\\.a|p\\.?a|p\\.?c|pllc|p\\.l\\.l\\.c|gmbh|s\\.a|jr|sr|plc|et al|m\\.?d|ph\\.?d|d\\.?d\\.?s|d\\.?o|j\\.?d|r\\.?n|esq|an? |as |ip address|subscriber|individually)\\b|"
                            + OFFICE
                            + "))");

    private static final Pattern DESCRIPTION =
            Pattern.compile(
                    "(?i),? (?:an individual|a \\p{L}+ (?:corporation|company|limited liability company)|individually.*|in (?:his|her|their|its) (?:official|individual|personal|representative)\\b.*|[adfn]/k/a .*|also known as .*|as (?:the )?(?:president|trustee|executor|executrix|administrat(?:or|rix)|guardian|personal|next friend|parent|mother|father|chair\\p{L}*|member|mayor|receiver|liquidator)\\b.*|et al\\.?|on behalf of.*|inclusive|(?:subscriber )?(?:assigned )?ip address .*|(?<=, )"
                            + OFFICE
                            + ".*)$");

    /** "United States ex rel. Ashe": the relator is who acts. */
    private static final Pattern RELATOR = Pattern.compile("(?i).*\\bex rel\\.? (?<who>.+)");

    /** A defendant that is a list: "the individuals ... identified on Schedule A". */
    private static final Pattern SCHEDULED =
            Pattern.compile("(?i)(?:the )?(?<who>individuals\\b.{0,160}\\bschedule .{1,12})");

    /** The right column's title, which a copy sets below the left's names. */
    private static final Pattern TITLE_BEHIND =
            Pattern.compile(
                    "(?<=[,)]) (?:(?:MEMORANDUM|OPINION|DECISION)(?:,? (?:AND|&) (?:OPINION|ORDER))?|ORDER|(?:[A-Z]+ ){0,2}(?:ORDER|NOTICE|MOTION|STIPULATION|OPPOSITION|REPLY) (?:TO|RE|ON|OF|FOR|GRANTING|DENYING)\\b[^\\p{Ll}]*)$");

    /** New York's reports: "Matter of Ashe v Birch, Inc.". */
    private static final Pattern MATTER_OF =
            Pattern.compile("^(?i:(?:in the )?matter of) (?=\\p{Lu})");

    private static final Pattern AND_OTHERS = Pattern.compile("(?i),? et al\\b.*");

    /** The right column's judge, whom a copy sets among the left's names. */
    private static final Pattern JUDGE =
            Pattern.compile(
                    "^(?:(?:MAGISTRATE|DISTRICT) JUDGE \\p{L}+ (?:\\p{L}\\. )?\\p{L}+|PREPARED BY THE COURT|(?i:civil action)(?= \\p{Lu}{3})) ?");

    private static final Pattern NO_NAME =
            Pattern.compile(
                    "-{4}|\\bMOTION (?:TO|FOR)\\b|\\bOPPOSITION\\b|\\b(?:Ctrm|Courtroom|COURTROOM)\\b|\\bHonorable\\b|\\bJudge \\p{Lu}|^(?:C\\.A\\.|Case|Index|Docket|Civil Action) No\\b|^Nominal$");

    /** A caption in one cell: "ANN ASHE, Plaintiff, v. BIRCH, INC., Defendant." */
    private static final Pattern IN_ONE_CELL =
            Pattern.compile(
                    "(?<one>\\p{Lu}.{1,200}?),? (?<role>"
                            + CaptionReader.ROLE
                            + "),? v(?:s)?\\.? (?<other>\\p{Lu}.{1,200}?),? (?<otherRole>"
                            + CaptionReader.ROLE
                            + ")[.,]?");

    private static final Pattern BARE =
            Pattern.compile(
                    "(?<one>\\p{Lu}[^\\p{Ll}]{2,80}) vs?\\.? (?<other>\\p{Lu}[^\\p{Ll}]{2,80})");
    private static final int HEAD = 2500;

    /** "In re Subpoena to Birch, Inc.": the name is whole, and the next row begins another. */
    private static final Pattern WHOLE =
            Pattern.compile("(?i)\\b(?:inc|corp|ltd|co)\\.$|\\b(?:llc|llp)$");

    private CaptionNames() {}

    static boolean isWhole(String name) {
        return WHOLE.matcher(name).find();
    }

    /** A summary heads itself with the case's name; it gives nobody a role. */
    static List<Named> inOneLine(CleanText text) {
        Matcher found = CaseNameLine.in(text.text());
        List<Named> parties = new ArrayList<>();
        if (found != null) {
            for (String side : List.of("one", "other")) {
                parties.addAll(
                        split(text, found.group(side), null, found.start(side), found.end(side)));
            }
        }
        return parties;
    }

    /** "ASHE NUTRITION LLC v. DOES 1-4" in capitals below "IN RE SUBPOENA TO BIRCH, INC.". */
    private static List<Named> bare(CleanText text, String cell, int at) {
        Matcher m = BARE.matcher(cell);
        List<Named> parties = new ArrayList<>();
        if (m.matches()) {
            for (String side : List.of("one", "other")) {
                parties.addAll(
                        split(text, m.group(side), null, at + m.start(side), at + m.end(side)));
            }
        }
        return parties;
    }

    static List<Named> inOneCell(CleanText text, String cell, int at) {
        Matcher m = IN_ONE_CELL.matcher(cell);
        if (!m.matches()) {
            return at < HEAD ? bare(text, cell, at) : List.of();
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
        String people = BEING.matcher(OFFICE_HELD.matcher(names).replaceAll("")).replaceAll("");
        people = MATTER_OF.matcher(people).replaceFirst("");
        String bare = role == null ? null : role.replaceAll("[.,]", "").strip();
        Matcher scheduled = SCHEDULED.matcher(names.replaceAll("[\\s,;:]+$", ""));
        if (scheduled.matches()) {
            return List.of(new Named(scheduled.group("who"), bare, text.span(start, end)));
        }
        Matcher relator = RELATOR.matcher(names);
        if (relator.matches()) {
            return split(text, relator.group("who"), "relator", start, end);
        }
        String sides = TITLE_BEHIND.matcher(people).replaceFirst("");
        for (String part : SEPARATOR.split(AND_OTHERS.matcher(sides).replaceFirst(""), -1)) {
            String name =
                    DESCRIPTION
                            .matcher(
                                    JUDGE.matcher(part.strip())
                                            .replaceFirst("")
                                            .replaceAll("[\\s,;:]+$", ""))
                            .replaceAll("")
                            .replaceAll(
                                    "[,;:]+$|^[\"“](?=[^\"”]+[\"”]$)|,?[\"”]$(?<=^[\"“][^\"”]{1,60}.)",
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
