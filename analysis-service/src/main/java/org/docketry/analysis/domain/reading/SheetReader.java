// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.ArrayList;
import java.util.List;
import org.docketry.analysis.domain.layout.CleanText;
import org.docketry.analysis.domain.reading.DocketMention.Relation;

/** Reads a docket sheet's head. What its entries say, each entry says for itself. */
final class SheetReader {

    private SheetReader() {}

    static Reading read(CleanText text, SheetHead head) {
        Found<Court> court = head.court() == null ? OwnCourt.read(text) : head.court();
        SheetParties sheet =
                SheetParties.read(
                        text, text.cleanOffset(lastOf(head.title())) + 1, head.partiesEnd());
        List<Found<DocketMention>> dockets =
                new ArrayList<>(
                        DocketMentionReader.read(
                                text, court == null ? null : court.value(), head.number()));
        if (head.number() != null && dockets.stream().noneMatch(SheetReader::isOwn)) {
            Court here = court == null ? null : court.value();
            dockets.addFirst(
                    head.number().map(number -> new DocketMention(number, here, Relation.OWN)));
        }
        return new Reading(
                head.title().map(_ -> DocumentKind.DOCKET_SHEET),
                head.title(),
                court,
                dockets,
                List.of(),
                null,
                head.filed() == null
                        ? List.of()
                        : List.of(head.filed().map(on -> new DatedAct("filed", on))),
                List.of(),
                List.of(),
                List.of(),
                head.judge(),
                null,
                sheet.parties().isEmpty()
                        ? LabelledHead.parties(
                                text, text.cleanOffset(head.title().spans().getFirst().start()))
                        : sheet.parties(),
                sheet.counsel(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                text.pages());
    }

    private static boolean isOwn(Found<DocketMention> docket) {
        return docket.value().relation() == Relation.OWN;
    }

    private static int lastOf(Found<?> found) {
        return found.spans().getLast().end() - 1;
    }
}
