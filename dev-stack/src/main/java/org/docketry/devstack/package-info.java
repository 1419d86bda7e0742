/** A real Kafka broker, a Mongo-wire server and a mail sink in one process. */
@NullMarked
package org.docketry.devstack;

import org.jspecify.annotations.NullMarked;
