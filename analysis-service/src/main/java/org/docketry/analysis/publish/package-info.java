// SPDX-License-Identifier: Apache-2.0
/** Proposals out to Kafka. */
@NullMarked
package org.docketry.analysis.publish;

import org.jspecify.annotations.NullMarked;
