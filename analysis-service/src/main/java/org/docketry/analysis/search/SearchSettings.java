// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.search;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The index.
 *
 * @param folder where it is kept; null keeps it in memory, and then every start rebuilds it
 * @param meaning whether passages are found by meaning too, which takes about 190 MB
 */
@ConfigurationProperties("docketry.analysis.search")
record SearchSettings(@Nullable Path folder, @DefaultValue("true") boolean meaning) {

    SearchSettings {
        folder = folder == null || folder.toString().isBlank() ? null : folder;
    }
}
