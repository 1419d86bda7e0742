// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.entry;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that dates stand behind, and what each makes of its date. */
final class Forms {

    /** What a form's label is made of. */
    enum Shape {
        /** The form and the noun before it: "Responses" and "due by". */
        NOUN,
        /** The form alone, which holds its noun: "resetting Calendar Call for". */
        WHOLE,
        /** All of the clause, for the form alone says little: "by". */
        CLAUSE
    }

    /**
     * A form that matched.
     *
     * @param start where its words begin in the clause
     */
    record Match(DateRole role, Shape shape, int start) {}

    private record Form(DateRole role, Shape shape, Pattern pattern) {}

    private static final String BY =
            "(?:by(?: and including)?(?: no later than)?(?: noon on)?|on or before|no later than|not later than|before|until"
                    + "|through and including|to and including|to & inc\\.)";
    private static final String BEING =
            "(?:(?:is|are|be|has been|have been|was|will be|shall be|being|hereby|again|now|already|currently|presently"
                    + "|tentatively|further) ){0,4}";
    private static final String MATTER =
            "(?:conference|conf|hearing|trial|argument|sentencing|arraignment)";

    /** Tried in turn; the first that ends the words wins. */
    private static final List<Form> FORMS =
            List.of(
                    noun(DateRole.ENTERED, "entered(?: on)?"),
                    noun(DateRole.FILED, "(?<!be )(?:date )?filed(?: on| in .{1,30} on)?"),
                    clause(
                            DateRole.SIGNED,
                            "(?<!be )(?:so ordered|signed|ordered|entered|approved|issued)(?: in chambers)? by [^;]{1,90} on"),
                    noun(DateRole.SIGNED, "(?<!be )(?:signed|so ordered)(?: on)?"),
                    clause(
                            DateRole.SERVED,
                            "service date|date of service|certificate of service|(?<!be )served(?: (?:by|on|upon) [^;]{1,60})?(?: on)?"),
                    clause(
                            DateRole.HELD,
                            "(?<!be )held(?: (?!until|by|in abeyance)[^;]{1,160})?(?: on)?|held(?: by \\w+)?"),
                    noun(
                            DateRole.DONE,
                            "(?:notice|received|issue|postmark) date|date of issuance|issued as mandate|nunc pro tunc|as of"
                                    + "|period ending|cd#|court date (?:&|and) time|dated|envelope postmark"),
                    clause(
                            DateRole.DONE,
                            "(?<!\\bbe )(?<!\\bto )(?:sent|mailed|received|executed|returned?|paid|modified|added|replaced|destroyed"
                                    + "|issued|docketed|transmitted|admitted|released|taken|heard|appeared|postmarked|dismissed"
                                    + "|surrendered|arrested|published|regenerated)(?: [^;]{0,70})? on"),
                    clause(
                            DateRole.EXCLUDED,
                            "(?:time|excludable(?:\\(s\\))?|excluded|excludes)\\b[^.;]{0,90}\\b(?:from|between|started|and|beginning)"
                                    + "|X[TE]\\d?"),
                    noun(
                            DateRole.MOVED,
                            BEING
                                    + "(?:continued|adjourned|moved|reset|rescheduled|postponed|extended) from"
                                    + "|(?:previously|originally|earlier|formerly) (?:been )?(?:set|scheduled|noticed|calendared|due)"
                                    + "(?: for(?: hearing(?: on)?)?| on| by)?"),
                    clause(
                            DateRole.MOVED,
                            "(?:continue|adjourn|move|reschedule|reset)\\b[^.;]{0,60} from"),
                    whole(
                            DateRole.MOVED,
                            "(?:re-?setting|rescheduling|continuing)\\b[^.;]{0,80}\\b(?:now )?set(?: for)?"),
                    noun(DateRole.REQUESTED, "(?:new )?date requested"),
                    noun(
                            DateRole.DUE,
                            BEING + "due(?: date)?(?: (?:" + BY + "|on|to [\\w /,&-]{1,45}))?"),
                    noun(
                            DateRole.DUE,
                            BEING
                                    + "(?:extended|enlarged|continued|moved)(?: up)? (?:to and including|through and including|up to|through)"),
                    noun(
                            DateRole.DUE,
                            "(?:deadlines?|cut-?off(?: date)?|bar date|due date of [^.;:]{1,90})(?: for [\\w ,'/-]{1,50})?(?: "
                                    + BEING
                                    + "(?:set|reset|extended|continued|moved|postponed)? ?(?:for|to|until|on|by|of|is)?| is(?: on or before)?| of)?"),
                    clause(DateRole.DUE, "(?:last day|final date)\\b[^.;]{0,90}"),
                    noun(
                            DateRole.DUE,
                            "(?:incomplete filing|objection|response|reply|answer|claims?) date"),
                    noun(
                            DateRole.SET,
                            BEING
                                    + "(?:re-?set|set|scheduled|re-?scheduled|calendared|continued|reset|postponed|adjourned|moved|noticed|advanced) "
                                    + "(?:(?:for|to|until)(?: (?:a |an )?(?:hearing|submission|[a-z ]{0,30}"
                                    + MATTER
                                    + "),?(?: [\\w ]{1,40},)?(?: on)?)?|for [a-z' ]{1,40} on|on|over to)|schd\\.?(?: for)?"),
                    clause(
                            DateRole.SET,
                            "(?:set|scheduled) (?:to (?:commence|begin|start)|before|(?:the |this )?(?:matter|case) for)\\b[^;]{0,180}"),
                    whole(
                            DateRole.SET,
                            "(?:re-?set|set|setting|resetting|scheduling|rescheduling|continuing)(?: [\\w/&'.,\\[\\]-]{1,25}){1,8} (?:for|to)"),
                    noun(
                            DateRole.SET,
                            "(?:(?:jury |bench |non-jury )?"
                                    + MATTER
                                    + "|FPT|JS/JT)(?: set| reset)?"),
                    noun(
                            DateRole.SET,
                            "(?:noting|motion docket|docket call|submission|"
                                    + MATTER
                                    + ") date|date and time of [\\w ]{1,40}"),
                    clause(
                            DateRole.SET,
                            "(?:commencing|placed on the calendar\\b[^;]{0,60}|self[- ]surrender(?: by noon)?|presentment\\b[^;]{0,120}) (?:on|by)"
                                    + "|"
                                    + MATTER
                                    + "s? will be"),
                    clause(DateRole.DUE, BY),
                    clause(
                            DateRole.SET,
                            "(?:will|shall|must|to be|to appear|to return|to call|(?:is|are) (?:directed |ordered |required )+to)\\b[^;]{0,140}"
                                    + "(?:\\b(?:held|hold|conduct|appear|conference|hearing|call|begin|commence|heard|return|convene|submitted"
                                    + "|trial|argument|testimony|examination)\\b[^;]{0,120})?(?: on| for| held|, on)"
                                    + "|(?:to|shall|will|must) (?:return|call|appear|convene)\\b[^;]{0,60}"),
                    clause(
                            DateRole.DUE,
                            "(?:extend(?:ed|ing|s)|enlarg(?:ed|ing|es)|granting)\\b[^.;]{0,160}\\b(?:to|until|through)"),
                    clause(
                            DateRole.REQUESTED,
                            "(?:extension|further time|extend|continue|adjourn)\\b[^.;]{0,100} (?:to|until|through)"));

    private Forms() {}

    private static Form noun(DateRole role, String words) {
        return form(role, Shape.NOUN, words);
    }

    private static Form whole(DateRole role, String words) {
        return form(role, Shape.WHOLE, words);
    }

    private static Form clause(DateRole role, String words) {
        return form(role, Shape.CLAUSE, words);
    }

    private static Form form(DateRole role, Shape shape, String words) {
        return new Form(
                role,
                shape,
                Pattern.compile("(?<![\\w-])(?:" + words + ")$", Pattern.CASE_INSENSITIVE));
    }

    static Optional<Match> ending(String words) {
        for (Form form : FORMS) {
            Matcher m = form.pattern().matcher(words);
            if (m.find()) {
                return Optional.of(new Match(form.role(), form.shape(), m.start()));
            }
        }
        return Optional.empty();
    }
}
