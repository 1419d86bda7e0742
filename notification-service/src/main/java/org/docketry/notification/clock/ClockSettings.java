// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.clock;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether the clock can be set.
 *
 * @param file that sets it, or blank for real time
 */
@ConfigurationProperties("docketry.clock")
record ClockSettings(@DefaultValue("") String file) {}
