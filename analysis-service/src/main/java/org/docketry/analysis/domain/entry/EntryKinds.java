// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.entry;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.reading.Found;

/** Says what a docket's line records: the clerk's first words of event decide. */
final class EntryKinds {

    private record Word(EntryKind kind, Pattern pattern) {}

    /** Where event words can stand: a line's head, not the prose behind it. */
    private static final int HEAD = 160;

    /** In order of precedence where two begin at the same place. */
    private static final List<Word> WORDS =
            List.of(
                    word(
                            EntryKind.RECOMMENDATION,
                            "report and recommendations?|R&R|findings and recommendations?"),
                    word(EntryKind.APPEAL, "notice of (?:cross[- ])?appeal|USCA [a-z]+|mandate"),
                    word(
                            EntryKind.SCHEDULE,
                            "notice (?:of|re) (?:[a-z]+ )?(?:hearing|conference)s?|notice of setting|(?:re)?set(?:ting)?(?:/reset)? (?:[a-z/]+ ){0,3}(?:hearing|deadline|trial|conference)s?"
                                    + "|(?:set|reset|terminate|update)/(?:set|reset|terminate|update) [a-z]+|deadlines? updated|reset deadlines?|clerk'?s? notice (?:re)?(?:setting|scheduling|continuing|vacating)|hearing (?:re)?scheduled|briefing schedule"),
                    word(
                            EntryKind.SERVICE,
                            "(?:proof|certificate|affidavit|waiver|acknowledge?ment|return|admission)s? of (?:the )?service|(?:amended )?summons(?:/complaint)? (?:and complaint )?returned|waivers? of (?:the )?service|BNC certificate"),
                    word(
                            EntryKind.MINUTES,
                            "(?:electronic |text |courtroom |criminal |civil )?(?:minute (?:entry|order)|minutes?)|clerk'?s notes|EP|courtroom deputy"),
                    word(
                            EntryKind.ORDER,
                            "(?:scheduling |text |electronic |text-only |amended |proposed |second |stipulated )*order(?:ed)?(?! for)|memorandum (?:and )?(?:opinion|decision|order)|opinion|endorsed"),
                    word(
                            EntryKind.OPPOSITION,
                            "(?:memorandum |brief |response |suggestions? )?in opposition|opposition|responses?|suggestions in opposition"),
                    word(EntryKind.REPLY, "reply|replies|sur-?reply"),
                    word(EntryKind.OBJECTION, "objections?"),
                    word(EntryKind.STIPULATION, "(?:joint )?stipulation|stipulated"),
                    word(
                            EntryKind.MOTION,
                            "motions?|applications?|petition|administrative motion|ex parte application"),
                    word(
                            EntryKind.JUDGMENT,
                            "(?:clerk'?s |final |amended |default |consent )?judgment|verdict"),
                    word(EntryKind.TRANSCRIPT, "transcripts?"),
                    word(EntryKind.SUBPOENA, "subpoenas?"),
                    word(
                            EntryKind.COMPLAINT,
                            "complaint|indictment|information|notice of removal|(?:voluntary )?petition \\(|chapter \\d+ voluntary"),
                    word(EntryKind.ANSWER, "answer"),
                    word(EntryKind.SUMMONS, "summons(?:es)?"),
                    word(EntryKind.DECLARATION, "declaration|affidavit|certification"),
                    word(
                            EntryKind.BRIEF,
                            "brief|memorandum|memoranda|points and authorities|supplement to"),
                    word(EntryKind.LETTER, "letter|correspondence"),
                    word(
                            EntryKind.TRANSFER,
                            "case transferred|transfer(?:red)?|conditional transfer"),
                    word(EntryKind.WARRANT, "(?:arrest |search )?warrants?"),
                    word(EntryKind.EXHIBITS, "(?:witness|exhibit)s?(?: list)?"),
                    word(EntryKind.NOTICE, "(?:clerk'?s )?notice"));

    private EntryKinds() {}

    private static Word word(EntryKind kind, String words) {
        return new Word(
                kind,
                Pattern.compile(
                        "(?<![\\w-])(?:" + words.replace(" ", "\\s{1,4}") + ")(?![\\w-])",
                        Pattern.CASE_INSENSITIVE));
    }

    static Found<EntryKind> read(String text) {
        int end = Math.min(text.length(), HEAD);
        EntryKind kind = EntryKind.OTHER;
        int from = end;
        int to = end;
        for (Word word : WORDS) {
            Matcher m = word.pattern().matcher(text).region(0, end);
            if (m.find() && m.start() < from) {
                kind = word.kind();
                from = m.start();
                to = m.end();
            }
        }
        boolean known = kind != EntryKind.OTHER;
        return new Found<>(
                kind,
                known ? 0.95 : 0.5,
                List.of(
                        known
                                ? EntryReading.span(text, from, to)
                                : EntryReading.span(text, 0, end)));
    }
}
