// SPDX-License-Identifier: Apache-2.0
/** Reads what the docket publishes. */
@NullMarked
package org.docketry.notification.intake;

import org.jspecify.annotations.NullMarked;
