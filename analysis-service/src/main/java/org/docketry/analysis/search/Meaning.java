// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.search;

import java.util.List;
import java.util.Optional;

/** Turns words into vectors that lie near each other where the words mean alike. */
interface Meaning {

    /**
     * Returns one vector of length 1 for each text; empty where no model can be had on this
     * machine, and then words alone are searched.
     */
    Optional<List<float[]>> of(List<String> texts);
}
