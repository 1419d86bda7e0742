// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.time.LocalDate;

/**
 * A day that the paper gives for its own making, or for the subpoena's service.
 *
 * @param label {@code signed}, {@code filed}, {@code entered}, {@code served}, {@code decided} or
 *     {@code subpoena-served}
 * @param on the court's local date
 */
public record DatedAct(String label, LocalDate on) {}
