package org.docketry.docket.domain;

import java.time.LocalDate;
import java.util.List;
import org.docketry.deadlinerules.DeadlineRequest;
import org.docketry.deadlinerules.Trigger;
import org.docketry.docket.domain.DeadlinePolicy.Question;
import org.docketry.docket.domain.Id.DeadlineId;
import org.docketry.docket.domain.Id.DisputeId;
import org.docketry.docket.domain.SubpoenaFact.ObjectionRaised;
import org.docketry.docket.domain.SubpoenaFact.SubpoenaServed;
import org.docketry.docket.domain.Subpoenas.Subpoena;

/**
 * Objections to a subpoena: the earlier of the time for compliance and day 14 after service (Fed.
 * R. Civ. P. 45(d)(2)(B)). Silence waives them.
 */
final class SubpoenaTimes {
    private static final String RULE = "us.frcp.45-d-2-B";

    private SubpoenaTimes() {}

    static List<Expectation> of(DisputeId dispute, CaseFile file) {
        return file.subpoenas().byId().values().stream()
                .filter(subpoena -> !subpoena.withdrawn())
                .map(subpoena -> objections(dispute, file, subpoena))
                .toList();
    }

    private static Expectation objections(DisputeId dispute, CaseFile file, Subpoena subpoena) {
        SubpoenaServed served = subpoena.served();
        List<DeadlineRequest> forums =
                Forums.of(file, served).stream()
                        .map(court -> request(file, subpoena, court))
                        .toList();
        return new Expectation(
                DeadlineId.of(dispute, "objections", served.subpoenaId().value()),
                Expectations.name(file, served.servedOn())
                        + ": objections to subpoena "
                        + served.subpoenaId().value(),
                Basis.rule(RULE, served.subpoenaId()),
                List.of(served.servedOn()),
                "objections to subpoena " + served.subpoenaId().value(),
                Question.of(forums, List.of()),
                Expectations.done(
                        file,
                        event ->
                                event instanceof ObjectionRaised raised
                                        && raised.subpoenaId().equals(served.subpoenaId())
                                        && raised.by().equals(served.servedOn())));
    }

    private static DeadlineRequest request(CaseFile file, Subpoena subpoena, String court) {
        DeadlineRequest.Builder request =
                DeadlineRequest.underRule(court, RULE)
                        .from(Trigger.on(subpoena.on(), "subpoena-served"));
        LocalDate due = subpoena.served().complianceDue();
        if (due != null) {
            request.and(
                    "compliance-due",
                    new Trigger.On(due, subpoena.served().complianceAt(), "compliance-due"));
        }
        return Expectations.build(file, court, request);
    }
}
