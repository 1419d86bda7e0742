// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.entry;

/** Reads one line of a docket, as a court's docket sheet, notice or feed prints it. */
public final class EntryText {

    private EntryText() {}

    /**
     * Reads the line. The time taken grows with the text and no faster; nothing is invented: what
     * the words do not decide is {@link DateRole#MENTIONED} or left out.
     *
     * @param text the line as received; spans count its UTF-16 units from 0
     */
    public static EntryReading read(String text) {
        return new EntryReading(
                EntryKinds.read(text),
                EntryMotions.read(text),
                EntryDocuments.read(text),
                EntryDates.read(text),
                EntryMarks.read(text));
    }
}
