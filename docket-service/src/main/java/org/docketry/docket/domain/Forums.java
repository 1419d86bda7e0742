package org.docketry.docket.domain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.docketry.docket.domain.CourseFact.ForumSettled;
import org.docketry.docket.domain.Id.SubpoenaId;
import org.docketry.docket.domain.MotionFact.MotionFiled;
import org.docketry.docket.domain.MotionFact.MotionKind;
import org.docketry.docket.domain.Motions.Motion;
import org.docketry.docket.domain.SubpoenaFact.SubpoenaServed;

/**
 * Whose law may govern. One court, mostly. Two while it is open whether the fight belongs where the
 * subpoena was issued or where it is to be complied with (Fed. R. Civ. P. 45(d)(2)(B)(i), 45(f)).
 */
final class Forums {
    private Forums() {}

    /** The courts for objections to a subpoena, the likelier first; the issuing court at least. */
    static List<String> of(CaseFile file, SubpoenaServed served) {
        if (served.complianceCourt() != null) {
            return List.of(served.complianceCourt());
        }
        SequencedSet<String> courts = new LinkedHashSet<>();
        file.parties().proceedingCourt().ifPresent(courts::add);
        courts.add(served.issuingCourt());
        return unlessSettled(file, courts);
    }

    /** The courts for papers on a motion, the one where it is pending first; none if unknown. */
    static List<String> of(CaseFile file, Motion motion) {
        MotionFiled filed = motion.filed();
        Optional<String> here =
                filed.docket() == null
                        ? file.parties().proceedingCourt()
                        : Optional.of(file.parties().venue().courtOf(filed.docket()));
        if (here.isEmpty()) {
            return List.of();
        }
        SequencedSet<String> courts = new LinkedHashSet<>(List.of(here.get()));
        if (filed.kind() != MotionKind.TO_TRANSFER && transferIsOpen(file)) {
            issuing(file, filed.subpoenaIds()).forEach(courts::add);
        }
        return unlessSettled(file, courts);
    }

    private static boolean transferIsOpen(CaseFile file) {
        return file.motions().byId().values().stream()
                .anyMatch(
                        motion ->
                                motion.filed().kind() == MotionKind.TO_TRANSFER
                                        && motion.outcomes().isEmpty());
    }

    private static List<String> issuing(CaseFile file, List<SubpoenaId> named) {
        return file.subpoenas().byId().values().stream()
                .map(Subpoenas.Subpoena::served)
                .filter(served -> named.isEmpty() || named.contains(served.subpoenaId()))
                .map(SubpoenaServed::issuingCourt)
                .toList();
    }

    private static List<String> unlessSettled(CaseFile file, SequencedSet<String> courts) {
        ForumSettled settled = file.parties().venue().settled();
        return settled != null && courts.contains(settled.court())
                ? List.of(settled.court())
                : new ArrayList<>(courts);
    }
}
