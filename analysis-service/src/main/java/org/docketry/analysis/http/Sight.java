// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.http;

import java.util.Set;
import org.docketry.analysis.findings.Cases;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Component;

/** Who may see which dispute. What one may not see is not there. */
@Component
class Sight {

    private static final Set<String> SEES_ALL = Set.of("ROLE_admin", "ROLE_service");

    private final Cases cases;

    Sight(Cases cases) {
        this.cases = cases;
    }

    /** Passes for a caller who may see the dispute; for all others there is no such thing. */
    void of(Authentication caller, String disputeId) {
        boolean all =
                caller.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .anyMatch(role -> role != null && SEES_ALL.contains(role));
        boolean known =
                cases.find(disputeId).map(c -> all || c.visibleTo(caller.getName())).orElse(all);
        if (!known) {
            throw nothing();
        }
    }

    static Refused nothing() {
        return new Refused(Problem.NOT_FOUND, "There is no such document, or it is not for you.");
    }
}
