/**
 * What can be read: folds of one dispute's events, always up to the last acknowledged one, and
 * lists across disputes, which follow a moment later.
 */
@NullMarked
package org.docketry.docket.views;

import org.jspecify.annotations.NullMarked;
