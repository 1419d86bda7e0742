// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.CleanText;
import org.docketry.legalcitations.Citation;
import org.docketry.legalcitations.Resolutions;
import org.jspecify.annotations.Nullable;

/** Lists the citations of the record, with the docket entry that each goes to. */
final class RecordCites {

    private static final Pattern ENTRY =
            Pattern.compile("(?<entry>\\d{1,4})(?:[-.](?<attachment>\\d{1,3}))?");

    private RecordCites() {}

    static List<RecordCite> of(CleanText text, List<Citation> citations, Resolutions resolutions) {
        List<RecordCite> cites = new ArrayList<>();
        for (int i = 0; i < citations.size(); i++) {
            OptionalInt first = resolutions.authority(i);
            Citation.Paper paper = paper(citations.get(i));
            Citation.Paper source =
                    first.isPresent() ? paper(citations.get(first.getAsInt())) : paper;
            if (paper != null || (source != null && first.getAsInt() != i)) {
                cites.add(cite(text, i, citations.get(i), paper, source));
            }
        }
        return cites;
    }

    private static RecordCite cite(
            CleanText text,
            int index,
            Citation citation,
            Citation.@Nullable Paper paper,
            Citation.@Nullable Paper source) {
        String written = paper != null && paper.entry() != null ? paper.entry() : null;
        written = written == null && source != null ? source.entry() : written;
        Matcher entry = ENTRY.matcher(written == null ? "" : written);
        boolean numbered = entry.matches();
        String attachment = numbered ? entry.group("attachment") : null;
        String document = paper == null ? null : paper.document();
        document = document == null && source != null ? source.document() : document;
        return new RecordCite(
                index,
                numbered ? Integer.valueOf(entry.group("entry")) : null,
                attachment == null ? null : Integer.valueOf(attachment),
                document,
                paper == null ? null : paper.exhibit(),
                citation.pin(),
                null,
                CitationsFound.span(text, citation.span()));
    }

    private static Citation.@Nullable Paper paper(Citation citation) {
        return citation instanceof Citation.Paper paper ? paper : null;
    }
}
