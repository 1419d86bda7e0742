// SPDX-License-Identifier: Apache-2.0
/** An index of passages, by their words and by their meaning. It is a view and can be rebuilt. */
@NullMarked
package org.docketry.analysis.search;

import org.jspecify.annotations.NullMarked;
