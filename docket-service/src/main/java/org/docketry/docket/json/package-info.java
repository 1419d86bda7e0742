/**
 * The one JSON form of facts and events: posted by clients, kept in the log and published.
 *
 * <p>Reading is strict: what a record does not say may not be there, and what it says must be.
 */
@NullMarked
package org.docketry.docket.json;

import org.jspecify.annotations.NullMarked;
