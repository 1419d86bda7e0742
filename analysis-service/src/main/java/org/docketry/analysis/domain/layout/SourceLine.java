// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.layout;

import java.util.ArrayList;
import java.util.List;

/** One line of the original: offsets without its line end, and whether a form feed precedes it. */
record SourceLine(int start, int end, boolean afterFormFeed) {

    static List<SourceLine> of(String original) {
        List<SourceLine> lines = new ArrayList<>();
        int start = 0;
        boolean formFeed = false;
        for (int i = 0; i < original.length(); i++) {
            char c = original.charAt(i);
            if (c != '\n' && c != '\r' && c != '\f') {
                continue;
            }
            if (c != '\f' || i > start) {
                lines.add(new SourceLine(start, i, formFeed));
                formFeed = false;
            }
            formFeed |= c == '\f';
            if (c == '\r' && i + 1 < original.length() && original.charAt(i + 1) == '\n') {
                i++;
            }
            start = i + 1;
        }
        if (start < original.length()) {
            lines.add(new SourceLine(start, original.length(), formFeed));
        }
        return lines.stream()
                .flatMap(line -> FoldedPaper.unfolded(original, line).stream())
                .toList();
    }
}
