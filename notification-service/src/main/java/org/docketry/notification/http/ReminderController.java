// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.docketry.notification.domain.LedgerEntry;
import org.docketry.notification.domain.Reminder;
import org.docketry.notification.domain.ReminderState;
import org.docketry.notification.reminders.KeptReminder;
import org.docketry.notification.reminders.ReminderLedger;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What will be told, what was told, what was not and why. */
@RestController
final class ReminderController {

    private static final int COUNT_MAX = 5_000;

    private final VisibleDisputes disputes;
    private final ReminderLedger ledger;

    /** The ledger of a dispute, earliest due first. */
    record Ledger(String disputeId, List<View> reminders, boolean truncated) {}

    /** One reminder. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record View(
            String reminderId,
            String deadlineId,
            int deadlineVersion,
            String occasion,
            String channel,
            String recipient,
            String dueAt,
            String state,
            @Nullable String sentAt,
            @Nullable Boolean late,
            @Nullable String reason,
            int attempts,
            @Nullable String lastError,
            List<Line> history) {}

    /** One line of a reminder's history. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(String state, String at, @Nullable String reason) {}

    ReminderController(VisibleDisputes disputes, ReminderLedger ledger) {
        this.disputes = disputes;
        this.ledger = ledger;
    }

    @GetMapping("/api/v1/disputes/{id}/reminders")
    Ledger reminders(@PathVariable String id, JwtAuthenticationToken token) {
        disputes.require(id, Caller.of(token));
        List<KeptReminder> found = ledger.ofDispute(id, COUNT_MAX + 1);
        List<View> views =
                found.stream().limit(COUNT_MAX).map(kept -> view(kept.reminder())).toList();
        return new Ledger(id, views, found.size() > COUNT_MAX);
    }

    private static View view(Reminder reminder) {
        LedgerEntry last = reminder.last();
        boolean sent = last.state() == ReminderState.SENT;
        return new View(
                reminder.id().toString(),
                reminder.key().deadlineId(),
                reminder.key().version(),
                reminder.key().occasion().code(),
                reminder.key().recipient().channel(),
                reminder.key().recipient().address(),
                reminder.dueAt().toString(),
                reminder.state().code(),
                sent ? last.at().toString() : null,
                sent ? last.late() : null,
                last.reason(),
                reminder.attempts().count(),
                sent ? null : reminder.attempts().lastError(),
                reminder.ledger().stream()
                        .map(
                                entry ->
                                        new Line(
                                                entry.state().code(),
                                                entry.at().toString(),
                                                entry.reason()))
                        .toList());
    }
}
