// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.proposal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.docketry.analysis.Papers;
import org.docketry.analysis.domain.proposal.CalendarFact.DeadlineSet;
import org.docketry.analysis.domain.proposal.CalendarFact.HearingSet;
import org.docketry.analysis.domain.proposal.CaseFact.DocketLinked;
import org.docketry.analysis.domain.proposal.CaseFact.MotionFiled;
import org.docketry.analysis.domain.proposal.CaseFact.PartyJoined;
import org.docketry.analysis.domain.proposal.CaseFact.SubpoenaKnown;
import org.docketry.analysis.domain.reading.DocumentReader;

/** The made dispute Halloran v. Murmur, as the record has it when its motion is briefed. */
public final class Halloran {

    public static final String DOCUMENT = "5b7a3b1e-35a0-5a4e-9a2e-7c5f7d0e4a22";
    static final DocketLinked DOCKET = new DocketLinked("cand", "3:24-mc-80377");
    static final String OPPOSITION_DUE = "9b1d6c1e-52a4-5a1d-8a53-1f0c9b7e4d21";

    private static final List<CaseFact> RECORD =
            List.of(
                    DOCKET,
                    new PartyJoined("halloran", "Halloran Shipping Co.", List.of("movant")),
                    new PartyJoined("murmur", "Murmur Networks, Inc.", List.of("respondent")),
                    new SubpoenaKnown("subpoena-1", "murmur", LocalDate.of(2024, 10, 29)),
                    new MotionFiled(
                            "motion-1", "to-compel", "halloran", List.of("murmur"), DOCKET, 1),
                    new DeadlineSet(
                            OPPOSITION_DUE,
                            "Murmur Networks, Inc.: opposition to motion motion-1 (to compel)",
                            List.of("murmur"),
                            LocalDate.of(2024, 12, 19)),
                    new DeadlineSet(
                            "1c9e4f7a-6f0b-5c38-9a0e-2d7b3a5c8e42",
                            "Halloran Shipping Co.: reply on motion motion-1 (to compel)",
                            List.of("halloran"),
                            LocalDate.of(2024, 12, 26)),
                    new HearingSet("hearing-1", List.of("motion-1"), LocalDate.of(2025, 1, 30)));

    private Halloran() {}

    public static CaseContext onRecord(CaseFact... more) {
        return CaseContext.of(Stream.concat(RECORD.stream(), Arrays.stream(more)).toList());
    }

    public static List<Proposal> read(String text, CaseContext context) {
        return FilingProposals.from(DOCUMENT, "1.0.0", DocumentReader.read(text), context);
    }

    public static Proposal only(String kind, List<Proposal> proposals) {
        List<Proposal> found =
                proposals.stream().filter(proposal -> proposal.kind().equals(kind)).toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " proposals of " + kind + ": " + proposals);
        }
        return found.getFirst();
    }

    public static List<Proposal> filing(String name, CaseFact... more) throws IOException {
        return read(Papers.filing(name), onRecord(more));
    }
}
