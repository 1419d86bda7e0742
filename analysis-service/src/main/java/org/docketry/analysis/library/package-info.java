// SPDX-License-Identifier: Apache-2.0
/** What papers are read against, as data: unmasking tests and topics. */
@NullMarked
package org.docketry.analysis.library;

import org.jspecify.annotations.NullMarked;
