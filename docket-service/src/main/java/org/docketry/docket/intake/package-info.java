/**
 * From the world to the disputes: what the analysis read arrives as events and becomes proposals.
 */
@NullMarked
package org.docketry.docket.intake;

import org.jspecify.annotations.NullMarked;
