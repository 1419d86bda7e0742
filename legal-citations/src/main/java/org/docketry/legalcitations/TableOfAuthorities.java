package org.docketry.legalcitations;

import java.util.List;
import java.util.Set;

/**
 * The table of authorities at the front of a brief, as printed.
 *
 * @param start offset at which the table starts
 * @param end offset behind it, where the body of the brief starts
 */
public record TableOfAuthorities(int start, int end, List<Entry> entries) {

    /**
     * One line of the table.
     *
     * @param number the number of its citation among all citations of the text
     * @param pages labels of the pages listed, in order; empty where the entry says passim
     */
    public record Entry(int number, Citation citation, boolean passim, List<String> pages) {

        public Entry {
            pages = List.copyOf(pages);
        }
    }

    /** What is wrong with a table. {@code entry} is the entry concerned. */
    public sealed interface Finding {

        /** The body never cites it. */
        record ListedNotCited(Entry entry) implements Finding {}

        /**
         * The body cites it, the table lacks it.
         *
         * @param numbers the numbers of the citations in the body
         */
        record CitedNotListed(List<Integer> numbers, Set<String> pages) implements Finding {}

        /** Listed for a page on which it is not cited. */
        record WrongPage(Entry entry, String page) implements Finding {}

        /** Cited on a page that the entry does not list. */
        record MissingPage(Entry entry, String page) implements Finding {}

        /** Says passim, although it is cited on few pages. */
        record WrongPassim(Entry entry, Set<String> pages) implements Finding {}

        /** Lists so many pages that it should say passim. */
        record MissingPassim(Entry entry, Set<String> pages) implements Finding {}

        /** The year in the table is not the year in the body. */
        record WrongYear(Entry entry, int listed, int cited) implements Finding {}

        /** The table leaves out where in the reporter the case starts, or says otherwise. */
        record WrongLocator(Entry entry, String cited) implements Finding {}

        /** The name in the table is not the name in the body. */
        record WrongName(Entry entry, String listed, String cited) implements Finding {}
    }
}
