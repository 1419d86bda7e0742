/** Watches the clock, and has it noted once when a deadline's time runs out. */
@NullMarked
package org.docketry.docket.watch;

import org.jspecify.annotations.NullMarked;
