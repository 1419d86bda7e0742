// SPDX-License-Identifier: Apache-2.0
/** From a file's bytes to its text, whoever sent it. */
@NullMarked
package org.docketry.analysis.extraction;

import org.jspecify.annotations.NullMarked;
