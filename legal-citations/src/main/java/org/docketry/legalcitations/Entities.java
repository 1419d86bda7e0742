package org.docketry.legalcitations;

/** The HTML entities that occur in legal text. */
final class Entities {

    private static final int LONGEST = 10;

    private Entities() {}

    /** How many characters the entity at that offset has; 1 where there is none. */
    static int lengthAt(String text, int offset) {
        int end = offset + 1;
        int limit = Math.min(text.length(), offset + LONGEST);
        while (end < limit && (CleanText.isWord(text.charAt(end)) || text.charAt(end) == '#')) {
            end++;
        }
        boolean closed = end < limit && end > offset + 1 && text.charAt(end) == ';';
        return closed && read(text.substring(offset + 1, end)) != '\0' ? end + 1 - offset : 1;
    }

    /** The character that the entity at that offset stands for; {@code &} where there is none. */
    static char charAt(String text, int offset) {
        int length = lengthAt(text, offset);
        return length == 1 ? '&' : read(text.substring(offset + 1, offset + length - 1));
    }

    private static char read(String name) {
        if (name.startsWith("#")) {
            return number(name.substring(1));
        }
        return switch (name) {
            case "amp" -> '&';
            case "sect" -> '§';
            case "para" -> '¶';
            case "nbsp", "ensp", "emsp", "thinsp" -> ' ';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            case "apos" -> '\'';
            case "rsquo" -> '\u2019';
            case "lsquo" -> '\u2018';
            case "rdquo" -> '\u201d';
            case "ldquo" -> '\u201c';
            case "ndash" -> '\u2013';
            case "mdash" -> '\u2014';
            case "shy" -> '\u00ad';
            default -> '\0';
        };
    }

    private static char number(String digits) {
        boolean hex = digits.startsWith("x") || digits.startsWith("X");
        try {
            int code =
                    hex
                            ? Integer.parseInt(digits, 1, digits.length(), 16)
                            : Integer.parseInt(digits);
            return code > 0 && code < 0xd800 ? (char) code : '\0';
        } catch (NumberFormatException e) {
            return '\0';
        }
    }
}
