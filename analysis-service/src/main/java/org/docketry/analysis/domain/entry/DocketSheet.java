// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.entry;

import java.util.List;
import org.docketry.analysis.domain.layout.CleanText;
import org.docketry.analysis.domain.reading.DocumentKind;
import org.docketry.analysis.domain.reading.Found;
import org.docketry.analysis.domain.reading.Reading;
import org.docketry.analysis.domain.reading.SheetHead;
import org.jspecify.annotations.Nullable;

/**
 * A court's docket as a printed report has it. Its court, number, parties and counsel are the
 * reading's, as of any paper.
 *
 * @param caption the name of the case, as the sheet has it; null where it has none
 * @param entries in the order of the sheet
 */
public record DocketSheet(@Nullable Found<String> caption, List<SheetEntry> entries) {

    public DocketSheet {
        entries = List.copyOf(entries);
    }

    /** Reads the sheet; null where the paper is none. */
    public static @Nullable DocketSheet read(CleanText text, Reading reading) {
        if (!reading.is(DocumentKind.DOCKET_SHEET)) {
            return null;
        }
        return SheetHead.on(text)
                .map(head -> new DocketSheet(head.caption(), SheetEntries.read(text, head.end())))
                .orElse(null);
    }
}
