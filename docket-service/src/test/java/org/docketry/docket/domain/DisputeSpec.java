package org.docketry.docket.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.docketry.deadlinerules.RuleBook;
import org.docketry.docket.domain.Id.DisputeId;
import org.jspecify.annotations.Nullable;

/** Given what happened, when somebody asks for something, then these events or that rejection. */
final class DisputeSpec {
    static final DisputeId DISPUTE = new DisputeId("0190a0de-0000-7000-8000-00000000000a");
    static final Actor CLERK = new Actor("clerk@firm.example", "A. Clerk");
    static final Actor STRANGER = new Actor("stranger@other.example", "A. Stranger");

    static final DeadlinePolicy POLICY = new CountedDates(RuleBook.bundled());
    private static final Dispute DECIDER = new Dispute(POLICY);

    private DisputeState state = new DisputeState.Absent();
    private Instant now = Instant.parse("2026-01-05T18:00:00Z");
    private Actor actor = CLERK;
    private boolean everyDispute;
    private @Nullable Long expectedVersion;
    private long commands;
    private List<Recorded> last = List.of();
    private @Nullable Rejection rejection;

    static DisputeSpec nothing() {
        return new DisputeSpec();
    }

    static DisputeSpec opened() {
        return nothing().given(spec -> spec.open("Some dispute"));
    }

    DisputeCommand open(String title) {
        return new DisputeCommand.OpenDispute(
                DISPUTE, origin(), title, Effective.on(LocalDate.parse("2022-05-11")), null);
    }

    /** A step of the story; it must be accepted. */
    DisputeSpec given(java.util.function.Function<DisputeSpec, DisputeCommand> command) {
        when(command.apply(this));
        assertThat(rejection).isNull();
        return this;
    }

    DisputeSpec given(String on, Fact fact) {
        return given(spec -> spec.fact(on, fact));
    }

    DisputeSpec at(String instant) {
        now = Instant.parse(instant);
        return this;
    }

    DisputeSpec as(Actor other) {
        actor = other;
        return this;
    }

    DisputeSpec whoSeesEverything() {
        everyDispute = true;
        return this;
    }

    DisputeSpec ifVersion(long version) {
        expectedVersion = version;
        return this;
    }

    Origin origin() {
        commands++;
        return new Origin(
                new UUID(1, commands),
                now,
                actor,
                everyDispute,
                new UUID(2, commands),
                expectedVersion);
    }

    DisputeCommand fact(String on, Fact fact) {
        return new DisputeCommand.RecordFact(
                DISPUTE, origin(), fact, Effective.on(LocalDate.parse(on)), null);
    }

    DisputeSpec when(String on, Fact fact) {
        return when(fact(on, fact));
    }

    DisputeSpec when(DisputeCommand command) {
        rejection = null;
        last = List.of();
        try {
            last = DECIDER.decide(state, command);
            for (Recorded next : last) {
                assertThat(next.sequence()).isEqualTo(Dispute.version(state) + 1);
                state = Dispute.evolve(state, next);
            }
        } catch (Rejected e) {
            rejection = e.rejection();
        }
        return this;
    }

    DisputeSpec then(DisputeEvent... events) {
        assertThat(rejection).isNull();
        assertThat(last).extracting(Recorded::event).containsExactly(events);
        return this;
    }

    DisputeSpec thenKinds(Class<?>... kinds) {
        assertThat(rejection).isNull();
        List<Object> made = last.stream().map(r -> (Object) r.event().getClass()).toList();
        assertThat(made).isEqualTo(List.of((Object[]) kinds));
        return this;
    }

    void thenRejected(Rejection expected) {
        assertThat(last).isEmpty();
        assertThat(rejection).isEqualTo(expected);
    }

    void thenRejected(Class<? extends Rejection> expected) {
        assertThat(last).isEmpty();
        assertThat(rejection).isInstanceOf(expected);
    }

    List<Object> kinds() {
        assertThat(rejection).isNull();
        return last.stream().map(r -> (Object) r.event().getClass()).toList();
    }

    Expectation expected(Id.DeadlineId id) {
        Expectation found = Expectations.of(DISPUTE, file()).get(id);
        assertThat(found).isNotNull();
        return found;
    }

    /** What a date waits for. */
    List<String> waiting(Id.DeadlineId id) {
        return ((DeadlinePolicy.Reading.Waiting) POLICY.read(expected(id).question())).missing();
    }

    Deadlines.Deadline deadline(Id.DeadlineId id) {
        Deadlines.Deadline found = file().deadlines().byId().get(id);
        assertThat(found).isNotNull();
        return found;
    }

    List<Recorded> last() {
        return last;
    }

    <T extends DisputeEvent> T lastOf(Class<T> kind) {
        return last.stream()
                .map(Recorded::event)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }

    CaseFile file() {
        return Dispute.file(state);
    }

    DisputeState state() {
        return state;
    }

    static void malformed(String field, Runnable making) {
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(making::run)
                .extracting(Malformed::field)
                .isEqualTo(field);
    }
}
