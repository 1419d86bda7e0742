// SPDX-License-Identifier: Apache-2.0
/** The pages that the gateway itself serves: contracts, security.txt, what is not there. */
@NullMarked
package org.docketry.gateway.pages;

import org.jspecify.annotations.NullMarked;
