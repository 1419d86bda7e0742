// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

/**
 * A federal court.
 *
 * @param id the identifier that the public case databases use: {@code cand}
 * @param name its district or circuit, such as {@code Northern District of California}
 */
public record Court(String id, String name, String abbreviation) {}
