// SPDX-License-Identifier: Apache-2.0
/** What each side argues and what the court holds, issue by issue and test by test. */
@NullMarked
package org.docketry.analysis.domain.argument;

import org.jspecify.annotations.NullMarked;
