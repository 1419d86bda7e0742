/** From the log to the world: every event as a CloudEvent, on Kafka and on live streams alike. */
@NullMarked
package org.docketry.docket.publish;

import org.jspecify.annotations.NullMarked;
