// SPDX-License-Identifier: Apache-2.0
/** What the line on the docket says, as against the paper that it announces. */
@NullMarked
package org.docketry.analysis.domain.entry;

import org.jspecify.annotations.NullMarked;
