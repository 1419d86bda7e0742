// SPDX-License-Identifier: Apache-2.0
/** What a paper cites: authorities, each with what it is cited for, and the record of the case. */
@NullMarked
package org.docketry.analysis.domain.sources;

import org.jspecify.annotations.NullMarked;
