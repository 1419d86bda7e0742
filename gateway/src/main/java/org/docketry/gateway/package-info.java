// SPDX-License-Identifier: Apache-2.0
/** The one front door. */
@NullMarked
package org.docketry.gateway;

import org.jspecify.annotations.NullMarked;
