package org.docketry.docket.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.docketry.deadlinerules.DeadlineRequest;
import org.docketry.docket.domain.Expectation.Done;
import org.docketry.docket.domain.Id.DeadlineId;
import org.docketry.docket.domain.Id.DisputeId;
import org.docketry.docket.domain.Id.PartyId;
import org.jspecify.annotations.Nullable;

/** What ought to be due, by everything on record: orders, subpoenas, motions and hearings. */
public final class Expectations {
    private Expectations() {}

    /** In the order in which the things came that they hang on. */
    public static Map<DeadlineId, Expectation> of(DisputeId dispute, CaseFile file) {
        List<Expectation> all = new ArrayList<>();
        all.addAll(new OrderTimes(dispute, file).obligations());
        // An order binds whatever becomes of the fight; what rules give the parties ends with it.
        if (file.resolved() == null) {
            all.addAll(new OrderTimes(dispute, file).objections());
            all.addAll(SubpoenaTimes.of(dispute, file));
            all.addAll(new MotionTimes(dispute, file).all());
            all.addAll(HearingTimes.of(dispute, file));
        }
        Map<DeadlineId, Expectation> byId = new LinkedHashMap<>();
        all.forEach(one -> byId.put(one.id(), one));
        return Collections.unmodifiableMap(byId);
    }

    /** The first event that does it. */
    static @Nullable Done done(CaseFile file, Predicate<DisputeEvent> does) {
        return file.log().stream()
                .filter(recorded -> does.test(recorded.event()))
                .findFirst()
                .map(r -> new Done(r.stamp().eventId(), r.stamp().effective().on()))
                .orElse(null);
    }

    static String name(CaseFile file, PartyId id) {
        Parties.Party party = file.parties().byId().get(id);
        return party == null ? id.value() : party.joined().name();
    }

    /** With the days on which that court's office is on record as closed. */
    static DeadlineRequest build(CaseFile file, String court, DeadlineRequest.Builder request) {
        for (LocalDate day : file.parties().venue().closedDays(court)) {
            request.closedOn(day);
        }
        return request.build();
    }
}
