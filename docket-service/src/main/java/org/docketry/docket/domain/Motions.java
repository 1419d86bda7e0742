package org.docketry.docket.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.docketry.docket.domain.Id.MotionId;
import org.docketry.docket.domain.Id.OrderId;
import org.docketry.docket.domain.MotionFact.MotionFiled;
import org.docketry.docket.domain.MotionFact.OppositionFiled;
import org.docketry.docket.domain.MotionFact.ReplyFiled;
import org.docketry.docket.domain.MotionFact.StipulationFiled;
import org.docketry.docket.domain.OrderFact.OrderEntered;

/** The motions, what was filed on them and how they came out. */
public record Motions(Map<MotionId, Motion> byId, List<StipulationFiled> stipulations) {

    /**
     * One motion, the papers on it and the rulings.
     *
     * @param on the day of filing
     * @param rulings every ruling on it, in the order recorded, with those of vacated orders
     */
    public record Motion(
            MotionFiled filed,
            LocalDate on,
            List<OppositionFiled> oppositions,
            List<ReplyFiled> replies,
            List<Ruled> rulings) {

        /** How it stands: the last ruling on each scope by an order that was not vacated. */
        public Collection<Ruled> outcomes() {
            SequencedMap<Ruling.Scope, Ruled> last = new LinkedHashMap<>();
            rulings.stream()
                    .filter(Ruled::stands)
                    .forEach(ruled -> last.put(ruled.ruling().scope(), ruled));
            return last.values();
        }
    }

    /**
     * A ruling and the order it is in.
     *
     * @param stands false once the order was vacated
     */
    public record Ruled(OrderId orderId, LocalDate on, Ruling ruling, boolean stands) {}

    static Motions none() {
        return new Motions(Map.of(), List.of());
    }

    Motions on(MotionFact fact, LocalDate day) {
        return switch (fact) {
            case MotionFiled filed ->
                    with(
                            Append.to(
                                    byId,
                                    filed.motionId(),
                                    new Motion(filed, day, List.of(), List.of(), List.of())));
            case OppositionFiled opposed ->
                    with(Append.change(byId, opposed.motionId(), m -> opposed(m, opposed)));
            case ReplyFiled replied ->
                    with(Append.change(byId, replied.motionId(), m -> replied(m, replied)));
            case StipulationFiled filed -> new Motions(byId, Append.to(stipulations, filed));
        };
    }

    Motions on(OrderEntered order) {
        Motions ruled = this;
        for (Ruling ruling : order.rulings()) {
            Ruled item = new Ruled(order.orderId(), order.day(), ruling, true);
            ruled =
                    ruled.with(
                            Append.change(
                                    ruled.byId,
                                    ruling.motionId(),
                                    m -> ruled(m, Append.to(m.rulings(), item))));
        }
        return ruled;
    }

    Motions vacated(OrderId order) {
        Map<MotionId, Motion> changed = new LinkedHashMap<>(byId);
        changed.replaceAll(
                (id, motion) ->
                        ruled(motion, motion.rulings().stream().map(r -> fall(r, order)).toList()));
        return with(changed);
    }

    private static Ruled fall(Ruled ruled, OrderId vacated) {
        return ruled.orderId().equals(vacated)
                ? new Ruled(ruled.orderId(), ruled.on(), ruled.ruling(), false)
                : ruled;
    }

    private static Motion opposed(Motion m, OppositionFiled opposed) {
        return new Motion(
                m.filed(), m.on(), Append.to(m.oppositions(), opposed), m.replies(), m.rulings());
    }

    private static Motion replied(Motion m, ReplyFiled replied) {
        return new Motion(
                m.filed(), m.on(), m.oppositions(), Append.to(m.replies(), replied), m.rulings());
    }

    private static Motion ruled(Motion m, List<Ruled> rulings) {
        return new Motion(m.filed(), m.on(), m.oppositions(), m.replies(), rulings);
    }

    private Motions with(Map<MotionId, Motion> changed) {
        return new Motions(changed, stipulations);
    }
}
