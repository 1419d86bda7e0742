// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain;

import org.docketry.analysis.domain.argument.Arguments;
import org.docketry.analysis.domain.reading.Reading;
import org.docketry.analysis.domain.sources.Sources;

/** All that one version of the reader finds in one paper. */
public record Filing(Reading reading, Arguments arguments, Sources sources) {}
