/** Records what happened in a dispute and rebuilds its timeline. */
@NullMarked
package org.docketry.docket;

import org.jspecify.annotations.NullMarked;
