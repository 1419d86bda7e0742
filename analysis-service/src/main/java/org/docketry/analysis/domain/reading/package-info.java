// SPDX-License-Identifier: Apache-2.0
/** What the words of a filing say, each finding with the place that it was read from. */
@NullMarked
package org.docketry.analysis.domain.reading;

import org.jspecify.annotations.NullMarked;
