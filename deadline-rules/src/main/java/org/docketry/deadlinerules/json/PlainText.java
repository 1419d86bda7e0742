package org.docketry.deadlinerules.json;

import org.jspecify.annotations.Nullable;

/** Text of one line, whole characters only. */
final class PlainText {

    private PlainText() {}

    /** What is wrong with a text; null for a fit one. No streams: they are slow to come up. */
    static @Nullable String unfit(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == 0x7f) {
                return "must not have control characters";
            }
            if (Character.isSurrogate(c)) {
                if (!Character.isSupplementaryCodePoint(text.codePointAt(i))) {
                    return "must not have half a character";
                }
                i++;
            }
        }
        return null;
    }
}
