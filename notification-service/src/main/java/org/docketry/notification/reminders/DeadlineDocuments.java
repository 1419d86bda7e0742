// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.reminders;

import static org.docketry.notification.reminders.DueDocuments.instant;

import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.docketry.notification.domain.Deadline;
import org.docketry.notification.domain.Derivation;
import org.jspecify.annotations.Nullable;

/** Deadlines as stored. */
final class DeadlineDocuments {

    private DeadlineDocuments() {}

    static Document write(Deadline deadline, long revision) {
        return new Document("_id", deadline.id())
                .append("revision", revision)
                .append("disputeId", deadline.disputeId())
                .append("description", description(deadline.description()))
                .append("term", term(deadline.term()))
                .append("standing", standing(deadline.standing()))
                .append("passedSequence", deadline.passedSequence())
                .append("confirmedVersion", deadline.confirmedVersion())
                .append("sealed", deadline.sealed())
                .append("changedAt", Date.from(deadline.changedAt()));
    }

    private static @Nullable Document description(Deadline.@Nullable Description description) {
        return description == null
                ? null
                : new Document("title", description.title())
                        .append("bound", description.bound())
                        .append("court", description.court());
    }

    private static @Nullable Document term(Deadline.@Nullable Term term) {
        return term == null
                ? null
                : new Document("version", term.version())
                        .append("due", DueDocuments.write(term.due()))
                        .append("was", DueDocuments.write(term.was()))
                        .append("why", term.why())
                        .append("derivation", derivation(term.derivation()))
                        .append("sequence", term.sequence());
    }

    private static Document derivation(Derivation derivation) {
        return new Document(
                        "steps", derivation.steps().stream().map(DeadlineDocuments::step).toList())
                .append("unsettled", derivation.unsettled())
                .append("earliestSafe", derivation.earliestSafe())
                .append("latestArguable", derivation.latestArguable());
    }

    private static Document step(Derivation.Step step) {
        return new Document("n", step.number())
                .append("what", step.what())
                .append("authority", step.authority())
                .append("date", step.date());
    }

    private static Document standing(Deadline.Standing standing) {
        return new Document("kind", standing.kind().name())
                .append("version", standing.version())
                .append("why", standing.why())
                .append("sequence", standing.sequence());
    }

    static Deadline read(Document stored) {
        return new Deadline(
                stored.getString("_id"),
                stored.getString("disputeId"),
                readDescription(stored.get("description", Document.class)),
                readTerm(stored.get("term", Document.class)),
                readStanding(stored.get("standing", Document.class)),
                stored.getLong("passedSequence"),
                stored.getInteger("confirmedVersion"),
                stored.getBoolean("sealed"),
                instant(stored, "changedAt"));
    }

    private static Deadline.@Nullable Description readDescription(@Nullable Document stored) {
        return stored == null
                ? null
                : new Deadline.Description(
                        stored.getString("title"),
                        stored.getList("bound", String.class),
                        stored.getString("court"));
    }

    private static Deadline.@Nullable Term readTerm(@Nullable Document stored) {
        return stored == null
                ? null
                : new Deadline.Term(
                        stored.getInteger("version"),
                        DueDocuments.read(stored.get("due", Document.class)),
                        DueDocuments.readOrNull(stored.get("was", Document.class)),
                        stored.getString("why"),
                        readDerivation(stored.get("derivation", Document.class)),
                        stored.getLong("sequence"));
    }

    private static Derivation readDerivation(Document stored) {
        List<Derivation.Step> steps =
                stored.getList("steps", Document.class).stream()
                        .map(
                                step ->
                                        new Derivation.Step(
                                                step.getInteger("n"),
                                                step.getString("what"),
                                                step.getString("authority"),
                                                step.getString("date")))
                        .toList();
        return new Derivation(
                steps,
                stored.getList("unsettled", String.class),
                stored.getString("earliestSafe"),
                stored.getString("latestArguable"));
    }

    private static Deadline.Standing readStanding(Document stored) {
        return new Deadline.Standing(
                Deadline.Kind.valueOf(stored.getString("kind")),
                stored.getInteger("version"),
                stored.getString("why"),
                stored.getLong("sequence"));
    }
}
