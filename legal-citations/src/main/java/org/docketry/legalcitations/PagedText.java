package org.docketry.legalcitations;

import java.util.ArrayList;
import java.util.List;

/**
 * A text with its pages.
 *
 * @param pages in order, without gaps or overlaps; together they cover the text
 */
public record PagedText(String text, List<Page> pages) {

    /**
     * One page, from offset {@code start} (inclusive) to {@code end} (exclusive).
     *
     * @param label the number printed on it, as in {@code ii} or {@code 7}
     */
    public record Page(String label, int start, int end) {}

    public PagedText {
        pages = List.copyOf(pages);
        int at = 0;
        for (Page page : pages) {
            if (page.start() != at || page.end() < page.start()) {
                throw new IllegalArgumentException("pages must cover the text in order: " + page);
            }
            at = page.end();
        }
        if (at != text.length()) {
            throw new IllegalArgumentException("the pages end at " + at + " of " + text.length());
        }
    }

    /** Pages parted by form feeds and numbered from 1. */
    public static PagedText byFormFeed(String text) {
        List<Page> pages = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int feed = text.indexOf('\f', start);
            int end = feed < 0 ? text.length() : feed + 1;
            pages.add(new Page(Integer.toString(pages.size() + 1), start, end));
            if (feed < 0) {
                break;
            }
            start = end;
        }
        return new PagedText(text, pages);
    }

    /** The place in {@link #pages} of the page on which that offset lies. */
    public int pageAt(int offset) {
        int low = 0;
        int high = pages.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (offset < pages.get(middle).end()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The label of the page on which that offset lies. */
    public String labelAt(int offset) {
        return pages.get(pageAt(offset)).label();
    }
}
