package org.docketry.legalcitations;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Finds legal citations in a text, resolves what refers back, and marks them up. Everything here is
 * a pure function of its arguments; the time taken grows with the length of the text.
 */
public final class Citations {

    private Citations() {}

    /**
     * All citations in that text, in the order in which they start. The text may carry Markdown or
     * HTML, pleading line numbers and page breaks; the spans are offsets into it as given.
     */
    public static List<Citation> find(String text) {
        CleanText clean = Cleaner.clean(text);
        List<Draft> drafts = new References(clean, new Scanner(clean).scan()).find();
        NameSharing.share(drafts);
        return new Assembly(clean).citations(drafts);
    }

    /**
     * What each citation refers to, by its number in the list.
     *
     * @param citations the outcome of {@link #find}, whole and in order
     */
    public static Resolutions resolve(List<Citation> citations) {
        return new Resolver(citations).resolve();
    }

    /** What to put before and behind a citation. */
    public record Markup(String before, String behind) {}

    /** The text with marks around each citation; nothing else of it is changed. */
    public static String annotate(
            String text, List<Citation> citations, Function<Citation, Markup> markup) {
        StringBuilder annotated = new StringBuilder(text.length() + citations.size() * 16);
        int at = 0;
        for (Citation citation : citations) {
            Markup marks = markup.apply(citation);
            annotated.append(text, at, citation.span().start()).append(marks.before());
            annotated.append(text, citation.span().start(), citation.span().end());
            annotated.append(marks.behind());
            at = citation.span().end();
        }
        return annotated.append(text, at, text.length()).toString();
    }

    /** Those of the citations that are full citations of cases. */
    public static List<Citation.FullCase> cases(List<Citation> citations) {
        List<Citation.FullCase> cases = new ArrayList<>();
        for (Citation citation : citations) {
            if (citation instanceof Citation.FullCase full) {
                cases.add(full);
            }
        }
        return cases;
    }
}
