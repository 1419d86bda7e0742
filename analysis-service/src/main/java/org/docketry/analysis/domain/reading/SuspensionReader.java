// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.CleanText;
import org.docketry.analysis.domain.reading.Suspension.Effect;
import org.jspecify.annotations.Nullable;

/**
 * Finds what an order stays or vacates and which stay it lifts. Only the court's own present act
 * counts: a stay that is asked for, told of or stated as law is none. Hearings that are vacated are
 * read elsewhere.
 */
final class SuspensionReader {

    private static final Pattern PASSIVE =
            Phrase.anyCase(
                    "(?<aux> (?:is|are|(?:shall|will) (?:be|remain)|remains?|be)) (?:(?:hereby|accordingly|therefore|also|further) ){0,2}(?<verb>stayed|vacated|lifted|dissolved)\\b");
    private static final Pattern ACTIVE =
            Phrase.anyCase(
                    "\\b(?:(?:the|this) court|I|we) (?:(?:hereby|therefore|accordingly|also|further) ){0,2}(?<verb>stays?|vacates?|lifts?|dissolves?) (?<what>(?:(?!\\b(?:until|pending|for \\d|effective)\\b)[^.;]){3,160})");

    /** Where the words begin of which the subject is the last. */
    private static final Pattern OPENS =
            Phrase.anyCase(
                    "(?:\\bordered(?:,| that)+ |; (?:and )?(?:that )?|\\b(?:orders|directs) that |, and that )");

    private static final Pattern ASIDE =
            Phrase.anyCase(
                    ",? (?:noticed|set|scheduled|due|dated|issued|entered|which|now|currently)\\b[^;]*?,(?= *$)");
    private static final Pattern PART = Phrase.of(", (?!(?:19|20)\\d\\d\\b|Inc|LLC|Ltd|Corp)");
    private static final Pattern MARK =
            Phrase.of(
                    "^(?:\\(?[\\dA-Za-z]{1,2}[.)] |(?:[Aa]ccordingly|[Tt]herefore|[Aa]nd|[Bb]ut),? )+");

    private static final Pattern AS_TO =
            Phrase.anyCase(
                    "^ (?:as to|with respect to|insofar as) (?:[^.;,]){2,80}?(?=,? (?:effective|until|pending|for|and)\\b|[.;,]|\\s*$)");
    private static final Pattern HOW_LONG =
            Phrase.anyCase(
                    "(?<words>(?:until (?:(?:and including|further notice|further order)\\b)?|pending|through|effective|during) ?(?:[^.;,]|,(?= (?:19|20)\\d\\d\\b)|(?<=[ap])\\.(?=m)){0,160}?"
                            + "|for (?:a period of )?(?:\\d{1,3}|\\p{L}+(?:-\\p{L}+)?)(?: \\(\\d{1,3}\\))? (?:calendar |business |court )?(?:days?|weeks?|months?)\\b(?: (?:from|after|of) [^.;,]{3,80}?)?)"
                            + "(?=[.;]|,(?! (?:19|20)\\d\\d\\b)|\\s*$| (?:so that|unless|to (?:permit|allow|enable))\\b|,? (?:and|or) (?:shall|is|are|the|will|further)\\b)");
    private static final Pattern DATE = Phrase.of("(?<date>" + WrittenDates.DATE + ")");

    /** What is asked for, argued, told of another case or stated as law. */
    private static final Pattern NOT_OURS =
            Phrase.anyCase(
                    "\\b(?:moves?|moved|asks?|asked|requests?(?! (?:nos?|\\d))|requested|seeks?|sought|proposes?|proposed|urges?|contends?|argues?|wants?|agreed?|stipulated?|whether|would|could|should|may(?! \\d)|might|can|had|was|were|if not)\\b"
                            + "|^\\s*(?:since|because|while|although|whereas|as|under|when|where|once|ordinarily|generally)\\b");

    private static final Pattern LAW =
            Phrase.anyCase("^ (?:when|where|whenever|during any|by operation)\\b");
    private static final Pattern NAMED_BEFORE =
            Phrase.anyCase("(?:it|this|that|which|they|these|those|he|she|there|who|nothing|so)");
    private static final Pattern ANOTHERS =
            Phrase.anyCase(
                    ".*\\b(?:related|underlying|parallel|state|companion|bankruptcy|that|other)(?:[- ]court)? (?:\\p{L}+ )?(?:action|case|proceeding|matter|suit|appeal)s?\\b.*");
    private static final Pattern A_TIME =
            Phrase.anyCase(
                    ".*\\b(?:deadlines?|dates?|schedules?|cut-?offs?|time|timetable|scheduling orders?|briefing)\\b.*");
    private static final Pattern A_HEARING =
            Phrase.anyCase(
                    ".*\\b(?:hearings?|conferences?|arguments?|arbitrations?|mediations?)\\b.*");
    private static final Pattern A_STAY = Phrase.anyCase(".*\\bstays?\\b.*");
    private static final int LONGEST = 200;

    private final CleanText text;
    private final List<Suspension> found = new ArrayList<>();

    private SuspensionReader(CleanText text) {
        this.text = text;
    }

    static List<Suspension> read(CleanText text, List<Sentences.Sentence> sentences) {
        SuspensionReader reader = new SuspensionReader(text);
        sentences.forEach(reader::sentence);
        return reader.found;
    }

    private void sentence(Sentences.Sentence sentence) {
        String words = text.text().substring(sentence.start(), sentence.end());
        Matcher passive = PASSIVE.matcher(words);
        while (passive.find()) {
            passive(sentence, words, passive);
        }
        Matcher active = ACTIVE.matcher(words);
        if (active.find() && !NOT_OURS.matcher(words.substring(0, active.start())).find()) {
            String what = CleanText.words(active.group("what")).replaceAll(",$", "");
            add(sentence, words, active.group("verb"), what, null, active.end());
        }
    }

    private void passive(Sentences.Sentence sentence, String words, Matcher verb) {
        int from = 0;
        boolean ordered = false;
        Matcher opens = OPENS.matcher(words).region(0, verb.start());
        while (opens.find()) {
            from = opens.end();
            ordered |= !opens.group().startsWith(";");
        }
        boolean bare = CleanText.words(verb.group("aux")).equals("be");
        String lead = words.substring(from, verb.start());
        boolean quoted = words.substring(0, verb.start()).matches("(?s)[^“]*“[^”]*");
        if ((bare && !ordered) || quoted || NOT_OURS.matcher(lead).find()) {
            return;
        }
        DutyCondition condition =
                DutyCondition.before(
                        text,
                        sentence.start() + from,
                        sentence.start() + subject(words, from, verb.start()));
        String what =
                CleanText.words(words.substring(subject(words, from, verb.start()), verb.start()));
        what = MARK.matcher(ASIDE.matcher(what).replaceFirst("")).replaceFirst("");
        Matcher asTo = AS_TO.matcher(words).region(verb.end(), words.length());
        boolean limited = asTo.lookingAt();
        int end = limited ? asTo.end() : verb.end();
        String whole = limited ? what + " " + CleanText.words(asTo.group()) : what;
        if (!LAW.matcher(words).region(verb.end(), words.length()).lookingAt()) {
            add(sentence, words, verb.group("verb"), whole, condition, end);
        }
    }

    /** Where the subject of the verb begins, behind what is said first. */
    private static int subject(String words, int from, int verb) {
        String lead = words.substring(from, verb);
        Matcher aside = ASIDE.matcher(lead);
        int end = aside.find() ? aside.start() : lead.length();
        int start = 0;
        Matcher part = PART.matcher(lead).region(0, end);
        while (part.find()) {
            start = part.end();
        }
        return from + start;
    }

    private void add(
            Sentences.Sentence sentence,
            String words,
            String verb,
            String what,
            @Nullable DutyCondition condition,
            int behind) {
        Effect effect = effect(verb, what);
        boolean nobody = what.length() < 3 || what.length() > LONGEST;
        if (effect == null || nobody || NAMED_BEFORE.matcher(what).matches()) {
            return;
        }
        boolean capitals = verb.equals(verb.toUpperCase(Locale.ROOT));
        if (!capitals && ANOTHERS.matcher(what).matches()) {
            return;
        }
        Matcher howLong = HOW_LONG.matcher(words).region(behind, words.length());
        String until = howLong.find() ? CleanText.words(howLong.group("words")) : null;
        int end = sentence.start() + (until == null ? behind : howLong.end());
        found.add(
                new Suspension(
                        effect,
                        what,
                        effect == Effect.LIFTED ? null : date(until),
                        until,
                        condition == null ? null : condition.words().value(),
                        capitals ? 0.95 : 0.85,
                        List.of(text.span(sentence.start(), end))));
    }

    /** A stay that is vacated is lifted; of what else is vacated only a time is meant here. */
    private static @Nullable Effect effect(String verb, String what) {
        String written = verb.toLowerCase(Locale.ROOT);
        if (written.startsWith("stay")) {
            return Effect.STAYED;
        }
        if (A_STAY.matcher(what).matches() && !A_HEARING.matcher(what).matches()) {
            return Effect.LIFTED;
        }
        boolean time =
                written.startsWith("vacate")
                        && A_TIME.matcher(what).matches()
                        && !A_HEARING.matcher(what).matches();
        return time ? Effect.VACATED : null;
    }

    private static @Nullable LocalDate date(@Nullable String until) {
        if (until == null || !until.toLowerCase(Locale.ROOT).matches("(?:until|through)\\b.*")) {
            return null;
        }
        Matcher m = DATE.matcher(until);
        return m.find() ? WrittenDates.read(m.group("date")).orElse(null) : null;
    }
}
