package org.docketry.legalcitations;

/**
 * The short strings that were cut from a text lately, so that the name, volume and page which an
 * opinion cites on every page are one string each, with its hash known. A long text would otherwise
 * leave more strings to the collector than anything else.
 */
final class RecentWords {

    private static final int LONGEST = 40;
    private static final int FEWEST = 64;
    private static final int MOST = 4096;

    private final String[] words;

    /** Makes room for the words of a text of that many characters. */
    RecentWords(int length) {
        int wanted = Integer.highestOneBit(Math.max(1, length / 16));
        this.words = new String[Math.clamp(wanted, FEWEST, MOST)];
    }

    /** The characters from start (inclusive) to end (exclusive). */
    String of(char[] chars, int start, int end) {
        if (end - start > LONGEST) {
            return new String(chars, start, end - start);
        }
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + chars[i]; // as String does, whose own hash is compared below
        }
        int slot = (hash ^ hash >>> 15) & (words.length - 1);
        String known = words[slot];
        if (known == null || known.hashCode() != hash || !is(known, chars, start, end)) {
            known = new String(chars, start, end - start);
            words[slot] = known;
        }
        return known;
    }

    private static boolean is(String word, char[] chars, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (word.charAt(i - start) != chars[i]) {
                return false;
            }
        }
        return true;
    }
}
