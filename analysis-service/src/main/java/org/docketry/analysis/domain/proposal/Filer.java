// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.proposal;

import java.util.List;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.proposal.CaseFact.PartyJoined;
import org.docketry.analysis.domain.reading.Counsel;
import org.docketry.analysis.domain.reading.Found;
import org.docketry.analysis.domain.reading.Reading;
import org.jspecify.annotations.Nullable;

/** Who files a paper and who stands on the other side, as the record knows them. */
final class Filer {

    private static final double UNKNOWN = 0.5;

    /** "Movant Ashe Corp." is on record as Ashe Corp. */
    private static final Pattern ROLE =
            Pattern.compile(
                    "(?i)^(?:the )?(?:non-?party |third[- ]party )?(?:defendants?|plaintiffs?|petitioners?|respondents?|movants?|non-?party|intervenors?)[ ,]+(?=\\p{Lu})");

    private final List<PartyJoined> known;
    private final Parties parties;

    Filer(CaseContext context) {
        this.known = context.parties();
        this.parties = new Parties(known);
    }

    /** Whom the counsel that signs the paper represents; null where none is read. */
    static @Nullable Found<String> represented(Reading reading) {
        if (reading.counsel().isEmpty()) {
            return null;
        }
        Counsel counsel = reading.counsel().getLast();
        return new Found<>(counsel.represents(), counsel.confidence(), counsel.spans());
    }

    /**
     * Puts a party into the fact; one that the record does not know stays in the paper's words.
     *
     * @return the party's id; empty where it is not known
     */
    String put(FactDraft draft, String field, @Nullable Found<String> written) {
        List<String> meant = written == null ? List.of() : meantBy(written.value());
        draft.put(draft.fact(), "", field, written);
        if (meant.size() != 1) {
            draft.leaveOpen(
                    "/" + field, UNKNOWN, "the paper names nobody who is certainly on record");
            return "";
        }
        draft.fact().put(field, meant.getFirst());
        return meant.getFirst();
    }

    /** The parties on record that the words name, such as "Movant Ashe Corp."; mostly one. */
    List<String> meantBy(String written) {
        String words = ROLE.matcher(written).replaceFirst("");
        return words.isEmpty() ? List.of() : parties.meantBy(words, null);
    }

    boolean knows(List<String> partyIds) {
        return known.stream().map(PartyJoined::partyId).toList().containsAll(partyIds);
    }

    /** The parties on record whose whole names stand among the words. */
    List<String> namedWholeIn(String words) {
        return parties.namedWholeIn(words);
    }

    /** Who stands on the other side by the record's roles; nobody where the roles do not tell. */
    List<String> against(String by) {
        boolean moves = holds(by, "movant");
        boolean answers = holds(by, "respondent");
        if (moves == answers) {
            return List.of();
        }
        String other = moves ? "respondent" : "movant";
        return known.stream()
                .filter(party -> party.roles().contains(other))
                .map(PartyJoined::partyId)
                .toList();
    }

    private boolean holds(String partyId, String role) {
        return known.stream()
                .anyMatch(party -> party.partyId().equals(partyId) && party.roles().contains(role));
    }
}
