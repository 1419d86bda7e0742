// SPDX-License-Identifier: Apache-2.0
/** A court's page: line numbers in the margin, page breaks, running lines, and the clean text. */
@NullMarked
package org.docketry.analysis.domain.layout;

import org.jspecify.annotations.NullMarked;
