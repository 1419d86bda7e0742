// SPDX-License-Identifier: Apache-2.0
/** Takes what is due to the mail server and writes down how that went. */
@NullMarked
package org.docketry.notification.delivery;

import org.jspecify.annotations.NullMarked;
