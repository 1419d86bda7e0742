// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain;

import org.docketry.analysis.domain.argument.Arguments;
import org.docketry.analysis.domain.entry.DocketSheet;
import org.docketry.analysis.domain.reading.Reading;
import org.docketry.analysis.domain.sources.Sources;
import org.jspecify.annotations.Nullable;

/**
 * All that one version of the reader finds in one paper.
 *
 * @param docketSheet the entries of a docket sheet; null for any other paper
 */
public record Filing(
        Reading reading, Arguments arguments, Sources sources, @Nullable DocketSheet docketSheet) {}
