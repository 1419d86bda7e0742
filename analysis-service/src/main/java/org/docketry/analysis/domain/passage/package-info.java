// SPDX-License-Identifier: Apache-2.0
/** Papers cut into passages that can be found. */
@NullMarked
package org.docketry.analysis.domain.passage;

import org.jspecify.annotations.NullMarked;
