// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Tells the footnotes of a text from its body. A line opens a note if it begins with the note's
 * mark and the body above it on the page bears the same mark; a digit alone tells nothing, for
 * paragraphs, requests and items of lists are numbered too, and a note that nothing tells stays
 * where it stands.
 */
final class Footnotes {

    /** What a reader of files sets over the notes of a page, where the print tells them. */
    private static final String RULE = "────────────";

    private final String original;
    private final List<List<PageLine>> notes = new ArrayList<>();
    private final Set<PageLine> lines = new HashSet<>();
    private final Map<Integer, Integer> marks = new HashMap<>();
    private final boolean paged;
    private int last;

    private Footnotes(String original, boolean paged) {
        this.original = original;
        this.paged = paged;
    }

    /**
     * @param running what belongs to the paper and not to the text
     */
    static Footnotes among(List<PageLine> lines, Set<PageLine> running, String original) {
        boolean paged = !lines.isEmpty() && lines.getLast().page() > 1;
        Footnotes found = new Footnotes(original, paged);
        int from = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || lines.get(i).page() != lines.get(from).page()) {
                found.page(
                        lines.subList(from, i).stream()
                                .filter(line -> !running.contains(line) || found.isRule(line))
                                .toList());
                from = i;
            }
        }
        return found;
    }

    /** Returns each note's lines, in the order of the text. */
    List<List<PageLine>> notes() {
        return notes;
    }

    boolean has(PageLine line) {
        return lines.contains(line);
    }

    /** Returns how long the mark is that begins at the offset; 0 for none. */
    int markAt(int offset) {
        return marks.getOrDefault(offset, 0);
    }

    private void page(List<PageLine> page) {
        Map<Integer, List<NoteMark>> body = new HashMap<>();
        int at = 0;
        while (at < page.size()) {
            PageLine line = page.get(at);
            if (isRule(line)) {
                lines.add(line);
                List<PageLine> foot = page.subList(at + 1, page.size());
                if ((paged && !notes.isEmpty()) || opens(foot, body)) {
                    below(foot, body);
                    return;
                }
                at++;
                continue;
            }
            NoteMark opening = at == 0 ? null : opening(line, body);
            opening = opening == null ? dottedAtFoot(page, at, body) : opening;
            if (opening != null) {
                at = note(page, at, opening, body);
                continue;
            }
            if (!line.blankIn(original)) {
                collect(line, body);
            }
            at++;
        }
    }

    private boolean opens(List<PageLine> foot, Map<Integer, List<NoteMark>> body) {
        return foot.stream().anyMatch(line -> opening(line, body) != null);
    }

    /** The print has told that these are notes; the first may be the rest of one before. */
    private void below(List<PageLine> page, Map<Integer, List<NoteMark>> body) {
        for (PageLine line : page) {
            NoteMark plain = plainOpening(line);
            NoteMark opening = sureOpening(line);
            if (opening == null && plain != null && plain.number() == last + 1) {
                opening = plain;
            }
            if (opening != null) {
                open(opening, body);
            }
            if (notes.isEmpty()) {
                notes.add(new ArrayList<>());
            }
            add(line);
        }
    }

    /** Takes the note that the line opens; returns where what follows it begins. */
    private int note(
            List<PageLine> page, int from, NoteMark opening, Map<Integer, List<NoteMark>> body) {
        open(opening, body);
        add(page.get(from));
        int at = from + 1;
        while (at < page.size()) {
            PageLine line = page.get(at);
            NoteMark next = line.blankIn(original) ? null : opening(line, body);
            next = next == null ? dottedAtFoot(page, at, body) : next;
            // A text may have lost where its pages end: what a blank line parts from the note is
            // none.
            boolean ends = line.blankIn(original) && hasWords(page.get(at - 1));
            if (next != null || ends || isRule(line)) {
                return at;
            }
            add(line);
            at++;
        }
        return at;
    }

    private boolean hasWords(PageLine line) {
        return original.substring(line.start(), line.end()).chars().anyMatch(Character::isLetter);
    }

    private void open(NoteMark opening, Map<Integer, List<NoteMark>> body) {
        notes.add(new ArrayList<>());
        marks.put(opening.start(), opening.end() - opening.start());
        last = opening.number();
        List<NoteMark> bodys = body.getOrDefault(opening.number(), List.of());
        // Of two digits that may be the mark none is taken out of the text.
        if (bodys.size() == 1) {
            NoteMark mark = bodys.getFirst();
            marks.put(mark.start(), mark.end() - mark.start());
        }
    }

    private void add(PageLine line) {
        notes.getLast().add(line);
        lines.add(line);
        Matcher sure = NoteMark.sure(original, line.start(), line.end());
        while (sure.find()) {
            marks.put(sure.start(), sure.end() - sure.start());
        }
    }

    /** The mark that the line begins with, if the body bears it and the notes before allow it. */
    private @Nullable NoteMark opening(PageLine line, Map<Integer, List<NoteMark>> body) {
        NoteMark sure = sureOpening(line);
        NoteMark opening = sure == null ? plainOpening(line) : sure;
        if (opening == null || !body.containsKey(opening.number())) {
            return null;
        }
        boolean counts = last == 0 || opening.number() == last + 1;
        return sure != null || counts ? opening : null;
    }

    /**
     * "1." opens a note at a page's foot where no numbered line of the page comes before and the
     * body bears the mark of each one from there to the page's end.
     */
    private @Nullable NoteMark dottedAtFoot(
            List<PageLine> page, int at, Map<Integer, List<NoteMark>> body) {
        NoteMark first = paged && at > 0 ? dottedOpening(page.get(at)) : null;
        if (first == null
                || (last > 0 && first.number() != last + 1)
                || page.subList(0, at).stream()
                        .anyMatch(line -> !has(line) && dottedOpening(line) != null)) {
            return null;
        }
        int number = first.number();
        for (PageLine line : page.subList(at, page.size())) {
            NoteMark opening = dottedOpening(line);
            if (opening != null) {
                if (opening.number() != number || !body.containsKey(number)) {
                    return null;
                }
                number++;
            }
        }
        return first;
    }

    private @Nullable NoteMark dottedOpening(PageLine line) {
        Matcher dotted = NoteMark.dottedOpening(original, line);
        return dotted.lookingAt() ? NoteMark.ofDotted(dotted) : null;
    }

    private @Nullable NoteMark sureOpening(PageLine line) {
        Matcher sure = NoteMark.sure(original, first(line), line.end());
        return sure.lookingAt() ? NoteMark.ofSure(sure) : null;
    }

    private @Nullable NoteMark plainOpening(PageLine line) {
        Matcher plain = NoteMark.plainOpening(original, line);
        return plain.lookingAt() ? NoteMark.ofPlain(plain) : null;
    }

    private void collect(PageLine line, Map<Integer, List<NoteMark>> body) {
        if (!NoteMark.mayStandIn(original, line)) {
            return;
        }
        Matcher sure = NoteMark.sure(original, line.start(), line.end());
        while (sure.find()) {
            NoteMark mark = NoteMark.ofSure(sure);
            marks.put(mark.start(), mark.end() - mark.start());
            body.computeIfAbsent(mark.number(), n -> new ArrayList<>()).add(mark);
        }
        Matcher glued = NoteMark.glued(original, line.start(), line.end());
        while (glued.find()) {
            NoteMark mark = NoteMark.ofPlain(glued);
            body.computeIfAbsent(mark.number(), n -> new ArrayList<>()).add(mark);
        }
    }

    private int first(PageLine line) {
        int i = line.start();
        while (i < line.end() && Blank.is(original.charAt(i))) {
            i++;
        }
        return i;
    }

    private boolean isRule(PageLine line) {
        int first = first(line);
        return line.end() - first == RULE.length() && original.startsWith(RULE, first);
    }
}
