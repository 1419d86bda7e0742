// SPDX-License-Identifier: Apache-2.0
/** What is checked before anything is read: shape, size, rate, open streams. */
@NullMarked
package org.docketry.gateway.edge;

import org.jspecify.annotations.NullMarked;
