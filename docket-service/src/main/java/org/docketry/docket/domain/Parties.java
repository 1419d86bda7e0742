package org.docketry.docket.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.docketry.docket.domain.CourseFact.ProceedingTransferred;
import org.docketry.docket.domain.Id.PartyId;
import org.docketry.docket.domain.PartyFact.CounselAppeared;
import org.docketry.docket.domain.PartyFact.DocketLinked;
import org.docketry.docket.domain.PartyFact.DocketRole;
import org.docketry.docket.domain.PartyFact.PartyJoined;

/**
 * Who takes part, the dockets it is fought on, each in the order of coming, and whose law governs.
 */
public record Parties(Map<PartyId, Party> byId, List<DocketLinked> dockets, Venue venue) {

    /** A party and who speaks for it. */
    public record Party(PartyJoined joined, List<CounselAppeared> counsel) {}

    static Parties none() {
        return new Parties(Map.of(), List.of(), Venue.none());
    }

    Parties on(PartyFact fact) {
        return switch (fact) {
            case DocketLinked linked -> new Parties(byId, Append.to(dockets, linked), venue);
            case PartyJoined joined ->
                    new Parties(
                            Append.to(byId, joined.partyId(), new Party(joined, List.of())),
                            dockets,
                            venue);
            case CounselAppeared appeared ->
                    new Parties(
                            Append.change(
                                    byId,
                                    appeared.partyId(),
                                    party ->
                                            new Party(
                                                    party.joined(),
                                                    Append.to(party.counsel(), appeared))),
                            dockets,
                            venue);
        };
    }

    Parties on(ProceedingTransferred transfer) {
        DocketLinked here = new DocketLinked(transfer.to(), DocketRole.PROCEEDING, null);
        List<DocketLinked> longer = linked(transfer.to()) ? dockets : Append.to(dockets, here);
        return new Parties(byId, longer, venue.on(transfer));
    }

    Parties in(Venue changed) {
        return new Parties(byId, dockets, changed);
    }

    boolean linked(DocketRef docket) {
        return dockets.stream().anyMatch(linked -> linked.docket().sameAs(docket));
    }

    /** The court where the subpoena is fought over now: that of the docket linked last. */
    Optional<String> proceedingCourt() {
        return dockets.reversed().stream()
                .filter(linked -> linked.role() == DocketRole.PROCEEDING)
                .map(linked -> linked.docket().court())
                .findFirst();
    }
}
