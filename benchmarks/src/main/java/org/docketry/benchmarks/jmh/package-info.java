/** What the measurements with JMH share. */
@NullMarked
package org.docketry.benchmarks.jmh;

import org.jspecify.annotations.NullMarked;
