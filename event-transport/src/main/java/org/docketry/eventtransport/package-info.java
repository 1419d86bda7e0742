/**
 * CloudEvents over Kafka: publish with awaited acks, consume with bounded retry and dead letters.
 */
@NullMarked
package org.docketry.eventtransport;

import org.jspecify.annotations.NullMarked;
