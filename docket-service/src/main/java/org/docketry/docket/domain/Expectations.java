package org.docketry.docket.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.docketry.deadlinerules.DeadlineRequest;
import org.docketry.docket.domain.Expectation.Done;
import org.docketry.docket.domain.Id.DeadlineId;
import org.docketry.docket.domain.Id.DisputeId;
import org.docketry.docket.domain.Id.PartyId;
import org.docketry.docket.domain.Motions.Motion;
import org.docketry.docket.domain.OrderFact.OrderEntered;
import org.jspecify.annotations.Nullable;

/**
 * What ought to be due, by everything on record: orders, agreements, subpoenas, motions, hearings.
 */
public final class Expectations {
    private Expectations() {}

    /** In the order in which the things came that they hang on. */
    public static Map<DeadlineId, Expectation> of(DisputeId dispute, CaseFile file) {
        List<Expectation> all = new ArrayList<>();
        all.addAll(new OrderTimes(dispute, file).obligations());
        all.addAll(new AgreementTimes(dispute, file).all());
        // Orders and agreements bind whatever becomes of the fight; what rules give ends with it.
        if (file.resolved() == null) {
            all.addAll(new ReviewTimes(dispute, file).all());
            all.addAll(new AppealTimes(dispute, file).all());
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
        return firstDone(file, recorded -> does.test(recorded.event()));
    }

    /** The same, where the day of the event matters too. */
    static @Nullable Done firstDone(CaseFile file, Predicate<Recorded> does) {
        return file.log().stream()
                .filter(does)
                .findFirst()
                .map(r -> new Done(r.stamp().eventId(), r.stamp().effective().on()))
                .orElse(null);
    }

    /** Those whom an order is about: both sides of the motions it rules on, and whom it binds. */
    static List<PartyId> touched(CaseFile file, OrderEntered order) {
        Set<PartyId> parties = new LinkedHashSet<>();
        for (Ruling ruling : order.rulings()) {
            Motion motion = file.motions().byId().get(ruling.motionId());
            if (motion != null) {
                parties.add(motion.filed().by());
                parties.addAll(motion.filed().against());
            }
        }
        order.obligations().forEach(duty -> parties.add(duty.actor()));
        return List.copyOf(parties);
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
