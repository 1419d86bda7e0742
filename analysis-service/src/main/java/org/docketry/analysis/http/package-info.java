// SPDX-License-Identifier: Apache-2.0
/** The HTTP side: analyses asked for, and analyses stored. */
@NullMarked
package org.docketry.analysis.http;

import org.jspecify.annotations.NullMarked;
