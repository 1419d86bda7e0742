// SPDX-License-Identifier: Apache-2.0
/** Findings, case contexts and waiting work in MongoDB. */
@NullMarked
package org.docketry.analysis.findings;

import org.jspecify.annotations.NullMarked;
