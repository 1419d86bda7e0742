package org.docketry.legalcitations;

import java.util.Arrays;
import java.util.BitSet;

/** Takes the layout out of a text in one pass and keeps the way back: see {@link CleanText}. */
final class Cleaner {

    private final String text;
    private final char[] source;
    private final BitSet numbered;
    private final Emphasis emphasis;
    private final Footnotes footnotes;

    private char[] chars;
    private int[] offsets;
    private byte[] flags;
    private int length;

    private int blankAt = -1;

    /** Where a soft hyphen broke a word off, to go on behind the end of the line. */
    private int brokenAt = -1;

    private int lineBreaks;
    private boolean emptyLine;
    private int headLines = 2;
    private boolean pageTurned;

    private Cleaner(String text) {
        this.text = text;
        this.source = text.toCharArray();
        this.numbered = PleadingLines.find(text);
        this.emphasis = new Emphasis(source);
        this.footnotes = new Footnotes(text);
        int capacity = source.length + 16;
        this.chars = new char[capacity];
        this.offsets = new int[capacity];
        this.flags = new byte[capacity];
    }

    static CleanText clean(String text) {
        return new Cleaner(text).run();
    }

    private CleanText run() {
        int i = lineStart(0);
        while (i < source.length) {
            i = step(i);
        }
        return new CleanText(
                text,
                chars,
                offsets,
                flags,
                length,
                Arrays.copyOf(footnotes.starts, footnotes.count),
                Arrays.copyOf(footnotes.streams, footnotes.count));
    }

    /** Reads one character or one piece of markup; answers where to go on. */
    private int step(int i) {
        char c = source[i];
        if (c > '_' && c < 127) {
            emit(c, i);
            return i + 1;
        }
        return switch (c) {
            case '\n' -> newline(i);
            case ' ',
                    '\t',
                    '\r',
                    '\f',
                    '\u000b',
                    '\u00a0',
                    '\u2002',
                    '\u2003',
                    '\u2009',
                    '\u202f' ->
                    blank(i);
            case '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff' -> i + 1;
            case '\u00ad' -> {
                brokenAt = length;
                yield i + 1;
            }
            case '*', '_' -> mark(i);
            case '\\' -> escape(i);
            case '<' -> tag(i);
            case '&' -> entity(i);
            default -> {
                emit(c, i);
                yield i + 1;
            }
        };
    }

    private int newline(int i) {
        lineBreaks++;
        blank(i);
        if (lineBreaks == 2) {
            emphasis.reset();
        }
        return lineStart(i + 1);
    }

    private int blank(int i) {
        if (blankAt < 0) {
            blankAt = i;
        }
        return i + 1;
    }

    private int lineStart(int start) {
        int i = numbered.get(start) ? PleadingLines.behind(text, start) : start;
        boolean newPage = pageTurned;
        while (i < source.length && source[i] != '\n' && Character.isWhitespace(source[i])) {
            newPage |= source[i] == '\f';
            i++;
        }
        if (i > start) {
            blank(start);
        }
        if (i >= source.length || source[i] == '\n') {
            emptyLine = true;
            return i;
        }
        boolean fresh = emptyLine;
        emptyLine = false;
        boolean furniture = isFurniture(i, newPage);
        pageTurned = furniture && newPage;
        if (furniture) {
            return skipLine(i);
        }
        return footnotes.line(i, length, fresh, newPage)
                ? skipLine(i)
                : PageFurniture.behindPrefix(text, i);
    }

    /** Whether the line is a header, a page number or the running head at the top of a page. */
    private boolean isFurniture(int i, boolean newPage) {
        headLines = newPage && !pageTurned ? 0 : headLines;
        if (PageFurniture.isHeader(text, i) || PageFurniture.isLoneNumber(text, i)) {
            return true;
        }
        boolean head = headLines < 2 && PageFurniture.isRunningHead(text, i, headLines);
        headLines = head ? headLines + 1 : 2;
        return head;
    }

    private int skipLine(int i) {
        int end = text.indexOf('\n', i);
        return end < 0 ? source.length : end;
    }

    private int mark(int i) {
        int run = emphasis.read(i);
        for (int k = 0; k < emphasis.literal; k++) {
            emit(source[i + k], i + k);
        }
        return i + run;
    }

    private int escape(int i) {
        boolean escapes = i + 1 < source.length && "*_[]()#`\\>.-+!".indexOf(source[i + 1]) >= 0;
        if (!escapes) {
            emit('\\', i);
            return i + 1;
        }
        emit(source[i + 1], i + 1);
        return i + 2;
    }

    private int entity(int i) {
        int size = Entities.lengthAt(text, i);
        char c = Entities.charAt(text, i);
        if (c == ' ') {
            blank(i);
        } else if (c != '\u00ad') {
            emit(c, i);
        }
        return i + size;
    }

    private int tag(int i) {
        int end = Tags.endOf(source, i);
        if (end < 0) {
            emit('<', i);
            return i + 1;
        }
        switch (Tags.effectOf(source, i, end)) {
            case EMPHASIS_ON -> emphasis.openTag();
            case EMPHASIS_OFF -> emphasis.closeTag();
            case LINE -> {
                lineBreaks++;
                blank(i);
            }
            case PARAGRAPH -> {
                lineBreaks += 2;
                blank(i);
            }
            case NONE -> {
                if (length > 0 && end < source.length && joinsNumbers(end)) {
                    blank(i);
                }
            }
        }
        return end;
    }

    private boolean joinsNumbers(int next) {
        return CleanText.isDigit(chars[length - 1]) && CleanText.isDigit(source[next]);
    }

    private void emit(char c, int at) {
        int flag = emphasis.flag();
        if (blankAt >= 0) {
            breakBefore(c, flag);
        }
        chars[length] = c;
        offsets[length] = at;
        flags[length] = (byte) flag;
        length++;
    }

    /** Writes the blank that is waiting, unless it only broke a word or a range at a line's end. */
    private void breakBefore(char next, int flag) {
        int kind = lineBreaks == 0 ? 0 : lineBreaks == 1 ? CleanText.LINE : CleanText.PARAGRAPH;
        if (brokenAt == length && kind != CleanText.PARAGRAPH) {
            blankAt = -1;
            lineBreaks = 0;
            return;
        }
        boolean hyphened = kind == CleanText.LINE && length > 1 && chars[length - 1] == '-';
        char before = length > 1 ? chars[length - 2] : '\0';
        if (hyphened && CleanText.isDigit(before) && CleanText.isDigit(next)) {
            kind = 0;
        } else if (hyphened && CleanText.isLower(before) && CleanText.isLower(next)) {
            length--;
            kind = 0;
        } else if (length > 0) {
            boolean inRun = (flag & CleanText.EMPHASIS) != 0 && (flag & CleanText.RUN_START) == 0;
            chars[length] = ' ';
            offsets[length] = blankAt;
            flags[length] = (byte) (kind | (inRun ? CleanText.EMPHASIS : 0));
            length++;
        }
        blankAt = -1;
        lineBreaks = 0;
    }
}
