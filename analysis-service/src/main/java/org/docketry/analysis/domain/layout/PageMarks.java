// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The headers and footers of a text that has lost its form feeds. A line is one if the same line
 * comes again with the next number, a page's text further on: a number alone is no proof, for
 * requests, exhibits and paragraphs are counted too.
 */
final class PageMarks {

    static final PageMarks NONE = new PageMarks(Set.of(), Map.of());

    /** A caption, an address or a title stands above the first header at most. */
    private static final int NEAR_THE_EDGE = 3;

    private static final int STARTS_TRIED = 5;
    private static final int LONGEST = 200;

    private final Set<Integer> marks;
    private final Map<Integer, Integer> opening;

    private PageMarks(Set<Integer> marks, Map<Integer, Integer> opening) {
        this.marks = marks;
        this.opening = opening;
    }

    /**
     * A line that may be a mark.
     *
     * @param line its index
     * @param textBefore how many lines of the text are not blank before it
     */
    private record Candidate(int line, int number, int textBefore) {}

    /** The candidates of one key that count up by one. */
    private record Chain(PageMarkForm form, List<Candidate> marks) {
        Candidate first() {
            return marks.getFirst();
        }

        Candidate last() {
            return marks.getLast();
        }
    }

    /**
     * @param onlySure whether numbers that may count anything else are no marks, for one page has
     *     them in its margin
     */
    static PageMarks in(String original, List<SourceLine> lines, boolean onlySure) {
        Map<PageMarkForm.Key, List<Candidate>> candidates = new LinkedHashMap<>();
        int text = 0;
        for (int i = 0; i < lines.size(); i++) {
            SourceLine line = lines.get(i);
            PageMarkForm.Found found = PageMarkForm.of(original, line.start(), line.end());
            if (found != null && (!onlySure || found.key().form().sure())) {
                candidates
                        .computeIfAbsent(found.key(), key -> new ArrayList<>())
                        .add(new Candidate(i, found.number(), text));
            }
            text += isBlank(original, line) ? 0 : 1;
        }
        List<Chain> chains = new ArrayList<>();
        candidates.forEach(
                (key, of) -> {
                    Chain chain = longest(key.form(), of);
                    if (chain.marks().size() >= key.form().fewest()) {
                        chains.add(chain);
                    }
                });
        return chains.isEmpty() ? NONE : of(chains, original, lines, text);
    }

    private static PageMarks of(
            List<Chain> chains, String original, List<SourceLine> lines, int textLines) {
        Set<Integer> marks = new HashSet<>();
        chains.forEach(chain -> chain.marks().forEach(mark -> marks.add(mark.line())));
        Chain pages =
                chains.stream()
                        .max(
                                Comparator.<Chain>comparingInt(c -> c.form().sure() ? 1 : 0)
                                        .thenComparingInt(c -> c.marks().size()))
                        .orElseThrow();
        Map<Integer, Integer> opening = new HashMap<>();
        if (isHeader(pages, textLines)) {
            pages.marks().stream()
                    .filter(mark -> mark.textBefore() > NEAR_THE_EDGE)
                    .forEach(mark -> opening.put(mark.line(), 1));
            return new PageMarks(marks, opening);
        }
        Footer footer = new Footer(original, lines);
        List<Integer> ends =
                footer.ends(pages.marks().stream().map(Candidate::line).toList(), marks);
        for (int i = 0; i < ends.size(); i++) {
            boolean textFollows = textLines - pages.marks().get(i).textBefore() - 1 > NEAR_THE_EDGE;
            if (ends.get(i) < lines.size() && textFollows) {
                // Nothing shows where the first page of two ends that bear one number.
                opening.put(ends.get(i), i == 0 && pages.first().number() == 2 ? 2 : 1);
            }
        }
        return new PageMarks(marks, opening);
    }

    /** The lines of a footer under its page number: they come again under the next one. */
    private record Footer(String original, List<SourceLine> lines) {

        /** Returns where the text goes on behind each footer, and notes its lines. */
        List<Integer> ends(List<Integer> numbered, Set<Integer> marks) {
            List<Integer> ends = new ArrayList<>(numbered);
            ends.replaceAll(line -> next(original, lines, line + 1));
            for (int row = 0; row < NEAR_THE_EDGE; row++) {
                Map<String, Long> shapes =
                        ends.stream()
                                .filter(line -> line < lines.size())
                                .collect(Collectors.groupingBy(this::shape, Collectors.counting()));
                List<Integer> same =
                        ends.stream()
                                .filter(line -> line < lines.size())
                                .filter(
                                        line ->
                                                shapes.getOrDefault(shape(line), 0L)
                                                        > ends.size() / 2)
                                .toList();
                if (same.size() < 2) {
                    break;
                }
                marks.addAll(same);
                ends.replaceAll(
                        line -> same.contains(line) ? next(original, lines, line + 1) : line);
            }
            return ends;
        }

        private String shape(int line) {
            SourceLine at = lines.get(line);
            String words = original.substring(at.start(), Math.min(at.end(), at.start() + LONGEST));
            return words.strip().replaceAll("\\s+", " ").replaceAll("\\d+", "#");
        }
    }

    /** Some texts count from 2, for the first page bears no number. */
    private static boolean isHeader(Chain chain, int textLines) {
        int before = chain.first().textBefore();
        int after = textLines - chain.last().textBefore() - 1;
        if (before <= NEAR_THE_EDGE) {
            return true;
        }
        if (after <= NEAR_THE_EDGE || chain.first().number() == 1) {
            return false;
        }
        int gaps = chain.marks().size() - 1;
        int gap = (chain.last().textBefore() - chain.first().textBefore()) / Math.max(1, gaps);
        return before <= gap + gap / 2;
    }

    private static Chain longest(PageMarkForm form, List<Candidate> candidates) {
        List<Candidate> longest = List.of();
        for (int i = 0; i < Math.min(STARTS_TRIED, candidates.size()); i++) {
            List<Candidate> chain = chain(form, candidates, i);
            longest = chain.size() > longest.size() ? chain : longest;
        }
        return new Chain(form, longest);
    }

    private static List<Candidate> chain(PageMarkForm form, List<Candidate> candidates, int from) {
        List<Candidate> chain = new ArrayList<>(List.of(candidates.get(from)));
        for (Candidate next : candidates.subList(from + 1, candidates.size())) {
            Candidate last = chain.getLast();
            boolean counts =
                    next.number() == last.number() + 1 || (form.sure() && next.number() == 1);
            if (counts && next.textBefore() - last.textBefore() > form.linesBetween()) {
                chain.add(next);
            }
        }
        return chain;
    }

    private static int next(String original, List<SourceLine> lines, int from) {
        int i = from;
        while (i < lines.size() && isBlank(original, lines.get(i))) {
            i++;
        }
        return i;
    }

    private static boolean isBlank(String original, SourceLine line) {
        for (int i = line.start(); i < line.end(); i++) {
            if (!Blank.is(original.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    boolean any() {
        return !opening.isEmpty();
    }

    boolean isMark(int line) {
        return marks.contains(line);
    }

    /** By how many pages the text has gone on where the line begins; 0 within a page. */
    int pagesOpened(int line) {
        return opening.getOrDefault(line, 0);
    }
}
