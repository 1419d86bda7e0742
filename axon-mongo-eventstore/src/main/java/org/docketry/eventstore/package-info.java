// SPDX-License-Identifier: Apache-2.0
/** An Axon event store on the plain MongoDB driver, with a gap-free order. */
@NullMarked
package org.docketry.eventstore;

import org.jspecify.annotations.NullMarked;
