// SPDX-License-Identifier: Apache-2.0
/** The service's clock, which the launcher can set, and real time, which nobody can. */
@NullMarked
package org.docketry.notification.clock;

import org.jspecify.annotations.NullMarked;
