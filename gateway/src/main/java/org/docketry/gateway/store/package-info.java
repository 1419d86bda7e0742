// SPDX-License-Identifier: Apache-2.0
/** Accounts and credentials in MongoDB, by operations on single documents only. */
@NullMarked
package org.docketry.gateway.store;

import org.jspecify.annotations.NullMarked;
