// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.library;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The user's own data.
 *
 * @param folder with {@code unmasking-tests/*.json} and {@code topics/*.json}; null for none
 */
@ConfigurationProperties("docketry.analysis.library")
record LibrarySettings(@Nullable Path folder) {}
