// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All sessions and API tokens. Every method may fail with {@link StoreUnavailable}. */
public interface Credentials {

    /**
     * Makes the indexes that the queries are shaped for; they make things fast, nothing correct.
     */
    void index();

    void add(Credential credential);

    Optional<Credential> find(String id);

    /** The account's API tokens, newest first; sessions are not listed. */
    List<Credential> apiTokensOf(String account);

    /** Revokes one credential of that account; false if it has none of that id. */
    boolean revoke(String id, String account);

    /** Forgets what expired before the instant. */
    void purgeExpired(Instant before);
}
