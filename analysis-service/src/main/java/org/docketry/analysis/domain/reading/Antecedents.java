// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.CleanText;
import org.docketry.analysis.domain.reading.DutyClauses.Clause;

/**
 * Whom "he", "it" or "they" means: the only one that the words before it in the sentence name, or
 * the only one that the sentence before does. Of two it is neither.
 */
final class Antecedents {

    /** Where the antecedent is named; nowhere where the text does not tell. */
    record Named(int start, int end) {

        static final Named NOBODY = new Named(-1, -1);
    }

    private static final Pattern MENTION =
            Phrase.of("(?<![\\p{L}\\p{N}$])" + DutyWords.PARTY + "(?![\\p{L}\\p{N}])");
    private static final Pattern NOBODY =
            Phrase.of(
                    "(?:The |This |That |Each |Any |No |Such )?(?:Court|Clerk|Order|Rule|Dkt|ECF|Docket|Doc|Request|Interrogator|Exhibit|Section|Local|Civil|Federal|Fed|Motion|Judge|Magistrate|If|When|Once|In|On|By|Within|Upon|After|Before|Should|Nos?\\b|It|He|She|They|IT|Because|For|As|And|So|SO|The|This|That|There|[A-Z]{2,}ED\\b|GRANTS|DENIES|ORDERS|Accordingly|Therefore|Further|January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\w*\\b.*");
    private static final Pattern SEVERAL =
            Phrase.anyCase(
                    "(?:.*\\b(?:parties|plaintiffs|defendants|petitioners|respondents|movants|subscribers|providers|counsel|both|each|and)\\b|Does\\b).*");
    private static final Pattern COMPANY =
            Phrase.of(".*\\b(?:Inc|LLC|LLP|L\\.P|Ltd|Corp|Co|INC|LTD|CORP)\\b\\.?,?");

    private final CleanText text;

    Antecedents(CleanText text) {
        this.text = text;
    }

    /**
     * @param at where the pronoun stands
     * @param before the acts that the sentence before commands
     */
    Named of(String pronoun, Sentences.Sentence sentence, int at, Before before) {
        List<Named> here = mentions(sentence.start(), at);
        if (!here.isEmpty()) {
            return only(here, pronoun);
        }
        List<Named> named = new ArrayList<>();
        before.acts().forEach(act -> named.add(new Named(act.actorStart(), act.actorEnd())));
        named.removeIf(actor -> actor.start() < 0);
        if (before.sentence() != null) {
            for (Named other : mentions(before.sentence().start(), before.sentence().end())) {
                boolean inside =
                        named.stream()
                                .anyMatch(a -> a.start() < other.end() && other.start() < a.end());
                if (!inside) {
                    named.add(other);
                }
            }
        }
        return only(named, pronoun);
    }

    /** The sentence before, and what it commands. */
    record Before(
            Sentences.@org.jspecify.annotations.Nullable Sentence sentence, List<Clause> acts) {

        static final Before NOTHING = new Before(null, List.of());
    }

    private List<Named> mentions(int start, int end) {
        List<Named> mentions = new ArrayList<>();
        Matcher m = MENTION.matcher(text.text()).region(start, end);
        m.useTransparentBounds(true);
        while (m.find()) {
            if (!NOBODY.matcher(m.group()).matches()) {
                mentions.add(new Named(m.start(), m.end()));
            }
        }
        return mentions;
    }

    private Named only(List<Named> named, String pronoun) {
        List<Named> fit = new ArrayList<>(named);
        String said = pronoun.toLowerCase(Locale.ROOT);
        if (!said.equals("they")) {
            fit.removeIf(this::several);
        } else if (fit.stream().anyMatch(this::several)) {
            fit.removeIf(one -> !several(one));
        }
        if (said.endsWith("he")) {
            fit.removeIf(one -> COMPANY.matcher(words(one)).matches());
        }
        long distinct = fit.stream().map(this::key).distinct().count();
        return distinct == 1 ? fit.getFirst() : Named.NOBODY;
    }

    private boolean several(Named named) {
        return SEVERAL.matcher(words(named)).matches();
    }

    private String key(Named named) {
        return words(named).toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
    }

    private String words(Named named) {
        return text.words(named.start(), named.end());
    }
}
