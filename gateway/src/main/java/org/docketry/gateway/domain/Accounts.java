// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All accounts. Every method may fail with {@link StoreUnavailable}. */
public interface Accounts {

    Optional<Account> find(String id);

    /** Adds the account unless its id is taken; false if it is. */
    boolean add(Account account);

    boolean isEmpty();

    /** Every account, by id. */
    List<Account> all();

    /** Sets another password and refuses the credentials issued so far; false if unknown. */
    boolean changePassword(String id, String passwordHash, Instant at);

    /** Keeps the account out from now on; false if unknown. */
    boolean disable(String id, Instant at);
}
