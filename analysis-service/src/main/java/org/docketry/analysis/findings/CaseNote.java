// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.findings;

/**
 * One fact of a dispute, as its event carried it.
 *
 * @param type the fact's name, such as {@code motion-filed}
 * @param fact the fact as a JSON object
 */
public record CaseNote(String eventId, String disputeId, String type, String fact) {}
