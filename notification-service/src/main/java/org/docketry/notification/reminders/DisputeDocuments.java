// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.reminders;

import org.bson.Document;
import org.docketry.notification.domain.Dispute;

/**
 * Disputes as stored. {@code readers} repeats the accounts of the granted access, so that a query
 * can name one.
 */
final class DisputeDocuments {

    private DisputeDocuments() {}

    static Document write(Dispute dispute, long revision) {
        return new Document("_id", dispute.id())
                .append("revision", revision)
                .append("title", dispute.title())
                .append("titleSequence", dispute.titleSequence())
                .append(
                        "parties",
                        dispute.parties().stream()
                                .map(
                                        party ->
                                                new Document("partyId", party.partyId())
                                                        .append("name", party.name())
                                                        .append("sequence", party.sequence()))
                                .toList())
                .append(
                        "access",
                        dispute.access().stream()
                                .map(
                                        entry ->
                                                new Document("account", entry.account())
                                                        .append("granted", entry.granted())
                                                        .append("sequence", entry.sequence()))
                                .toList())
                .append(
                        "readers",
                        dispute.access().stream()
                                .filter(Dispute.Access::granted)
                                .map(Dispute.Access::account)
                                .toList());
    }

    static Dispute read(Document stored) {
        return new Dispute(
                stored.getString("_id"),
                stored.getString("title"),
                stored.getLong("titleSequence"),
                stored.getList("parties", Document.class).stream()
                        .map(
                                party ->
                                        new Dispute.Party(
                                                party.getString("partyId"),
                                                party.getString("name"),
                                                party.getLong("sequence")))
                        .toList(),
                stored.getList("access", Document.class).stream()
                        .map(
                                entry ->
                                        new Dispute.Access(
                                                entry.getString("account"),
                                                entry.getBoolean("granted"),
                                                entry.getLong("sequence")))
                        .toList());
    }
}
