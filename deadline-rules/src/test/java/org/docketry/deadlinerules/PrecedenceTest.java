package org.docketry.deadlinerules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.docketry.deadlinerules.Law.computed;
import static org.docketry.deadlinerules.Law.date;

import org.docketry.deadlinerules.Answer.Computed;
import org.docketry.deadlinerules.Step.Kind;
import org.docketry.deadlinerules.rules.Layer;
import org.docketry.deadlinerules.rules.Period;
import org.docketry.deadlinerules.rules.Period.Direction;
import org.junit.jupiter.api.Test;

/** Several sources set a time for the same act. */
class PrecedenceTest {

    private static Competing fixed(Layer layer, String authority, String date) {
        return new Competing(layer, authority, new Basis.ByDate(date(date), null), null);
    }

    private static Competing days(Layer layer, String authority, int days) {
        Period period = Period.days(days, Direction.AFTER);
        return new Competing(layer, authority, new Basis.ByPeriod(period, null), null);
    }

    @Test
    void anOrderDisplacesTheRuleWhereTheRuleLetsIt() {
        Computed computed =
                computed(
                        DeadlineRequest.underRule("cand", "us.frcp.33-b-2")
                                .from(date("2023-03-01"))
                                .competing(fixed(Layer.ORDER, "Dkt. 31", "2023-04-15")));
        // A Saturday: the order's date does not roll.
        assertThat(computed.due().date()).isEqualTo("2023-04-15");
        assertThat(computed.derivation().decidedBy().kind()).isEqualTo(Kind.LAYER);
        assertThat(computed.derivation().decidedBy().what())
                .contains("The order (Dkt. 31) displaces the national rule");
    }

    @Test
    void nobodyExtendsATimeThatRuleSixForbidsToExtend() {
        Computed computed =
                computed(
                        DeadlineRequest.underRule("cand", "us.frcp.59-e")
                                .from(date("2023-07-05"))
                                .competing(fixed(Layer.ORDER, "Dkt. 99", "2023-09-01")));
        assertThat(computed.due().date()).isEqualTo("2023-08-02");
        assertThat(computed.derivation().decidedBy().what()).contains("does not displace");
        assertThat(computed.derivation().decidedBy().authority())
                .isEqualTo("Fed. R. Civ. P. 6(b)(2)");
    }

    @Test
    void anOrderPrevailsOverAStipulationWhateverTheirOrderInTheRequest() {
        Computed computed =
                computed(
                        DeadlineRequest.underRule("ksd", "us.frcp.34-b-2-A")
                                .from(date("2023-03-01"))
                                .competing(days(Layer.ORDER, "Dkt. 12", 35))
                                .competing(days(Layer.STIPULATION, "Dkt. 10", 60)));
        assertThat(computed.due().date()).isEqualTo("2023-04-05");
    }

    @Test
    void aStipulationDoesNotMoveATimeThatOnlyTheCourtMayExtend() {
        Computed computed =
                computed(
                        DeadlineRequest.underRule("ksd", "us.frcp.72-a")
                                .from(date("2023-03-01"))
                                .competing(days(Layer.STIPULATION, "Dkt. 10", 60)));
        assertThat(computed.due().date()).isEqualTo("2023-03-15");
    }
}
