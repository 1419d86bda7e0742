// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.CleanText;
import org.docketry.analysis.domain.reading.Caption.Cell;
import org.docketry.analysis.domain.reading.Caption.Row;
import org.jspecify.annotations.Nullable;

/**
 * The name of a state's court over a caption, or in its right column as in Texas, with the lines
 * about it, in which the state or the county may stand.
 *
 * @param head the line that says "court"
 * @param above the lines before it, the nearest last
 * @param below the lines behind it, the nearest first
 */
record StatesCaption(Cell head, List<String> above, String name, List<String> below) {

    /** A state's court stands over the caption or not at all. */
    private static final int HEAD_ROWS = 24;

    /** A state stands at most so many lines from its court. */
    private static final int LINES_ABOUT = 3;

    private static final Pattern COURT =
            Pattern.compile(
                    "(?i)(?:in the )?(?!.*(?:\\bclerk|united states|\\bu\\. ?s\\.)).*\\b(?:superior|supreme|circuit|county|chancery|district|supreme judicial) court\\b.*"
                            + "|(?i)(?:in the )?court of (?:chancery|common pleas|appeals?)\\b.*"
                            + "|(?i)(?:in the )?(?!.*united states)(?:[\\p{L}.]+ ){1,4}(?:court of (?:\\p{L}+ )?appeals?|appellate (?:court|division|term))\\b.*"
                            + "|(?i)supreme court of the united states|united states tax court");
    private static final Pattern IN_SMALL_LETTERS =
            Pattern.compile(
                    "(?:(?:In|of|the|for|and|in) )*(?:(?:D\\.C\\.|\\p{Lu}\\p{L}+,?)(?: (?:of|the|for|and|in))* ?){2,8}");
    private static final Pattern OF_APPEALS = Pattern.compile("(?i)\\bappe(?:als?|llate)\\b");
    private static final Pattern UNITED_STATES = Pattern.compile("(?i)united states");

    /** "COURT OF CHANCERY / OF THE / STATE OF DELAWARE": a name over three lines. */
    private static final Pattern CUT = Pattern.compile("(?i)(?:of|for|in)(?: the)?");

    private static final Pattern TAIL =
            Pattern.compile("\\s*[–—-]\\s.*$|:? PART .*$|(?i)^in the |[,.]$");

    private static final Pattern BELOW =
            Pattern.compile("(?i)(?:on )?(?:appeal|review|petition)\\b.* from |after an order\\b");

    /** "MIDDLESEX, ss. SUPERIOR COURT": the venue stands before the name. */
    private static final Pattern VENUE = Pattern.compile("(?<=\\p{Lu}), ss[.,]?(?= |$)");

    private static final Pattern STOP = Pattern.compile("\\.$");

    /** "NEW YORK COUNTY" and "COUNTY OF WASHINGTON" name no state. */
    private static final Pattern STATE =
            Pattern.compile(
                    "(?i)(?<!county of )\\b"
                            + Courts.federal().places()
                            + "\\b(?! (?:county|parish|circuit court|superior court)\\b)");

    private static final Pattern OF_A_COURT =
            Pattern.compile(
                    "(?i).*\\b(?:county|parish|city|division|district|department|circuit|state|commonwealth|court)\\b.*|"
                            + Courts.federal().places());
    private static final Pattern STATE_ABOVE =
            Pattern.compile(
                    "(?i)(?:.*\\b(?:state|commonwealth) of )?(?:"
                            + Courts.federal().places()
                            + "):?");

    /** Null where no line of the head names such a court. */
    static @Nullable StatesCaption over(CleanText text) {
        List<Row> rows = Caption.rows(text);
        List<Row> head = rows.subList(0, Math.min(HEAD_ROWS, rows.size()));
        StatesCaption left = in(text.text(), head, Row::left);
        return left == null ? in(text.text(), head, Row::right) : left;
    }

    private static @Nullable StatesCaption in(
            String words, List<Row> rows, Function<Row, Cell> column) {
        for (int i = 0; i < rows.size(); i++) {
            Cell head = column.apply(rows.get(i));
            if (isCourts(head.in(words))) {
                List<Row> before = rows.subList(Math.max(0, i - LINES_ABOUT), i + 1);
                List<String> above = new ArrayList<>(lines(words, before, Row::left));
                above.remove(line(words, head));
                List<String> below = lines(words, rows.subList(i + 1, rows.size()), column);
                return new StatesCaption(
                        head,
                        above,
                        line(words, head),
                        below.subList(0, Math.min(LINES_ABOUT, below.size())));
            }
        }
        return null;
    }

    private static boolean isCourts(String written) {
        String line = STOP.matcher(VENUE.matcher(written).replaceAll("")).replaceAll("");
        boolean capitals = line.equals(line.toUpperCase(Locale.ROOT));
        return (capitals || IN_SMALL_LETTERS.matcher(line).matches())
                && line.length() < 120
                && COURT.matcher(line).matches()
                && !BELOW.matcher(line).lookingAt();
    }

    private static List<String> lines(String words, List<Row> rows, Function<Row, Cell> column) {
        return rows.stream()
                .map(column)
                .filter(cell -> !cell.empty())
                .map(cell -> line(words, cell))
                .toList();
    }

    /** A line without what hangs on it. */
    private static String line(String words, Cell cell) {
        return TAIL.matcher(cell.in(words)).replaceAll("");
    }

    /**
     * The name may go on in the next line with the county; where it tells of several courts, none.
     */
    @Nullable Found<Court> court(CleanText text) {
        String second = below.isEmpty() ? "" : below.getFirst();
        String both = name + " " + second;
        String all = both + " " + (below.size() > 1 ? below.get(1) : "");
        boolean cut = CUT.matcher(second).matches();
        boolean federal = UNITED_STATES.matcher(name).find();
        String state = federal ? null : state();
        Optional<Court> trial =
                state == null || OF_APPEALS.matcher(name + " " + second).find()
                        ? Optional.empty()
                        : TrialCourts.of(state, name + " " + second);
        for (String form : cut ? List.of(all, both, name) : List.of(both, name, all)) {
            Optional<org.docketry.legalcitations.Court> court =
                    StatesCourts.named(
                            form.replaceFirst("(?i)^D\\.C\\. ", "District of Columbia "),
                            federal,
                            state);
            boolean another =
                    trial.isPresent()
                            && court.isPresent()
                            && court.get().type().equals("appellate");
            if (court.isPresent() && !another) {
                return at(text, OwnCourt.ours(court.get()));
            }
        }
        return trial.map(court -> at(text, court)).orElse(null);
    }

    private Found<Court> at(CleanText text, Court court) {
        return Found.at(text.span(head.start(), head.end()), 0.9, court);
    }

    /** The state whose court it is; null where no line about it says so. */
    private @Nullable String state() {
        List<String> lines = new ArrayList<>(List.of(name));
        below.stream().takeWhile(line -> OF_A_COURT.matcher(line).matches()).forEach(lines::add);
        above.stream().filter(line -> STATE_ABOVE.matcher(line).matches()).forEach(lines::add);
        for (String line : lines) {
            Matcher state = STATE.matcher(line);
            if (state.find()) {
                String said = state.group();
                return said.equalsIgnoreCase("Columbia") ? "District of Columbia" : said;
            }
        }
        return null;
    }
}
