// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.domain;

import java.util.Locale;
import java.util.Optional;

/** Tells who comes with a bearer token. */
public interface Callers {

    /**
     * The caller whose token this is, or empty if it is unknown, expired, revoked or its account is
     * disabled: the reasons are not told apart.
     *
     * @throws StoreUnavailable if that cannot be found out
     */
    Optional<Caller> resolve(String bearerToken);

    /** The token in an Authorization header; empty text if the header holds none. */
    static String bearerToken(String authorization) {
        String scheme = "bearer ";
        return authorization.toLowerCase(Locale.ROOT).startsWith(scheme)
                ? authorization.substring(scheme.length()).strip()
                : "";
    }
}
