// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.identity;

import org.docketry.gateway.domain.Caller;

/** Makes the tokens by which the services behind know the caller. */
public interface InternalTokens {

    /** A signed token that is good for at least a fifth of its lifetime from now. */
    String of(Caller caller);
}
