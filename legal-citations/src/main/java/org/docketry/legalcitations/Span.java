package org.docketry.legalcitations;

/**
 * A stretch of the original text, in UTF-16 units: from {@code start} (inclusive) to {@code end}
 * (exclusive). Never empty, never negative.
 */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    /** The words of the original text that this span covers. */
    public String in(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }
}
