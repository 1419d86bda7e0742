// SPDX-License-Identifier: Apache-2.0
/** The way to the services behind: bodies, headers and failures. */
@NullMarked
package org.docketry.gateway.routing;

import org.jspecify.annotations.NullMarked;
