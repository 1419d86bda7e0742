// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.argument;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.docketry.analysis.domain.layout.CleanText;
import org.docketry.analysis.domain.reading.Counsel;
import org.docketry.analysis.domain.reading.Party;
import org.docketry.analysis.domain.reading.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Which names and roles of a paper stand for the side that moves and which for the other. A motion
 * to quash turns the sides round: there the speaker or the provider moves.
 */
final class Sides {

    private static final Pattern MOVES =
            Pattern.compile(
                    "(?<who>%s)(?:,[^,.]{1,80},)?\\s+(?:(?:has|have|now|also|hereby|respectfully|timely)\\s+)*"
                            + "(?:moves?|moved|move|petitions?|petitioned|applies\\s+for|seeks?\\s+to\\s+(?:compel|quash|enforce|unmask)"
                            + "|filed\\s+(?:a|this|the|its|his|her)\\s+(?:[\\p{L}-]+\\s+){0,2}(?:motion|petition|application)|brings?\\s+(?:this|his|her|its|a)\\s+motion)\\b");
    private static final Pattern OPPOSES =
            Pattern.compile(
                    "(?<who>%s)(?:,[^,.]{1,80},)?\\s+(?:(?:has|have|timely|filed)\\s+)*(?:an\\s+)?(?:opposes?|opposed|opposition|(?:served\\s+(?:its\\s+|his\\s+|her\\s+)?(?:written\\s+)?)?objections?|objected|objects)\\b");

    /** "MOTION TO COMPEL PARLANCE, INC." is against it, whether the caption names it or not. */
    private static final Pattern AGAINST =
            Pattern.compile(
                    "MOTION\\s+TO\\s+COMPEL\\s+(?:(?:NON-?PARTY|THIRD-?PARTY|RESPONDENT|DEFENDANT)\\s+)?(?<who>(?!COMPLIANCE|PRODUCTION|DISCOVERY|RESPONSES|FURTHER|DEPOSITION|DISCLOSURE|DOCUMENTS|ENFORCEMENT|ARBITRATION|PLAINTIFF|DEFENDANT|SUBPOENA|THE|AND|IN|FROM)[A-Z][A-Z&.’'-]+)");

    /** In a case that names only the subpoena: who had it issued wants the name. */
    private static final Pattern OBTAINED =
            Pattern.compile(
                    "(?<who>%s)(?:\\s+(?:Inc|LLC|Ltd|Corp|Co|L\\.P)\\b\\.?)?(?:\\s+\\([^()]{2,40}\\))?,?\\s+(?:obtained|served(?!\\s+(?:(?:its|his|her|their|written|timely)\\s+){0,3}(?:objections?|responses?))|issued|sought|requested|holds\\s+the\\s+copyrights?)\\b");

    private static final Pattern OWN_MOTION =
            Pattern.compile(
                    "(?<who>%s)(?:['’]s?)?\\s+(?:[\\p{L}-]+\\s+){0,3}(?:MOTION|APPLICATION|PETITION|REQUEST)\\b");
    private static final Pattern QUASH =
            Pattern.compile(
                    "(?i)\\b(?:motion|moves?|moved|motions|seeks)(?:\\s+(?:of|by)\\s+[^.;]{2,80}?)?\\s+to\\s+quash|\\b(?:motion|moves?|moved|applies|seeks)\\s+(?:to\\s+quash\\s+)?(?:for\\s+)?(?:an?\\s+)?protective\\s+order");
    private static final Pattern COMPEL =
            Pattern.compile(
                    "(?i)\\b(?:motions?|moves?|moved|petition|application|seeks|order)\\s+(?:to\\s+)?(?:compel|enforce|unmask)"
                            // Leave that was granted before is not what the paper is about.
                            + "|\\b(?:motion|moves?|moved|applies|application)\\b[^.;]{0,60}?(?:\\([a-z\\d]\\)[^.;]{0,20}?){0,3}\\b(?:leave\\s+to\\s+(?:serve|take|conduct|issue)|(?:expedited|early)\\s+discovery)\\b(?![^.]{0,160}\\bgranted\\b)");
    private static final Pattern KIND =
            Pattern.compile(
                    "(?i)\\s+(?:\\p{L}+\\s+){0,2}?(?:(?<quash>to\\s+quash|for\\s+a\\s+protective)|to\\s+(?:compel|enforce))\\b");
    private static final int REACH = 9000;

    /** A name that the paper has not introduced: "Twitter opposes the motion". */
    private static final String STRANGER =
            "(?!(?:The|This|That|These|Those|It|He|She|They|We|In|On|At|As|By|For|If|When|While|Because|Both|Neither|Nor|No|And|But|Court|Each|Also|Now|Before|Pending)\\b)\\p{Lu}[\\p{L}&’'-]+(?:\\s+\\p{Lu}[\\p{L}&’'-]+){0,2}";

    private final Map<String, Speaker> names = new HashMap<>();
    private final List<List<String>> groups;

    /** For whom a letter of objections is written. */
    private final List<String> objecting;

    private final boolean seekerMoves;
    private final Pattern anybody;
    private final Set<String> inCapitals;

    private Sides(CleanText text, Reading reading, int bodyStart) {
        groups = reading.parties().stream().map(Sides::names).toList();
        objecting =
                reading.objections().isEmpty()
                        ? List.of()
                        : reading.counsel().stream().map(Counsel::represents).toList();
        String head = reading.title() == null ? "" : reading.title().value();
        int from = Math.min(bodyStart, text.text().length());
        String body = text.text().substring(from, Math.min(text.text().length(), from + REACH));
        boolean quash = quashes(head.contains("MOTION") ? head : body);
        seekerMoves = !quash;
        inCapitals = inCapitals(text.text().substring(from));
        assign(head, body, quash);
        anybody = Pattern.compile(who());
    }

    private static final Map<String, Speaker> ROLES =
            Map.ofEntries(
                    Map.entry("movant", Speaker.MOVANT),
                    Map.entry("petitioner", Speaker.MOVANT),
                    Map.entry("plaintiff", Speaker.MOVANT),
                    Map.entry("applicant", Speaker.MOVANT),
                    Map.entry("claimant", Speaker.MOVANT),
                    Map.entry("respondent", Speaker.OPPONENT),
                    Map.entry("defendant", Speaker.OPPONENT),
                    Map.entry("doe defendant", Speaker.OPPONENT),
                    Map.entry("non-party", Speaker.OPPONENT),
                    Map.entry("nonparty", Speaker.OPPONENT),
                    Map.entry("doe", Speaker.OPPONENT),
                    Map.entry("john doe", Speaker.OPPONENT),
                    Map.entry("opponent", Speaker.OPPONENT));

    static Sides of(CleanText text, Reading reading, int bodyStart) {
        return new Sides(text, reading, bodyStart);
    }

    /** A pattern that finds anybody's name or role. */
    String who() {
        List<String> all = new ArrayList<>(names.keySet());
        all.sort((a, b) -> Integer.compare(b.length(), a.length()));
        String alternatives = String.join("|", all.stream().map(this::pattern).distinct().toList());
        return "(?<![\\p{L}@])(?:[Tt]he\\s+)?(?:" + alternatives + ")(?![\\p{L}@-])";
    }

    /** The side that would keep the name from the other. */
    Speaker sought() {
        return seekerMoves ? Speaker.OPPONENT : Speaker.MOVANT;
    }

    /** Whether a side is the one that wants to learn a name. */
    boolean seeks(Speaker side) {
        return side == (seekerMoves ? Speaker.MOVANT : Speaker.OPPONENT);
    }

    /** Returns the side first named in the words; null where none is. */
    @Nullable Speaker firstIn(String words) {
        Matcher m = anybody.matcher(words);
        return m.find() ? of(m.group()) : null;
    }

    /** Returns the side last named before the offset; null where none is. */
    @Nullable Speaker lastBefore(String words, int end) {
        Matcher m = anybody.matcher(words).region(0, end);
        Speaker last = null;
        while (m.find()) {
            last = of(m.group());
        }
        return last;
    }

    @Nullable Speaker of(String written) {
        String key = key(written);
        Speaker known = names.get(key);
        return known != null ? known : names.get(key.replaceAll("s$", ""));
    }

    private void assign(String head, String body, boolean quash) {
        ROLES.forEach((role, side) -> names.put(role, quash && turns(role) ? side.other() : side));
        for (List<String> group : groups) {
            group.stream()
                    .map(name -> names.get(key(name)))
                    .filter(known -> known != null)
                    .findFirst()
                    .ifPresent(side -> group.forEach(name -> names.put(key(name), side)));
        }
        firstNamedMoves();
        told(OWN_MOTION, head, Speaker.MOVANT);
        told(MOVES, body, Speaker.MOVANT);
        told(OPPOSES, body, Speaker.OPPONENT);
        Matcher against = AGAINST.matcher(head);
        if (against.find()) {
            names.putIfAbsent(key(against.group("who")), Speaker.OPPONENT);
        }
        objecting.forEach(client -> putAll(client, Speaker.OPPONENT));
        if (nobodyButMovants()) {
            told(OBTAINED, body, seekerMoves ? Speaker.MOVANT : Speaker.OPPONENT);
        }
    }

    /** Where nobody has a role, the first named sues. */
    private void firstNamedMoves() {
        boolean silent =
                groups.size() == 2
                        && groups.stream()
                                .flatMap(List::stream)
                                .noneMatch(n -> names.containsKey(key(n)));
        if (silent) {
            groups.get(0).forEach(name -> names.put(key(name), Speaker.MOVANT));
            groups.get(1).forEach(name -> names.put(key(name), Speaker.OPPONENT));
        }
    }

    private static boolean turns(String role) {
        return !role.equals("movant") && !role.equals("opponent");
    }

    /** Takes the first that the words say; what the caption's roles say yields to it. */
    private void told(Pattern frame, String words, Speaker side) {
        String somebody = "(?<!\\p{L})(?:" + who() + "|" + STRANGER + ")";
        boolean title = frame == OWN_MOTION;
        Pattern pattern =
                Pattern.compile(
                        frame.pattern().replace("%s", title ? who() : somebody),
                        title ? Pattern.CASE_INSENSITIVE : 0);
        Matcher m = pattern.matcher(words);
        boolean found = m.find();
        while (found && side == Speaker.MOVANT && ofAnotherMotion(words, m.end())) {
            found = m.find();
        }
        if (!found) {
            return;
        }
        String key = key(m.group("who"));
        names.put(key, side);
        if (nobodyButMovants() && !ROLES.containsKey(key)) {
            names.putIfAbsent(key.split(" ", 2)[0], side);
        }
        for (List<String> group : groups) {
            if (group.stream().anyMatch(name -> same(key(name), key))) {
                group.forEach(name -> names.put(key(name), side));
            }
        }
    }

    /** "GRANTING DOE 2'S MOTION TO QUASH" behind a motion to compel tells nothing of that one. */
    private boolean ofAnotherMotion(String words, int from) {
        Matcher kind = KIND.matcher(words).region(from, words.length());
        return kind.lookingAt() && (kind.group("quash") != null) == seekerMoves;
    }

    private boolean nobodyButMovants() {
        return groups.stream().allMatch(group -> group.contains("movant"));
    }

    /** A party of which nothing else has told the side. */
    private void putAll(String client, Speaker side) {
        for (List<String> group : groups) {
            if (group.contains(client)
                    && group.stream().noneMatch(name -> names.containsKey(key(name)))) {
                group.forEach(name -> names.put(key(name), side));
            }
        }
    }

    private static boolean same(String name, String key) {
        return name.equals(key) || (name + "s").equals(key);
    }

    private static List<String> names(Party party) {
        List<String> names = new ArrayList<>();
        names.add(party.name());
        names.addAll(party.aliases());
        names.addAll(party.roles());
        String bare =
                party.name()
                        .replaceAll(
                                "(?i),? (?:inc|llc|l\\.l\\.c|llp|lp|l\\.p|ltd|limited|corp|co|plc|gmbh|n\\.a|s\\.a)\\b\\.?$",
                                "");
        names.add(bare);
        String[] words = bare.split("\\s+", -1);
        boolean company = bare.length() < party.name().length();
        String shortName = company ? words[0] : words[words.length - 1];
        if (shortName.length() > 2 && Character.isUpperCase(shortName.charAt(0))) {
            names.add(shortName);
        }
        return names.stream().filter(name -> name.length() > 2).distinct().toList();
    }

    /** Where a paper writes "Plaintiff", its "the plaintiff" is somebody in another case. */
    private String pattern(String name) {
        String quoted = Pattern.quote(name.strip()).replaceAll("\\s+", "\\\\E\\\\s+\\\\Q");
        boolean role = ROLES.containsKey(name);
        String capital = role && inCapitals.contains(name) ? "(?=\\p{Lu})" : "";
        String counted =
                role && name.endsWith("doe") ? "(?:\\s+(?:No\\.\\s+)?\\d{1,2}(?!\\d))?" : "";
        return capital + "(?i:" + quoted + ")" + (role ? "s?" : "") + counted;
    }

    /** Whether the paper's motion, the first that it speaks of, is against a subpoena. */
    private static boolean quashes(String words) {
        Matcher quash = QUASH.matcher(words);
        Matcher compel = COMPEL.matcher(words);
        return quash.find() && (!compel.find() || quash.start() < compel.start());
    }

    private static Set<String> inCapitals(String body) {
        return ROLES.keySet().stream()
                .filter(
                        role ->
                                Pattern.compile(
                                                "[\\p{Ll},;]\\s+"
                                                        + Character.toUpperCase(role.charAt(0))
                                                        + Pattern.quote(role.substring(1)))
                                        .matcher(body)
                                        .find())
                .collect(Collectors.toSet());
    }

    private static String key(String written) {
        return written.toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .replaceAll("^the ", "")
                .replaceAll("^((?:john |jane )?doe) (?:no\\. )?\\d{1,2}$", "$1")
                .strip();
    }
}
