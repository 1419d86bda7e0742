// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.time.LocalDate;

/**
 * A day that the paper gives for its own making.
 *
 * @param label {@code signed}, {@code filed}, {@code entered}, {@code served} or {@code decided}
 * @param on the court's local date
 */
public record DatedAct(String label, LocalDate on) {}
