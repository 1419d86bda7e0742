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
    private static final Pattern QUOTED = Pattern.compile("[“\"](?<word>[^”\"]{1,60}?)[,.]?[”\"]");
    private static final Pattern EACH_ROLE =
            Pattern.compile(
                    "(?i)(?<!\\p{L})(?:counter-?|cross-|third-party )?(?:"
                            + ROLE
                            + ")s?(?!\\p{L})");
    private static final Pattern ROLE_WORD = Pattern.compile("(?i)^(?:the )?(?:" + ROLE + ")s?$");

    private static final int FULL_LINE = 55;
    private static final int COLUMN = 3;

    /** A Doe of a cited case is named once or twice. */
    private static final int DOE_NAMED = 3;

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
        reader.prose(PartyForms.ROLE_AND_NAME, from, to);
        reader.prose(PartyForms.NAME_AND_ALIAS, from, to);
        reader.prose(PartyForms.ASKED, from, to);
        if (Endorsement.DEAR.matcher(text.text()).find()) {
            reader.prose(LetterCounsel.REPRESENTS, from, to);
        }
        if (reader.parties.values().stream().noneMatch(PartyReader::acts)) {
            reader.prose(PartyForms.MOVES, from, to);
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
        boolean hasRole = pattern == PartyForms.ROLE_AND_NAME || letter;
        while (m.find() && parties.size() < MOST) {
            if (hasRole && parted(m)) {
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
                                    : pattern == PartyForms.ASKED
                                            ? "respondent"
                                            : pattern == PartyForms.MOVES ? "movant" : null;
            boolean known = draft(name) != null;
            if (role != null || known || letter) {
                boolean several = hasRole && !known && isPlural(m);
                Pattern between = several ? PartyForms.AND : PartyForms.AND_DOE;
                for (String one : between.split(name, -1)) {
                    add(one, role, quoted, 0.85, span);
                }
            }
            if (broken) {
                // What stands below begins another name.
                m.region(paragraph, to);
            }
        }
    }

    /** "Defendants Ashe and Birch LLC" are two. */
    private boolean isPlural(Matcher m) {
        return m.start("role") >= 0
                && text.text()
                        .substring(m.start("role"), m.start("name"))
                        .matches("(?is)\\w+s\\s+");
    }

    /**
     * A role that ends a paragraph, as over a signature, is not the next one's; nor is one that
     * ends a line of counsel ("..., for Plaintiffs"), or stands in a column of its own.
     */
    private boolean parted(Matcher m) {
        String words = text.text();
        if (m.start("role") < 0) {
            return false;
        }
        int end = words.indexOf(' ', m.start("role"));
        boolean column = end > 0 && end < m.start("name") && text.blanks(end) >= COLUMN;
        String between = words.substring(m.start("role"), m.start("name"));
        boolean endsALine =
                between.contains("\n")
                        && PartyForms.FOR
                                .matcher(words.substring(Math.max(0, m.start() - 12), m.start()))
                                .find();
        return column || endsALine || between.contains("\n\n");
    }

    /** Each Doe whom no caption names: the first spoken of, and who is defined or often named. */
    private void does(int from, int to) {
        if (parties.keySet().stream().anyMatch(known -> known.contains("doe"))) {
            return;
        }
        Map<String, Integer> times = new LinkedHashMap<>();
        Matcher m = PartyForms.DOES.matcher(text.text()).region(from, to);
        while (m.find()) {
            String name = CleanText.words(m.group("name"));
            boolean defined =
                    m.start() > 0 && "“\"".indexOf(text.text().charAt(m.start() - 1)) >= 0;
            times.merge(name, defined ? DOE_NAMED : 1, Integer::sum);
        }
        m.region(from, to);
        while (m.find()) {
            String name = CleanText.words(m.group("name"));
            boolean none = parties.keySet().stream().noneMatch(known -> known.contains("doe"));
            boolean single = name.matches(".*\\bDoe \\d+");
            boolean often = times.getOrDefault(name, 0) >= DOE_NAMED;
            if (none || (single && often && !parties.containsKey(key(name)))) {
                add(name, "doe", null, 0.8, text.span(m, "name"));
            }
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
