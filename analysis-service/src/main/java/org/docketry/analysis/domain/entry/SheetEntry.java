// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.entry;

import java.time.LocalDate;
import org.docketry.analysis.domain.layout.Span;
import org.docketry.analysis.domain.reading.Found;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a docket sheet.
 *
 * @param number null where the clerk gave it none
 * @param filed the day in the sheet's first column
 * @param line what the text says; its places are those on the sheet
 * @param at the place of the text
 */
public record SheetEntry(
        @Nullable Found<Integer> number, Found<LocalDate> filed, EntryReading line, Span at) {}
