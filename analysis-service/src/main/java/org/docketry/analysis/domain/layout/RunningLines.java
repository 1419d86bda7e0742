// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the lines that belong to the paper and not to the text: page numbers, the stamp that the
 * court's filing system prints across the top, and headers and footers that stand on several pages.
 */
final class RunningLines {

    private static final Pattern PAGE_NUMBER =
            Pattern.compile(
                    "(?i)[\\s\\-–—]*(?:page\\s+)?(?:\\d{1,4}|[ivxl]{1,7})(?:\\s+of\\s+\\d{1,4})?[\\s\\-–—]*");
    private static final Pattern FILING_STAMP =
            Pattern.compile(
                    "(?i)\\s*case[: ]\\s*\\d.{0,60}\\b(?:document|doc)\\b.{0,30}\\bfiled\\b.{0,60}");
    private static final Pattern RULE_LINE = Pattern.compile("\\s*(?:[_=—–]{3,}|-{5,})\\s*");

    /**
     * One who signs the paper and its certificate of service may do so at the foot of two pages.
     */
    private static final Pattern SIGNATURE = Pattern.compile("\\s*/?s/ ?\\p{Lu}");

    private static final Pattern NAMES_THE_PAPER =
            Pattern.compile(
                    "(?i:\\bcase no|\\d-(?:cv|mc|md|cr)-\\d)|^[^\\p{Ll}]*\\p{Lu}{4}[^\\p{Ll}]*$");

    /** Minutes have the court's name over each page; over the first it is the paper's own. */
    private static final Pattern NAMES_A_COURT =
            Pattern.compile("[^\\p{Ll}]*\\b(?:DISTRICT OF|COURT)\\b[^\\p{Ll}\\d]*");

    private static final Pattern RUNS_ON = Pattern.compile("[\\p{Ll},]\\s*$");
    private static final Pattern GOES_ON = Pattern.compile("\\s*\\p{Ll}");

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
    private static final int EDGE = 3;
    private static final int LONGEST = 120;

    private final String original;
    private final Set<PageLine> running = new HashSet<>();

    private RunningLines(String original) {
        this.original = original;
    }

    /**
     * @param marks lines that are known to be headers or footers
     */
    static Set<PageLine> among(List<PageLine> lines, String original, Set<PageLine> marks) {
        RunningLines found = new RunningLines(original);
        found.running.addAll(marks);
        Map<Integer, Deque<PageLine>> pages = new HashMap<>();
        for (PageLine line : lines) {
            if (!line.blankIn(original)) {
                pages.computeIfAbsent(line.page(), page -> new ArrayDeque<>()).add(line);
            }
        }
        found.alwaysRunning(lines);
        found.interrupting(lines);
        found.repeated(pages);
        found.pageNumbers(pages);
        return found.running;
    }

    private void alwaysRunning(List<PageLine> lines) {
        for (PageLine line : lines) {
            String text = text(line);
            if (isStamp(text) || RULE_LINE.matcher(text).matches()) {
                running.add(line);
            }
        }
    }

    private static boolean isStamp(String text) {
        return FILING_STAMP.matcher(text).matches() || CourtStamp.is(text);
    }

    /**
     * A header without a number shows no page, but it stands again and again in the midst of a
     * sentence, be it under the page's number. Where it does so twice, it is one wherever it
     * stands.
     */
    private void interrupting(List<PageLine> lines) {
        List<PageLine> text = lines.stream().filter(line -> !line.blankIn(original)).toList();
        Map<String, List<Integer>> same = new HashMap<>();
        Map<String, Integer> cutting = new HashMap<>();
        for (int i = 1; i < text.size(); i++) {
            PageLine line = text.get(i);
            if (line.end() - line.start() >= LONGEST
                    || !NAMES_THE_PAPER.matcher(text(line)).find()) {
                continue;
            }
            String words = text(line).strip();
            same.computeIfAbsent(words, _ -> new ArrayList<>()).add(i);
            PageLine before = text.get(numbered(text, i) ? Math.max(0, i - 2) : i - 1);
            if (i + 1 < text.size()
                    && RUNS_ON.matcher(text(before)).find()
                    && GOES_ON.matcher(text(text.get(i + 1))).lookingAt()) {
                cutting.merge(words, 1, Integer::sum);
            }
        }
        cutting.forEach(
                (words, times) -> {
                    if (times > 1) {
                        same.getOrDefault(words, List.of()).forEach(at -> runs(text, at));
                    }
                });
    }

    private void runs(List<PageLine> text, int at) {
        running.add(text.get(at));
        if (numbered(text, at)) {
            running.add(text.get(at - 1));
        }
    }

    /** Whether the line stands under a number that is alone in its line. */
    private boolean numbered(List<PageLine> text, int at) {
        PageLine above = text.get(at - 1);
        return !above.inMargin() && PAGE_NUMBER.matcher(text(above)).matches();
    }

    /** A page number is the first or the last line of its page; elsewhere a number is text. */
    private void pageNumbers(Map<Integer, Deque<PageLine>> pages) {
        if (pages.size() < 2) {
            return;
        }
        for (Deque<PageLine> page : pages.values()) {
            List<PageLine> text = page.stream().filter(line -> !running.contains(line)).toList();
            if (text.isEmpty()) {
                continue;
            }
            for (PageLine line : List.of(text.getFirst(), text.getLast())) {
                if (!line.inMargin() && PAGE_NUMBER.matcher(text(line)).matches()) {
                    running.add(line);
                }
            }
        }
    }

    private void repeated(Map<Integer, Deque<PageLine>> pages) {
        Map<String, Set<Integer>> pagesOf = new HashMap<>();
        pages.forEach(
                (number, page) ->
                        edges(page)
                                .forEach(
                                        line ->
                                                pagesOf.computeIfAbsent(
                                                                shape(line), s -> new HashSet<>())
                                                        .add(number)));
        Deque<PageLine> first =
                pages.getOrDefault(
                        pages.keySet().stream().min(Integer::compare).orElse(0),
                        new ArrayDeque<>());
        for (Deque<PageLine> page : pages.values()) {
            for (PageLine line : edges(page)) {
                Set<Integer> on = pagesOf.getOrDefault(shape(line), Set.of());
                boolean names = first.contains(line) && NAMES_A_COURT.matcher(text(line)).matches();
                if (on.size() >= 2
                        && on.size() * 2 >= pages.size()
                        && text(line).length() < LONGEST
                        && !names) {
                    running.add(line);
                }
            }
        }
    }

    /** Only lines outside the numbered margin: what pleading paper numbers is the filer's text. */
    private List<PageLine> edges(Deque<PageLine> page) {
        Set<PageLine> edges = new LinkedHashSet<>();
        page.stream().limit(EDGE).forEach(edges::add);
        Iterator<PageLine> fromTheFoot = page.descendingIterator();
        for (int i = 0; i < EDGE && fromTheFoot.hasNext(); i++) {
            edges.add(fromTheFoot.next());
        }
        return edges.stream()
                .filter(line -> !line.inMargin() && !SIGNATURE.matcher(text(line)).lookingAt())
                .toList();
    }

    private String shape(PageLine line) {
        String plain = SPACES.matcher(text(line)).replaceAll(" ").strip();
        return DIGITS.matcher(plain).replaceAll("#");
    }

    private String text(PageLine line) {
        return original.substring(line.start(), line.end());
    }
}
