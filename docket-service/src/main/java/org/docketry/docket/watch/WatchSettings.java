package org.docketry.docket.watch;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the watch is kept.
 *
 * @param every how long between two looks, in real time
 * @param atOnce how many deadlines are noted in one look; the next look takes the rest
 */
@Validated
@ConfigurationProperties("docketry.watch")
record WatchSettings(@DefaultValue("1s") Duration every, @Min(1) @DefaultValue("200") int atOnce) {}
