// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.extraction;

import java.util.Set;
import java.util.regex.Pattern;
import org.docketry.analysis.extraction.Unreadable.Reason;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** What a page shows: no scripts, no styles, nothing fetched. Blocks begin new lines. */
final class HtmlText {

    private static final Set<String> UNSEEN =
            Set.of(
                    "script",
                    "style",
                    "noscript",
                    "template",
                    "head",
                    "iframe",
                    "object",
                    "svg",
                    // Struck out: a page of an order shows the words, and the court took them back.
                    "del",
                    "s",
                    "strike");
    private static final Set<String> PARAGRAPHS =
            Set.of(
                    "p",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "blockquote",
                    "table",
                    "ul",
                    "ol",
                    "pre",
                    "hr");

    /** Cells stand side by side; an insertion, a block to the parser, is mostly of a few words. */
    private static final Set<String> IN_LINE = Set.of("td", "th", "ins");

    private static final int MARK_WITHIN = 4;
    private static final Pattern MARK = Pattern.compile(" ?\\d{1,3} ?");

    private HtmlText() {}

    static String of(String html, int unitsMax) {
        if (html.indexOf('<') < 0) {
            throw new Unreadable(Reason.NOT_WHAT_IT_SAYS, "The bytes are not text/html.");
        }
        Document document = Jsoup.parse(html);
        StringBuilder text = new StringBuilder();
        document.filter(
                new NodeFilter() {
                    @Override
                    public FilterResult head(Node node, int depth) {
                        if (text.length() > unitsMax) {
                            return FilterResult.STOP;
                        }
                        return enter(node, text);
                    }

                    @Override
                    public FilterResult tail(Node node, int depth) {
                        leave(node, text);
                        return FilterResult.CONTINUE;
                    }
                });
        return text.toString();
    }

    private static NodeFilter.FilterResult enter(Node node, StringBuilder text) {
        if (node instanceof TextNode words) {
            if (isPreformatted(words)) {
                text.append(words.getWholeText().replace('\u00a0', ' '));
            } else {
                String shown = words.getWholeText().replaceAll("[\\s\\u00a0]+", " ");
                append(text, isMark(words, shown) ? RaisedAlone.raised(shown.strip()) : shown);
            }
        }
        if (node instanceof Element element) {
            if (UNSEEN.contains(element.normalName()) || element.hasAttr("hidden")) {
                return NodeFilter.FilterResult.SKIP_ENTIRELY;
            }
            breakLine(element, text);
            if (element.normalName().equals("tr")) {
                append(text, "| ");
            }
        }
        return NodeFilter.FilterResult.CONTINUE;
    }

    /** A footnote's mark is a raised number, and mostly a link to the note. */
    private static boolean isMark(TextNode words, String shown) {
        if (!MARK.matcher(shown).matches()) {
            return false;
        }
        Node node = words.parent();
        for (int up = 0; up < MARK_WITHIN && node != null; up++) {
            if (node.nodeName().equals("sup")) {
                return true;
            }
            node = node.parent();
        }
        return false;
    }

    /** Courts publish whole opinions so: lines, columns and numbers in the margin are kept. */
    private static boolean isPreformatted(TextNode words) {
        for (Node node = words.parent(); node != null; node = node.parent()) {
            if (node instanceof Element element && element.normalName().equals("pre")) {
                return true;
            }
        }
        return false;
    }

    private static void leave(Node node, StringBuilder text) {
        if (node instanceof Element element) {
            if (element.normalName().equals("td") || element.normalName().equals("th")) {
                append(text, " | ");
            }
            breakLine(element, text);
        }
    }

    private static void breakLine(Element element, StringBuilder text) {
        if (element.normalName().equals("br")
                || (element.isBlock() && !IN_LINE.contains(element.normalName()))) {
            lines(text, PARAGRAPHS.contains(element.normalName()) ? 2 : 1);
        }
    }

    private static void lines(StringBuilder text, int wanted) {
        int have = 0;
        while (have < text.length() && have < 2 && text.charAt(text.length() - 1 - have) == '\n') {
            have++;
        }
        if (text.length() > have) {
            text.repeat('\n', Math.max(0, wanted - have));
        }
    }

    private static void append(StringBuilder text, String words) {
        boolean lineStart = text.isEmpty() || text.charAt(text.length() - 1) == '\n';
        text.append(lineStart ? words.stripLeading() : words);
    }
}
