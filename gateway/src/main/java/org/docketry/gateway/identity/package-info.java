// SPDX-License-Identifier: Apache-2.0
/** From a password or a bearer token to a caller, and from a caller to the internal token. */
@NullMarked
package org.docketry.gateway.identity;

import org.jspecify.annotations.NullMarked;
