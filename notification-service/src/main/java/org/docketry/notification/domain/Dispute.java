// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What reminders need to know of a dispute: its title, its parties' names and who may see it. Built
 * from news in any order.
 *
 * @param title null until the opening is known
 * @param titleSequence number of the event that the title is from, 0 for none
 */
public record Dispute(
        String id,
        @Nullable String title,
        long titleSequence,
        List<Party> parties,
        List<Access> access) {

    /** A party's name as last told. */
    public record Party(String partyId, String name, long sequence) {}

    /** Whether an account may see the dispute, as last told. */
    public record Access(String account, boolean granted, long sequence) {}

    public Dispute {
        parties = List.copyOf(parties);
        access = List.copyOf(access);
    }

    public static Dispute unheardOf(String id) {
        return new Dispute(id, null, 0, List.of(), List.of());
    }

    /** This dispute after the news; equal to this one if the news was known or is outdated. */
    public Dispute after(DisputeNews.OfDispute news) {
        long sequence = news.origin().sequence();
        return switch (news) {
            case DisputeNews.Opened(var _, String opened, String openedBy) ->
                    (sequence > titleSequence
                                    ? new Dispute(id, opened, sequence, parties, access)
                                    : this)
                            .withAccess(new Access(openedBy, true, sequence));
            case DisputeNews.PartyJoined(var _, String partyId, String name) ->
                    withParty(new Party(partyId, name, sequence));
            case DisputeNews.AccessGranted(var _, String account) ->
                    withAccess(new Access(account, true, sequence));
            case DisputeNews.AccessRevoked(var _, String account) ->
                    withAccess(new Access(account, false, sequence));
        };
    }

    private Dispute withAccess(Access told) {
        List<Access> now = new ArrayList<>();
        for (Access known : access) {
            if (!known.account().equals(told.account())) {
                now.add(known);
            } else if (known.sequence() >= told.sequence()) {
                return this;
            }
        }
        now.add(told);
        return new Dispute(id, title, titleSequence, parties, now);
    }

    private Dispute withParty(Party told) {
        List<Party> now = new ArrayList<>();
        for (Party known : parties) {
            if (!known.partyId().equals(told.partyId())) {
                now.add(known);
            } else if (known.sequence() >= told.sequence()) {
                return this;
            }
        }
        now.add(told);
        return new Dispute(id, title, titleSequence, now, access);
    }

    /**
     * Whether the caller may see this dispute.
     *
     * @param reader who asks, and whether a role lets them see every dispute
     */
    public boolean visibleTo(Reader reader) {
        return titleSequence > 0
                && (reader.seesAll()
                        || access.stream()
                                .anyMatch(
                                        entry ->
                                                entry.granted()
                                                        && entry.account()
                                                                .equals(reader.account())));
    }

    /** The party's name, or its id where no name is known. */
    public String nameOf(String partyId) {
        return parties.stream()
                .filter(party -> party.partyId().equals(partyId))
                .map(Party::name)
                .findFirst()
                .orElse(partyId);
    }
}
