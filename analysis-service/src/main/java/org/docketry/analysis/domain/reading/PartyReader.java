// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.CleanText;
import org.docketry.analysis.domain.layout.Span;
import org.jspecify.annotations.Nullable;

/** Reads the parties: from the caption, and from the first words that introduce them in prose. */
final class PartyReader {

    static final String ROLE =
            "plaintiff|petitioner|movant|debtor|relator|claimant|applicant|respondent|defendant|intervenor|appellant|appellee"
                    + "|non-?party|garnishee|cross-defendant|counter-?claimant";
    private static final String NAME_WORD = "\\p{Lu}[\\p{L}\\p{N}.&’'-]*";
    private static final String NAME =
            NAME_WORD
                    + "(?: (?:of |the |and |& |v\\. )?(?:"
                    + NAME_WORD
                    + "|(?:# ?)?\\d[\\d-]{0,6}(?![\\d/]))){0,6}(?:, (?:(?i:Inc|LLC|LLP|L\\.P|Ltd|Corp|Co)|N\\.A|PLC)\\b\\.?)?";

    /** "Petitioner Ann Ashe", "non-party Birch, Inc.". */
    private static final Pattern ROLE_AND_NAME =
            Phrase.of(
                    "(?<![\\p{L}-])(?<role>(?i:"
                            + ROLE
                            + "))s? (?<name>"
                            + NAME
                            + ")(?<alias>,? \\((?:the |collectively,? ?(?:the )?)?[“\"][^”\"()]{1,60}[”\"](?:[^()]{0,60})\\))?");

    /** "Ann Ashe (“Petitioner”)", "Birch, Inc. (“Birch”)". */
    private static final Pattern NAME_AND_ALIAS =
            Phrase.of(
                    // Within a word no name begins; tried at each letter, a long word takes its
                    // square.
                    "(?<![\\p{L}\\p{N}&])(?<name>"
                            + NAME
                            + ")(?<alias>,? \\((?:the |collectively,? ?(?:the )?|together,? ?)?[“\"][^”\"()]{1,60}[”\"](?:[^()]{0,60})\\))");

    /** "a subpoena served on Birch, Inc.": whom a subpoena asks. */
    private static final Pattern ASKED =
            Phrase.of(
                    "(?:\\b(?:subpoenas?|subpoenaed|identity|information|documents)\\b[^.;]{0,120}? (?:to|on|upon|from|commanding|directing|requiring)|\\bcompel(?:ling)?) (?:non-?party )?(?<name>"
                            + NAME_WORD
                            + "(?: "
                            + NAME_WORD
                            + "){0,4},? (?:Inc|LLC|L\\.P|Ltd|Corp|Co)\\b\\.?)(?<alias>,? \\((?:the )?[“\"][^”\"()]{1,60}[”\"]\\))?");

    /** In a proceeding "In re ...": who moves, applies or asks the clerk. */
    private static final Pattern MOVES =
            Phrase.of(
                    "(?<![\\p{L}\\p{N}&])(?<name>"
                            + NAME
                            + ")(?<alias>,? \\((?:the )?[“\"][^”\"()]{1,60}[”\"]\\))?,? (?:by (?:and through )?(?:its |his |her )?(?:undersigned )?counsel,? |hereby |respectfully )?(?:moves (?:to|for|this|the|under|pursuant)|applies (?:to (?:the|this) [Cc]ourt|for|under)|petitions (?:the|this|for|to|under)|requests that the (?:Clerk|clerk|Court))\\b");

    private static final Pattern DOES =
            Phrase.of(
                    "(?<![\\p{L}])(?<!v\\. )(?<name>(?:John |Jane )?Does? (?:Defendants?|\\d{1,3}(?: ?(?:[-–]|through) ?\\d{1,3})?))(?!\\p{L})");
    private static final Pattern QUOTED = Pattern.compile("[“\"](?<word>[^”\"]{1,60}?)[,.]?[”\"]");
    private static final Pattern EACH_ROLE =
            Pattern.compile(
                    "(?i)(?<!\\p{L})(?:counter-?|cross-|third-party )?(?:"
                            + ROLE
                            + ")s?(?!\\p{L})");
    private static final Pattern ROLE_WORD = Pattern.compile("(?i)^(?:the )?(?:" + ROLE + ")s?$");

    private static final int FULL_LINE = 55;

    /** Two names of one caption are two parties, even if one begins with the other. */
    private static final double IN_CAPTION = 0.95;

    private static final int PROSE_REACHES = 12_000;
    private static final int MOST = 60;

    private final CleanText text;
    private final Map<String, Draft> parties = new LinkedHashMap<>();

    private static final class Draft {
        final String name;
        final Set<String> roles = new LinkedHashSet<>();
        final Set<String> aliases = new LinkedHashSet<>();
        final List<Span> spans = new ArrayList<>();
        double confidence;

        Draft(String name) {
            this.name = name;
        }
    }

    private PartyReader(CleanText text) {
        this.text = text;
    }

    static List<Party> read(CleanText text, int bodyStart) {
        PartyReader reader = new PartyReader(text);
        List<CaptionReader.Named> caption = CaptionReader.read(text);
        caption.stream()
                .filter(named -> !isShort(named))
                .forEach(named -> reader.add(named, IN_CAPTION));
        int from = Math.min(bodyStart, text.text().length());
        int to = Math.min(text.text().length(), from + PROSE_REACHES);
        reader.prose(ROLE_AND_NAME, from, to);
        reader.prose(NAME_AND_ALIAS, from, to);
        reader.prose(ASKED, from, to);
        if (Endorsement.DEAR.matcher(text.text()).find()) {
            reader.prose(LetterCounsel.REPRESENTS, from, to);
        }
        if (reader.parties.values().stream().noneMatch(PartyReader::acts)) {
            reader.prose(MOVES, from, to);
        }
        reader.does(from, to);
        caption.stream().filter(PartyReader::isShort).forEach(named -> reader.add(named, 0.9));
        return reader.parties.values().stream()
                .map(
                        draft ->
                                new Party(
                                        draft.name,
                                        List.copyOf(draft.roles),
                                        List.copyOf(draft.aliases),
                                        draft.confidence,
                                        draft.spans))
                .toList();
    }

    private static boolean acts(Draft draft) {
        return draft.roles.stream()
                .anyMatch(role -> role.matches("(?:plaintiff|petitioner|applicant|movant).*"));
    }

    /** "Re: Ashe v. Birch": a surname, which the text may give in full. */
    private static boolean isShort(CaptionReader.Named named) {
        return named.role() == null && named.name().indexOf(' ') < 0;
    }

    private void add(CaptionReader.Named named, double confidence) {
        add(named.name(), named.role(), null, confidence, named.span());
    }

    private void prose(Pattern pattern, int from, int to) {
        Matcher m = pattern.matcher(text.text()).region(from, to);
        boolean letter = pattern == LetterCounsel.REPRESENTS;
        boolean hasRole = pattern == ROLE_AND_NAME || letter;
        while (m.find() && parties.size() < MOST) {
            if (text.text().substring(m.start(), m.start("name")).contains("\n\n")) {
                // A role that ends a paragraph, as over a signature, is not the next one's.
                continue;
            }
            String name = trimmed(m.start("name"), m.end("name"));
            Span span = text.span(m, "name");
            int paragraph = text.text().indexOf("\n\n", m.start("name"));
            boolean broken = paragraph >= 0 && paragraph < m.end("name");
            String alias = broken ? null : m.group("alias");
            String quoted = alias == null ? null : firstQuoted(alias);
            boolean aliasIsRole = quoted != null && ROLE_WORD.matcher(quoted).matches();
            String role =
                    hasRole
                            ? m.group("role")
                            : aliasIsRole
                                    ? quoted
                                    : pattern == ASKED
                                            ? "respondent"
                                            : pattern == MOVES ? "movant" : null;
            boolean known = draft(name) != null;
            if (role != null || known || letter) {
                add(name, role, quoted, 0.85, span);
            }
            if (broken) {
                // What stands below begins another name.
                m.region(paragraph, to);
            }
        }
    }

    private void does(int from, int to) {
        Matcher m = DOES.matcher(text.text()).region(from, to);
        if (m.find() && parties.keySet().stream().noneMatch(known -> known.contains("doe"))) {
            add(CleanText.words(m.group("name")), "doe", null, 0.8, text.span(m, "name"));
        }
    }

    /** A name that runs over the end of a short line is two things; so is one behind a genitive. */
    private String trimmed(int start, int end) {
        String words = text.text();
        int line = words.indexOf('\n', start);
        int lineStart = words.lastIndexOf('\n', start) + 1;
        int paragraph = words.indexOf("\n\n", start);
        boolean over =
                line >= 0 && line < end && (line - lineStart < FULL_LINE || paragraph == line);
        String name = CleanText.words(words.substring(start, over ? line : end));
        String bare =
                PartyWords.GENITIVE
                        .matcher(PartyWords.SENTENCE_END.matcher(name).replaceFirst(""))
                        .replaceFirst("")
                        .replaceAll("['’]s$", "")
                        .replaceAll("['’]$", "");
        bare =
                PartyWords.ROLES_BEFORE
                        .matcher(PartyWords.ANOTHER.matcher(bare).replaceFirst(""))
                        .replaceFirst("");
        return bare.endsWith(".") && !bare.matches("(?i).*\\b(?:inc|corp|co|ltd|l\\.p|n\\.a)\\.$")
                ? bare.substring(0, bare.length() - 1)
                : bare;
    }

    private static @Nullable String firstQuoted(String alias) {
        Matcher m = QUOTED.matcher(alias);
        return m.find() ? CleanText.words(m.group("word")) : null;
    }

    private void add(
            String written,
            @Nullable String role,
            @Nullable String alias,
            double confidence,
            Span span) {
        boolean named =
                confidence == IN_CAPTION
                        && role != null
                        && PartyWords.NAMED.matcher(written).matches();
        if (written.length() < 3 || (!named && PartyWords.NOBODY.matcher(written).matches())) {
            return;
        }
        Draft draft = confidence == IN_CAPTION ? parties.get(key(written)) : draft(written);
        if (draft == null) {
            draft = new Draft(written);
            draft.confidence = confidence;
            parties.put(key(written), draft);
        }
        if (draft.spans.size() < 3) {
            draft.spans.add(span);
        }
        if (role != null) {
            draft.roles.addAll(roles(role));
        }
        if (alias != null) {
            draft.aliases.add(alias);
        }
    }

    /** The party meant by a name: the same, or one that the record has in full. */
    private @Nullable Draft draft(String name) {
        String key = key(name);
        Draft same = parties.get(key);
        if (same != null) {
            return same;
        }
        for (Map.Entry<String, Draft> known : parties.entrySet()) {
            boolean part = (" " + known.getKey() + " ").contains(" " + key + " ");
            boolean whole = (" " + key + " ").contains(" " + known.getKey() + " ");
            if (part || whole) {
                return known.getValue();
            }
        }
        return null;
    }

    static String key(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("[.,’']", "")
                .replaceAll("\\b(?:inc|llc|llp|lp|ltd|corp|co|na|plc)\\b", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** "Plaintiffs-Appellants" are both; "below" is no role. */
    private static List<String> roles(String written) {
        List<String> roles =
                EACH_ROLE.matcher(written).results().map(r -> role(r.group())).toList();
        return roles.size() < 2 ? List.of(role(written.replaceAll("(?i) below$", ""))) : roles;
    }

    static String role(String written) {
        return written.toLowerCase(Locale.ROOT)
                .replaceAll("^the ", "")
                .replaceAll("s$", "")
                .replaceAll("s? [-–/] ?|s(?= appell)", "-")
                .replace("- appell", "-appell")
                .replace("nonpart", "non-part")
                .replaceAll("partie$", "party");
    }
}
