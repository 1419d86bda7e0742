// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.sources;

import org.docketry.analysis.domain.layout.Span;
import org.jspecify.annotations.Nullable;

/**
 * A citation of the case's own record.
 *
 * @param index of the citation
 * @param entry the number on the docket, where the citation or the one that it refers to has one
 * @param attachment the number after the entry's, as 1 in "Dkt. 22-1"
 * @param document as the paper names it, such as "Parker Decl."
 * @param refersTo the entry on the dispute's docket; null where it is not known
 */
public record RecordCite(
        int index,
        @Nullable Integer entry,
        @Nullable Integer attachment,
        @Nullable String document,
        @Nullable String exhibit,
        @Nullable String pin,
        @Nullable EntryKnown refersTo,
        Span span) {

    /**
     * An entry that the dispute's record has.
     *
     * @param kind the fact that it carries, such as {@code motion-filed}
     * @param id the fact's own id, such as a motion's
     */
    public record EntryKnown(String kind, String id, String court, String number, int entry) {}

    public RecordCite referringTo(EntryKnown known) {
        return new RecordCite(index, entry, attachment, document, exhibit, pin, known, span);
    }
}
