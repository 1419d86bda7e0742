// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.docketry.analysis.domain.layout.CleanText;
import org.jspecify.annotations.Nullable;

/**
 * A docket number, a federal one taken apart. Judges' initials are not identity, and neither is the
 * office: many courts leave it out.
 *
 * @param office the divisional office's digit, null where it is not written
 * @param kind lower case, such as {@code cv} or {@code mc}; empty in a number of another form
 * @param written the whole number as the paper writes it, where its parts are not known; else null
 */
public record DocketNumber(
        @Nullable String office,
        String year,
        String kind,
        int number,
        @Nullable String written,
        List<String> judges) {

    /** Groups {@code office}, {@code year}, {@code kind}, {@code serial}, {@code judges}. */
    static final String PATTERN =
            "(?<![\\w-])(?:(?<office>\\d):)?(?<year>\\d{2})(?:[-–−](?=\\p{Alpha}{1,5}[-–−])|(?=(?i:cv|mc|cr|md)\\d{3,5}(?!\\d)))(?<kind>\\p{Alpha}{1,5})[-–−]?"
                    + "(?<serial>\\d{1,7})(?<judges>(?:[-–−][A-Z]{1,4}x?(?:/[A-Z]{2,4})?){0,4}(?: -?[A-Z]{2,3}(?=\\n|$))?"
                    // "12cv00186 MMA(RBB)": the Southern District of California's form.
                    + "(?:[ -][A-Z]{2,4}(?=\\([A-Z]{2,4}\\)))?(?: ?\\([A-Z]{1,4}x?(?:/[A-Z]{2,4}){0,2}\\)){0,3})(?![\\w])";

    /**
     * The form of the District of Arizona, its division before the judge: {@code
     * CV-25-01377-PHX-TRW}.
     */
    static final String KIND_FIRST =
            "(?<![\\w-])(?:(?<office>\\d):)?(?<kind>CV|MC|CR|MDL?|C)[-– ](?<year>\\d{2})(?:[-–]|(?<=(?:CV|MC|CR) \\d{2}) )(?<serial>\\d{4,6})(?:[-–](?:PHX|TUC|PCT)(?=[-–]))?"
                    // "CV 23-5873 DSF (KSx)": the Central District of California's form.
                    + "(?<judges>(?:[-–][A-Z]{2,4}x?){0,4}(?: [A-Z]{2,4}(?= \\([A-Z]{2,4}x?\\)|\\.?(?:\\n|$)))?(?: \\([A-Z]{2,4}x?\\)){0,2})(?![\\w])";

    /** The Western District of Washington's form: {@code C23-610RSL}, {@code C20-0311-BJR-SKV}. */
    static final String WASHINGTON =
            "(?<![\\w-])(?<kind>C|CR|MC)(?<year>\\d{2})-(?<serial>\\d{1,4})(?<judges>[- ]?[A-Z]{2,3}(?:-[A-Z]{2,3})?)(?![\\w])";

    /** The Southern District of Florida names its judges: {@code 11-23035-CIV-ASHE/BIRCH}. */
    static final String SURNAMED =
            "(?<![\\w:-])(?<year>\\d{2})-(?<serial>\\d{5})-(?:(?<kind>(?i:civ|cv|cr|mc))-|(?=[A-Z]{5}|[A-Z]{4}/))(?<judges>[A-Z]{3,20}(?:/[A-Z]{3,20})?)(?![\\w-])";

    /** The District of Maryland sets the judge in front: {@code DKC 13-3656}. */
    static final String MARYLAND =
            "(?<=(?i:no\\.|nos\\.|action):? )(?<judges>[A-Z]{2,3})[- ](?<year>\\d{2})[-–](?:(?<kind>(?i:cv|mc|cr))[-–])?(?<serial>\\d{3,5})(?![\\w-])";

    /** The circuit courts of Illinois: {@code No. 23 L 004417}. Group {@code other}. */
    static final String ILLINOIS =
            "(?i:case|action|nos?\\.):? (?<other>\\d{2,4} (?:L|LA|CH|MR|M\\d?|D|P|AR) \\d{3,7})(?<judges>)(?!\\w)";

    /** The courts of appeals of Texas: {@code 04-21-00569-CV}. Group {@code other}. */
    static final String TEXAS_APPEALS =
            "(?<![\\w-])(?<other>\\d{2}-\\d{2}-\\d{5}-C[VR])(?<judges>)(?!\\w)";

    /** The District of Kansas: {@code 18-1245-JWB-KGG}; four digits count the civil cases. */
    static final String KANSAS =
            "(?<![\\w:-])(?<year>\\d{2})-(?<kind>(?!))?(?<serial>\\d{4})-(?<judges>[A-Z]{2,4}(?:-[A-Z]{2,4}){0,2})(?![\\w-])";

    /**
     * The Eastern District of Louisiana gives no kind beside "CIVIL ACTION": {@code NO. 18-2052}.
     */
    static final String LOUISIANA =
            "(?<=NOS?\\. )(?<year>\\d{2})-(?<kind>(?!))?(?<serial>\\d{3,5})(?<judges>)(?![\\w-])";

    /** The form of the New York courts: {@code 22 Civ. 1770 (NM) (SJB)}. */
    static final String SPACED =
            "(?<![\\w-])(?<year>\\d{2}) (?<kind>Civ|Cv|CV|Cr|Crim|Misc|Mc|MC)\\.? (?<serial>\\d{1,7})"
                    + "(?<judges>(?: ?\\([A-Z]{2,4}\\)){0,3})(?!\\w)";

    /** The form of the Northern District of Illinois, behind its label: {@code No. 25 C 8804}. */
    static final String LETTERED =
            "(?<=(?i:nos?\\.|case|action) )(?<year>\\d{2}) (?<kind>C|CR|CV) (?<serial>\\d{1,5})(?<judges>)(?!\\w)";

    /**
     * A number that no federal form tells, so a label must: {@code Index No. 156204/2024}, {@code
     * Case No. 24STCV08817}, {@code Civil Action No. 24-1187 (ABC)}. Group {@code other}.
     */
    static final String LABELLED =
            "(?i:case|index|docket|record|cause|civil action|civ\\. a\\.|c\\.a\\.|misc\\. action|misc\\.|file|action) (?i:numbers?|nos?)\\.?:? ?"
                    // "2024 CAB 001733", "2023 L 004417": the District of Columbia, Illinois.
                    + "(?<other>[A-Z]{2}[ -]\\d{4}-\\d{3,8}|\\d{4}[ -][A-Z]{1,4}[ -]\\d{4,7}(?: [A-Z](?![\\w.]))?|(?!(?<=(?i:docket) .{0,6})\\d+(?![\\w/-]))(?=[\\w/-]{0,18}\\d{3})[A-Z0-9][A-Z0-9]{0,14}(?:[-/][A-Z0-9]{1,12}){0,5})(?![\\w-]*:\\d)"
                    + "(?<judges>(?: ?\\([A-Z]{2,4}\\)){0,3})(?!\\w)";

    /** Prisoner, habeas and pro se cases bear in some districts a mark that is no judge's. */
    private static final Pattern NATURE = Pattern.compile("\\((?:PC|HC|PR|PS|P)\\)");

    private static final Pattern INITIALS = Pattern.compile("[A-Z]{1,4}x?");
    private static final Pattern WRITTEN = Pattern.compile(PATTERN);
    private static final Pattern WRITTEN_SPACED = Phrase.of(SPACED);

    public DocketNumber {
        judges = List.copyOf(judges);
    }

    static DocketNumber of(Matcher m, boolean spaced) {
        String written = m.group("kind").toLowerCase(Locale.ROOT).replace("mdl", "md");
        String kind = written.equals("c") ? "cv" : written;
        return new DocketNumber(
                spaced ? null : m.group("office"),
                m.group("year"),
                spaced ? shortKind(kind) : kind,
                Integer.parseInt(m.group("serial")),
                null,
                judges(m));
    }

    static DocketNumber surnamed(Matcher m) {
        String kind = m.group("kind") == null ? "cv" : m.group("kind").toLowerCase(Locale.ROOT);
        return new DocketNumber(
                null,
                m.group("year"),
                shortKind(kind),
                Integer.parseInt(m.group("serial")),
                null,
                Stream.of(m.group("judges").split("[/-]", -1)).filter(j -> !j.isEmpty()).toList());
    }

    static DocketNumber labelled(Matcher m) {
        return new DocketNumber(null, "", "", 0, CleanText.words(m.group("other")), judges(m));
    }

    private static List<String> judges(Matcher m) {
        String judges = NATURE.matcher(m.group("judges")).replaceAll("");
        return INITIALS.matcher(judges).results().map(r -> r.group()).toList();
    }

    private static String shortKind(String kind) {
        return switch (kind.charAt(0)) {
            case 'm' -> "mc";
            default -> kind.startsWith("cr") ? "cr" : "cv";
        };
    }

    /** Reads a number that stands alone; null where it is not of a form known here. */
    public static @Nullable DocketNumber parse(String written) {
        Matcher m = WRITTEN.matcher(written.strip());
        if (m.matches()) {
            return of(m, false);
        }
        m = WRITTEN_SPACED.matcher(written.strip());
        return m.matches() ? of(m, true) : null;
    }

    /**
     * The number as docket sheets print it: {@code 3:22-mc-80319}; one of another form as written.
     */
    public String canonical() {
        if (written != null) {
            return written;
        }
        String body = "%s-%s-%05d".formatted(year, kind, number);
        return office == null ? body : office + ":" + body;
    }

    /** The same number with the judges that another naming of it tells besides. */
    DocketNumber withJudgesOf(DocketNumber other) {
        // "KESx" is magistrate judge "KES" in the Central District of California.
        Stream<String> more =
                other.judges.stream()
                        .filter(judge -> !judges.contains(judge.replaceFirst("x$", "")));
        List<String> both = Stream.concat(judges.stream(), more).distinct().toList();
        return new DocketNumber(office, year, kind, number, written, both);
    }

    /** "Case Number 12-10038" of 2:12-cv-10038: without the kind. */
    private boolean isShort(@Nullable String bare) {
        return bare != null && bare.matches(Pattern.quote(year) + "-0*" + number);
    }

    /** Whether both may name the same docket of one court. */
    public boolean sameDocketAs(DocketNumber other) {
        if (written != null) {
            return other.written == null
                    ? other.isShort(written)
                    : written.equalsIgnoreCase(other.written);
        }
        if (other.written != null) {
            return isShort(other.written);
        }
        boolean offices = office == null || other.office == null || office.equals(other.office);
        return offices
                && year.equals(other.year)
                && kind.equals(other.kind)
                && number == other.number;
    }
}
