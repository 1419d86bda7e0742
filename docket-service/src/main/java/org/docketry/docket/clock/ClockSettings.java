package org.docketry.docket.clock;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether the clock can be set.
 *
 * @param file that sets it; blank for real time
 */
@ConfigurationProperties("docketry.clock")
record ClockSettings(@DefaultValue("") String file) {}
