// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.CleanText;
import org.docketry.analysis.domain.layout.Span;
import org.jspecify.annotations.Nullable;

/** Says what a filing is, by its title first and by what only such a paper contains otherwise. */
final class KindReader {

    private static final Pattern PROPOSED =
            Pattern.compile("\\[?PROPOSED\\]?\\s+(?:\\w+\\s+){0,2}(?:ORDER|JUDGMENT)");
    private static final Pattern TENTATIVE = Pattern.compile("^\\[?TENTATIVE\\]?\\b");
    private static final Pattern POSTED_TENTATIVE =
            Phrase.of(
                    "(?m)^(?:TENTATIVE RULINGS?|Tentative Rulings?)(?: (?:for|FOR) [^\\n]{4,40})?[:.]?$");

    /** The notice of electronic filing carries the order that it tells of. */
    private static final Pattern ORDER_MAILED =
            Phrase.anyCase(
                    "notice of electronic filing\\b[\\s\\S]{0,1200}?\\bdocket text: ?(?<order>(?:[\\p{L}()-]+ ){0,4}?(?:order|ruling)\\b)");

    private static final int HEAD = 3000;

    /** An order that adopts a report, or objections to one, name it after what they are. */
    private static final Pattern REPORT =
            Pattern.compile(
                    "^(?:(?!\\b(?:ADOPT|ACCEPT|REJECT|OVERRUL|OBJECTION|RESPONSE|OPPOSITION|REPLY|NOTICE|MOTION|REGARDING|RE:)).)*\\bREPORT AND RECOMMENDATION");

    private static final Pattern ADOPTION =
            Pattern.compile("^(?:ADOPTION|ACCEPTANCE|APPROVAL|REJECTION|MODIFICATION) OF\\b");

    private static final Pattern STIPULATED =
            Pattern.compile("^(?:JOINT |AGREED )?(?:STIPULATION|STIPULATED|AGREED)\\b");

    /** A friend of the court supports another's motion. */
    private static final Pattern AMICUS =
            Pattern.compile("^(?:MEMORANDUM|BRIEF)\\b[^,;]{0,120}\\bAMIC(?:US|I) CURIAE");

    private static final Pattern ANSWERS =
            Pattern.compile("\\bBRIEF (?:IN (?:OPPOSITION|RESPONSE|REPLY)|OPPOSING)\\b");

    /** A court's own is a "memorandum", or one of decision. */
    private static final Pattern MEMORANDUM_OF =
            Pattern.compile(
                    "\\bMEMORANDUM OF (?:LAW|POINTS|NON-?PARTY|PLAINTIFF|DEFENDANT|DOE|[A-Z]+ DOE)");

    private static final Pattern BY_LETTER = Pattern.compile("^LETTER (?:ORDER|OPINION|RULING)\\b");
    private static final Pattern NOTICE_OF_MOTION =
            Pattern.compile(
                    "\\bNOTICE OF (?:(?!WITHDRAWAL|RULING|DECISION|ENTRY)\\w+ ){0,3}MOTION");
    private static final Pattern WORD =
            Pattern.compile(
                    "\\b(APPLICATION(?! OF\\b)|REQUEST(?= (?:TO|FOR)\\b(?! (?:PRODUCTION|ADMISSION)))|ORDER|OPINION|OPPOSITION|REPLY|MOTION|DECLARATION|AFFIDAVIT|STIPULATION|NOTICE|SUBPOENA"
                            + "|JUDGMENT|COMPLAINT|ANSWER|BRIEF|PETITION|RESPONSE|OBJECTIONS?|RECOMMENDATION"
                            + "|LETTER|MINUTES?|RULING|DECISION|AFFIRMATION)\\b");
    private static final Map<String, DocumentKind> KINDS =
            Map.ofEntries(
                    Map.entry("ORDER", DocumentKind.ORDER),
                    Map.entry("OPINION", DocumentKind.ORDER),
                    Map.entry("MINUTE", DocumentKind.ORDER),
                    Map.entry("MINUTES", DocumentKind.ORDER),
                    Map.entry("RULING", DocumentKind.ORDER),
                    Map.entry("DECISION", DocumentKind.ORDER),
                    Map.entry("OPPOSITION", DocumentKind.OPPOSITION),
                    Map.entry("RESPONSE", DocumentKind.OPPOSITION),
                    Map.entry("REPLY", DocumentKind.REPLY),
                    Map.entry("MOTION", DocumentKind.MOTION),
                    Map.entry("APPLICATION", DocumentKind.MOTION),
                    Map.entry("REQUEST", DocumentKind.MOTION),
                    Map.entry("PETITION", DocumentKind.MOTION),
                    Map.entry("DECLARATION", DocumentKind.DECLARATION),
                    Map.entry("AFFIDAVIT", DocumentKind.DECLARATION),
                    Map.entry("AFFIRMATION", DocumentKind.DECLARATION),
                    Map.entry("STIPULATION", DocumentKind.STIPULATION),
                    Map.entry("NOTICE", DocumentKind.NOTICE),
                    Map.entry("SUBPOENA", DocumentKind.SUBPOENA),
                    Map.entry("JUDGMENT", DocumentKind.JUDGMENT),
                    Map.entry("COMPLAINT", DocumentKind.COMPLAINT),
                    Map.entry("ANSWER", DocumentKind.ANSWER),
                    Map.entry("BRIEF", DocumentKind.BRIEF),
                    Map.entry("OBJECTION", DocumentKind.OBJECTION),
                    Map.entry("OBJECTIONS", DocumentKind.OBJECTION),
                    Map.entry("RECOMMENDATION", DocumentKind.RECOMMENDATION),
                    Map.entry("LETTER", DocumentKind.LETTER));

    /** "ASHE, J.", "BIRCH, Circuit Judge:": who delivers an opinion stands over it. */
    private static final Pattern DELIVERED =
            Pattern.compile(
                    "(?m)^(?:\\p{Lu}[\\p{L}.’' -]{2,40}, (?:(?:Chief|Senior|Presiding|Circuit|District|Associate|Acting) )*(?:Judge|Justice|C\\.? ?J|P\\.? ?J|J)[.:]*|(?:Per Curiam|PER CURIAM)[.:]?)$");

    private static final Pattern SO_ORDERED = Phrase.of("(?:IT IS (?:HEREBY )?)?SO ORDERED");
    private static final Pattern MINUTE_ENTRY =
            Phrase.of(
                    "(?m)^(?i:minute entry|minute order|electronic order|text order|paperless order)\\b");
    private static final Pattern COMMANDED = Phrase.of("YOU ARE (?:HEREBY )?COMMANDED");

    /** The head of an e-mail, in the order of any program. */
    private static final Pattern E_MAIL =
            Pattern.compile("\\A\\s*(?:(?:From|To|Cc|Sent|Date|Subject): [^\\n]{2,200}\\n){3,6}");

    private static final Pattern SWORN =
            Phrase.anyCase("\\bI declare under penalty of perjury|, being duly sworn, deposes?\\b");

    /** The labels under which a summary tells what a case decided; two of them make one. */
    private static final Pattern SUMMARY_LABEL =
            Phrase.of(
                    "(?m)^[\\W_]{0,6}(?i:facts|rule(?: of law)?|reasoning|rationale|procedural (?:posture|history)|question presented|issues?(?: presented)?|holdings?(?: [—–-] [^\\n]{2,30})?|key cases cited|outcome|disposition)"
                            + "(?: \\d{1,2})?[\\W_]{0,4}(?:$|(?<=:)[*_]{0,3} \\S)");

    /** The name of the case, its number, and "| court | date". */
    private static final Pattern SUMMARY_HEAD =
            Phrase.of(
                    "\\s*\\p{Lu}[^\\n]{3,200} v\\.? [^\\n]{3,200}\\n(?:[^\\n]{3,60}\\n){0,2}\\|? ?[^\\n|]{3,40} \\| "
                            + WrittenDates.DATE);

    private KindReader() {}

    static Optional<Found<DocumentKind>> read(
            CleanText text, @Nullable Found<String> title, @Nullable Span issueTable) {
        Optional<Found<DocumentKind>> posted = posted(text);
        if (posted.isPresent()) {
            return posted;
        }
        if (issueTable != null && title == null) {
            return Optional.of(Found.at(issueTable, 0.95, DocumentKind.CASE_SUMMARY));
        }
        Matcher summary = SUMMARY_HEAD.matcher(text.text());
        if (title == null && summary.lookingAt()) {
            return Optional.of(
                    Found.at(text.span(0, summary.end()), 0.9, DocumentKind.CASE_SUMMARY));
        }
        if (title != null) {
            String capitals = title.value().toUpperCase(Locale.ROOT);
            DocumentKind kind = unlessUnsigned(text, capitals, byTitle(capitals));
            if (kind != DocumentKind.UNKNOWN) {
                return Optional.of(title.map(words -> kind));
            }
        }
        return byContent(text, title == null);
    }

    /** What a court posts or mails under a heading of its own, over the parties' titles. */
    private static Optional<Found<DocumentKind>> posted(CleanText text) {
        Matcher tentative = POSTED_TENTATIVE.matcher(text.text()).region(0, head(text));
        if (tentative.find()) {
            Span at = text.span(tentative.start(), tentative.end());
            return Optional.of(Found.at(at, 0.9, DocumentKind.TENTATIVE_RULING));
        }
        Matcher mailed = ORDER_MAILED.matcher(text.text()).region(0, head(text));
        return mailed.find()
                ? Optional.of(Found.at(text.span(mailed, "order"), 0.9, DocumentKind.ORDER))
                : Optional.empty();
    }

    /** What the parties hand in for a judge to sign is theirs until it is signed. */
    private static DocumentKind unlessUnsigned(CleanText text, String title, DocumentKind kind) {
        if (kind != DocumentKind.ORDER || !BlankSignature.awaited(text)) {
            return kind;
        }
        return STIPULATED.matcher(title).find()
                ? DocumentKind.STIPULATION
                : BlankSignature.submitted(text) ? DocumentKind.PROPOSED_ORDER : kind;
    }

    private static int head(CleanText text) {
        return Math.min(text.text().length(), HEAD);
    }

    private static DocumentKind byTitle(String title) {
        if (TENTATIVE.matcher(title).find()) {
            return DocumentKind.TENTATIVE_RULING;
        }
        if (BY_LETTER.matcher(title).find()) {
            return DocumentKind.ORDER;
        }
        if (PROPOSED.matcher(title).find()) {
            return STIPULATED.matcher(title).find()
                    ? DocumentKind.STIPULATION
                    : DocumentKind.PROPOSED_ORDER;
        }
        if (NOTICE_OF_MOTION.matcher(title).find()) {
            return DocumentKind.MOTION;
        }
        if (REPORT.matcher(title).find()) {
            return DocumentKind.RECOMMENDATION;
        }
        if (ADOPTION.matcher(title).find()) {
            return DocumentKind.ORDER;
        }
        if (AMICUS.matcher(title).find()) {
            return DocumentKind.BRIEF;
        }
        Matcher word = WORD.matcher(title);
        if (!word.find()) {
            return MEMORANDUM_OF.matcher(title).find() ? DocumentKind.BRIEF : DocumentKind.UNKNOWN;
        }
        if (word.group(1).equals("BRIEF") && ANSWERS.matcher(title).find()) {
            return title.contains("IN REPLY") ? DocumentKind.REPLY : DocumentKind.OPPOSITION;
        }
        DocumentKind first = KINDS.getOrDefault(word.group(1), DocumentKind.UNKNOWN);
        boolean soOrdered = first == DocumentKind.STIPULATION && title.contains("AND ORDER");
        return soOrdered ? DocumentKind.ORDER : first;
    }

    private static Optional<Found<DocumentKind>> byContent(CleanText text, boolean untitled) {
        if (untitled && SUMMARY_LABEL.matcher(text.text()).results().limit(2).count() == 2) {
            return contains(text, SUMMARY_LABEL, DocumentKind.CASE_SUMMARY);
        }
        return contains(text, COMMANDED, DocumentKind.SUBPOENA)
                .or(() -> contains(text, SO_ORDERED, DocumentKind.ORDER))
                .or(() -> contains(text, MINUTE_ENTRY, DocumentKind.ORDER))
                .or(() -> contains(text, DELIVERED, DocumentKind.ORDER))
                .or(() -> contains(text, Endorsement.DEAR, DocumentKind.LETTER))
                .or(() -> contains(text, E_MAIL, DocumentKind.LETTER))
                .or(() -> contains(text, SWORN, DocumentKind.DECLARATION));
    }

    private static Optional<Found<DocumentKind>> contains(
            CleanText text, Pattern pattern, DocumentKind kind) {
        Matcher m = pattern.matcher(text.text());
        return m.find()
                ? Optional.of(Found.at(text.span(m.start(), m.end()), 0.8, kind))
                : Optional.empty();
    }
}
