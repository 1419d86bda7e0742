// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.List;

/** The nine account names of the order, one of them with a capital I where an l is expected. */
public final class Handles {

    public static final List<String> NINE =
            List.of(
                    "@erpsmosh",
                    "@KleinMatt1",
                    "@Ralphhoppy",
                    "@YankyStern4",
                    "@ConservativeYi1",
                    "@Frauholla3",
                    "@BaruchSilverst1",
                    "@yafered",
                    "@ShuIimLeifer");

    private Handles() {}
}
