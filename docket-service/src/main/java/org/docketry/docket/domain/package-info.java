/**
 * What a dispute is and what may happen in it: pure decisions and folds, without clock or
 * framework.
 *
 * <p>Time, identifiers and courts' zones come in as arguments; everything here can run in a
 * millisecond test.
 */
@NullMarked
package org.docketry.docket.domain;

import org.jspecify.annotations.NullMarked;
