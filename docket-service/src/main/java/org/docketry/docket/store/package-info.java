/**
 * Carries out commands on Axon and keeps their events in the log: the one place that knows both.
 *
 * <p>Other packages see {@link org.docketry.docket.domain.Disputes} and {@link
 * org.docketry.docket.domain.DisputeLog}; a handler of a streaming processor may take a {@link
 * org.docketry.docket.domain.DisputeLog.Logged} beside the event.
 */
@NullMarked
package org.docketry.docket.store;

import org.jspecify.annotations.NullMarked;
