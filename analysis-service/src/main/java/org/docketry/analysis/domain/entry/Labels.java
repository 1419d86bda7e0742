// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.entry;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the words that label a date: of a clause the noun and its verb, and no party's name. */
final class Labels {

    /** Words that clerks' labels are made of. */
    private static final Pattern KNOWN =
            Pattern.compile(
                    "(?i)[(]?(?:\\d{1,3}-day|(?:re-?)?set(?:ting)?|re-?arraignments?|arraignments?|responses?|repl(?:y|ies)|oppositions?"
                            + "|objections?|suggestions|motions?|hearings?|conferences?|conf|trials?|sentenc(?:e|ing)s?|answers?|statements?"
                            + "|briefs?|briefing|claims?|proof|declarations?|disclosures?|discovery|experts?|facts?|depositions?|mediations?"
                            + "|mediators?|settlement|status|case|management|schedul(?:e|ing)|pre-?trials?|final|initial|further|joint"
                            + "|supplemental|telephon(?:e|ic)|evidentiary|detention|preliminary|show|cause|jury|bench|non-?jury|bond|change"
                            + "|plea|competency|forfeiture|docket|calendar|calls?|appearances?|redact(?:ed|ion)|release|transcript|voir|dire"
                            + "|notices?|incomplete|orders?|proposed|reports?|letters?|instructions|amended|pleadings?|dispositive|daubert"
                            + "|limine|revocation|examination|meetings?|confirmation|records?|copies|designat(?:ion|ed)s?|transmission"
                            + "|compiled|appeal|selection|plaintiffs?['’]?s?|defendants?['’]?s?|govt['’]s|d[e]?ft['’]?s|government(?:['’]s)?"
                            + "|deadlines?|plans?|schedules?|documents?|inquiry|judgment|noting|section|suspension|pre-?motion|cmc|rule"
                            + "|submission|sealed|oral|argument|inspection|completion|certificat(?:e|ion)s?|witness|exhibits?|lists?"
                            + "|memorand(?:um|a)|stipulations?|agreement|payments?|fees?|financial|course|restriction|request)"
                            + "(?:/[\\w/-]{1,30})?[.,)]?");

    private static final Pattern JOINING =
            Pattern.compile(
                    "(?i)(?:of|to|for|and|&|in|without|with|re|on|or|the|a|an|from|about|filing|previously|currently|now|hereby|has|have|been"
                            + "|is|are|be|will|shall|any|all|each|if|pending|other|against|related|regarding|under|further|filed?|time|date"
                            + "|that|this|which)");
    private static final Pattern SHOUTED = Pattern.compile("[A-Z&/,-]{4,}");
    private static final Pattern TOKEN = Pattern.compile("\\S{1,80}");

    /** The verb of a label whose noun another label goes on with. */
    private static final Pattern VERB =
            Pattern.compile(
                    "(?i)\\s+(?:(?:previously|currently|now|already|originally|is|are|has|have|been|was|which|be)\\s+)*"
                            + "(?:set|scheduled|noticed|continued|adjourned|moved|reset|rescheduled|extended)(?:\\s+(?:for|from|on|to))?$|\\s+from$");

    private static final int LONGEST = 160;

    private Labels() {}

    /**
     * Returns the label that a clause makes with the form it ends in; without a noun it is all of
     * it.
     */
    static String of(String words, Optional<Forms.Match> form) {
        int start =
                form.map(
                                match ->
                                        switch (match.shape()) {
                                            case NOUN -> noun(words, match.start());
                                            case WHOLE -> match.start();
                                            case CLAUSE -> 0;
                                        })
                        .orElse(0);
        String label = words.substring(start);
        int cut = label.length() - LONGEST;
        return cut <= 0 ? label : label.substring(label.indexOf(' ', cut) + 1);
    }

    /** Returns the label without its verb: "Motion Hearing" of "Motion Hearing set for". */
    static String withoutVerb(String label) {
        return VERB.matcher(label).replaceFirst("");
    }

    private static int noun(String words, int verb) {
        int label = -1;
        int beforeNames = -1;
        boolean known = false;
        boolean shouted = false;
        Matcher token = TOKEN.matcher(words).region(afterComma(words, verb), verb);
        while (token.find()) {
            String word = token.group();
            boolean loud = SHOUTED.matcher(word).matches();
            if (words.startsWith("as to ", token.start())) {
                beforeNames = label;
                label = -1;
                known = false;
            } else if (KNOWN.matcher(word).matches()) {
                label = known && (loud || !shouted) ? label : token.start();
                known = true;
            } else if (!continues(word, known)) {
                label = -1;
                known = false;
            } else if (label < 0 && !JOINING.matcher(word).matches()) {
                label = token.start();
            }
            shouted = loud || (shouted && !KNOWN.matcher(word).matches());
        }
        int found = beforeNames >= 0 && !known ? beforeNames : label;
        return Math.max(found, 0);
    }

    /** After a comma a new label can begin, as in "served on 2/9/2006, answer due". */
    private static int afterComma(String words, int verb) {
        return words.substring(0, verb).replaceAll(",?\\s*$", "").lastIndexOf(',') + 1;
    }

    private static boolean continues(String word, boolean known) {
        char first = word.charAt(0);
        return Character.isUpperCase(first)
                || first == '('
                || word.endsWith(")")
                || JOINING.matcher(word).matches()
                || (known && (Character.isDigit(first) || first == '['));
    }
}
