// SPDX-License-Identifier: Apache-2.0
/** Reading filings: pure, so that the same text and version give the same findings. */
@NullMarked
package org.docketry.analysis.domain;

import org.jspecify.annotations.NullMarked;
