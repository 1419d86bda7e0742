/** How fast commands become durable and the log is read again, ours beside its rivals. */
@NullMarked
package org.docketry.benchmarks.eventlog;

import org.jspecify.annotations.NullMarked;
