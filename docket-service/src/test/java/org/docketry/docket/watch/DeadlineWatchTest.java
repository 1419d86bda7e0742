package org.docketry.docket.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.docketry.docket.domain.Basis;
import org.docketry.docket.domain.Derivation;
import org.docketry.docket.domain.DisputeCommand.NoteDeadlinePassed;
import org.docketry.docket.domain.Disputes;
import org.docketry.docket.domain.Due;
import org.docketry.docket.domain.Id.DeadlineId;
import org.docketry.docket.domain.Id.DisputeId;
import org.docketry.docket.domain.Id.DocumentId;
import org.docketry.docket.domain.Receipt;
import org.docketry.docket.views.DeadlineLine;
import org.docketry.docket.views.DisputeLine;
import org.docketry.docket.views.DisputeViews;
import org.docketry.docket.views.DocumentLine;
import org.junit.jupiter.api.Test;

/** A line that stays although it was noted costs less and less, and keeps no other waiting. */
class DeadlineWatchTest {
    private static final Instant NOW = Instant.parse("2026-01-05T18:00:00Z");
    private static final DisputeId DISPUTE = new DisputeId("0190a0de-0000-7000-8000-00000000000a");

    private final List<DeadlineLine> lines = new ArrayList<>();
    private final List<DeadlineId> noted = new ArrayList<>();
    private final Disputes disputes =
            (command, _) -> {
                NoteDeadlinePassed note = (NoteDeadlinePassed) command;
                noted.add(note.deadlineId());
                if (note.deadlineVersion() > 1) {
                    throw new IllegalStateException("a line that nothing can be done with");
                }
                lines.removeIf(line -> line.deadlineId().equals(note.deadlineId()));
                return new Receipt(DISPUTE, 1, 1, List.of());
            };
    private final DeadlineWatch watch =
            new DeadlineWatch(new Over(), disputes, Clock.fixed(NOW, ZoneOffset.UTC), 2);

    private static DeadlineId id(int number) {
        return new DeadlineId("0190a0de-0000-7000-8000-00000000000" + number);
    }

    private static DeadlineLine line(int number, int version) {
        Due due = Due.endOf(LocalDate.parse("2026-01-02"), ZoneId.of("America/New_York"));
        return new DeadlineLine(
                id(number),
                DISPUTE,
                version,
                "Some deadline",
                new Basis(Basis.Kind.AGREEMENT, null, null, null, null, null, null, null),
                List.of(),
                "nysd",
                due,
                "open",
                new Derivation(
                        List.of(new Derivation.Step(1, "It is due.", "An agreement", due.date())),
                        List.of(),
                        null,
                        null,
                        null),
                null,
                due.at(),
                null,
                null,
                1);
    }

    @Test
    void aNoteThatIsRefusedIsTriedLessAndLessOften() {
        lines.add(line(1, 2));
        IntStream.range(0, 1_000).forEach(_ -> watch.look());
        // Looks 1, 3, 7, 15, … 511: each pause is twice as long as the one before.
        assertThat(noted).hasSize(9);
    }

    @Test
    void linesThatNothingCanBeDoneWithKeepNoOtherWaiting() {
        IntStream.range(0, 5).forEach(n -> lines.add(line(n, 2)));
        lines.add(line(9, 1));
        IntStream.range(0, 6).forEach(_ -> watch.look());
        assertThat(noted).contains(id(9));
        assertThat(lines).hasSize(5);
    }

    @Test
    void theNextVersionOfADeadlineIsNotedAtOnce() {
        lines.add(line(1, 2));
        IntStream.range(0, 100).forEach(_ -> watch.look());
        lines.set(0, line(1, 1));
        watch.look();
        assertThat(lines).isEmpty();
    }

    private final class Over implements DisputeViews {
        @Override
        public List<DisputeLine> disputes(Viewer viewer) {
            return List.of();
        }

        @Override
        public List<DeadlineLine> deadlines(Viewer viewer, DeadlineQuestion question) {
            return List.of();
        }

        @Override
        public List<DeadlineLine> runOut(Instant now, int most) {
            return lines.stream().limit(most).toList();
        }

        @Override
        public Optional<DisputeId> disputeOf(DeadlineId deadline) {
            return Optional.empty();
        }

        @Override
        public Optional<DocumentLine> document(DocumentId document) {
            return Optional.empty();
        }
    }
}
