package org.docketry.legalcitations;

import java.util.Locale;

/** What an HTML tag does to the text around it. */
final class Tags {

    private static final int LONGEST = 2000;

    private Tags() {}

    enum Effect {
        EMPHASIS_ON,
        EMPHASIS_OFF,
        LINE,
        PARAGRAPH,
        NONE
    }

    /** The offset behind the tag that starts at {@code start}, or -1 where none does. */
    static int endOf(char[] source, int start) {
        int i = start + 1;
        if (i >= source.length) {
            return -1;
        }
        char first = source[i];
        if (!CleanText.isLetter(first) && first != '/' && first != '!') {
            return -1;
        }
        int limit = Math.min(source.length, start + LONGEST);
        while (i < limit && source[i] != '>' && source[i] != '<') {
            i++;
        }
        return i < limit && source[i] == '>' ? i + 1 : -1;
    }

    static Effect effectOf(char[] source, int start, int end) {
        boolean closing = source[start + 1] == '/';
        int i = closing ? start + 2 : start + 1;
        int nameEnd = i;
        while (nameEnd < end && CleanText.isWord(source[nameEnd]) && nameEnd - i < 12) {
            nameEnd++;
        }
        return switch (new String(source, i, nameEnd - i).toLowerCase(Locale.ROOT)) {
            case "i", "em", "u" -> closing ? Effect.EMPHASIS_OFF : Effect.EMPHASIS_ON;
            case "br", "tr", "li" -> Effect.LINE;
            case "p",
                    "div",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "table",
                    "blockquote",
                    "section",
                    "article",
                    "hr",
                    "ul",
                    "ol" ->
                    Effect.PARAGRAPH;
            default -> Effect.NONE;
        };
    }
}
