// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.argument;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells, sentence after sentence, whose word a writer passes on: "Ashe argues", "It adds". */
final class Reports {

    /**
     * "Ashe points to nothing", "Ashe has stated a claim": that the writer says of Ashe; "Ashe
     * submitted an offer" is a fact.
     */
    private static final String SAYS =
            "(?!submit\\p{L}*\\s+(?:its|his|her|their|an?|the)\\b|(?:submit|point|alleg|stat|invok|rel(?:y|i)|offer|propos)\\p{L}*\\s+(?:(?:to|on|upon)\\s+)?(?:no|nothing|none|neither)\\b|stat(?:es?|ed)\\s+an?\\s+(?:\\p{L}+\\s+){0,3}(?:claim|case|cause)\\b)(?:argu|answer|contend|assert|maintain|claim|counter|respond|submit|insist|repl(?:y|i)|urg|alleg|rel(?:y|i)|say|said|ask|seek|object|prefer|suggest|state|acknowledg|conced|declar|swear|testif|emphasiz|stress|observ|not(?:es|ed)\\s+that|point|propos|invok|would\\s+have\\s+(?:this|the)\\s+[Cc]ourt|adds?\\b|believ|warn|complain)";

    private static final String ADVERBS =
            "(?:(?:also|further|first|second|third|next|then|again|now|correctly|repeatedly|primarily|principally|instead|thus|only|nonetheless|however|in\\s+turn|does|do|did|ha[sd]|have|\\p{L}+ly),?\\s+){0,3}";

    private static final Pattern PRONOUN_SAYS =
            Pattern.compile(
                    "^(?:(?:Further|Moreover|Additionally|Second|Third|Finally|Instead|Rather|And|But|Nor|Next|Indeed),?\\s+)?(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey)\\s+"
                            + ADVERBS
                            + SAYS);

    /** Of whom the paper gives no name, only what he did: "The Anonymous Blogger argues". */
    private static final Pattern SPEAKER_SAYS =
            Pattern.compile(
                    "^(?:The|An|One)\\s+(?:[Aa]nonymous\\s+|[Uu]nknown\\s+|[Pp]seudonymous\\s+)?(?i:blogger|poster|speaker|user|subscriber|account\\s?holder|reviewer|commenter|author)s?\\s+"
                            + ADVERBS
                            + SAYS);

    private static final Pattern STRANGER_SAYS =
            Pattern.compile(
                    "^(?!(?:The|This)\\s+[Cc]ourt\\b|(?:I|We)\\s)(?:\\p{Lu}[\\p{L}&.’'-]*\\s+){1,5}"
                            + ADVERBS
                            + "(?:argues?|argued|contends?|contended|asserts?|asserted|maintains?|insists?|counters?|urges?|responds?|would\\s+have\\s+(?:this|the)\\s+[Cc]ourt)\\b");

    private final Sides sides;
    private final Pattern told;
    private final Pattern disputes;
    private final Pattern subject;
    private @Nullable Speaker lastTold;

    Reports(Sides sides) {
        this.sides = sides;
        String somebody = sides.who();
        this.disputes =
                Pattern.compile(
                        "(?<who>"
                                + somebody
                                + ")\\s+(?:does|do|did)\\s+not\\s+(?:\\p{L}+ly\\s+)?(?:dispute|contest|challenge|deny)\\b");
        this.subject = Pattern.compile("(?<who>" + somebody + ")\\s+\\p{Ll}");
        this.told =
                Pattern.compile(
                        "(?<who>"
                                + somebody
                                + ")(?:,[^,;]{1,80},)?\\s+"
                                + ADVERBS
                                + SAYS
                                + "|[Aa]ccording\\s+to\\s+(?<by>"
                                + somebody
                                + ")|[Ii]n\\s+(?<view>"
                                + somebody
                                + ")['’]s?\\s+(?:view|telling|words)|(?<noun>"
                                + somebody
                                + ")['’]s?\\s+(?:\\p{L}+\\s+)?(?:argument|contention|position|objection)s?\\s+(?:\\p{L}+\\s+){0,3}that");
    }

    /** Whose word the sentence passes on; null where it is the writer's own. */
    @Nullable Speaker of(String own) {
        Matcher m = told.matcher(own);
        if (m.find() && StatementWords.OPENS.matcher(own.substring(0, m.start())).find()) {
            String name = first(m.group("who"), m.group("by"), m.group("view"), m.group("noun"));
            lastTold = sides.of(name);
            return lastTold;
        }
        if (SPEAKER_SAYS.matcher(own).find()) {
            lastTold = sides.sought();
            return lastTold;
        }
        if (PRONOUN_SAYS.matcher(own).find()) {
            return lastTold;
        }
        // "Ashe offers no proof. She says ...": the pronoun stands for who opened the sentence.
        Matcher opens = subject.matcher(own);
        lastTold = opens.lookingAt() ? sides.of(opens.group("who")) : null;
        return null;
    }

    /** Whether the words are somebody's of whom the paper does not say on which side he is. */
    boolean strangers(String own) {
        return STRANGER_SAYS.matcher(own).find();
    }

    /** "Doe does not dispute copying but argues fair use": whose word that is; else null. */
    @Nullable Speaker conceding(String own) {
        Matcher m = disputes.matcher(own);
        return m.lookingAt() ? sides.of(m.group("who")) : null;
    }

    private static String first(@Nullable String... names) {
        for (String name : names) {
            if (name != null) {
                return name;
            }
        }
        return "";
    }
}
