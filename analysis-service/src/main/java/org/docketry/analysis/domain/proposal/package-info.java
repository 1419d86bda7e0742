// SPDX-License-Identifier: Apache-2.0
/** What is known of a dispute, and the facts proposed to it from a reading. */
@NullMarked
package org.docketry.analysis.domain.proposal;

import org.jspecify.annotations.NullMarked;
