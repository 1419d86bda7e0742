// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.rates;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;

/**
 * How often.
 *
 * @param burst turns that may be taken at once
 * @param turns turns that come back, spread evenly over the period
 */
public record Rate(@Positive int burst, @Positive int turns, @NotNull Duration period) {}
