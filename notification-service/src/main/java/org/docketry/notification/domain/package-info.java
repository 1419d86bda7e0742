// SPDX-License-Identifier: Apache-2.0
/**
 * Who is told what about which deadline, and when. Pure: time comes in as an argument, nothing here
 * reads a clock, a database or a mail server.
 */
@NullMarked
package org.docketry.notification.domain;

import org.jspecify.annotations.NullMarked;
