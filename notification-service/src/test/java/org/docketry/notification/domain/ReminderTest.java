// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.docketry.notification.domain.Samples.DEADLINE;
import static org.docketry.notification.domain.Samples.DISPUTE;
import static org.docketry.notification.domain.Samples.PARTNER;
import static org.docketry.notification.domain.Samples.TEAM;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReminderTest {

    private static final Instant NOW = Instant.parse("2023-02-21T17:00:00Z");

    @Test
    void theIdIsTheSameForTheSameTellingAndAnotherForAnyOther() {
        assertThat(key(1, TEAM, new Occasion.DaysBefore(7)).id())
                .isEqualTo(UUID.fromString("d9987121-fd37-54b6-92a5-818b14a33ceb"));
        Set<UUID> ids = new HashSet<>();
        for (int version : List.of(1, 11)) {
            for (Recipient recipient :
                    List.of(TEAM, PARTNER, new Recipient("sms", TEAM.address()))) {
                for (Occasion occasion :
                        List.of(
                                new Occasion.DaysBefore(1),
                                new Occasion.DaysBefore(11),
                                new Occasion.Passed(),
                                new Occasion.Restated(),
                                new Occasion.Vacated())) {
                    ids.add(key(version, recipient, occasion).id());
                    assertThat(Occasion.of(occasion.code())).isEqualTo(occasion);
                }
            }
        }
        assertThat(ids).hasSize(30).allMatch(id -> id.version() == 5 && id.variant() == 2);
    }

    @Test
    void aReminderGoesFromScheduledOverSendingToSent() {
        Reminder claimed = scheduled().claimed("worker-1", NOW.plusSeconds(20));
        assertThat(claimed.state()).isEqualTo(ReminderState.SENDING);
        Reminder sent = claimed.sent(NOW, false);
        assertThat(sent.state()).isEqualTo(ReminderState.SENT);
        assertThat(sent.ledger()).extracting(LedgerEntry::number).containsExactly(1, 2);
        assertThat(sent.attempts().wakeAt()).isNull();
    }

    @Test
    void aFailedAttemptIsWaitedOutAndTriedAgain() {
        Reminder postponed =
                scheduled().claimed("w", NOW).postponed("451 try later", NOW.plusSeconds(5));
        assertThat(postponed.state()).isEqualTo(ReminderState.SCHEDULED);
        assertThat(postponed.attempts().count()).isEqualTo(1);
        assertThat(postponed.claimed("w2", NOW).attempts().count()).isEqualTo(2);
    }

    @Test
    void whatIsSentStaysSent() {
        Reminder sent = scheduled().claimed("w", NOW).sent(NOW, false);
        assertThatThrownBy(() -> sent.claimed("w", NOW)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> sent.cancelled(NOW, "x"))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> sent.revived(NOW, null)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> scheduled().sent(NOW, false))
                .isInstanceOf(IllegalStateException.class);
    }

    private static Reminder scheduled() {
        return Reminder.scheduled(
                key(1, TEAM, new Occasion.DaysBefore(7)),
                NOW,
                Samples.allDay("2023-02-28"),
                null,
                NOW);
    }

    private static ReminderKey key(int version, Recipient recipient, Occasion occasion) {
        return new ReminderKey(DISPUTE, DEADLINE, version, recipient, occasion);
    }
}
