// SPDX-License-Identifier: Apache-2.0
/** Reads filings and proposes facts. */
@NullMarked
package org.docketry.analysis;

import org.jspecify.annotations.NullMarked;
