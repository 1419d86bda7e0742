// SPDX-License-Identifier: Apache-2.0
/**
 * CloudEvents over Kafka, in binary mode: publish with awaited acknowledgements, consume in order
 * with bounded retry and dead letters. Knows nothing of what the events say.
 */
@NullMarked
package org.docketry.eventtransport;

import org.jspecify.annotations.NullMarked;
