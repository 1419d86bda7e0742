// SPDX-License-Identifier: Apache-2.0
/** How often somebody may do something. */
@NullMarked
package org.docketry.gateway.rates;

import org.jspecify.annotations.NullMarked;
