/** How fast citations are found and resolved, beside another finder. */
@NullMarked
package org.docketry.benchmarks.citations;

import org.jspecify.annotations.NullMarked;
