/** The one front door. */
@NullMarked
package org.docketry.gateway;

import org.jspecify.annotations.NullMarked;
