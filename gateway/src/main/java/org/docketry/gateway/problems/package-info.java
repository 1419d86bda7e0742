// SPDX-License-Identifier: Apache-2.0
/** Every refusal of the gateway as an RFC 9457 problem. */
@NullMarked
package org.docketry.gateway.problems;

import org.jspecify.annotations.NullMarked;
