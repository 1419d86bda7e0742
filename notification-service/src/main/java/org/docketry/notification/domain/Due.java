// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * When something is due, as the docket recorded it; never computed again here.
 *
 * @param date court-local date
 * @param time court-local time where the order names an hour, or null for the whole day
 * @param zone the court's time zone
 * @param at the instant when the day or the hour ends
 */
public record Due(LocalDate date, @Nullable LocalTime time, ZoneId zone, Instant at) {}
