// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.http;

import java.util.Set;
import org.docketry.analysis.findings.Cases;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Component;

/** Who may see which dispute. What one may not see is not there. */
@Component
class Sight {

    private static final Set<String> SEES_ALL = Set.of("ROLE_admin", "ROLE_service");
    private static final Set<String> SEES_SEALED = Set.of("ROLE_admin", "ROLE_attorney");

    private final Cases cases;

    Sight(Cases cases) {
        this.cases = cases;
    }

    /** Passes for a caller who may see the dispute; for all others there is no such thing. */
    void of(Authentication caller, String disputeId) {
        if (!sees(caller, disputeId)) {
            throw nothing();
        }
    }

    boolean sees(Authentication caller, String disputeId) {
        return cases.find(disputeId)
                .map(known -> has(caller, SEES_ALL) || known.visibleTo(caller.getName()))
                .orElse(false);
    }

    /** Returns the disputes that the caller may see; null where those are all. */
    @Nullable Set<String> disputes(Authentication caller) {
        return has(caller, SEES_ALL) ? null : cases.visibleTo(caller.getName());
    }

    /** Passes for a caller who may see the document, sealed as it may be. */
    void of(Authentication caller, String disputeId, String documentId) {
        boolean known = cases.find(disputeId).isPresent();
        if (known || !has(caller, SEES_ALL)) {
            of(caller, disputeId);
        }
        if (!seesSealed(caller) && cases.isSealed(disputeId, documentId)) {
            throw nothing();
        }
    }

    /** Whether the caller may see what a court has sealed in a dispute that he may see. */
    boolean seesSealed(Authentication caller) {
        return has(caller, SEES_SEALED);
    }

    private static boolean has(Authentication caller, Set<String> roles) {
        return caller.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .anyMatch(role -> role != null && roles.contains(role));
    }

    static Refused nothing() {
        return new Refused(Problem.NOT_FOUND, "There is no such thing, or it is not for you.");
    }
}
