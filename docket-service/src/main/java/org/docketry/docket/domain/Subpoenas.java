package org.docketry.docket.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.docketry.docket.domain.Id.SubpoenaId;
import org.docketry.docket.domain.SubpoenaFact.MeetAndConferHeld;
import org.docketry.docket.domain.SubpoenaFact.ObjectionRaised;
import org.docketry.docket.domain.SubpoenaFact.SubpoenaComplied;
import org.docketry.docket.domain.SubpoenaFact.SubpoenaServed;
import org.docketry.docket.domain.SubpoenaFact.SubpoenaWithdrawn;

/** The subpoenas and what was said about them out of court. */
public record Subpoenas(Map<SubpoenaId, Subpoena> byId, List<MeetAndConferHeld> talks) {

    /**
     * One subpoena and what came back to it.
     *
     * @param on the day of service
     */
    public record Subpoena(
            SubpoenaServed served,
            LocalDate on,
            boolean withdrawn,
            List<ObjectionRaised> objections,
            List<SubpoenaComplied> compliances) {}

    static Subpoenas none() {
        return new Subpoenas(Map.of(), List.of());
    }

    Subpoenas on(SubpoenaFact fact, LocalDate day) {
        return switch (fact) {
            case SubpoenaServed served ->
                    with(
                            Append.to(
                                    byId,
                                    served.subpoenaId(),
                                    new Subpoena(served, day, false, List.of(), List.of())));
            case SubpoenaWithdrawn withdrawn ->
                    with(Append.change(byId, withdrawn.subpoenaId(), Subpoenas::withdrawn));
            case ObjectionRaised raised ->
                    with(Append.change(byId, raised.subpoenaId(), s -> objected(s, raised)));
            case SubpoenaComplied done ->
                    with(Append.change(byId, done.subpoenaId(), s -> complied(s, done)));
            case MeetAndConferHeld held -> new Subpoenas(byId, Append.to(talks, held));
        };
    }

    private static Subpoena objected(Subpoena s, ObjectionRaised raised) {
        return new Subpoena(
                s.served(),
                s.on(),
                s.withdrawn(),
                Append.to(s.objections(), raised),
                s.compliances());
    }

    private static Subpoena complied(Subpoena s, SubpoenaComplied done) {
        return new Subpoena(
                s.served(),
                s.on(),
                s.withdrawn(),
                s.objections(),
                Append.to(s.compliances(), done));
    }

    private static Subpoena withdrawn(Subpoena s) {
        return new Subpoena(s.served(), s.on(), true, s.objections(), s.compliances());
    }

    private Subpoenas with(Map<SubpoenaId, Subpoena> changed) {
        return new Subpoenas(changed, talks);
    }
}
