/** The service's clock, which a demonstration can set. */
@NullMarked
package org.docketry.docket.clock;

import org.jspecify.annotations.NullMarked;
