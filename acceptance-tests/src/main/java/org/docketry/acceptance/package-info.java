/** The stories that show the product, told through its public interface alone. */
@NullMarked
package org.docketry.acceptance;

import org.jspecify.annotations.NullMarked;
