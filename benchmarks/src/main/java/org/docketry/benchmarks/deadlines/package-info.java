/** How fast dates are worked out. */
@NullMarked
package org.docketry.benchmarks.deadlines;

import org.jspecify.annotations.NullMarked;
