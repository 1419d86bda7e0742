// SPDX-License-Identifier: Apache-2.0
/** Kafka in: the dispute's events, and the documents that wait to be read. */
@NullMarked
package org.docketry.analysis.intake;

import org.jspecify.annotations.NullMarked;
