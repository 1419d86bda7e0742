// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.docketry.analysis.domain.proposal.CaseFact.SubpoenaKnown;
import org.docketry.analysis.domain.reading.DatedAct;
import org.docketry.analysis.domain.reading.Found;
import org.docketry.analysis.domain.reading.Reading;

/**
 * The subpoena that a motion is about: the one on record that commands whom the paper names and was
 * served on the day that the paper gives. None or several: a person chooses.
 */
final class MotionsSubpoena {

    private static final Set<String> ON_SUBPOENAS =
            Set.of("to-compel", "to-quash", "to-modify", "to-transfer", "for-protective-order");
    private static final double UNKNOWN = 0.5;

    private final Reading reading;
    private final CaseContext context;

    MotionsSubpoena(Reading reading, CaseContext context) {
        this.reading = reading;
        this.context = context;
    }

    static boolean concerns(String motionKind) {
        return ON_SUBPOENAS.contains(motionKind);
    }

    void put(FactDraft draft, String by, List<String> against) {
        List<Found<DatedAct>> served =
                reading.dates().stream()
                        .filter(date -> date.value().label().equals("subpoena-served"))
                        .toList();
        Set<LocalDate> days =
                served.stream().map(date -> date.value().on()).collect(Collectors.toSet());
        Set<String> commanded = commanded(by, against);
        List<SubpoenaKnown> fit =
                context.subpoenas().stream().filter(s -> fits(s, commanded, days)).toList();
        boolean told = !days.isEmpty() || !commanded.isEmpty();
        boolean one = told && fit.size() == 1;
        draft.fact().put("subpoenaIds", one ? List.of(fit.getFirst().subpoenaId()) : List.of());
        served.forEach(date -> draft.readAt("/subpoenaIds", date.spans()));
        if (served.isEmpty() && reading.title() != null) {
            draft.readAt("/subpoenaIds", reading.title().spans());
        }
        if (!one) {
            draft.leaveOpen("/subpoenaIds", UNKNOWN, why(told, fit, commanded, days));
        }
    }

    /**
     * A title that names a recipient decides; else it is the one who is moved against, or moves.
     */
    private Set<String> commanded(String by, List<String> against) {
        Set<String> recipients =
                context.subpoenas().stream()
                        .map(SubpoenaKnown::servedOn)
                        .collect(Collectors.toSet());
        String title = reading.title() == null ? "" : reading.title().value();
        for (List<String> parties :
                List.of(new Parties(context.parties()).namedIn(title), against, List.of(by))) {
            Set<String> found =
                    parties.stream().filter(recipients::contains).collect(Collectors.toSet());
            if (!found.isEmpty()) {
                return found;
            }
        }
        return Set.of();
    }

    private static boolean fits(
            SubpoenaKnown subpoena, Set<String> commanded, Set<LocalDate> days) {
        return (commanded.isEmpty() || commanded.contains(subpoena.servedOn()))
                && (days.isEmpty()
                        || (subpoena.served() != null && days.contains(subpoena.served())));
    }

    private static String why(
            boolean told, List<SubpoenaKnown> fit, Set<String> commanded, Set<LocalDate> days) {
        String meant =
                Stream.concat(commanded.stream(), days.stream().map(LocalDate::toString))
                        .sorted()
                        .map(" on "::concat)
                        .collect(Collectors.joining());
        if (!told) {
            return "the paper tells neither whom the subpoena commands nor when it was served";
        }
        return fit.isEmpty()
                ? "no subpoena on record was served" + meant
                : fit.stream().map(SubpoenaKnown::subpoenaId).collect(Collectors.joining(", "))
                        + " were all served"
                        + meant;
    }
}
